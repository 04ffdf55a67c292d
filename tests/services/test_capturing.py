"""A whole conversation in one go, new people included."""

from datetime import date

import pytest
from people import add_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.capturing import Capture, Newcomer, capture, list_known, list_spots
from koekdesk.services.consents import list_consents
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.people import list_people, read_person
from koekdesk.services.statements import StatementInput
from koekdesk.vocabulary import ConsentHow, Scope, StatementKind

DAY = date(2026, 11, 20)
BREAD = StatementInput(StatementKind.CAN, "brood bakken")


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


def test_words_go_to_whom_they_are_of(desk):
    fatma = add_person(desk, "Fatma")
    keep(desk, people=(fatma, Newcomer("Mo")), statements=((1, BREAD),))
    mo = next(row.id for row in desk.read(list_people) if row.called == "Mo")
    assert desk.read(read_person, fatma).statements == ()
    assert [s.text for s in desk.read(read_person, mo).statements] == ["brood bakken"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"people": ()}, ErrorCode.EMPTY_NAME),
        ({"people": (Newcomer("Hatice"),), "said": " \n"}, ErrorCode.EMPTY_TEXT),
        ({"people": (Newcomer("Hatice"), Newcomer(" "))}, ErrorCode.EMPTY_NAME),
        ({"people": (Newcomer("Hatice"),), "said": "a" * 60_000}, ErrorCode.TEXT_TOO_LONG),
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
