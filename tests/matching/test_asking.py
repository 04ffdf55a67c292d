# SPDX-License-Identifier: MIT
"""Asking the neighbourhood: a theme nobody literally said, answered with what is there (N5)."""

from datetime import timedelta

import pytest
from neighbours import TODAY, can, key, person, rather_not, says, snapshot, wants

from koekdesk.matching.asking import Answer, Asker
from koekdesk.matching.snapshot import (
    GroupFacts,
    PlaceFacts,
    ReasonCode,
    StillMissing,
    TieFacts,
    UndertakingFacts,
    UndertakingKind,
)
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind, TieKind


def ask(register, text, vector=None):
    return Asker(World(register, TODAY)).ask(text, vector)


def has(name, text, **facts):
    return says(name, StatementKind.HAS, text, **facts)


def people(found):
    return [one.person for one in found]


def codes(one):
    return {reason.code: reason for reason in one.reasons}


def street(**more):
    names = ("Ria", "Omar", "Eva", "Cem", "Joke", "Bas")
    facts = [person(name, street=f"{name}straat", languages=frozenset({"nl"})) for name in names]
    said = [
        wants("Ria", "een blokje om, met iemand die ook graag wandelt", spark=2, said_on=TODAY),
        can("Omar", "schoonmaken, als een tierelier"),
        has("Eva", "drie grijpers en een rol vuilniszakken"),
        wants("Cem", "viool leren spelen"),
        can("Joke", "belastingformulieren"),
    ]
    return snapshot(facts, said, **more)


def test_a_theme_nobody_said_is_answered_by_what_it_is_open_to():
    answer = ask(street(), "zwerfvuil")
    assert people(answer.energy) == [key("Ria")]
    assert people(answer.can) == [key("Omar")]
    assert people(answer.things) == [key("Eva")]
    assert ReasonCode.WAY_IN in codes(answer.can[0])
    assert codes(answer.energy[0])[ReasonCode.SPARK].people == (key("Ria"),)


def test_what_speaks_of_the_theme_itself_goes_first():
    register = street()
    said = (*register.statements, wants("Bas", "zwerfvuil prikken met de hele straat"))
    answer = ask(snapshot(register.people, said), "zwerfvuil")
    assert people(answer.energy) == [key("Bas"), key("Ria")]
    assert answer.energy[0].score > answer.energy[1].score
    assert codes(answer.energy[0])[ReasonCode.SAME_WORD].words == ("zwerfvuil",)


def test_a_first_circle_joins_who_would_love_it_who_can_and_who_has_something():
    answer = ask(street(), "zwerfvuil")
    assert {share.person for share in answer.circle} == {key("Ria"), key("Omar"), key("Eva")}
    by_person = {share.person: share for share in answer.circle}
    assert by_person[key("Ria")].wish is not None
    assert by_person[key("Omar")].gift is not None
    assert answer.lacking == (StillMissing.PLACE,)


def test_gates_hold_inside_a_circle():
    ties = (TieFacts(key("Ria"), key("Omar"), TieKind.HOUSEHOLD),)
    circle = {share.person for share in ask(street(ties=ties), "zwerfvuil").circle}
    assert not {key("Ria"), key("Omar")} <= circle


def test_who_would_rather_not_is_no_answer():
    register = street()
    said = (*register.statements, rather_not("Omar", "zwerfvuil"))
    assert ask(snapshot(register.people, said), "zwerfvuil").can == ()


def test_who_did_not_agree_is_in_no_part_of_the_answer():
    register = street()
    facts = [person("Ria", suggestible=False), person("Omar", paused=True), *register.people[2:]]
    answer = ask(snapshot(facts, register.statements), "zwerfvuil")
    named = {*people(answer.energy), *people(answer.can), *people(answer.missing)}
    assert not named & {key("Ria"), key("Omar")}


def test_who_is_not_in_it_yet_is_named_with_who_could_invite():
    answer = ask(street(ties=(TieFacts(key("Eva"), key("Bas")),)), "zwerfvuil")
    first = answer.missing[0]
    assert first.person == key("Bas")
    assert first.inviters == (key("Eva"),)
    assert codes(first)[ReasonCode.INVITER].people == (key("Eva"), key("Bas"))
    assert ReasonCode.OTHER_STREET in codes(first)
    assert not {one.person for one in answer.missing} & {s.person for s in answer.circle}


