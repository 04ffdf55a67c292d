# SPDX-License-Identifier: MIT
"""The big box: type what was said; what it became is softly marked where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from koekdesk.listening.messages import read_messages
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import current_palette
from koekdesk.ui.widgets.kinds import KIND_KEYS
from koekdesk.vocabulary import StatementKind

_Line = QTextCharFormat.UnderlineStyle
#: Each kind has its own line under the words, so that nothing depends on colour.
UNDERLINES = {
    StatementKind.CAN: _Line.SingleUnderline,
    StatementKind.HAS: _Line.DashUnderline,
    StatementKind.DO: _Line.DotLine,
    StatementKind.LEARN: _Line.DashDotLine,
    StatementKind.DREAM: _Line.DashDotDotLine,
    StatementKind.NOT: _Line.WaveUnderline,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text with its kind; the current one lies on a light ground."""

    start: int
    end: int
    kind: StatementKind
    current: bool = False


class SaidEditor(QPlainTextEdit):
    """A plain text box that speaks in characters, whatever Qt counts."""

    #: Alt with 1 to 6: the kind of what is selected or stands at the cursor.
    kind_requested = Signal(object)
    #: Messages of a phone were pasted, and made readable: Messages.
    messages_pasted = Signal(object)

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._marks: Sequence[Mark] = ()
        self._drawn: tuple[int, Sequence[Mark]] | None = None  # of which text, which marks

    def selection(self) -> tuple[int, int]:
        """Return where the selection starts and ends; the same place twice without one."""
        cursor = self.textCursor()
        text = self.toPlainText()
        return (
            _characters(text, cursor.selectionStart()),
            _characters(text, cursor.selectionEnd()),
        )

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark what the text became."""
        self._marks = marks
        if self._drawn != (self.document().revision(), marks):
            self._draw()

    def marks(self) -> Sequence[Mark]:
        """Return what is marked now."""
        return self._marks

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 40, self._lines(7))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self._lines(3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        kind = _kind_of(event) if alt == Qt.KeyboardModifier.AltModifier else None
        if kind is None:
            super().keyPressEvent(event)
        else:
            self.kind_requested.emit(kind)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste; messages of a phone lose their times and keep who wrote them."""
        messages = read_messages(source.text()) if source.hasText() else None
        if messages is None:
            super().insertFromMimeData(source)
            return
        before = self.toPlainText()[: self.selection()[0]]
        self.insertPlainText(("\n" if before.strip() else "") + messages.text)
        self.messages_pasted.emit(messages)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _lines(self, count: int) -> int:
        return round(self.fontMetrics().lineSpacing() * (count + 1.2))

    def _draw(self) -> None:
        self._drawn = self.document().revision(), self._marks
        text = self.toPlainText()
        units = _unit_offsets(text) if any(ord(sign) > 0xFFFF for sign in text) else None
        self.setExtraSelections(
            [
                self._selection(
                    units[mark.start] if units else mark.start,
                    units[mark.end] if units else mark.end,
                    mark,
                )
                for mark in self._marks
                if mark.end <= len(text)
            ]
        )

    def _selection(self, start: int, end: int, mark: Mark) -> QTextEdit.ExtraSelection:
        colours = current_palette()
        shown = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(UNDERLINES[mark.kind])
        look.setUnderlineColor(QColor(getattr(colours, kind_role(mark.kind))))
        if mark.current:
            look.setBackground(QColor(colours.highlight))
        shown.cursor, shown.format = cursor, look  # type: ignore[attr-defined]
        return shown


def _kind_of(event: QKeyEvent) -> StatementKind | None:
    """Return the kind of a number key, also where Alt makes another sign of it."""
    key = event.key()
    number = str(key - Qt.Key.Key_0.value) if Qt.Key.Key_1 <= key <= Qt.Key.Key_6 else event.text()
    return KIND_KEYS.get(number)


def _unit_offsets(text: str) -> list[int]:
    """Return for each character where Qt counts it: signs like emoji count twice there."""
    offsets, unit = [], 0
    for sign in text:
        offsets.append(unit)
        unit += 2 if ord(sign) > 0xFFFF else 1
    return [*offsets, unit]


def _characters(text: str, unit: int) -> int:
    """Return how many characters stand before a place as Qt counts it."""
    return len(text.encode("utf-16-le")[: unit * 2].decode("utf-16-le", "ignore"))
