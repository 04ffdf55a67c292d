# SPDX-License-Identifier: MIT
"""A snapshot in, suggestions with reasons out."""

from datetime import timedelta
from random import Random
from uuid import UUID

import numpy as np
import pytest
from neighbours import TODAY, can, key, person, rather_not, says, snapshot, wants

from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.snapshot import PersonFacts, ReasonCode, Snapshot, StatementFacts, TieFacts
from koekdesk.vocabulary import StatementKind, SuggestionKind, TieKind


def reasons(suggestion):
    return {reason.code: reason for reason in suggestion.reasons}


def only(register, **more):
    (suggestion,) = suggest(register, TODAY, **more)
    return suggestion


def test_a_gift_meets_a_wish():
    gift, wish = can("Ria", "leert je breien"), wants("Omar", "wil leren breien")
    found = only(snapshot([person("Ria"), person("Omar")], [gift, wish]))
    assert found.kind is SuggestionKind.PAIR
    giver, receiver = found.shares
    assert (giver.person, giver.gift, giver.gives_to) == (key("Ria"), gift.id, key("Omar"))
    assert (receiver.person, receiver.wish) == (key("Omar"), wish.id)
    assert reasons(found)[ReasonCode.SAME_WORD].words == ("breien",)
    assert reasons(found)[ReasonCode.NEW_TIE].people == (key("Ria"), key("Omar"))


def test_who_only_wished_is_asked_what_they_can():
    said = [can("Ria", "leert je breien"), wants("Omar", "wil leren breien")]
    found = reasons(only(snapshot([person("Ria"), person("Omar")], said)))
    assert found[ReasonCode.ASK_GIFT].people == (key("Omar"),)
    assert found[ReasonCode.ASK_WISH].people == (key("Ria"),)


def test_a_pair_says_what_the_receiver_can_bring():
    soup = can("Omar", "linzensoep koken")
    said = [
        can("Ria", "leert je breien"),
        wants("Ria", "viool leren"),
        wants("Omar", "wil leren breien"),
        soup,
    ]
    found = reasons(only(snapshot([person("Ria"), person("Omar")], said)))
    assert found[ReasonCode.CAN_BRING].statements == (soup.id,)
    assert ReasonCode.ASK_GIFT not in found
    assert ReasonCode.ASK_WISH not in found


def test_the_same_wish_is_shared_but_the_same_gift_is_not():
    people = [person("Ria"), person("Omar")]
    found = only(snapshot(people, [wants("Ria", "salsa dansen"), wants("Omar", "salsa dansen")]))
    assert found.kind is SuggestionKind.SHARED
    assert ReasonCode.SHARED_WISH in reasons(found)
    assert suggest(snapshot(people, [can("Ria", "salsa"), can("Omar", "salsa")]), TODAY) == ()


def test_two_who_each_have_what_the_other_would_love_exchange():
    said = [
        can("Ria", "leert je breien"),
        wants("Ria", "fiets repareren"),
        can("Omar", "repareert fietsen"),
        wants("Omar", "leren breien"),
    ]
    found = only(snapshot([person("Ria"), person("Omar")], said))
    assert found.kind is SuggestionKind.EXCHANGE
    assert {share.gift for share in found.shares} == {said[0].id, said[2].id}
    assert {share.wish for share in found.shares} == {said[1].id, said[3].id}
    assert found.reasons[0].code is ReasonCode.MUTUAL


def test_doing_together_stands_above_one_way_help():
    said = [
        can("Ria", "leert je breien"),
        wants("Ria", "fiets repareren"),
        can("Omar", "repareert fietsen"),
        wants("Omar", "leren breien"),
        can("Eva", "leert je jongleren"),
        wants("Cem", "leren jongleren"),
    ]
    found = suggest(snapshot([person(name) for name in ("Ria", "Omar", "Eva", "Cem")], said), TODAY)
    assert [one.kind for one in found] == [SuggestionKind.EXCHANGE, SuggestionKind.PAIR]


def test_who_knows_both_can_introduce():
    said = [can("Ria", "leert je breien"), wants("Omar", "wil leren breien")]
    ties = (TieFacts(key("Eva"), key("Ria")), TieFacts(key("Omar"), key("Eva")))
    register = snapshot([person("Ria"), person("Omar"), person("Eva")], said, ties=ties)
    found = only(register)
    assert found.introducers == (key("Eva"),)
    expected = (key("Eva"), key("Ria"), key("Omar"))
    assert reasons(found)[ReasonCode.INTRODUCER].people == expected


