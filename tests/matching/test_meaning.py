# SPDX-License-Identifier: MIT
"""How near texts are, and in which words they met."""

import numpy as np
import pytest

from koekdesk.matching.evidence import evidence
from koekdesk.matching.meaning import TextIndex, similarity_matrix
from koekdesk.matching.vectors import stack_vectors


def best(query, docs, encoder=None):
    return docs[int(np.argmax(similarity_matrix([query], docs, encoder)[0]))]


OFFERS = [
    "bakt appeltaart",
    "repareert grasmaaiers",
    "leert je accordeon spelen",
    "past op konijnen",
    "vertelt over de oorlog",
]


@pytest.mark.parametrize(
    ("wish", "offer"),
    [
        ("taarten leren maken", "bakt appeltaart"),
        ("mijn grasmaaier is stuk", "repareert grasmaaiers"),
        ("wil trekharmonica leren", "leert je accordeon spelen"),
        ("acordeon", "leert je accordeon spelen"),
        ("wie zorgt er voor mijn cavia", "past op konijnen"),
    ],
)
def test_words_alone_find_what_answers(wish, offer):
    assert best(wish, OFFERS) == offer


@pytest.mark.parametrize(
    ("wish", "offer"),
    [
        ("I would love to hear stories about the war", "vertelt over de oorlog"),
        ("akordeon çalmayı öğrenmek istiyorum", "leert je accordeon spelen"),
        ("chcę upiec ciasto", "bakt appeltaart"),
    ],
)
def test_other_languages_find_it_with_the_encoder(wish, offer, encoder):
    assert best(wish, OFFERS, encoder) == offer


def test_what_is_excluded_sinks():
    docs = ["past op honden", "past op cavia's"]
    plain, without = similarity_matrix(
        ["oppas voor dieren honden", "oppas voor dieren maar geen honden"], docs, None
    )
    assert plain[0] > plain[1]
    assert without[0] < without[1]


def test_scores_are_bounded_and_repeatable():
    one = similarity_matrix(OFFERS, OFFERS, None)
    assert one.shape == (5, 5)
    assert one.min() >= 0
    assert one.max() <= 1
    assert (one == similarity_matrix(OFFERS, OFFERS, None)).all()


def test_nothing_to_compare_gives_zeros():
    assert similarity_matrix(["", "😀", "de het een"], OFFERS, None).max() == 0
    assert similarity_matrix([], OFFERS, None).shape == (0, 5)
    assert similarity_matrix(OFFERS, [], None).shape == (5, 0)
    assert len(TextIndex([])) == 0


def test_broken_vectors_are_left_out():
    vectors = {
        "a": np.ones(4, np.float32),
        "b": np.ones(3, np.float32),
        "c": np.full(4, np.nan, np.float32),
        "d": np.ones(4, np.float32),
    }
    stacked = stack_vectors(["a", "b", "c", "d", "e"], vectors)
    assert stacked.shape == (5, 4)
    assert stacked.any(axis=1).tolist() == [True, False, False, True, False]


def test_a_vector_of_another_encoder_is_ignored():
    index = TextIndex(["breien"], {"breien": np.ones(4, np.float32)})
    assert index.scores("breien", np.ones(3, np.float32)) == index.scores("breien")


def test_evidence_quotes_the_words_as_typed():
    assert evidence("Leert BREIEN", "wil breien").same == ("BREIEN",)


def test_evidence_shows_parts_slips_and_near_words():
    assert evidence("repareert grasmaaiers", "grasmaaier kapot").same
    assert ("appeltaart", "taart", "taart") in evidence("bakt appeltaart", "een taart").parts
    assert ("accordeon", "acordeon") in evidence("accordeon", "acordeon").similar
    assert ("trekharmonica", "accordeon") in evidence("trekharmonica", "accordeon").rings


def test_no_word_in_common_is_no_evidence():
    found = evidence("knit", "bakt appeltaart")
    assert found.same == found.similar == ()


def test_weak_words_are_no_evidence():
    assert evidence("helpt kinderen", "hulp voor kinderen").same == ()
