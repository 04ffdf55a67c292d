# SPDX-License-Identifier: MIT
"""A few short things beside each other: each can be taken away, and typing adds one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from koekdesk.services.typed import NAME_LIMIT
from koekdesk.ui.look import SPACE
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.flow import FlowLayout
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text


class ChipsEdit(QWidget):
    """Chips that wrap, with a field behind the last one."""

    #: A name was typed and Enter pressed.
    added = Signal(str)
    #: The code of a chip that is to go.
    removed = Signal(object)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[tuple[Any, str], ...] = ()
        self._chips: list[QWidget] = []
        self._known = QStringListModel(self)
        self.field = _Field()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        limit(self.field, NAME_LIMIT)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.field)

    def set_known(self, names: Sequence[str]) -> None:
        """Offer these names while typing."""
        self._known.setStringList(list(names))

    def show_chips(self, chips: Sequence[tuple[Any, str]]) -> None:
        """Show these things, each a code and its words; a half-typed one stays in the field."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        had_focus = any(chip.isAncestorOf(self.window().focusWidget()) for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        self._chips = [self._chip(code, words) for code, words in chips]
        for widget in (*self._chips, self.field):
            self._flow.addWidget(widget)
        if had_focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> list[str]:
        """Return the words on the chips."""
        return [words for _, words in self._shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._shown[-1][0] if self._shown else None
        if event.key() == Qt.Key.Key_Backspace and not self.field.text() and last is not None:
            if not event.isAutoRepeat():  # who held it to empty the field keeps what stands there
                self.removed.emit(last)
        else:
            super().keyPressEvent(event)

    def _chip(self, code: Any, words: str) -> QWidget:
        chip = _Chip(words)
        close = icon_button("close", self.tr("Remove {what}").format(what=words))
        close.clicked.connect(lambda: self.removed.emit(code))
        chip.row.addWidget(close)
        return chip

    def _add(self) -> None:
        typed = self.field.text().strip()
        if typed:
            self.field.clear()
            self.added.emit(typed)


class _Field(QLineEdit):
    def sizeHint(self) -> QSize:
        """Be wide enough for what is asked."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText() + "mm")
        return QSize(max(hint.width(), words + hint.height()), hint.height())


class _Chip(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        text = Text(words, wrap=len(words) > 30)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE)
        self.row.addWidget(text)
