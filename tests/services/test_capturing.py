"""A whole conversation in one go, new people included."""

from datetime import date

import pytest
from people import add_person
from sqlalchemy import select

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Base, Conversation
from koekdesk.services.capturing import Capture, Newcomer, capture, list_known, list_spots
from koekdesk.services.consents import list_consents
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.people import list_people, read_person
from koekdesk.services.statements import StatementInput
from koekdesk.vocabulary import ConsentHow, Scope, StatementKind

DAY = date(2026, 11, 20)
BREAD = StatementInput(StatementKind.CAN, "brood bakken")
HATICE = Newcomer("Hatice", agreed=frozenset({Scope.REGISTER}))


def keep(desk, **fields):
    return desk.do("Conversation", capture, Capture(**{"on": DAY, "said": "Ze bakt.", **fields}))


def test_somebody_new_agreed_only_to_what_they_said(desk):
    new = Newcomer("Hatice", "Sjeespad", frozenset({Scope.REGISTER}))
    keep(desk, people=(new,), noted_by="MV")
    [row] = desk.read(list_people)
    consents = {c.scope: c for c in desk.read(list_consents, row.id)}
    assert consents[Scope.REGISTER].given
    assert (consents[Scope.REGISTER].on, consents[Scope.REGISTER].how) == (DAY, ConsentHow.SPOKEN)
    assert consents[Scope.SUGGEST].given is None
    assert not row.suggestible


def test_somebody_new_is_greeted_by_the_first_name_that_cards_may_carry(desk):
    keep(desk, people=(Newcomer("Greetje de Wit", agreed=frozenset({Scope.REGISTER})),))
    [row] = desk.read(list_people)
    assert (row.called, row.full_name) == ("Greetje", "Greetje de Wit")


def test_words_go_to_whom_they_are_of(desk):
    fatma = add_person(desk, "Fatma")
    mo = Newcomer("Mo", agreed=frozenset({Scope.REGISTER}))
    keep(desk, people=(fatma, mo), statements=((1, BREAD),))
    mo = next(row.id for row in desk.read(list_people) if row.called == "Mo")
    assert desk.read(read_person, fatma).statements == ()
    assert [s.text for s in desk.read(read_person, mo).statements] == ["brood bakken"]


def stored(desk):
    """Return everything in the register as one text."""
    return desk.read(
        lambda session: " ".join(
            str(row)
            for table in Base.metadata.sorted_tables
            for row in session.execute(table.select()).all()
        )
    )


def test_of_who_does_not_agree_only_stays_that_there_was_a_conversation(desk):
    said = ((0, StatementInput(StatementKind.CAN, "roti bakken")),)
    keep(
        desk,
        people=(Newcomer("Hatice", "Sjeespad", frozenset({Scope.CARD})),),
        said="Hatice kan roti bakken",
        statements=said,
        where="bij de bakker",
        promised="Hatice bellen",
        noted_by="MV",
    )
    assert desk.read(list_people) == ()
    [talk] = desk.read(lambda session: session.scalars(select(Conversation)).all())
    assert (talk.on, talk.noted_by) == (DAY, "MV")
    for word in ("Hatice", "roti", "bakker", "bellen", "Sjeespad"):
        assert word not in stored(desk)


def test_in_a_conversation_of_two_the_words_of_who_agreed_stay(desk):
    fatma = add_person(desk, "Fatma")
    keep(
        desk,
        people=(fatma, Newcomer("Mo")),
        said="Fatma kan brood bakken. mo wil leren lassen",
        statements=((0, BREAD), (1, StatementInput(StatementKind.LEARN, "leren lassen"))),
        promised="Mo en Fatma bellen",
    )
    [talk] = desk.read(read_person, fatma).conversations
    assert talk.said == "Fatma kan brood bakken. … wil …"
    assert talk.promised == "… en Fatma bellen"
    assert "lassen" not in stored(desk)
    assert "mo " not in stored(desk).casefold()


def test_somebody_known_who_never_agreed_is_asked_first(desk):
    bram = add_person(desk, "Bram", agreed=False)
    keep(desk, people=(bram,), said="Bram kan zagen")
    assert desk.read(read_person, bram).conversations == ()
    assert "zagen" not in stored(desk)
    asked = Newcomer("Bram", agreed=frozenset({Scope.REGISTER}), id=bram)
    keep(desk, people=(asked,), said="Bram kan zagen")
    [talk] = desk.read(read_person, bram).conversations
    assert talk.said == "Bram kan zagen"
    assert [row.agreed for row in desk.read(list_known)] == [True]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"people": ()}, ErrorCode.EMPTY_NAME),
        ({"people": (Newcomer("Hatice"),), "said": " \n"}, ErrorCode.EMPTY_TEXT),
        ({"people": (HATICE, Newcomer(" "))}, ErrorCode.EMPTY_NAME),
        ({"people": (HATICE,), "said": "a" * 60_000}, ErrorCode.TEXT_TOO_LONG),
    ],
)
def test_all_of_it_or_nothing(desk, fields, code):
    with pytest.raises(KoekdeskError) as refused:
        keep(desk, **fields)
    assert refused.value.code is code
    assert desk.read(list_people) == ()
    assert desk.undo_label == ""


def test_where_people_meet_comes_back_most_used_first(desk):
    fatma = add_person(desk, "Fatma")
    desk.do("place", add_thing, Sort.PLACE, "De Loods")
    for where in ("plein", "bakker", "plein", ""):
        keep(desk, people=(fatma,), where=where)
    assert desk.read(list_spots) == ("plein", "bakker", "De Loods")


def test_everybody_is_known_by_name_and_address(desk):
    add_person(desk, "Fatma", "Karosstraat", house_number="40")
    [row] = desk.read(list_known)
    assert (row.called, row.address) == ("Fatma", "Karosstraat 40")