def test_a_tie_goes_before_a_group_and_the_unasked_never_introduce():
    choir = key("choir")
    people = [
        person("Ria", groups=frozenset({choir})),
        person("Omar", groups=frozenset({choir})),
        person("Cem", groups=frozenset({choir})),
        person("Eva"),
        person("Bas", suggestible=False),
    ]
    ties = tuple(
        TieFacts(key(name), key(other)) for name in ("Eva", "Bas") for other in ("Ria", "Omar")
    )
    said = [can("Ria", "leert je breien"), wants("Omar", "wil leren breien")]
    found = only(snapshot(people, said, ties=ties))
    assert found.introducers == (key("Eva"), key("Cem"))
    assert ReasonCode.NEW_TIE not in reasons(found)


def test_reasons_carry_time_street_language_freshness_and_spark():
    facts = {"street": "Kade", "dayparts": 0b11, "languages": frozenset({"nl", "tr"})}
    fresh = can("Ria", "leert je breien", said_on=TODAY - timedelta(days=3), spark=2)
    said = [fresh, wants("Omar", "wil leren breien")]
    found = reasons(only(snapshot([person("Ria", **facts), person("Omar", **facts)], said)))
    assert found[ReasonCode.COMMON_TIME].amount == 0b11
    assert found[ReasonCode.NEAR].words == ("Kade",)
    assert found[ReasonCode.COMMON_LANGUAGE].words == ("nl", "tr")
    assert found[ReasonCode.FRESH].amount == 3
    assert found[ReasonCode.SPARK].people == (key("Ria"),)
    assert found[ReasonCode.NEVER_ASKED].people == (key("Ria"), key("Omar"))


@pytest.mark.parametrize(
    "better",
    [
        pytest.param({"asked": 0}, id="never asked"),
        pytest.param({"street": "Kade"}, id="same street"),
    ],
)
def test_between_equal_gifts_the_one_whose_turn_it_is_stands_first(better):
    people = [
        person("Omar", street="Kade"),
        person("Ria", **{"asked": 4, "street": "Plein"} | better),
        person("Eva", asked=4, street="Plein"),
    ]
    said = [
        wants("Omar", "wil leren breien"),
        can("Ria", "leert je breien"),
        can("Eva", "leert je breien"),
    ]
    first = suggest(snapshot(people, said), TODAY)[0]
    assert first.shares[0].person == key("Ria")


def test_people_who_know_each_other_sink():
    people = [person("Omar"), person("Ria"), person("Eva")]
    said = [
        wants("Omar", "wil leren breien"),
        can("Ria", "leert je breien"),
        can("Eva", "leert je breien"),
    ]
    ties = (TieFacts(key("Omar"), key("Ria"), TieKind.FRIENDS),)
    first = suggest(snapshot(people, said, ties=ties), TODAY)[0]
    assert first.shares[0].person == key("Eva")


def crowd():
    acts = ["breien", "gitaar spelen", "brood bakken", "schaken", "zwemmen", "fiets repareren"]
    names = [f"p{i}" for i in range(24)]
    said = []
    for i, name in enumerate(names):
        said.append(can(name, acts[i % 6]))
        said.append(wants(name, f"leren {acts[(i * 5 + 1) % 6]}"))
    return snapshot([person(name) for name in names], said)


def test_everybody_gets_one_before_anybody_gets_a_fourth():
    found = suggest(crowd(), TODAY)
    counts = {key(f"p{i}"): 0 for i in range(24)}
    for suggestion in found:
        for share in suggestion.shares:
            counts[share.person] += 1
    assert min(counts.values()) >= 1
    assert max(counts.values()) <= 3


def test_the_same_snapshot_always_gives_the_same_answer():
    register = crowd()
    shuffled = list(register.people), list(register.statements)
    for part in shuffled:
        Random(3).shuffle(part)
    assert suggest(register, TODAY) == suggest(register, TODAY)
    assert suggest(register, TODAY) == suggest(snapshot(*shuffled), TODAY)


def test_everything_gives_each_two_people_once():
    found = suggest(crowd(), TODAY, everything=True)
    pairs = [frozenset(share.person for share in one.shares) for one in found]
    assert len(pairs) == len(set(pairs)) > len(suggest(crowd(), TODAY))


def test_work_is_reported_and_can_be_stopped():
    seen = []
    suggest(crowd(), TODAY, lambda done, total: seen.append((done, total)))
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        suggest(crowd(), TODAY, stop)


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_run_stopped_anywhere_ends_as_one_that_was_not(part):
    seen = []
    whole = Matcher(crowd(), TODAY)
    wanted = whole.suggest(lambda done, total: seen.append((done, total)))
    left = int(len(seen) * part)

    def stop(_done: int, _total: int) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise InterruptedError

    stopped = Matcher(crowd(), TODAY)
    with pytest.raises(InterruptedError):
        stopped.suggest(stop)
    assert stopped.suggest() == wanted


