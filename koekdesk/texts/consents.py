# SPDX-License-Identifier: MIT
"""When to ask again what somebody agreed to, in words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.texts.counts import counts
from koekdesk.texts.phrases import join_words
from koekdesk.texts.times import format_date
from koekdesk.texts.words import scope_name
from koekdesk.vocabulary import Scope

translate = QCoreApplication.translate


def ask_again_sentence(review_on: date, today: date) -> str:
    """Return when it is time to ask again; said more clearly the nearer it comes."""
    days = (review_on - today).days
    if days < 0:
        text = translate("Texts", "To be asked again since {date}; the next cup of coffee will do.")
        return text.format(date=format_date(review_on, today))
    if days == 0:
        return translate("Texts", "Ask again today.")
    if days == 1:
        return translate("Texts", "Ask again tomorrow.")
    return counts.ask_again(days)


def scopes_words(scopes: Iterable[Scope]) -> str:
    """Return some of what can be agreed to as a list."""
    return join_words([scope_name(scope) for scope in scopes])
