# SPDX-License-Identifier: MIT
"""How to reach somebody is no part of their words: it stands on nothing that is for others (T7)."""

import pytest
from card_rows import person, reason, suggestion
from people import make_person

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.printing.faces import face_of_suggestion
from koekdesk.services.sharing import Audience, open_gate
from koekdesk.vocabulary import StatementKind, SuggestionKind

TYPED_WITH_IT = [
    ("lassen leren 06-00123456", "lassen leren …"),
    ("bel 06 00 12 34 56 of 0182-123456.", "bel … of …."),
    ("+31 (0)6 0012 3456 na zes", "… na zes"),
    ("mail ron97@gmail.example, dan kom ik", "mail …, dan kom ik"),
    ("op 01-02-2026 10:30 koken voor 100", "op 01-02-2026 10:30 koken voor 100"),
    ("3 akkoorden, 200 liedjes, 1990-2010", "3 akkoorden, 200 liedjes, 1990-2010"),
    ("van 09:00 tot 17:00", "van 09:00 tot 17:00"),
]


@pytest.mark.parametrize(("said", "shown"), TYPED_WITH_IT)
def test_the_gate_leaves_out_how_to_reach_somebody(register, said, shown):
    with register.writes.begin() as session:
        key = make_person(session, "Teun")
        for audience in (Audience.OTHER, Audience.WALL):
            assert open_gate(session, audience).clean(said, [key]) == shown
        assert open_gate(session, Audience.INTERNAL).clean(said, [key]) == said


@pytest.mark.parametrize(("said", "shown"), TYPED_WITH_IT)
def test_a_card_of_who_agreed_to_everything_leaves_it_out(said, shown):
    ria = person("Ria", gift=(StatementKind.CAN, "lassen"))
    teun = person("Teun", wish=(StatementKind.LEARN, said))
    why = reason(ReasonCode.SAME_MEANING, ("Ria", "Teun"), ("lassen", said))
    card = str(face_of_suggestion(suggestion(SuggestionKind.PAIR, (ria, teun), (why,)), "1014"))
    assert shown in card
    assert said == shown or said not in card
