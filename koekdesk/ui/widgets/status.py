# SPDX-License-Identifier: MIT
"""Quiet lines below: what was saved and can be undone, and what is taking a while."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.text import Text, plain_tip

PATIENCE_MS = 500


class StatusLine(QWidget):
    """Says quietly that something was saved, and what Undo would do."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(role=Role.SOFT, wrap=False)
        self._words.setMinimumWidth(1)  # the words give way, the button does not
        self.undo_button = quiet_button("", "undo")
        self.undo_button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(self._words)
        row.addWidget(self.undo_button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_undo("")

    def say(self, text: str) -> None:
        """Show a quiet message."""
        self._words.show_text(text)
        self._fit()

    def text(self) -> str:
        """Return the message shown."""
        return self._words.accessibleName()

    def saved(self, undo: str) -> None:
        """Say that it was saved, and what Undo would take back."""
        self.say(self.tr("Saved"))
        self.set_undo(undo)

    def set_undo(self, undo: str) -> None:
        """Offer to take back this step; empty when there is nothing to take back."""
        self.undo_button.setVisible(bool(undo))
        words = self.tr("Undo: {step}").format(step=undo)
        self.undo_button.setAccessibleName(words)
        if not undo:
            self.undo_button.setText("")
        self._fit()
        set_icon(self.undo_button, "undo", "teal")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Cut off with an ellipsis what does not fit; the button keeps half the room at most."""
        room, words, button = self.width(), self.text(), self.undo_button
        if not button.isHidden():
            undo = _short(button.accessibleName())
            button.setText(undo.replace("&", "&&"))
            wish = button.sizeHint().width()
            around = wish - button.fontMetrics().horizontalAdvance(undo)
            room -= 2 * ITEM_GAP  # beside the button, at both sides
            rest = room - self._words.fontMetrics().horizontalAdvance(words) - 2
            given = min(wish, max(rest, room // 2))
            button.setText(_cut(button, undo, given - around).replace("&", "&&"))
            room -= given
        self._words.setText(_cut(self._words, words, room))
        self._words.setToolTip(plain_tip("" if self._words.text() == words else words))


class ProgressLine(QWidget):
    """What is being done, how far, and a stop button; only when it takes over half a second."""

    stop_requested = Signal()
    #: After stopping: let it go on.
    go_on_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(role=Role.SOFT, wrap=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stop_button = quiet_button(self.tr("Stop"), "close")
        self.stop_button.clicked.connect(self._stopped)
        self.go_on_button = quiet_button(self.tr("Go on"), "right")
        self.go_on_button.clicked.connect(self.go_on_requested)
        self.go_on_button.hide()
        self._what = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.go_on_button)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str) -> None:
        """Start with something; it shows itself when it takes long."""
        self._say(what)
        self._bar.setRange(0, 0)
        self._let_stop(can=True)
        self._patience.start()

    def go_on(self, what: str, done: int, total: int) -> None:
        """Begin when it did not yet, and show what is being done now and how far it is."""
        if not self._patience.isActive() and (self.isHidden() or self.is_paused()):
            self.begin(what)
        self._say(what)
        self.report(done, total)

    def pause(self, what: str) -> None:
        """Say that it was stopped, with a way to go on."""
        self._patience.stop()
        self._say(what)
        self._let_stop(can=False)
        self.show()

    def is_paused(self) -> bool:
        """Tell whether it was stopped and can go on."""
        return not self.go_on_button.isHidden()

    def words(self) -> str:
        """Return what it says."""
        return self._words.accessibleName()

    def _say(self, what: str) -> None:
        self._what = what
        self._words.show_text(what)
        self._bar.setAccessibleName(what)

    def _let_stop(self, *, can: bool) -> None:
        self.stop_button.setEnabled(True)
        for widget in (self._bar, self.stop_button):
            widget.setVisible(can)
        self.go_on_button.setVisible(not can)

    def report(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 means that nobody knows."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(min(done, total))
        if total > 0:
            far = self.tr("{done} of {total}")
            numbers = [self.locale().toString(n) for n in (min(done, total), total)]
            far = far.format(done=numbers[0], total=numbers[1])
            self._words.show_text(f"{self._what}  ·  {far}")

    def end(self) -> None:
        """Be done, however it ended."""
        self._patience.stop()
        self.hide()

    def _stopped(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_requested.emit()


def _cut(widget: QWidget, text: str, room: int) -> str:
    return widget.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
