# SPDX-License-Identifier: MIT
"""Labels for plain text: they wrap, never guess HTML and follow the direction of the writing."""

import re
import unicodedata

from PySide6 import QtCore  # Qt is named where it is needed: the first window can do without
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import Role, line_width, name_values, set_colour, set_role

_LONG, _PIECE = re.compile(r"\S{25,}"), re.compile(r"\S{12}(?=\S{3})")


class Text(QLabel):
    """A plain text that wraps, in one of the roles of the look."""

    def __init__(
        self,
        text: str = "",
        role: Role | None = None,
        colour: str = "",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_values(self, textFormat="PlainText")
        self.setWordWrap(wrap)
        hug(self)
        if role:
            set_role(self, role)
        if colour:
            set_colour(self, colour)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a text as it was typed, from the side its writing starts at."""
        self.setText(breakable(text))
        side = "AlignRight" if is_right_to_left(text) else "AlignLeft"
        height = "AlignTop" if self.wordWrap() else "AlignVCenter"
        name_values(self, alignment=f"{side}|{height}|AlignAbsolute")
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self.wordWrap():
            return hint
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 12), hint.height())


class QuoteLabel(Text):
    """What a person said, in their own words, between quotation marks."""

    def __init__(self, quote: str = "", parent: QWidget | None = None) -> None:
        self._quote = quote
        super().__init__("", Role.QUOTE, parent=parent)
        self.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_quote(quote)

    def set_quote(self, quote: str) -> None:
        """Show other words."""
        self._quote = quote
        self.show_text(quoted(quote))

    def quote(self) -> str:
        """Return the words without their marks."""
        return self._quote


class IconLabel(QLabel):
    """A small icon beside text, for the eye only."""

    def __init__(
        self, name: str, role: str = "ink", times: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._times = times
        set_icon(self, name, role, times)

    def show_icon(self, name: str, role: str = "ink") -> None:
        """Show another icon."""
        set_icon(self, name, role, self._times)


class LongText(Text):
    """A text for reading, in lines of at most seventy characters."""

    def __init__(self, text: str = "", role: Role | None = None, colour: str = "") -> None:
        super().__init__(text, role, colour)
        self.setProperty("lines", "long")  # the style sheet knows how wide that is
        self.setMaximumWidth(line_width(self.font()))  # until it is dressed

    def heightForWidth(self, width: int) -> int:
        """Return the height at the width it really gets; a layout offers it all there is."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def hug(widget: QWidget) -> None:
    """Let a widget be as high as its lines need at the width it gets.

    Not ``Fixed``: Qt would keep it at the height of another width and cut lines off.
    """
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def plain_tip(text: str) -> str:
    """Return a tool tip that is shown as it was typed: Qt guesses HTML in every tool tip."""
    if "<" not in text and "&" not in text:
        return text
    return "<qt>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</qt>"


def quoted(text: str) -> str:
    """Return somebody's words between the quotation marks of their writing, and no others."""
    text = text.strip().strip('"“”„«»') or text
    return f"«{text}»" if is_right_to_left(text) else f"“{text}”"


def is_right_to_left(text: str) -> bool:
    """Tell whether a text starts in a script that is written from the right."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def breakable(text: str) -> str:
    """Return the text with soft hyphens inside endless words, seen only where a line ends.

    Not zero-width spaces: those come from another font, and make all lines half as high again.
    """
    if all(len(word) <= 24 for word in text.split()):  # nearly always
        return text
    return _LONG.sub(lambda word: _PIECE.sub(lambda piece: piece[0] + "\u00ad", word[0]), text)
