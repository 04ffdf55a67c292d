# SPDX-License-Identifier: MIT
"""Who is not there, and who could invite them."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import TODAY, can, key, person, snapshot, wants

from koekdesk.matching.engine import suggest
from koekdesk.matching.missing import Absence, Missing, Side, who_is_missing
from koekdesk.matching.snapshot import (
    ConnectionFacts,
    PersonFacts,
    ReasonCode,
    Snapshot,
    TieFacts,
)


def circle(*names: str) -> frozenset[UUID]:
    return frozenset(map(key, names))


def tied(*pairs: str) -> tuple[TieFacts, ...]:
    return tuple(TieFacts(key(pair[0]), key(pair[1])) for pair in pairs)


def only(missing: Missing, side: Side) -> Absence:
    (absence,) = missing.side(side)
    return absence


def register(*people: PersonFacts, ties=(), said=()) -> Snapshot:
    return snapshot(people, said, ties=ties)


def test_who_knows_nobody_and_who_was_never_asked_come_up():
    people = person("a", asked=2), person("b", asked=1), person("c")
    found = who_is_missing(register(*people, ties=tied("ab")), TODAY, circle("a"))
    assert only(found, Side.NO_TIES).people == (key("c"),)
    assert only(found, Side.NEVER_ASKED).people == (key("c"),)


def test_who_is_in_no_suggestion_comes_up():
    said = [can("a", "leert je breien"), wants("b", "leren breien")]
    facts = register(person("a"), person("b"), person("c"), said=said)
    found = who_is_missing(facts, TODAY, circle(), suggest(facts, TODAY))
    assert only(found, Side.NEVER_SUGGESTED).people == (key("c"),)
    assert who_is_missing(facts, TODAY, circle()).side(Side.NEVER_SUGGESTED) == ()


def test_streets_and_languages_that_are_not_there_come_up():
    people = (
        person("a", street="Karosstraat", languages=frozenset({"nl"})),
        person("b", street=" karosstraat", languages=frozenset({"nl", "tr"})),
        person("c", street="Sjeesplein", languages=frozenset({"ar"})),
    )
    found = who_is_missing(register(*people), TODAY, circle("a"))
    assert only(found, Side.STREET).what == "Sjeesplein"
    assert [absence.what for absence in found.side(Side.LANGUAGE)] == ["ar", "tr"]


def test_who_is_free_only_when_nobody_there_is_comes_up_with_when():
    people = person("a", dayparts=0b1), person("b", dayparts=0b11), person("c", dayparts=0b100)
    absence = only(who_is_missing(register(*people), TODAY, circle("a")), Side.DAYPART)
    assert absence.people == (key("c"),)
    assert absence.dayparts == 0b100


def test_parts_of_which_nobody_is_there_come_up():
    people = [person(name) for name in "abcd"]
    found = who_is_missing(register(*people, ties=tied("ab", "cd")), TODAY, circle("a"))
    assert set(only(found, Side.PART).people) == circle("c", "d")


def test_what_is_not_known_of_somebody_counts_for_nothing():
    found = who_is_missing(register(person("a"), person("b")), TODAY, circle("a"))
    assert {absence.side for absence in found.absences} == {Side.NO_TIES, Side.NEVER_ASKED}


def test_who_is_there_and_knows_them_invites_before_others():
    people = [person(name) for name in "abcd"]
    facts = register(*people, ties=tied("ab", "db"))
    (absent, *_) = only(who_is_missing(facts, TODAY, circle("d")), Side.NEVER_ASKED).shown
    by = {
        one.person: [invitation.by for invitation in one.invitations]
        for one in only(who_is_missing(facts, TODAY, circle("d")), Side.NEVER_ASKED).shown
    }
    assert by[key("b")] == [(key("d"),), (key("a"),)]
    assert by[key("a")] == [(key("d"), key("b")), (key("b"),)]  # d asks b along
    assert by[key("c")] == []
    assert absent.person in by


def test_an_invitation_begins_with_a_word_both_said():
    people = person("a", street="Kade"), person("b", street="Kade")
    said = can("a", "viool spelen"), wants("b", "viool leren spelen")
    for words, code in ((said, ReasonCode.SAME_WORD), ((), ReasonCode.NEAR)):
        found = who_is_missing(register(*people, ties=tied("ab"), said=words), TODAY, circle("a"))
        (absent,) = only(found, Side.NEVER_ASKED).shown
        assert absent.invitations[0].reason.code is code
        assert set(absent.invitations[0].reason.people) == circle("a", "b")


def test_a_group_is_a_reason_to_invite():
    choir = frozenset({key("choir")})
    facts = register(person("a", groups=choir), person("b", groups=choir))
    (absent,) = only(who_is_missing(facts, TODAY, circle("a")), Side.NEVER_ASKED).shown
    assert absent.invitations[0].reason.code is ReasonCode.SAME_GROUP
    assert absent.invitations[0].reason.where == (key("choir"),)


def test_the_street_invites_who_knows_nobody():
    facts = register(person("a", street="Kade"), person("b", street="kade "), person("c"))
    (first, *_) = only(who_is_missing(facts, TODAY, circle("c")), Side.NEVER_ASKED).shown
    assert first.invitations[0].reason.code is ReasonCode.NEAR


def test_who_did_not_agree_is_neither_named_nor_asked_to_invite():
    people = person("a"), person("b"), person("c", suggestible=False), person("d", paused=True)
    found = who_is_missing(register(*people, ties=tied("cb", "db")), TODAY, circle("a"))
    named = {one for absence in found.absences for one in absence.people}
    assert named == {key("b")}
    (absent,) = only(found, Side.NEVER_ASKED).shown
    assert absent.invitations == ()


def test_the_whole_neighbourhood_is_who_took_something_up():
    people = person("a", street="Kade"), person("b", street="Plein")
    facts = replace(
        register(*people), connections=(ConnectionFacts(key("x"), circle("a"), met=True),)
    )
    assert only(who_is_missing(facts, TODAY), Side.STREET).what == "Plein"
    assert who_is_missing(register(*people), TODAY).side(Side.STREET) == ()


texts = st.one_of(
    st.sampled_from(["viool spelen", "samen koken", "", "🐝🍯", "\ud800 koken", "x" * 100_000]),
    st.text(max_size=20),
)
crowd = st.lists(
    st.builds(
        PersonFacts,
        id=st.integers(1, 9).map(lambda at: UUID(int=at)),
        street=st.sampled_from(["", "Kade", "kade ", "Plein"]),
        languages=st.frozensets(st.sampled_from(["nl", "NL ", "tr", ""]), max_size=2),
        dayparts=st.integers(0, (1 << 21) - 1),
        suggestible=st.booleans(),
        groups=st.frozensets(st.sampled_from([UUID(int=90), UUID(int=91)])),
        asked=st.integers(-1, 3),
        since=st.sampled_from([None, date(1900, 1, 1), TODAY + timedelta(days=900)]),
    ),
    max_size=9,
    unique_by=lambda one: one.id,
)
ids = st.integers(1, 11).map(lambda at: UUID(int=at))


@settings(max_examples=50, deadline=None)
@given(crowd, st.lists(st.builds(TieFacts, ids, ids), max_size=12), st.lists(ids), st.data())
def test_whatever_is_in_the_register_the_answer_is_whole_and_the_same(people, ties, inside, data):
    said = [wants(str(at), data.draw(texts), said_on=TODAY + timedelta(days=at)) for at in range(3)]
    facts = snapshot(people, [replace(one, person=UUID(int=at + 1)) for at, one in enumerate(said)])
    facts = replace(facts, ties=tuple(ties))
    found = who_is_missing(facts, TODAY, inside)
    mixed = replace(facts, people=facts.people[::-1], ties=facts.ties[::-1])
    assert who_is_missing(mixed, TODAY, inside) == found
    agreed = {one.id for one in people if one.suggestible}
    for absence in found.absences:
        assert absence.people
        assert not set(absence.people) & set(inside)
        assert set(absence.people) <= agreed
        for absent in absence.shown:
            for invitation in absent.invitations:
                assert set(invitation.by) <= agreed - {absent.person}
