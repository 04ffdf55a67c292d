# SPDX-License-Identifier: MIT
"""Codes and values become sentences here, for screen and paper alike."""

from koekdesk.texts.counts import ImportCounts, counts, import_counts
from koekdesk.texts.errors import error_message
from koekdesk.texts.languages import language_name
from koekdesk.texts.openings import opening_sentence
from koekdesk.texts.phrases import excerpt, isolate, join_words, quoted
from koekdesk.texts.reasons import gate_sentence, reason_sentence
from koekdesk.texts.times import ago, day_name, format_date, format_dayparts, part_name
from koekdesk.texts.words import (
    answer_name,
    aside_reason_name,
    field_name,
    how_name,
    kind_lead,
    kind_name,
    role_name,
    scope_name,
    scope_question,
    stage_name,
    strength_name,
    suggestion_kind_name,
    thing_name,
    tie_name,
)

__all__ = [
    "ImportCounts",
    "ago",
    "answer_name",
    "aside_reason_name",
    "counts",
    "day_name",
    "error_message",
    "excerpt",
    "field_name",
    "format_date",
    "format_dayparts",
    "gate_sentence",
    "how_name",
    "import_counts",
    "isolate",
    "join_words",
    "kind_lead",
    "kind_name",
    "language_name",
    "opening_sentence",
    "part_name",
    "quoted",
    "reason_sentence",
    "role_name",
    "scope_name",
    "scope_question",
    "stage_name",
    "strength_name",
    "suggestion_kind_name",
    "thing_name",
    "tie_name",
]
