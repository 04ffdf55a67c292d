# SPDX-License-Identifier: MIT
"""The frame of a page: a title, one soft line, one main button, and room below."""

from PySide6 import QtCore  # Qt is named where it is needed: the first window can do without
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from koekdesk.ui.look import (
    GROUP_GAP,
    ITEM_GAP,
    LABEL_GAP,
    PAGE_MARGIN,
    Role,
    name_values,
    set_surface,
)
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.flow import TopLayout, flow_row, short_column
from koekdesk.ui.widgets.text import IconLabel, LongText, Text, hug


class PageHeader(QWidget):
    """What this page is, in a title and one soft line, with what somebody came for at the right."""

    def __init__(self, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Role.TITLE)
        self.line = LongText(line, Role.SOFT)
        if not line:  # never shown before it has a place: it would be a window for a moment
            self.line.hide()
        words = short_column(self.title, gap=LABEL_GAP)
        words.addLayout(limited(self.line))
        self._buttons: QWidget | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GROUP_GAP)
        row.addLayout(words, 1)
        hug(self)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.show_text(title)

    def set_line(self, line: str) -> None:
        """Show another soft line; empty hides it."""
        self.line.show_text(line)
        self.line.setVisible(bool(line))

    def add_button(self, button: QAbstractButton) -> None:
        """Add a button at the right; the main one comes last."""
        if self._buttons is None:
            self._buttons = flow_row()
            self._row.addWidget(self._buttons, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        layout = self._buttons.layout()
        if layout is not None:
            layout.addWidget(button)


def limited(widget: QWidget) -> QHBoxLayout:
    """Return a row in which a widget takes the width it may, from the left."""
    row = QHBoxLayout()
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row


class ScrollPage(QScrollArea):
    """A page that scrolls from top to bottom; ``body`` is its layout."""

    #: Nothing on it wants more room than it needs.
    short = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        name_values(self, focusPolicy="NoFocus")
        self.content = _Content()
        set_surface(self, "page")
        set_surface(self.content, "paper")
        self.body = TopLayout(self.content)
        self.body.short = self.short
        self.body.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(GROUP_GAP)
        self.setWidget(self.content)


class _Content(QFrame):
    def minimumSizeHint(self) -> QSize:
        """Be as high as texts need at the width there is, not at the narrowest there could be."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


def scrolling(widget: QWidget) -> QScrollArea:
    """Return a part of a page that scrolls by itself, up and down only."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    name_values(area, focusPolicy="NoFocus")
    area.setWidget(widget)
    return area


def page_layout(page: QWidget) -> QVBoxLayout:
    """Return the layout of a page that does not scroll as a whole, with the page margins."""
    set_surface(page, "paper")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
    layout.setSpacing(GROUP_GAP)
    return layout


class EmptyState(QWidget):
    """An empty page says what to do first."""

    #: The button was pressed.
    chosen = Signal()

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        button: str = "",
        button_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sentence = LongText()
        self.say(sentence)
        self.button: QPushButton = main_button(button, button_icon)
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.chosen)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(ITEM_GAP * 2)
        column.addStretch(1)
        centre = QtCore.Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon_name, "soft", 2.0), 0, centre)
        column.addLayout(_centred(self.sentence))
        column.addWidget(self.button, 0, centre)
        column.addStretch(2)

    def say(self, sentence: str) -> None:
        """Say what to do first, in the middle."""
        self.sentence.show_text(sentence)
        self.sentence.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)

    def stand_in(self, empty: bool, *others: QWidget) -> None:
        """Stand in the place of others when there is nothing in them; the keyboard comes along."""
        self.setVisible(empty)
        if empty and self.button.isVisibleTo(self):
            hand_keyboard(self.button, *others)
        for other in others:
            other.setVisible(not empty)

    def add(self, widget: QWidget) -> None:
        """Add something between the sentence and the button."""
        at = self._column.indexOf(self.button)
        self._column.insertWidget(at, widget, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)


def hand_keyboard(to: QWidget, *leaving: QWidget) -> None:
    """Give the keyboard to a widget when it is in something that is about to be hidden."""
    focused = to.window().focusWidget()
    if any(one is focused or one.isAncestorOf(focused) for one in leaving):
        to.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


def _centred(widget: QWidget) -> QHBoxLayout:
    """Return a row in which a widget takes the room it can use, in the middle."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row
