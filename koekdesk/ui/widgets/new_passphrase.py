# SPDX-License-Identifier: MIT
"""Choosing a passphrase: typed twice, with how hard it is to guess, in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.passphrases import Strength, StrengthReason, passphrase_strength
from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, Role, set_colour
from koekdesk.ui.widgets.passphrase_field import PassphraseField
from koekdesk.ui.widgets.text import IconLabel, Text, hug

_COLOURS = {Strength.WEAK: "rose", Strength.FAIR: "caramel", Strength.STRONG: "leaf"}
_ICONS = {Strength.WEAK: "careful", Strength.FAIR: "info", Strength.STRONG: "check"}


class NewPassphrase(QWidget):
    """Two fields and a hint; what makes a good passphrase is never a rule."""

    #: Enter was pressed in the last field.
    submitted = Signal()

    def __init__(self, known: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        """Take what somebody who knows the desk would try first, such as the file's name."""
        super().__init__(parent)
        self._known = known
        self.first = PassphraseField(self.tr("Passphrase"))
        self.again = PassphraseField(self.tr("The same once more"))
        self.strength = StrengthLine()
        self.trouble = Text(colour="rose")
        self.trouble.hide()
        self.first.changed.connect(self._on_typed)
        self.again.changed.connect(self._on_typed)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_MARGIN)
        top = QVBoxLayout()
        top.setSpacing(ITEM_GAP)
        top.addWidget(self.first)
        top.addWidget(self.strength)
        column.addLayout(top)
        column.addWidget(self.again)
        column.addWidget(self.trouble)
        self.setFocusProxy(self.first)
        hug(self)
        self._on_typed()

    def passphrase(self) -> str:
        """Return the passphrase, or nothing and say what is missing."""
        first, again = self.first.text(), self.again.text()
        if first.strip() and first == again:
            return first
        if not first.strip():
            self._say(self.tr("Type a passphrase first: a few words."), self.first)
        elif not again:
            self._say(self.tr("Type the same words once more, below."), self.again)
        else:
            self._say(self.tr("The two are not the same. Show them and compare."), self.again)
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _on_typed(self) -> None:
        self.trouble.hide()
        self.strength.show_strength(self.first.text(), self._known)

    def _say(self, words: str, field: QWidget) -> None:
        self.trouble.show_text(words)
        self.trouble.show()
        field.setFocus()


class StrengthLine(QWidget):
    """How hard a passphrase is to guess: a shape, a word, and what would help most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info")
        self.word, self.advice = Text(role=Role.STRONG), Text(role=Role.SOFT)
        top = QHBoxLayout()
        top.setSpacing(ITEM_GAP)
        top.addWidget(self._icon)
        top.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(top)
        column.addWidget(self.advice)
        hug(self)

    def show_strength(self, passphrase: str, known: tuple[str, ...] = ()) -> None:
        """Say how strong a passphrase is."""
        row = passphrase_strength(passphrase, known)
        typed = row.reason is not StrengthReason.EMPTY
        self.word.setVisible(typed)
        self._icon.setVisible(typed)
        self.word.show_text(self._words()[row.strength])
        set_colour(self.word, _COLOURS[row.strength])
        set_icon(self._icon, _ICONS[row.strength], _COLOURS[row.strength])
        self.advice.show_text(self._advice()[row.reason])

    def _words(self) -> dict[Strength, str]:
        return {
            Strength.WEAK: self.tr("Easy to guess"),
            Strength.FAIR: self.tr("Getting there"),
            Strength.STRONG: self.tr("Hard to guess"),
        }

    def _advice(self) -> dict[StrengthReason, str]:
        return {
            StrengthReason.EMPTY: self.tr(
                "Four words that have nothing to do with each other stay in mind and are "
                "hard to guess. Spaces may be part of it."
            ),
            StrengthReason.COMMON: self.tr(
                "Many people choose this. Put a few words of your own beside it."
            ),
            StrengthReason.KNOWN_HERE: self.tr(
                "The name of the register is what somebody would try first. Choose other words."
            ),
            StrengthReason.REPEATS: self.tr(
                "The same again, or keys in a row, is guessed quickly. Different words help."
            ),
            StrengthReason.SHORT: self.tr("A little longer makes a great difference."),
            StrengthReason.MORE_WORDS: self.tr("One more word, and it is a good one."),
            StrengthReason.FINE: self.tr("This is a good one. Say it to yourself three times."),
        }