def test_reading_texts_can_be_stopped():
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Matcher(crowd(), TODAY, report=stop)


def test_vectors_join_what_words_cannot(encoder):
    said = [can("Ria", "leert je accordeon"), wants("Omar", "akordeon çalmak istiyorum")]
    texts = [one.text for one in said]
    vectors = dict(zip(texts, encoder.encode(texts), strict=True))
    register = snapshot([person("Ria"), person("Omar")], said, vectors=vectors)
    assert len(suggest(register, TODAY)) == 1


def test_an_empty_register_gives_nothing():
    assert suggest(Snapshot(), TODAY) == ()
    assert Matcher(Snapshot(), TODAY).matches("breien", StatementKind.CAN) == ()


NONSENSE = [
    "",
    " ",
    "😀😀",
    "\ud800",
    "x" * 100_000,
    "a " * 50_000,
    "geen",
    "niet",
    "\x00",
    "،؟",
    "1 2 3",
]


def test_nonsense_never_raises():
    people = [person("Ria", since=TODAY + timedelta(days=9)), person("Omar", asked=-3)]
    said = [
        says(name, kind, text)
        for name in ("Ria", "Omar", "x")
        for kind in StatementKind
        for text in NONSENSE
    ]
    said.append(can("Ria", "breien", said_on=TODAY + timedelta(days=400), spark=99))
    said.append(wants("Omar", "breien"))
    ties = (
        TieFacts(key("Ria"), key("Ria"), TieKind.HOUSEHOLD),
        TieFacts(key("Ria"), key("x")),
        TieFacts(key("Ria"), key("Omar"), TieKind.KNOWS),
        TieFacts(key("Omar"), key("Ria"), TieKind.FRIENDS),
    )
    vectors = {"breien": np.full(3, np.inf, np.float32), "": np.ones(2, np.float32)}
    register = snapshot(people, said, ties=ties, vectors=vectors)
    found = suggest(register, TODAY)
    assert len(found) == 1
    assert ReasonCode.FRESH not in reasons(found[0])
    matcher = Matcher(register, TODAY)
    for text in NONSENSE:
        for kind in StatementKind:
            matcher.matches(text, kind, key("Ria"), np.full(3, np.nan, np.float32))


def typing():
    people = [person("Ria"), person("Omar"), person("Eva", paused=True), person("Cem")]
    said = [
        can("Ria", "leert je breien"),
        wants("Omar", "wil leren breien"),
        can("Eva", "breien"),
        wants("Cem", "breien met anderen"),
        rather_not("Omar", "liever niet breien"),
    ]
    return Matcher(snapshot(people, said), TODAY)


def test_a_typed_wish_finds_gifts_and_the_same_wish():
    found = typing().matches("wil graag breien", StatementKind.LEARN)
    assert found[0].person == key("Ria")
    assert {one.person for one in found} == {key("Ria"), key("Omar"), key("Cem")}
    codes = {one.person: {reason.code for reason in one.reasons} for one in found}
    assert ReasonCode.SHARED_WISH in codes[key("Cem")]
    assert ReasonCode.SAME_WORD in codes[key("Ria")]


def test_a_typed_gift_finds_wishes_only():
    found = typing().matches("kan goed breien", StatementKind.CAN)
    assert {one.person for one in found} == {key("Omar"), key("Cem")}


def test_gates_count_for_a_typed_text_when_the_person_is_known():
    found = typing().matches("kan goed breien", StatementKind.CAN, key("Ria"))
    assert [one.person for one in found] == [key("Cem")]
    assert typing().matches("kan goed breien", StatementKind.CAN, key("Eva")) == ()
    assert typing().matches("kan goed breien", StatementKind.CAN, key("nobody")) == ()


def test_a_typed_boundary_finds_nothing():
    assert typing().matches("liever niet breien", StatementKind.NOT) == ()


def test_a_matcher_suggests_the_same_as_the_function():
    assert Matcher(crowd(), TODAY).suggest() == suggest(crowd(), TODAY)


def test_facts_need_no_more_than_an_id():
    ria, omar = UUID(int=1), UUID(int=2)
    said = (
        StatementFacts(UUID(int=3), ria, StatementKind.HAS, "naaimachine"),
        StatementFacts(UUID(int=4), omar, StatementKind.DO, "zoekt een naaimachine"),
    )
    assert len(suggest(Snapshot((PersonFacts(ria), PersonFacts(omar)), said), TODAY)) == 1
