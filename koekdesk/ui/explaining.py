# SPDX-License-Identifier: MIT
"""Tells what went wrong: known errors in words for people, mistakes of ours in one small window."""

import importlib
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QWidget

from koekdesk.errors import KoekdeskError

#: Loaded when first needed.
_TEXTS = "koekdesk.texts"
_MESSAGES = "koekdesk.ui.dialogs.messages"
_CRASH = "koekdesk.ui.dialogs.crash"


class Explaining:
    """Shows a message in the window there is now; behind a lock they wait for somebody."""

    def __init__(self, window: Callable[[], QWidget]) -> None:
        self._window = window
        self._crashed = False
        self._holding = False
        self._held: list[Exception] = []

    def hold(self) -> None:
        """Say nothing until ``release``: a message may name people."""
        self._holding = True

    def release(self) -> None:
        """Say what was held back."""
        held, self._held, self._holding = self._held, [], False
        for error in held:
            self.tell(error)

    def forget(self) -> None:
        """Let go of what was held back."""
        self._held, self._holding = [], False

    def tell(self, error: Exception) -> None:
        """Tell what could not be done."""
        if self._holding:
            self._held.append(error)
        elif isinstance(error, KoekdeskError):
            words = importlib.import_module(_TEXTS).error_message(error)
            importlib.import_module(_MESSAGES).show_message(self._window(), words)
        else:
            self.crash(type(error), error, error.__traceback__)

    def crash(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Explain what nobody expected, once; what was confirmed is in the register."""
        if isinstance(error, KoekdeskError):
            self.tell(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            return
        module = importlib.import_module(_CRASH)
        error.__traceback__ = error.__traceback__ or trace
        if sys.stderr is not None:  # a window without a terminal has none
            sys.stderr.write(module.crash_text(error) + "\n")
        if not self._crashed:
            self._crashed = True
            module.show_crash(self._window(), error)
