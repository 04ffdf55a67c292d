# SPDX-License-Identifier: MIT
"""A text in which some words are marked; everything in it is shown as it was typed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from koekdesk.ui.look import current_palette
from koekdesk.ui.widgets.text import breakable, hug


class MarkedText(QLabel):
    """Marks stretches of a text in the colours of the look."""

    def __init__(
        self, text: str, stretches: Sequence[tuple[int, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._stretches = text, stretches
        self._faded = False
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAccessibleName(text)
        hug(self)
        self._show()

    def set_faded(self, faded: bool) -> None:
        """Show the marked words struck through: they stay out."""
        if faded != self._faded:
            self._faded = faded
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._show()

    def _show(self) -> None:
        colours = current_palette()
        look = f"background-color: {colours.highlight}; color: {colours.ink};"
        pieces, at = [], 0
        for start, end in self._stretches:
            pieces.append(_plain(self._text[at:start]))
            pieces.append(f'<span style="{look}">{_plain(self._text[start:end])}</span>')
            at = end
        pieces.append(_plain(self._text[at:]))
        html = "".join(pieces)
        if self._faded:
            html = f'<span style="color: {colours.soft};">{html}</span>'
        if html != self.text():
            self.setText(html)


def _plain(text: str) -> str:
    return escape(breakable(text)).replace("\n", "<br>")
