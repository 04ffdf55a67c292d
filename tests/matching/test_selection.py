# SPDX-License-Identifier: MIT
"""The round: nobody too much, everybody reachable once, the highest total, and a true bound."""

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import key

from koekdesk.matching.packing import bound, fill, pack
from koekdesk.matching.packing_search import choose
from koekdesk.matching.selection import MOST_A_PERSON, mixed, select_round
from koekdesk.matching.snapshot import Share, Strength, Suggestion
from koekdesk.vocabulary import SuggestionKind

PAIR, SURPRISE = SuggestionKind.PAIR, SuggestionKind.SURPRISE


def outline(name, people, score, kind=PAIR):
    shares = tuple(Share(key(str(person))) for person in people)
    return Suggestion(name, kind, shares, Strength.GOOD, score, ())


@st.composite
def problems(draw):
    people = draw(st.integers(2, 7))
    size = st.integers(2, min(4, people))
    one_set = size.flatmap(
        lambda n: st.lists(st.integers(0, people - 1), min_size=n, max_size=n, unique=True)
    )
    sets = draw(st.lists(one_set, min_size=1, max_size=6))
    many = {"min_size": len(sets), "max_size": len(sets)}
    each = {"min_size": people, "max_size": people}
    values = draw(st.lists(st.integers(1, 100).map(lambda n: n / 50), **many))
    most = draw(st.lists(st.integers(1, 3), **each))
    floor = draw(st.lists(st.booleans(), **each))
    inside = {person for one in sets for person in one}
    floor = [wanted and person in inside for person, wanted in enumerate(floor)]
    rest = draw(st.lists(st.sampled_from([0.0, 0.1]), **each))
    return pack(sets, values, most, floor, rest)


def best_of_all(problem):
    """Return how many can be reached at most, and the highest value with that."""
    best = (-1, 0.0)
    for choice in product([False, True], repeat=len(problem.values)):
        chosen = np.array(choice)
        counts = problem.counts(chosen)
        if (counts <= problem.most).all():
            reached = int((problem.floor & (counts > 0)).sum())
            best = max(best, (reached, problem.value(chosen)))
    return best


@settings(deadline=None, max_examples=60)
@given(problems())
def test_a_small_choice_is_the_very_best_and_reaches_as_many_as_can_be(problem):
    found = choose(problem)
    reached, value = best_of_all(problem)
    assert (problem.counts(found.chosen) <= problem.most).all()
    assert int(problem.floor.sum()) - len(found.left_out) == reached
    assert found.value == pytest.approx(value)
    assert found.bound >= value - 1e-9


@settings(deadline=None, max_examples=60)
@given(problems(), st.integers(0, 1000))
def test_any_prices_give_a_true_bound(problem, seed):
    prices = np.random.default_rng(seed).normal(0, 1, len(problem.most))
    prices = np.where(problem.floor, prices, np.maximum(prices, 0))
    reached, value = best_of_all(problem)
    if reached == problem.floor.sum():
        assert bound(problem, prices) >= value - 1e-9


@settings(deadline=None, max_examples=60)
@given(problems())
def test_filling_in_rounds_is_filling_one_by_one(problem):
    order = np.argsort(-problem.values, kind="stable")
    left = problem.most.copy()
    expected = np.zeros(len(order), bool)
    for at in order.tolist():
        members = problem.members[problem.starts[at] : problem.starts[at + 1]]
        if (left[members] > 0).all():
            expected[at] = True
            left[members] -= 1
    assert np.array_equal(fill(problem, order), expected)


def neighbourhood(people, seed=1, each=8):
    draw = np.random.default_rng(seed)
    outlines = {}
    for one in range(people):
        for other in draw.choice(people, each, replace=False).tolist():
            if one != other:
                pair = tuple(sorted((one, other)))
                outlines[pair] = outline(f"{pair}", pair, round(draw.uniform(0.2, 0.9), 4))
    return list(outlines.values())


def counts(found):
    return Counter(share.person for one in found.chosen for share in one.shares)


def test_a_round_of_many_is_near_its_bound_and_leaves_nobody_out():
    found = select_round(neighbourhood(400))
    assert found.left_out == ()
    assert found.bound * 0.998 <= found.value <= found.bound
    assert set(counts(found)) == {key(str(n)) for n in range(400)}
    assert max(counts(found).values()) <= MOST_A_PERSON


def test_the_order_of_the_outlines_does_not_matter():
    outlines = neighbourhood(60)
    assert select_round(outlines) == select_round(reversed(outlines))


def test_who_can_be_reached_in_one_way_only_goes_before_a_better_total():
    hub = [outline(f"hub {n}", ("hub", n), 0.9) for n in range(3)]
    rest = [outline(f"{n} {n + 1}", (n, n + 1), 0.8) for n in range(3)]
    only = outline("only", ("hub", "lonely"), 0.1)
    found = select_round([*hub, *rest, only])
    assert only in found.chosen
    assert found.left_out == ()


def test_who_was_never_asked_goes_first_when_not_everybody_can_be_reached():
    outlines = [outline(str(n), ("hub", n), 0.5 + n / 100) for n in range(5)]
    asked = {key("4"): 2, key("3"): 1}
    found = select_round(outlines, asked)
    assert set(found.left_out) == {key("3"), key("4")}


def test_the_often_asked_rest_when_somebody_else_can():
    first = outline("first", ("Ria", "Omar"), 0.6)
    again = outline("again", ("Ria", "Omar", "Eva"), 0.05)
    instead = outline("instead", ("Eva", "Cem"), 0.6)
    outlines = [first, again, instead]
    assert again in select_round(outlines).chosen
    assert again not in select_round(outlines, {key("Ria"): 9}).chosen


def test_one_in_six_is_a_surprise_when_there_are():
    surprises = [outline(f"s{n}", (f"{n}", f"{n + 60}"), 0.1, SURPRISE) for n in range(0, 60, 3)]
    found = select_round([*neighbourhood(120), *surprises])
    kinds = [one.kind for one in found.chosen]
    assert kinds.count(SURPRISE) >= len(surprises) - 2
    assert kinds[5] is SURPRISE
    assert SURPRISE not in kinds[:5]
    assert found.bound >= found.value


def test_a_ring_counts_for_everybody_in_it():
    ring = outline("ring", ("a", "b", "c"), 0.5, SuggestionKind.EXCHANGE)
    found = select_round([ring])
    assert found.value == pytest.approx(1.5)


def test_nothing_to_choose_from_gives_nothing():
    assert select_round([]).chosen == ()
    assert select_round([outline("nobody", (), 0.5)]).chosen == ()
    assert mixed([]) == []


def test_a_row_of_one_kind_is_broken_where_that_costs_little():
    pairs = [outline(f"p{n}", (n, n + 9), 0.9 - n / 100) for n in range(4)]
    shared = outline("shared", ("x", "y"), 0.85, SuggestionKind.SHARED)
    assert mixed([*pairs, shared])[2] is shared
