# SPDX-License-Identifier: MIT
"""Looks something up for paper once the register was read, and shows that it does."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from koekdesk.ui.advisor import Advisor
from koekdesk.ui.widgets.status import ProgressLine

Answer = Callable[[Any], None]


class LookingLine(ProgressLine):
    """Below the button of a sheet: nothing is printed half because it was asked for early."""

    def __init__(self, advisor: Advisor, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advisor, self._question = advisor, question
        self._wish: tuple[Callable[[Answer], None], Answer] | None = None
        advisor.suggested.connect(self._ask)
        advisor.rested.connect(self._rested)
        advisor.failed.connect(self._give_up)
        self.stop_requested.connect(self._give_up)

    def look(self, words: str, ask: Callable[[Answer], None], done: Answer) -> None:
        """Ask the advisor as soon as it knows the register, and hand over its answer."""
        self._wish = ask, done
        self.begin(words)
        if self._advisor.advised:
            self._ask()
        elif not self._advisor.busy:
            self._advisor.refresh()

    def _ask(self) -> None:
        if self._wish is not None:
            self._wish[0](self._take)

    def _take(self, found: Any) -> None:
        wish, self._wish = self._wish, None
        self.end()
        if wish is not None:
            wish[1](found)

    def _rested(self) -> None:
        if not self._advisor.advised:  # it was stopped
            self._give_up()

    def _give_up(self) -> None:
        if self._wish is not None:
            self._wish = None
            self._advisor.drop_question(self._question)
        self.end()
