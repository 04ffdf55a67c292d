# SPDX-License-Identifier: MIT
"""Words a user wrote down as belonging together in this neighbourhood."""

import pytest
from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.gates import why_not
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.snapshot import GateCode, ReasonCode
from koekdesk.vocabulary import StatementKind

RING = ("klapkar", "grote beurt", "zwier")


def register(*rings, said=None):
    said = said or [can("Ria", "een klapkar in de schuur"), wants("Omar", "aan de zwier")]
    return snapshot([person("Ria"), person("Omar")], said, own_rings=rings)


def test_words_of_an_own_ring_meet_and_the_reason_says_both():
    assert suggest(register(), TODAY) == ()
    (found,) = suggest(register(RING), TODAY)
    reasons = {reason.code: reason for reason in found.reasons}
    assert reasons[ReasonCode.RING_WORD].words == ("klapkar", "zwier")


def test_an_own_ring_counts_while_typing():
    matcher = Matcher(register(RING), TODAY)
    (found, *_) = matcher.matches("hele grote beurt", StatementKind.DO)
    assert found.person == key("Ria")
    assert ReasonCode.RING_WORD in {reason.code for reason in found.reasons}
    assert Matcher(register(), TODAY).matches("hele grote beurt", StatementKind.DO) == ()


def test_terms_of_more_words_forms_and_compounds_are_found():
    own = OwnWords((RING,))
    assert own.terms(("na", "de", "grote", "beurten")) == {"o1": ("grote", "beurten")}
    assert own.terms(("twee", "klapkarren")) == {"o1": ("klapkarren",)}
    assert own.terms(("beurt",)) == {}
    assert own.features(("zomerzwier",)).get("o1", 0) < 1


def test_a_boundary_holds_for_the_words_of_its_own_ring():
    said = [can("Ria", "klapkar maken"), wants("Omar", "klapkar"), rather_not("Omar", "zwier")]
    assert suggest(register(said=said), TODAY) != ()
    assert suggest(register(RING, said=said), TODAY) == ()
    assert why_not(register(RING, said=said), TODAY, key("Ria"), key("Omar")) == (
        GateCode.RATHER_NOT,
    )


def test_own_words_keep_apart_what_is_not_in_one_ring():
    assert suggest(register(("klapkar", "beurt"), ("zwier", "feest")), TODAY) == ()


@pytest.mark.parametrize(
    "ring", [(), ("",), ("😀", "\ud800"), ("de", "het"), ("a " * 5000, "x" * 100_000), ("een",)]
)
def test_own_words_that_say_nothing_do_no_harm(ring):
    assert suggest(register(ring), TODAY) == ()
