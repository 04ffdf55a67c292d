# SPDX-License-Identifier: MIT
"""Nothing about a person is shown beyond what they agreed to (P6, T7): every producer is tried."""

import ast
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people import TODAY, make_person

from koekdesk import commands
from koekdesk.matching.missing import Side
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Strength, Suggestion
from koekdesk.printing import account, faces
from koekdesk.printing.gathering_sheet import gathering_document
from koekdesk.printing.handover import handover_document
from koekdesk.printing.html import to_html
from koekdesk.printing.market_cards import market_faces
from koekdesk.printing.own_page import own_page_document
from koekdesk.printing.pocket_faces import pocket_face
from koekdesk.printing.walking_sheet import walking_document
from koekdesk.register.database import create_register
from koekdesk.services.accounting import read_account
from koekdesk.services.connections import (
    edit_connection,
    read_connection,
    record_answer,
    set_remark,
    take_up,
)
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.gathering_sheets import read_gathering_sheet
from koekdesk.services.gatherings import add_gathering, edit_gathering, invite
from koekdesk.services.handing_over import read_handover
from koekdesk.services.handover_data import handover_values
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.missing import AbsenceRow, AbsentRow, InvitationRow
from koekdesk.services.numbers import read_numbers
from koekdesk.services.own_page import own_page_values, read_own_page
from koekdesk.services.people import edit_person, read_person
from koekdesk.services.pocket_cards import read_pocket_cards
from koekdesk.services.preferences import Preferences
from koekdesk.services.sharing import NEEDED, Audience, What, may_show, open_gate
from koekdesk.services.sharing_rows import suggestion_for_others
from koekdesk.services.suggestions import name_people, name_reasons, name_suggestions
from koekdesk.services.ties import add_tie
from koekdesk.services.walking import read_walking_sheet
from koekdesk.services.wall import read_market_set, read_wall
from koekdesk.vocabulary import Answer, Scope, SuggestionKind

ROOT = Path(__file__).parents[1]
NAMES = ("Qorvenna", "Zimbalu", "Wexandra")
WORDS = ("xylofoonbouw", "kantklosserij", "glasblazerij")  # each somebody's own
PHONES = ("0600000001", "0600000002", "0600000003")


def neighbourhood(session, scopes):
    """Three people who know each other, talked, were suggested and connected."""
    people = []
    for name, word, phone, agreed in zip(NAMES, WORDS, PHONES, scopes, strict=True):
        said = [("can", f"{word} met {NAMES[0]}"), ("wants_to_learn", f"{word} en brood")]
        key = make_person(session, name, "Karosstraat", said, agreed=False)
        edit_person(session, key, {"phone": phone, "house_number": "77b"})
        for scope in Scope:
            set_consent(session, key, ConsentInput(scope, scope in agreed, TODAY))
        people.append(key)
    for other in people[1:]:
        add_tie(session, people[0], other)
    text = f"{NAMES[1]} en zimbalu lachten om {NAMES[2]}"
    record_conversation(session, ConversationInput(TODAY, tuple(people), text, promised=text))
    edit_person(session, people[0], {"remark": f"lijkt op {NAMES[1]}"})
    return people


def suggestion(session, people):
    shares = tuple(
        Share(key, read_person(session, key).statements[0].id,
              read_person(session, key).statements[1].id, people[(at + 1) % 3])
        for at, key in enumerate(people)
    )  # fmt: skip
    reasons = tuple(
        Reason(code, tuple(people), tuple(s.gift for s in shares if s.gift), ("brood",), 3, ())
        for code in ReasonCode
        if code is not ReasonCode.COMMON_LANGUAGE
    )
    kind = SuggestionKind.EXCHANGE
    return Suggestion("k", kind, shares, Strength.GOOD, 0.5, reasons, (people[2],))


def card_of_suggestion(session, people):
    [row] = name_suggestions(session, [suggestion(session, people)])
    return str(faces.face_of_suggestion(row, "1014"))


def card_of_connection(session, people):
    key = take_up(session, suggestion(session, people), TODAY)
    edit_connection(session, key, {"story": f"{NAMES[1]} kwam langs"}, TODAY)
    row = read_connection(session, key)
    set_remark(session, row.members[0].id, f"met {NAMES[2]}", TODAY)
    return str(faces.face_of_connection(read_connection(session, key), "1014"))


def shareable_data(session, people):
    [row] = name_suggestions(session, [suggestion(session, people)])
    return json.dumps(commands._values(suggestion_for_others(row)), ensure_ascii=False)


def numbers(session, people):
    told = read_numbers(session, TODAY)
    return to_html(account.numbers_document(told)) + str(account.numbers_rows(told))


