# SPDX-License-Identifier: MIT
"""A short walk along the program: a few notes, each beside the real thing on the real page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, Role, current_palette, line_width
from koekdesk.ui.views.conversation_form import ConversationForm
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader
from koekdesk.ui.widgets.side_bar import SideBar
from koekdesk.ui.widgets.status import StatusLine
from koekdesk.ui.widgets.suggestion_card import SuggestionCard
from koekdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from koekdesk.ui.main_window import MainWindow

translate = QCoreApplication.translate
#: A page shown just now lays itself out first (ms).
_SETTLE = 60


class Step(NamedTuple):
    """One note: on which page, beside which kind of thing, and what it says."""

    page: str
    beside: type[QWidget]
    words: str


def steps() -> list[Step]:
    """Return the walk."""
    return [
        Step(
            "today",
            SideBar,
            translate(
                "Walk",
                "These are the pages, in plain words. With Ctrl+1, Ctrl+2 and so on you are there "
                "at once.",
            ),
        ),
        Step(
            "today",
            PageHeader,
            translate("Walk", "Every day begins here. Each line has one button for the next step."),
        ),
        Step(
            "conversation",
            ConversationForm,
            translate(
                "Walk",
                "Write down what somebody said, in their own words. The program makes something "
                "of it, and you correct it.",
            ),
        ),
        Step(
            "suggestions",
            SuggestionCard,
            translate(
                "Walk",
                "Each card is a question to the people in it. Choose cards, print them and take "
                "them along.",
            ),
        ),
        Step(
            "together",
            PageHeader,
            translate("Walk", "Here is what grew out of a question, with everybody's own answer."),
        ),
        Step(
            "today",
            StatusLine,
            translate(
                "Walk",
                "The last thing you did stands here, and you can undo it. Ctrl+K finds "
                "everything, F1 opens the handbook.",
            ),
        ),
    ]


def begin(window: MainWindow) -> Walk:
    """Begin the walk, from its first step."""
    for other in window.findChildren(Walk):
        other.end()
    return Walk(window)


class Walk(QObject):
    """Goes from step to step; whoever does something else meanwhile is left alone."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._steps, self._at = window, steps(), -1
        self._target: QWidget | None = None
        self._going = False
        self.ring, self.note = _Ring(window), _Note(window)
        self.note.next_button.clicked.connect(self.go_on)
        self.note.skip_button.clicked.connect(self.end)
        self.note.left.connect(self.end)
        window.view_changed.connect(self._view_changed)
        window.installEventFilter(self)
        self.go_on()

    def go_on(self) -> None:
        """Go to the next step; after the last one the walk is over."""
        self._at += 1
        if self._at >= len(self._steps):
            self.end()
            return
        step = self._steps[self._at]
        self._going = True
        page = self._window.show_page(step.page)
        self._going = False
        QTimer.singleShot(_SETTLE, self, lambda: self._point(page, step))

    def end(self) -> None:
        """Stop here; nothing of the walk stays."""
        self._window.removeEventFilter(self)
        for widget in (self.ring, self.note):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _view_changed(self) -> None:
        """Whoever goes somewhere by themselves does not need a guide."""
        if not self._going:
            self.end()

    def _point(self, page: QWidget, step: Step) -> None:
        found = [*page.findChildren(step.beside), *self._window.findChildren(step.beside)]
        self._target = next((one for one in found if one.isVisible()), page)
        count = len(self._steps)
        told = translate("Walk", "Step {number} of {count}")
        last = self._at == count - 1
        self.note.show_step(told.format(number=self._at + 1, count=count), step.words, last)
        self._place()
        self.note.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Put the ring around what it is about, and the note where there is most room."""
        if self._target is None or not self._target.isVisible():
            return
        corner = self._target.mapTo(self._window, QPoint())
        spot = QRect(corner, self._target.size()).intersected(self._window.rect())
        self.ring.surround(spot)
        self.note.stand_by(spot, self._window.rect())


class _Ring(QWidget):
    """A line around something, which lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, spot: QRect) -> None:
        """Stand around this part of the window."""
        room = ITEM_GAP // 2
        self.setGeometry(spot.adjusted(-room, -room, room, room).intersected(self._window.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_palette().caramel), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), ITEM_GAP, ITEM_GAP)


class _Note(Card):
    """What one step says, with a way on and a way out."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.count, self.words = Text("", Role.SOFT), Text()
        self.next_button = main_button(translate("Walk", "Next"))
        self.skip_button = quiet_button(translate("Walk", "Skip the walk"))
        self.body.addWidget(self.count)
        self.body.addWidget(self.words)
        self.body.addWidget(flow_row(self.next_button, self.skip_button))

    def show_step(self, count: str, words: str, last: bool) -> None:
        """Say something; the last step has no more to skip."""
        self.count.show_text(count)
        self.words.show_text(words)
        name = translate("Walk", "Done") if last else translate("Walk", "Next")
        self.next_button.setText(name)
        self.next_button.setAccessibleName(f"{name}. {count}: {words}")
        self.skip_button.setVisible(not last)
        self.setAccessibleName(words)
        self.show()
        self.raise_()

    def stand_by(self, spot: QRect, window: QRect) -> None:
        """Stand below what it is about, or beside or above it, inside the window."""
        wide = min(line_width(self.font()) * 2 // 3, window.width() - 2 * CARD_MARGIN)
        self.setFixedWidth(wide)
        high = max(self.heightForWidth(wide), self.sizeHint().height())
        self.resize(wide, high)
        places: tuple[Callable[[], QPoint], ...] = (
            lambda: QPoint(spot.left(), spot.bottom() + CARD_MARGIN),
            lambda: QPoint(spot.right() + CARD_MARGIN, spot.top() + CARD_MARGIN),
            lambda: QPoint(spot.left(), spot.top() - high - CARD_MARGIN),
            lambda: QPoint(window.right() - wide - CARD_MARGIN, window.bottom() - high * 3 // 2),
        )
        inside = window.adjusted(ITEM_GAP, ITEM_GAP, -ITEM_GAP, -ITEM_GAP)
        rects = [QRect(place(), self.size()) for place in places]
        fits = [rect for rect in rects if inside.contains(rect)] or rects[-1:]
        self.move(fits[0].topLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
