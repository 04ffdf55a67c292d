# SPDX-License-Identifier: MIT
"""The advisor loads the encoder for texts it has not read before, and only then."""

from datetime import date

import numpy as np
import pytest
from people import add_person

from koekdesk.matching.encoder import encoder_version
from koekdesk.services.vectors import missing_texts
from koekdesk.ui.advice import advise
from koekdesk.vocabulary import StatementKind

TODAY = date(2026, 11, 20)


class Encoder:
    """Gives every text the same vector, and remembers what it was asked."""

    def __init__(self):
        self.version, self.dimensions = encoder_version(), 512
        self.asked = []

    def encode(self, texts):
        self.asked += texts
        return np.full((len(texts), 512), 512**-0.5, np.float32)

    def rest(self):
        pass


def _never():
    raise AssertionError("the encoder was loaded")


def no_report(_done, _total):
    pass


def test_only_new_texts_are_encoded(desk):
    encoder = Encoder()
    add_person(desk, "Sien", statements=[("can", "breien")])
    advise(desk, lambda: encoder, TODAY, no_report)
    add_person(desk, "Fatma", statements=[("wants_to_learn", "breien"), ("can", "bakken")])
    advise(desk, lambda: encoder, TODAY, no_report)
    assert encoder.asked == ["breien", "bakken"]


def test_the_encoder_is_not_loaded_when_every_text_was_read_before(desk):
    encoder = Encoder()
    add_person(desk, "Sien", statements=[("can", "breien")])
    advise(desk, lambda: encoder, TODAY, no_report)
    advise(desk, _never, TODAY, no_report)
    assert desk.read(missing_texts, encoder.version) == ()


def test_without_an_encoder_words_match_by_their_letters(desk):
    add_person(desk, "Sien", statements=[("can", "breien")])
    add_person(desk, "Fatma", statements=[("wants_to_learn", "breien")])
    assert len(advise(desk, lambda: None, TODAY, no_report).rows) == 1


def test_what_was_read_can_be_asked_before_the_suggestions_are_there(desk):
    add_person(desk, "Sien", statements=[("can", "breien")])
    told = []

    def publish(reading):
        told.append([one.score for one in reading.matcher.matches("breien", StatementKind.LEARN)])
        raise InterruptedError

    with pytest.raises(InterruptedError):
        advise(desk, lambda: None, TODAY, no_report, publish=publish)
    assert len(told[0]) == 1


def test_what_changed_since_is_matched_as_if_for_the_first_time(desk):
    add_person(desk, "Sien", statements=[("can", "breien")])
    before = advise(desk, lambda: None, TODAY, no_report)
    add_person(desk, "Fatma", statements=[("wants_to_learn", "breien")])
    after = advise(desk, lambda: None, TODAY, no_report, before.reading)
    assert len(after.rows) == 1
    assert after.rows == advise(desk, lambda: None, TODAY, no_report).rows
