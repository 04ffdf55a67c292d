# SPDX-License-Identifier: MIT
"""Themes emerge from what people say, and rise and fall by the week (R3)."""

from datetime import timedelta

import pytest
from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk.matching.energy import WEEKS, Direction, themes

MUSIC = ["trompet spelen", "trompet", "gitaar en trompet", "een trompet over"]
BREAD = ["brood bakken", "brood leren bakken", "zelf brood bakken", "een goed brood"]


def register(texts, days=0, **facts):
    names = [f"{texts[0]}{i}" for i in range(len(texts))]
    said_on = TODAY - timedelta(days=days)
    said = [wants(n, t, said_on=said_on, **facts) for n, t in zip(names, texts, strict=True)]
    return [person(n) for n in names], said


def neighbourhood(*parts, more=()):
    people = [one for part in parts for one in part[0]]
    said = [one for part in parts for one in part[1]]
    return snapshot(people, [*said, *more])


def only(snapshot):
    (theme,) = themes(snapshot, TODAY)
    return theme


def test_a_theme_is_named_in_peoples_own_words():
    found = themes(neighbourhood(register(MUSIC), register(BREAD)), TODAY)
    assert {theme.name[0] for theme in found} == {"trompet", "brood"}
    for theme in found:
        assert len(theme.people) == len(theme.statements) == 4


def test_two_people_make_no_theme():
    assert themes(neighbourhood(register(MUSIC[:2])), TODAY) == ()


def test_one_person_who_says_it_often_makes_no_theme():
    said = [can("Ria", text) for text in MUSIC]
    assert themes(snapshot([person("Ria")], said), TODAY) == ()


def test_what_nobody_speaks_of_any_more_falls():
    theme = only(neighbourhood(register(BREAD, days=70)))
    assert theme.direction is Direction.FALLING
    assert theme.weeks[-2] == pytest.approx(theme.weeks[-6] / 2, abs=0.01)
    assert theme.weeks[0] == 0


def test_what_is_only_just_said_is_new_and_what_is_said_more_rises():
    assert only(neighbourhood(register(BREAD, days=2))).direction is Direction.NEW
    older = register(BREAD, days=60)
    again = [can(f"{BREAD[0]}{i}", "brood bakken", said_on=TODAY) for i in range(4)]
    assert only(neighbourhood(older, more=again)).direction is Direction.RISING


def test_sparks_give_energy():
    calm, lively = (only(neighbourhood(register(BREAD, spark=s))) for s in (0, 2))
    assert lively.weeks[-1] == pytest.approx(3 * calm.weeks[-1])
    assert len(calm.weeks) == WEEKS


def test_the_most_energy_stands_first():
    found = themes(neighbourhood(register(BREAD, days=90), register(MUSIC, days=1)), TODAY)
    assert [theme.name[0] for theme in found] == ["trompet", "brood"]


def test_boundaries_and_what_lapsed_or_was_not_agreed_to_are_left_out():
    people, said = register(BREAD)
    hidden = [person(f"{BREAD[0]}0", suggestible=False), *people[1:]]
    theme = only(snapshot(hidden, [*said, rather_not(f"{BREAD[0]}1", "brood")]))
    assert key(f"{BREAD[0]}0") not in theme.people
    assert len(theme.statements) == 3
    gone, lapsed = register(BREAD, lapsed=True)
    assert themes(snapshot(gone, lapsed), TODAY) == ()


def test_a_few_more_statements_leave_names_and_members_as_they_were():
    before = neighbourhood(register(MUSIC, days=30), register(BREAD, days=20))
    names = ("new", "newer")
    more = [wants("new", "brood en trompet"), wants("newer", "vissen in de sloot")]
    after = snapshot([*before.people, *map(person, names)], [*before.statements, *more])
    old = {theme.key: theme for theme in themes(before, TODAY)}
    new = {theme.key: theme for theme in themes(after, TODAY)}
    assert old.keys() == new.keys()
    for theme_key, theme in old.items():
        assert new[theme_key].name[0] == theme.name[0]
        assert set(theme.statements) <= set(new[theme_key].statements)


def test_a_later_day_keeps_names_and_members():
    register_now = neighbourhood(register(MUSIC, days=30), register(BREAD, days=20))
    later = {t.key: t for t in themes(register_now, TODAY + timedelta(days=7))}
    for theme in themes(register_now, TODAY):
        assert later[theme.key].name == theme.name
        assert later[theme.key].statements == theme.statements


def test_names_stay_while_a_neighbourhood_grows_week_by_week():
    more = ["de trompet", "brood", "een trompetje", "zuurdesem brood", "trompet", "broden bakken"]
    now = neighbourhood(register(MUSIC, days=30), register(BREAD, days=20))
    seen: dict[str, set[str]] = {}
    for week, text in enumerate(more):
        new = wants(f"new {week}", text, said_on=TODAY + timedelta(weeks=week))
        people = [*now.people, person(f"new {week}")]
        now = snapshot(people, [*now.statements, new])
        for theme in themes(now, TODAY + timedelta(weeks=week)):
            seen.setdefault(theme.key, set()).add(theme.name[0])
    assert sorted(seen.values(), key=min) == [{"brood"}, {"trompet"}]


def test_where_it_happens_to_be_makes_no_theme():
    window = ["een poster achter het raam", "breien bij het raam", "zingen voor het raam"]
    assert themes(neighbourhood(register(window)), TODAY) == ()
    washed = only(neighbourhood(register(["ramen lappen", "ramen wassen", "mijn ramen doen"])))
    assert washed.name[0] == "ramen"


def test_words_keep_the_capital_they_were_given_but_not_that_of_a_sentence():
    quiet = ["Frans, met liedjes", "iets in het Frans", "Frans leren", "koffie drinken in de tuin"]
    assert only(neighbourhood(register(quiet))).name[0] == "Frans"
    loud = ["Brood bakken", "Brood bakken met de straat", "Brood"]
    assert only(neighbourhood(register(loud))).name[0] == "brood"


def test_a_text_without_a_known_word_joins_by_its_meaning(encoder):
    people, said = register(BREAD)
    foreign = wants("Amy", "baking bread")
    texts = [one.text for one in (*said, foreign)]
    vectors = dict(zip(texts, encoder.encode(texts), strict=True))
    theme = only(snapshot([*people, person("Amy")], [*said, foreign], vectors=vectors))
    assert key("Amy") in theme.people


def test_own_words_make_a_theme():
    people, said = register(["klapkar", "de klapkar", "schemerfeest", "een schemerfeest"])
    found = only(snapshot(people, said, own_rings=(("klapkar", "schemerfeest"),)))
    assert set(found.name) == {"klapkar", "schemerfeest"}


def test_order_of_the_register_does_not_matter():
    one = neighbourhood(register(MUSIC), register(BREAD))
    other = snapshot(reversed(one.people), reversed(one.statements))
    assert themes(one, TODAY) == themes(other, TODAY)


@pytest.mark.parametrize("text", ["", "😀", "\ud800", "x" * 100_000, "?"])
def test_bad_texts_never_raise(text):
    people, said = register([text] * 4)
    themes(snapshot(people, said), TODAY)


def test_dates_in_the_future_have_no_energy_yet():
    assert only(neighbourhood(register(BREAD, days=-20))).weeks == (0.0,) * WEEKS
