# SPDX-License-Identifier: MIT
"""Codes and values become sentences here, for screen and paper alike."""

from koekdesk.texts.asking import (
    first_words_sentence,
    invitation_sentence,
    lacking_sentence,
    met_sentence,
)
from koekdesk.texts.counts import ImportCounts, counts, import_counts
from koekdesk.texts.errors import error_message
from koekdesk.texts.gates import gate_sentence
from koekdesk.texts.languages import language_name, text_language
from koekdesk.texts.missing import absence_name, side_line, side_name
from koekdesk.texts.openings import opening_sentence
from koekdesk.texts.phrases import excerpt, isolate, join_words, quoted, unquoted
from koekdesk.texts.reasons import reason_sentence
from koekdesk.texts.rules import RuleWords, grown_sentence, rule_about, rule_words, share_name
from koekdesk.texts.steps import step_sentence
from koekdesk.texts.times import (
    ago,
    day_name,
    format_date,
    format_dayparts,
    format_moment,
    part_name,
    short_month,
)
from koekdesk.texts.web import WEB_SIGNS, direction_name, web_sign_name
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
from koekdesk.texts.work import model_message, step_name

__all__ = [
    "WEB_SIGNS",
    "ImportCounts",
    "RuleWords",
    "absence_name",
    "ago",
    "answer_name",
    "aside_reason_name",
    "counts",
    "day_name",
    "direction_name",
    "error_message",
    "excerpt",
    "field_name",
    "first_words_sentence",
    "format_date",
    "format_dayparts",
    "format_moment",
    "gate_sentence",
    "grown_sentence",
    "how_name",
    "import_counts",
    "invitation_sentence",
    "isolate",
    "join_words",
    "kind_lead",
    "kind_name",
    "lacking_sentence",
    "language_name",
    "met_sentence",
    "model_message",
    "opening_sentence",
    "part_name",
    "quoted",
    "reason_sentence",
    "role_name",
    "rule_about",
    "rule_words",
    "scope_name",
    "scope_question",
    "share_name",
    "short_month",
    "side_line",
    "side_name",
    "stage_name",
    "step_name",
    "step_sentence",
    "strength_name",
    "suggestion_kind_name",
    "text_language",
    "thing_name",
    "tie_name",
    "unquoted",
    "web_sign_name",
]
