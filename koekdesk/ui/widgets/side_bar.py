# SPDX-License-Identifier: MIT
"""The quiet side bar: the pages in words, and a field for the number on a card that came back."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, SPACE, Role, set_role, set_surface
from koekdesk.ui.widgets.card import hairline
from koekdesk.ui.widgets.text import Text, plain_tip


class SideBar(QScrollArea):
    """Chooses a page; scrolls when it does not fit, shows only icons when there is little room."""

    page_chosen = Signal(str)
    card_number_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collapsed = False
        self._titles: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._frame = QFrame()
        set_surface(self._frame, "sidebar")
        self.setWidget(self._frame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._fill()

    def add_page(self, key: str, title: str, icon: str, *, bottom: bool = False) -> None:
        """Add a page, above or at the bottom."""
        button = _NavButton()
        button.setText(title)
        set_icon(button, icon)
        button.setAccessibleName(title)
        button.clicked.connect(lambda _checked=False: self.page_chosen.emit(key))
        button.step_requested.connect(lambda by: self._step(key, by))
        self._group.addButton(button)
        self._buttons[key], self._titles[key] = button, title
        (self._below if bottom else self._above).addWidget(button)
        self._line.setVisible(self._below.count() > 0)

    def has_pages(self) -> bool:
        """Tell whether pages were added."""
        return bool(self._buttons)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        button = self._buttons.get(key)
        if button is None:
            self._unmark()
        else:
            button.setChecked(True)

    def set_register(self, name: str) -> None:
        """Show which register is open."""
        self._name.show_text(name)
        self._name.setToolTip(plain_tip(name))

    def focus_pages(self) -> None:
        """Give the keyboard to the page that is marked."""
        button = self._group.checkedButton() or next(iter(self._buttons.values()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_card_field(self) -> None:
        """Give the keyboard to the field for a card number."""
        self.set_collapsed(False)
        self.ensureWidgetVisible(self._card_field)
        self._card_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._card_field.selectAll()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show only icons, or words again."""
        if collapsed == self._collapsed:
            return
        self._collapsed = collapsed
        for key, button in self._buttons.items():
            button.setText("" if collapsed else self._titles[key])
            button.setToolTip(self._titles[key] if collapsed else "")
            set_icon(button, button.property("iconName"))
        self._name.setVisible(not collapsed)
        self._card.setVisible(not collapsed)
        self.updateGeometry()

    def is_collapsed(self) -> bool:
        """Tell whether only icons are shown."""
        return self._collapsed

    def width_in_words(self) -> int:
        """Return how wide the side bar is, or would be, with words."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(t) for t in self._titles.values()), default=0)
        return round(longest * 1.1) + metrics.height() * 5

    def sizeHint(self) -> QSize:
        width = self._frame.minimumSizeHint().width()
        if not self._collapsed:
            width = max(width, self.width_in_words())
        bar = self.verticalScrollBar()
        needs_bar = self._frame.minimumSizeHint().height() > self.height()
        return QSize(width + (bar.sizeHint().width() if needs_bar else 0), 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 100)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().event(event)

    def _fill(self) -> None:
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(ITEM_GAP, GROUP_GAP, ITEM_GAP, ITEM_GAP * 2)
        column.setSpacing(ITEM_GAP)
        self._name = Text(role=Role.SOFT)
        self._name.setContentsMargins(ITEM_GAP, 0, ITEM_GAP, ITEM_GAP)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._above.setSpacing(SPACE // 2)
        self._below.setSpacing(SPACE // 2)
        self._line = hairline()
        self._line.hide()
        self._card = self._card_part()
        column.addWidget(self._name)
        column.addLayout(self._above)
        column.addStretch(1)
        column.addWidget(self._card)
        column.addWidget(self._line)
        column.addLayout(self._below)

    def _card_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(ITEM_GAP, 0, ITEM_GAP, ITEM_GAP)
        column.setSpacing(LABEL_GAP)
        label = QLabel(self.tr("Card no."))
        set_role(label, Role.SOFT)
        self._card_field = QLineEdit()
        self._card_field.setMaxLength(40)
        self._card_field.setAccessibleName(self.tr("Number on a card that came back"))
        self._card_field.setToolTip(self.tr("Type the number on a card and press Enter"))
        self._card_field.returnPressed.connect(self._card_typed)
        label.setBuddy(self._card_field)
        column.addWidget(label)
        column.addWidget(self._card_field)
        return part

    def take_number(self) -> str:
        """Empty the field for the number of a card, and return what stood there."""
        number = self._card_field.text()
        self._card_field.clear()
        return number

    def put_number(self, number: str) -> None:
        """Put what was taken back in the field for the number of a card."""
        self._card_field.setText(number)

    def _card_typed(self) -> None:
        number = self._card_field.text().strip()
        if number:
            self._card_field.selectAll()
            self.card_number_entered.emit(number)

    def _step(self, key: str, by: int) -> None:
        """Go to the page above or below, with the arrow keys."""
        keys = list(self._buttons)
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            button = self._buttons[keys[at]]
            button.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(button)
            button.click()

    def _unmark(self) -> None:
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)


class _NavButton(QPushButton):
    """A page in the side bar; Up and Down go to its neighbours."""

    step_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step:
            self.step_requested.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
