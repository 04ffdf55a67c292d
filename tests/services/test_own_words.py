# SPDX-License-Identifier: MIT
"""Words of the neighbourhood: written down, given to the engine, and what they bring together."""

from datetime import date

import pytest
from people import add_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.engine import Matcher
from koekdesk.matching.snapshot import ReasonCode
from koekdesk.register.models import Statement
from koekdesk.services.own_words import (
    add_ring,
    edit_ring,
    list_rings,
    own_rings,
    prove_rings,
    remove_ring,
)
from koekdesk.services.statements import set_lapsed
from koekdesk.services.suggestions import name_suggestions, take_snapshot

TODAY = date(2026, 11, 20)


@pytest.fixture
def people(desk):
    return {
        "Ria": add_person(desk, "Ria", statements=[("has", "een klapkar, mag iedereen lenen")]),
        "Omar": add_person(desk, "Omar", statements=[("wants_to_do", "een hobbelwagen bouwen")]),
        "Sien": add_person(desk, "Sien", statements=[("can", "pannenkoeken bakken")]),
    }


def words(desk):
    return [row.words for row in desk.read(list_rings)]


def suggested(desk):
    found = Matcher(desk.read(take_snapshot, TODAY), TODAY).suggest()
    return desk.read(name_suggestions, found)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("klapkar, hobbelwagen", ("klapkar", "hobbelwagen")),
        ("  Klapkar ;hobbelwagen/  bolderkar,", ("Klapkar", "hobbelwagen", "bolderkar")),
        ("de klapkar = klapkar, KLAPKAR, ?!", ("de klapkar", "KLAPKAR")),
    ],
)
def test_words_are_kept_as_written_each_once(desk, typed, kept):
    desk.do("words", add_ring, typed)
    assert words(desk) == [kept]
    assert desk.read(own_rings) == (kept,)


@pytest.mark.parametrize("typed", ["", "klapkar", "klapkar, klapkar", "klapkar, 🎉, ,"])
def test_one_word_belongs_to_nothing(desk, typed):
    with pytest.raises(KoekdeskError) as caught:
        desk.do("words", add_ring, typed)
    assert caught.value.code is ErrorCode.ONE_WORD
    assert words(desk) == []


def test_own_words_bring_people_together_and_the_reason_says_them(desk, people):
    assert not [row for row in suggested(desk) if row.kind == "pair"]
    desk.do("words", add_ring, "klapkar, hobbelwagen")
    (pair,) = [row for row in suggested(desk) if row.kind == "pair"]
    assert {share.called for share in pair.shares} == {"Ria", "Omar"}
    (reason,) = [r for r in pair.reasons if r.code is ReasonCode.RING_WORD]
    assert set(reason.words) == {"klapkar", "hobbelwagen"}


def test_each_change_can_be_undone(desk):
    ring = desk.do("words", add_ring, "klapkar, hobbelwagen")
    desk.do("words", edit_ring, ring, "klapkar, bolderkar")
    assert words(desk) == [("klapkar", "bolderkar")]
    desk.undo()
    assert words(desk) == [("klapkar", "hobbelwagen")]
    desk.do("away", remove_ring, ring)
    assert words(desk) == []
    desk.undo()
    assert words(desk) == [("klapkar", "hobbelwagen")]
    desk.undo()
    assert words(desk) == []


def test_it_is_shown_at_once_who_says_the_words_and_what_meets(desk, people):
    ring = desk.do("words", add_ring, "klapkar, hobbelwagen")
    other = desk.do("words", add_ring, "pannenkoeken, flensjes")
    proofs = desk.read(prove_rings)
    assert {said.called for said in proofs[ring].said} == {"Ria", "Omar"}
    ((gift, wish),) = proofs[ring].meetings
    assert (gift.called, wish.called, proofs[ring].count) == ("Ria", "Omar", 1)
    assert [said.called for said in proofs[other].said] == ["Sien"]
    assert proofs[other].count == 0


def test_the_same_word_in_both_is_no_new_meeting(desk, people):
    add_person(desk, "Mo", statements=[("wants_to_do", "met een klapkar rijden")])
    ring = desk.do("words", add_ring, "klapkar, hobbelwagen")
    assert desk.read(prove_rings)[ring].count == 1


def test_what_lapsed_or_is_a_boundary_proves_nothing(desk, people):
    add_person(desk, "Mo", statements=[("rather_not", "hobbelwagen")])
    ring = desk.do("words", add_ring, "klapkar, hobbelwagen")
    mine = desk.read(lambda s: s.query(Statement).filter_by(person_id=people["Omar"]).one().id)
    desk.do("lapsed", set_lapsed, mine, TODAY)
    proof = desk.read(prove_rings)[ring]
    assert [said.called for said in proof.said] == ["Ria"]
    assert proof.meetings == ()
