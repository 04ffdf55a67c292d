# SPDX-License-Identifier: MIT
"""Fields that take so many characters, and say so when more is typed or pasted."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLineEdit, QToolTip


def limit(field: QLineEdit, characters: int) -> None:
    """Let a field take no more than this, and never cut off anything without a word."""
    field.setMaxLength(characters)
    field.inputRejected.connect(lambda: _say(field))


def _say(field: QLineEdit) -> None:
    words = QCoreApplication.translate("Limit", "No more than {limit} characters fit here.")
    below = field.mapToGlobal(QPoint(0, field.height()))
    QToolTip.showText(below, words.format(limit=field.maxLength()), field)
