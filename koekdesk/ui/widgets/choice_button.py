# SPDX-License-Identifier: MIT
"""A button that says what is chosen and offers the other choices in a menu."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

Choices = Callable[[], Sequence[tuple[Any, str]]]


class ChoiceButton(QPushButton):
    """One of a few; unlike a box to choose from, scrolling over it changes nothing."""

    #: Somebody chose another one.
    choice_made = Signal(object)

    def __init__(self, name: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._choices = name, choices
        self._choice: Any = None
        self.setProperty("kind", "chip")
        self.setProperty("menu", "yes")
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def choice(self) -> Any:
        """Return what is chosen."""
        return self._choice

    def set_choice(self, choice: Any) -> None:
        """Show this one, without telling anybody."""
        self._choice = choice
        words = next((text for code, text in self._choices() if code == choice), "")
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {words}")

    def choose(self, choice: Any) -> None:
        """Show this one and tell it."""
        if choice != self._choice:
            self.set_choice(choice)
            self.choice_made.emit(choice)

    def _fill(self) -> None:
        self._menu.clear()
        for code, text in self._choices():
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code == self._choice)
            action.triggered.connect(lambda _checked=False, chosen=code: self.choose(chosen))
