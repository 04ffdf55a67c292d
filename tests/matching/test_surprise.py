# SPDX-License-Identifier: MIT
"""One suggestion in six is an unexpected one, and says so (T4)."""

from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.network import ordered
from koekdesk.matching.own_words import NO_OWN_WORDS
from koekdesk.matching.snapshot import PersonFacts, ReasonCode, TieFacts
from koekdesk.matching.surprise import find_surprises, is_far, surprising_words
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

SAID = (can("Ria", "drummen"), wants("Omar", "trompet leren"))


def surprises(register, taken=()):
    world = World(register, TODAY)
    world.prepare()
    return find_surprises(world, lambda a, b: ordered(a, b) in taken)


def street(encoder, said=SAID, people=(), **more):
    everybody = {one.person for one in said}
    facts = [*people, *(PersonFacts(k) for k in everybody - {p.id for p in people})]
    texts = [one.text for one in said]
    vectors = dict(zip(texts, encoder.encode(texts), strict=True))
    return snapshot(facts, said, vectors=vectors, **more)


def test_another_ring_of_a_field_is_a_surprise_that_says_so(encoder):
    (found,) = suggest(street(encoder), TODAY)
    assert found.kind is SuggestionKind.SURPRISE
    first = found.reasons[0]
    assert (first.code, first.words) == (ReasonCode.SURPRISE, ("trompet", "drummen"))
    assert {share.person for share in found.shares} == {key("Ria"), key("Omar")}


def test_what_a_wish_is_open_to_is_a_surprise():
    assert surprising_words("die kale muur bij ons", "mozaïek leggen", NO_OWN_WORDS)


def test_the_same_word_is_no_surprise_and_nor_is_chance():
    assert surprising_words("leren zingen", "zingen in een koor", NO_OWN_WORDS) is None
    assert surprising_words("leren zingen", "belastingaangifte", NO_OWN_WORDS) is None
    assert surprising_words("", "\ud800", NO_OWN_WORDS) is None


def test_what_is_personal_is_left_alone():
    assert surprising_words("hulp bij rouw", "massage voor mantelzorgers", NO_OWN_WORDS) is None


def test_only_people_further_away_surprise(encoder):
    near = (TieFacts(key("Ria"), key("Omar")),)
    assert surprises(street(encoder, ties=near)) == []
    friend = tuple(TieFacts(key("Eva"), key(name)) for name in ("Ria", "Omar"))
    assert surprises(street(encoder, people=(person("Eva"),), ties=friend)) == []
    same = (person("Ria", street="Dorpsstraat"), person("Omar", street="dorpsstraat "))
    assert surprises(street(encoder, people=same)) == []
    group = frozenset({key("koor")})
    assert (
        surprises(
            street(encoder, people=(person("Ria", groups=group), person("Omar", groups=group)))
        )
        == []
    )
    world = World(street(encoder), TODAY)
    assert is_far(world, world.people[key("Ria")], world.people[key("Omar")])


def test_gates_hold_for_surprises(encoder):
    assert surprises(street(encoder, people=(person("Ria", paused=True),))) == []
    assert surprises(street(encoder, said=(*SAID, rather_not("Omar", "drummen")))) == []


def test_who_has_an_ordinary_suggestion_together_is_no_surprise(encoder):
    pair = tuple(sorted((key("Ria"), key("Omar"))))
    assert surprises(street(encoder), [pair]) == []


def test_nobody_is_in_two_surprises(encoder):
    said = [*SAID, wants("Eva", "trompet leren"), can("Cem", "djembé")]
    found = surprises(street(encoder, said=said))
    people = [one for c in found for one in (c.one.person, c.other.person)]
    assert found
    assert len(people) == len(set(people))


def test_one_in_six_of_a_round(encoder):
    said = [can(f"g{i}", f"brood bakken {w}") for i, w in enumerate("abcdefghijklmnop")]
    said += [wants(f"w{i}", f"brood leren bakken {w}") for i, w in enumerate("abcdefghijklmnop")]
    said += [can(f"d{i}", "drummen") for i in range(6)]
    said += [wants(f"z{i}", "trompet leren") for i in range(6)]
    found = suggest(street(encoder, said=said), TODAY)
    number = sum(one.kind is SuggestionKind.SURPRISE for one in found)
    assert number > 0
    assert all(one.kind is not SuggestionKind.SURPRISE for one in found[:5])


def test_a_changed_register_has_the_same_surprises(encoder):
    whole = street(encoder, said=(*SAID, wants("Eva", "vissen")))
    before = Matcher(street(encoder, said=SAID[:1]), TODAY)
    before.suggest()
    assert before.changed(whole).suggest() == suggest(whole, TODAY)


def test_every_run_gives_the_same(encoder):
    assert surprises(street(encoder)) == surprises(street(encoder))