def papers(session, people):
    told = read_account(session, TODAY)
    return str(account.processing_document(told)) + str(account.assessment_document(told))


def gathering_sheet(session, people):
    key = take_up(session, suggestion(session, people), TODAY)
    gathering = add_gathering(session, key, TODAY, f"taart bij {NAMES[1]}")
    invite(session, gathering, tuple(people[:2]))
    edit_gathering(session, gathering, {"bring": f"deeg, schort van {NAMES[2]}"})
    named = {row.id: row for row in name_people(session, people)}
    reason = name_reasons(session, [Reason(ReasonCode.INTRODUCER, (people[0],))])[0]
    absent = AbsentRow(named[people[2]], (InvitationRow((NAMES[0],), reason),))
    row = AbsenceRow(Side.NEVER_ASKED, 1, (absent,), "", 0)
    return str(gathering_document(read_gathering_sheet(session, gathering, (row,), TODAY)))


def market(session, _people):
    told = read_market_set(session)
    return str(market_faces((*told.gifts, *told.wishes)))


def walk(session, people):
    add_initiative(session, f"oven van {NAMES[0]}", people[0], TODAY)
    return str(walking_document(read_walking_sheet(session, "Karosstraat", TODAY)))


def handover(session, people):
    walk(session, people)
    card_of_connection(session, people)
    told = read_handover(session, people, TODAY)
    return str(handover_document(told)) + json.dumps(handover_values(told), ensure_ascii=False)


def pocket(session, people):
    key = take_up(session, suggestion(session, people), TODAY)
    for at, row in enumerate(read_connection(session, key).members):
        set_remark(session, row.id, f"samen met {NAMES[at - 1]}", TODAY)
        record_answer(session, row.id, Answer.LATER, TODAY)
    cards = read_pocket_cards(session, [suggestion(session, people), key])
    return "".join(str(pocket_face(card, "1014", TODAY)) for card in cards)


def wall(session, people):
    walk(session, people)
    return str(read_wall(session, TODAY))


#: Everything that leaves the desk for others: what makes it, and how its text is got here.
FOR_OTHERS = {
    "faces.face_of_suggestion": card_of_suggestion,
    "faces.face_of_connection": card_of_connection,
    "commands.suggest": shareable_data,
    "account.numbers_document": numbers,
    "account.numbers_rows": numbers,
    "account.processing_document": papers,
    "account.assessment_document": papers,
    "gathering_sheet.gathering_document": gathering_sheet,
    "market_cards.market_faces": market,
    "market_cards.market_job": market,
}
#: Paper that stays with who keeps the register.
FOR_TEAM = {
    "walking_sheet.walking_document": walk,
    "handover.handover_document": handover,
    "pocket_faces.pocket_face": pocket,
}
#: For everybody who passes by.
FOR_WALL = {"wall_poster.wall_poster": wall}
#: Somebody's own page: theirs to see, others on it as far as they agreed.
OWN = {"own_page.own_page_document"}
#: Only for whoever has the register open, or without anybody in it; each with the reason.
INTERNAL = {
    "drawing.drawing_of": "on screen, of a suggestion",
    "drawing.make_drawing": "of a face, which went through the gate",
    "commands.demo": "writes cards, as suggest does",
    "commands.import_file": "tells what came in, to who brings it in",
    "commands.run": "calls the others",
    "pages.document_job": "of a document made elsewhere",
    "cards.page_layout": "paper, no words",
    "pdf.full_page": "paper, no words",
    "memory_aid.memory_aid_job": "only whom the gate lets on paper, see conversation_aid.py",
    "web_poster.web_poster": "names whom the gate lets on a wall, see services/web.py",
    "recovery_sheet.recovery_job": "a code, nobody in it",
    "rules_poster.rules_poster": "the twelve rules, nobody in it",
}


