# SPDX-License-Identifier: MIT
"""More rows of what koekdesk is for: words, pictures, rules, and who is named nowhere."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from pathlib import Path

import pytest
from people import add_person
from undertakings import connect

from koekdesk.matching.energy import Direction
from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.snapshot import ReasonCode, StillMissing
from koekdesk.printing.web_poster import write_web_svg
from koekdesk.printing.web_scene import make_scene
from koekdesk.register.models import Base, Person
from koekdesk.services.connections import read_connection, record_answer
from koekdesk.services.neighbourhood import Sort, add_thing, list_things
from koekdesk.services.people import set_organisation
from koekdesk.services.rules import read_mirror
from koekdesk.services.suggestions import take_snapshot
from koekdesk.services.ties import add_tie
from koekdesk.services.web import read_web
from koekdesk.ui.views.neighbourhood import NeighbourhoodPage
from koekdesk.ui.views.rules import RulesPage
from koekdesk.vocabulary import Answer, StatementKind, SuggestionKind

TODAY = date.today()
ROOT = Path(__file__).parents[1]
#: Of cases and queues; in English for tables and fields, in both languages for texts.
CASEWORK = (
    r"\b(cases?|clients?|tickets?|referrals?|urgen\w+|eligib\w+|priorit\w+|intake)\b",
    r"\b(casus\w*|cli[eë]nt\w*|doorverwij\w+|urgent\w*|indicatie\w*|hulpvra\w+|doelgroep\w*|"
    r"kwetsbaar\w*|intake|prioriteit\w*)\b",
)


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


def matched(desk, everything=True):
    return suggest(desk.read(take_snapshot, TODAY), TODAY, everything=everything)


def codes(suggestions):
    return {reason.code for found in suggestions for reason in found.reasons}


def texts():
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        for message in ET.parse(path).getroot().iter("message"):
            yield message.findtext("source") or ""
            yield from (part for part in message.find("translation").itertext())


def shares(desk, rule):
    row = desk.read(read_mirror, TODAY)[rule - 1]
    return {share.code: share.count for share in row.shares}


def test_r01_there_is_no_case_client_ticket_or_urgency_anywhere():
    names = {table.name for table in Base.metadata.sorted_tables}
    names |= {column.name for table in Base.metadata.sorted_tables for column in table.columns}
    stored = " ".join(names).replace("_", " ")
    assert not re.findall(CASEWORK[0], stored)
    said = [
        (found[0], text)
        for text in texts()
        for pattern in CASEWORK
        if (found := re.findall(pattern, text, re.IGNORECASE))
    ]
    assert said == []


def test_r01_only_peoples_own_yes_moves_a_connection_on(desk):
    ria = add_person(desk, "Ria", "", [("can", "brood bakken")])
    wim = add_person(desk, "Wim", "", [("wants_to_learn", "brood bakken")])
    connection = connect(desk, ria, wim, TODAY)
    members = desk.read(read_connection, connection).members
    desk.do("yes", record_answer, members[0].id, Answer.YES, TODAY)
    answers = [member.answer for member in desk.read(read_connection, connection).members]
    assert answers == [Answer.YES, Answer.OPEN]  # nobody answers for another
    assert shares(desk, 1)["answer_yes"] == 1


def test_r03_themes_rise_where_people_light_up(desk):
    for name in ("Ria", "Wim", "Mo", "Nuray"):
        add_person(desk, name, "", [("wants_to_do", "samen zingen in een koor")])
    (theme, *_) = Matcher(desk.read(take_snapshot, date(2026, 11, 20)), date(2026, 11, 20)).themes()
    assert "zingen" in " ".join(theme.name)  # named in their own words
    assert theme.direction is Direction.NEW
    later = date(2026, 11, 20) + timedelta(weeks=16)
    (quiet, *_) = Matcher(desk.read(take_snapshot, later), later).themes()
    assert quiet.direction is Direction.FALLING


def test_r05_an_exchange_comes_before_one_way(desk):
    add_person(desk, "Ria", "", [("can", "brood bakken"), ("wants_to_learn", "fietsen maken")])
    add_person(desk, "Wim", "", [("can", "fietsen maken"), ("wants_to_learn", "brood bakken")])
    add_person(desk, "Mo", "", [("wants_to_learn", "brood bakken")])
    found = matched(desk, everything=False)
    assert found[0].kind is SuggestionKind.EXCHANGE
    one_way = [one for one in matched(desk) if one.kind is SuggestionKind.PAIR]
    asks = {ReasonCode.ASK_GIFT, ReasonCode.CAN_BRING, ReasonCode.MUTUAL}
    assert all(asks & {reason.code for reason in one.reasons} for one in one_way)


def test_r08_and_r10_what_the_mirror_shows_is_strength_and_a_growing_circle(desk):
    ria = add_person(desk, "Ria", "", [("can", "brood bakken"), ("wants_to_do", "wandelen")])
    wim = add_person(desk, "Wim")
    assert shares(desk, 8) == {"gifts": 1, "wishes": 1, "boundaries": 0}
    before = desk.read(read_mirror, TODAY)[9].months[-1]
    desk.do("tie", add_tie, ria, wim)
    assert desk.read(read_mirror, TODAY)[9].months[-1] == before + 1


def test_r09_the_spread_of_asking_is_a_mirror_and_never_a_mark(desk, context, qtbot):
    people = [add_person(desk, name, "", [("can", "zingen")]) for name in ("Ria", "Wim", "Mo")]
    connect(desk, people[0], people[1], TODAY)
    page = RulesPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.complete, timeout=9_000)
    page.show_rule(9)
    lines = [line.text() for line in page.view.picture.lines]
    assert lines[:2] == ["people not asked this year · 1", "asked once · 2"]
    assert not any("%" in line for line in lines)


def test_t01_the_register_holds_talents_and_possibilities_and_no_problems():
    kinds = {kind.value for kind in StatementKind}
    assert kinds == {"can", "has", "wants_to_do", "wants_to_learn", "dreams_of", "rather_not"}
    columns = {column.name for column in Person.__table__.columns}
    assert not columns & {"problem", "need", "diagnosis", "income", "birth_date", "bsn"}


def test_t02_who_said_only_a_wish_is_asked_what_they_can(desk):
    add_person(desk, "Ria", "", [("can", "brood bakken")])
    add_person(desk, "Omar", "", [("wants_to_learn", "brood bakken")])
    assert {ReasonCode.ASK_GIFT, ReasonCode.ASK_WISH} <= codes(matched(desk))


def test_t03_growth_of_the_web_is_shown_and_no_hours(desk):
    row = desk.read(read_mirror, TODAY)[9]
    assert len(row.months) == 12
    stored = {c.name for t in Base.metadata.sorted_tables for c in t.columns}
    assert not stored & {"hours", "minutes", "duration", "caseload"}


def test_t04_what_is_there_already_is_part_of_the_picture(desk):
    desk.do("group", add_thing, Sort.GROUP, "Zangkoor", {"what": "samen zingen"})
    desk.do("place", add_thing, Sort.PLACE, "De Schuur", {"possible": "timmeren"})
    assert {node.name for node in desk.read(read_web).nodes} == {"Zangkoor", "De Schuur"}


def test_t05_a_word_nobody_thought_of_can_match(desk):
    add_person(desk, "Ria", "", [("can", "glas blazen met een zonnebrandlens")])
    add_person(desk, "Wim", "", [("wants_to_learn", "iets met een zonnebrandlens")])
    assert len(matched(desk)) == 1


def test_t06_people_with_one_wish_who_do_not_know_it_yet_find_each_other(desk):
    for name in ("Ria", "Wim", "Mo", "Nuray"):
        add_person(desk, name, "", [("wants_to_do", "samen een moestuin beginnen")])
    add_person(desk, "Anil", "", [("can", "een moestuin aanleggen")])
    circles = [one for one in matched(desk, everything=False) if one.kind is SuggestionKind.CIRCLE]
    assert circles
    assert len(circles[0].shares) >= 3
    assert ReasonCode.CAN_LEAD in codes(circles[:1])  # Anil, who can
    assert StillMissing.PLACE in circles[0].missing  # and it says what is not found yet


def test_t07_who_did_not_agree_is_suggested_nowhere_and_named_on_no_paper(desk, tmp_path):
    add_person(desk, "Ria", "", [("can", "brood bakken")])
    add_person(desk, "Zwijger", "", [("wants_to_learn", "brood bakken")], agreed=False)
    assert matched(desk) == ()
    path = tmp_path / "web.svg"
    write_web_svg(path, make_scene(desk.read(read_web)), TODAY)
    drawn = path.read_text(encoding="utf-8")
    assert "Ria" in drawn
    assert "Zwijger" not in drawn


def test_n03_officials_are_found_through_the_people_who_know_them(desk, context, qtbot):
    sanne, ria = add_person(desk, "Sanne"), add_person(desk, "Ria")
    desk.do("works", set_organisation, sanne, "Bibliotheek")
    desk.do("tie", add_tie, ria, sanne)
    page = NeighbourhoodPage(context)
    qtbot.addWidget(page)
    page.show()
    (library,) = desk.read(list_things)
    page.show_thing(library.id)
    assert [line.name.text() for line in page.thing.members.rows()] == ["Sanne"]
    (way,) = page.thing.ways.rows()
    assert (way.name.text(), way.knows.text()) == ("Ria", "knows Sanne")
