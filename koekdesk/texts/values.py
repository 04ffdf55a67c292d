# SPDX-License-Identifier: MIT
"""What stands in a field of the register, in words for the person it is about."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from koekdesk.texts.languages import language_name
from koekdesk.texts.phrases import join_words
from koekdesk.texts.times import format_date, format_dayparts
from koekdesk.texts.words import (
    answer_name,
    aside_reason_name,
    how_name,
    kind_name,
    part_words,
    role_name,
    scope_name,
    stage_name,
    suggestion_kind_name,
    tie_name,
)
from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    ConsentHow,
    Part,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)

translate = QCoreApplication.translate

_WORDS: dict[str, Callable[[Any], str]] = {
    "statement.kind": lambda code: kind_name(StatementKind(code)),
    "tie.kind": lambda code: tie_name(TieKind(code)),
    "connection.kind": lambda code: suggestion_kind_name(SuggestionKind(code)),
    "person.role": lambda code: role_name(Role(code)),
    "consent.scope": lambda code: scope_name(Scope(code)),
    "consent.how": lambda code: how_name(ConsentHow(code)),
    "connection.stage": lambda code: stage_name(Stage(code)),
    "initiative.stage": lambda code: stage_name(Stage(code)),
    "initiative_person.part": lambda code: part_words(Part(code)),
    "connection_member.answer": lambda code: answer_name(Answer(code)),
    "aside.reason": lambda code: aside_reason_name(AsideReason(code)),
    "statement.spark": lambda spark: _spark_words(spark),
    "conversation.spark": lambda spark: _spark_words(spark),
    "person.languages": lambda codes: join_words([language_name(code) for code in codes]),
    "person.dayparts": lambda mask: format_dayparts(mask) if mask else "",
}


def _spark_words(spark: int) -> str:
    """Return in words how much somebody's eyes lit up; a number would be a mark."""
    words = translate("Texts", "no"), translate("Texts", "a little"), translate("Texts", "a lot")
    return words[spark]


def value_words(place: str, value: object, today: date) -> str:
    """Return a value of ``table.field`` in words; empty when nothing stands there."""
    if value is None or value == "" or value == ():
        return ""
    if place in _WORDS:
        return _WORDS[place](value)
    if isinstance(value, bool):
        return translate("Texts", "yes") if value else translate("Texts", "no")
    if isinstance(value, date):
        return format_date(value, today)
    return str(value)