def test_places_groups_and_what_is_under_way_are_part_of_the_answer():
    going = UndertakingFacts(
        key("actie"), UndertakingKind.INITIATIVE, "Zwerfvuil weg, elke maand", {key("Joke")}
    )
    answer = ask(
        street(
            places=(
                PlaceFacts(key("hal"), "De Hal", "schoonmaken, knutselen"),
                PlaceFacts(key("bad"), "Het Bad", "zwemmen"),
            ),
            groups=(
                GroupFacts(key("lopers"), "De Lopers", "samen wandelen op zondag"),
                GroupFacts(key("koor"), "Het koor", "zingen"),
            ),
            undertakings=(going,),
        ),
        "zwerfvuil",
    )
    assert [one.id for one in answer.places] == [key("hal")]
    assert [one.id for one in answer.groups] == [key("lopers")]
    assert answer.undertakings[0].people == {key("Joke")}
    assert answer.undertakings[0].kind is UndertakingKind.INITIATIVE
    assert key("Joke") not in people(answer.missing)
    assert answer.lacking == ()


def test_a_whole_field_can_be_asked_for():
    said = [can("Ria", "trompet"), can("Omar", "gitaar spelen"), can("Eva", "brood bakken")]
    answer = ask(snapshot([person("Ria"), person("Omar"), person("Eva")], said), "muziek")
    assert set(people(answer.can)) == {key("Ria"), key("Omar")}


def test_own_words_widen_a_theme():
    said = [wants("Ria", "weer eens klapkarren")]
    register = snapshot([person("Ria")], said, own_rings=(("klapkar", "schemerfeest"),))
    assert people(ask(register, "schemerfeest").energy) == [key("Ria")]
    assert ask(snapshot([person("Ria")], said), "schemerfeest").energy == ()


def test_few_good_answers_go_before_many_faint_ones():
    facts = [person(f"p{i}") for i in range(30)]
    good = [wants(f"p{i}", "zwerfvuil prikken") for i in range(5)]
    faint = [wants(f"p{i}", "wandelen in het bos") for i in range(5, 30)]
    answer = ask(snapshot(facts, [*good, *faint]), "zwerfvuil")
    assert {one.person for one in answer.energy} == {key(f"p{i}") for i in range(5)}


def test_nothing_there_is_said_honestly():
    answer = ask(street(), "kwantumfysica")
    assert (answer.energy, answer.can, answer.things, answer.circle) == ((), (), (), ())
    assert answer.missing == ()
    assert answer.lacking == tuple(StillMissing)


def test_the_meaning_of_a_foreign_question_counts(encoder):
    said = [wants("Ria", "brood leren bakken in een houtoven"), wants("Omar", "vissen")]
    texts = [one.text for one in said]
    vectors = dict(zip(texts, encoder.encode(texts), strict=True))
    register = snapshot([person("Ria"), person("Omar")], said, vectors=vectors)
    question = "I would like to learn to bake bread in an oven"
    answer = ask(register, question, encoder.encode([question])[0])
    assert people(answer.energy) == [key("Ria")]


def test_the_fresh_and_the_never_asked_come_first():
    said = [
        wants("Ria", "zwerfvuil prikken", said_on=TODAY - timedelta(days=900)),
        wants("Omar", "zwerfvuil prikken", said_on=TODAY),
    ]
    answer = ask(snapshot([person("Ria", asked=5), person("Omar")], said), "zwerfvuil")
    assert people(answer.energy) == [key("Omar"), key("Ria")]


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "\ud800", "de het een", "x" * 100_000, "?!"])
def test_bad_questions_never_raise(text):
    answer = ask(street(), text)
    assert answer == Answer(text) or answer.energy == ()


def test_an_empty_neighbourhood_answers_with_nothing():
    assert ask(snapshot([], []), "zwerfvuil").circle == ()


def test_the_same_question_has_the_same_answer():
    assert ask(street(), "iets met licht in december") == ask(
        street(), "iets met licht in december"
    )
