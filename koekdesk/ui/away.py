# SPDX-License-Identifier: MIT
"""Notices that nobody is at the desk: no key or mouse for minutes, or the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from koekdesk.ui.session import SessionSignals, session_is_locked

#: Milliseconds between two looks at the clock.
_TICK_MS = 5_000
#: Seconds without a key or the mouse in which somebody reads, thinks or talks.
_PAUSE = 20.0
#: Seconds between two ticks after which the computer must have slept.
_SLEPT = 60.0
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    )
)


class Away(QObject):
    """Tells when somebody left; listens at windows, not at every widget, so that it costs nothing.

    By the clock on the wall, because the other one stands still while a computer sleeps.
    """

    left = Signal()
    #: Nobody typed or pointed for a while: time for what nobody should wait for.
    paused = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._touched = self._ticked = clock()
        self._told_pause = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._listen_at)
        for window in QGuiApplication.topLevelWindows():
            self._listen_at(window)
        self._session = SessionSignals(self)
        self._session.locked.connect(self.left)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._minutes = minutes
        self.touch()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._clock()
        self._told_pause = False

    def look(self) -> None:
        """Look at the clock; tell when somebody left."""
        now, slept = self._clock(), self._clock() - self._ticked > _SLEPT
        self._touched = min(self._touched, now)  # the clock was put back
        self._ticked = now
        if slept or now - self._touched >= self._minutes * 60 or session_is_locked():
            self._touched, self._told_pause = now, False
            self.left.emit()
        elif now - self._touched >= _PAUSE and not self._told_pause:
            self._told_pause = True
            self.paused.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _listen_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # twice is once