@pytest.fixture
def english(qapp):
    return qapp


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.frozensets(st.sampled_from(list(Scope))), min_size=3, max_size=3), st.data())
def test_nothing_shows_what_was_not_agreed_to(english, tmp_path_factory, scopes, data):
    register = create_register(tmp_path_factory.mktemp("r") / "a.koek")
    maker = data.draw(st.sampled_from(sorted(set(FOR_OTHERS.values()), key=lambda f: f.__name__)))
    with register.writes.begin() as session:
        people = neighbourhood(session, scopes)
        shown = maker(session, people)
    register.close()
    for name, word, phone, agreed in zip(NAMES, WORDS, PHONES, scopes, strict=True):
        if not may_show(agreed, Audience.OTHER, What.NAME):
            assert name.casefold() not in shown.casefold(), maker.__name__
        if not may_show(agreed, Audience.OTHER, What.WORDS):
            assert word not in shown, maker.__name__
        assert phone not in shown
        assert "77b" not in shown


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.frozensets(st.sampled_from(list(Scope))), min_size=3, max_size=3),
    st.sampled_from([(m, a) for a, some in ((Audience.TEAM, FOR_TEAM), (Audience.WALL, FOR_WALL))
                     for m in some.values()]),
)  # fmt: skip
def test_paper_of_the_team_and_of_the_wall_show_what_was_agreed_to(
    english, tmp_path_factory, scopes, made
):
    maker, audience = made
    register = create_register(tmp_path_factory.mktemp("r") / "a.koek")
    with register.writes.begin() as session:
        shown = maker(session, neighbourhood(session, scopes))
    register.close()
    for name, word, phone, agreed in zip(NAMES, WORDS, PHONES, scopes, strict=True):
        if not may_show(agreed, audience, What.NAME):
            assert name.casefold() not in shown.casefold(), maker.__name__
        if not may_show(agreed, audience, What.WORDS):
            assert word not in shown, maker.__name__
        if not may_show(agreed, audience, What.REACH):
            assert phone not in shown


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.frozensets(st.sampled_from(list(Scope))), min_size=3, max_size=3))
def test_on_somebodys_own_page_others_stand_as_far_as_they_agreed(
    english, tmp_path_factory, scopes
):
    register = create_register(tmp_path_factory.mktemp("r") / "a.koek")
    with register.writes.begin() as session:
        people = neighbourhood(session, scopes)
        card_of_connection(session, people)
        page = read_own_page(session, people[0], TODAY)
    register.close()
    for text in (
        json.dumps(own_page_values(page), ensure_ascii=False),
        to_html(own_page_document(page, Preferences(), whole=True)),
    ):
        assert NAMES[0] in text
        assert WORDS[0] in text
        assert PHONES[0] in text
        for name, word, phone, agreed in list(zip(NAMES, WORDS, PHONES, scopes, strict=True))[1:]:
            assert word not in text
            assert phone not in text
            if not may_show(agreed, Audience.OTHER, What.NAME):
                assert name.casefold() not in text.casefold()


def test_who_agreed_is_named_and_quoted(english, register):
    with register.writes.begin() as session:
        people = neighbourhood(session, [frozenset(Scope)] * 3)
        makers = (card_of_suggestion, card_of_connection, shareable_data, market, handover, pocket)
        for maker in makers:
            shown = maker(session, people)
            for name, word in zip(NAMES, WORDS, strict=True):
                assert name in shown
                assert word in shown


def test_the_gate_knows_every_audience_and_thing():
    assert set(NEEDED) == {(audience, what) for audience in Audience for what in What}
    assert NEEDED[Audience.WALL, What.REACH] is None
    assert not may_show(Scope, Audience.WALL, What.REACH)
    assert may_show((), Audience.INTERNAL, What.REACH)


def test_a_wall_needs_another_yes_than_a_card(register):
    with register.writes.begin() as session:
        scopes = ({Scope.REGISTER, Scope.CARD}, set(Scope), {Scope.STORY, Scope.CARD})
        people = neighbourhood(session, scopes)
        wall, other = open_gate(session, Audience.WALL), open_gate(session, Audience.OTHER)
        assert [wall.name(key) for key in people] == ["", NAMES[1], ""]
        assert [other.name(key) for key in people] == [NAMES[0], NAMES[1], ""]
        assert wall.clean(f"{NAMES[0]}, {NAMES[1]} en {NAMES[2]}") == f"…, {NAMES[1]} en …"
        assert other.clean("wexandra danst", near=[people[2]]) == "… danst"
        assert other.name(None) == ""


def test_a_producer_of_paper_or_files_without_an_entry_is_noticed():
    """Whatever makes a face, a document, rows or a job for paper has to be tried above."""
    made = set()
    for path in sorted((ROOT / "koekdesk" / "printing").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                returns = ast.unparse(node.returns) if node.returns else ""
                takes = " ".join(ast.unparse(a.annotation) for a in node.args.args if a.annotation)
                rows = ("Row", "Account", "Numbers", "OwnPage", "Page", "Plan", "Today")
                if any(returns.endswith(end) for end in ("Face", "Document", "Drawing", "Job")) or (
                    any(word in takes for word in rows) and returns != "None"
                ):
                    made.add(f"{path.stem}.{node.name}")
    tree = ast.parse((ROOT / "koekdesk" / "commands.py").read_text(encoding="utf-8"))
    made |= {
        f"commands.{node.name}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }
    known = set(FOR_OTHERS) | set(FOR_TEAM) | set(FOR_WALL) | OWN | set(INTERNAL)
    assert made - known == set()
    assert (set(FOR_OTHERS) | OWN) - made == set()
