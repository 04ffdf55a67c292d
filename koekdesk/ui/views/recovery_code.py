# SPDX-License-Identifier: MIT
"""The recovery code, once: seen on paper before it is printed, and then for the drawer."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from koekdesk.printing.recovery_sheet import RecoverySheet, paint_sheet, recovery_job
from koekdesk.ui.dialogs.print_preview import PrintDialog
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role, line_width
from koekdesk.ui.widgets.buttons import main_button, plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text

_PAPER = 210.0, 297.0
#: In lines of text: the page beside what to do with it.
_ROOM = 2.0
_GROUP_LIMIT = 12


class RecoveryCodePage(FrontPage):
    """Shows the page for the drawer; one goes on after printing it, or after writing it down."""

    #: It is on paper now, or somebody wrote it down.
    done = Signal()

    def __init__(self, sheet: RecoverySheet) -> None:
        super().__init__(
            "drawer",
            self.tr("A page for the drawer"),
            self.tr(
                "When the passphrase is forgotten, this code opens the register. It is shown "
                "once. Put it on paper and keep it away from this computer."
            ),
        )
        self._sheet = sheet
        self.preview = SheetPicture(sheet)
        self.set_room(_ROOM)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GROUP_GAP)
        ways = TopLayout()
        ways.setSpacing(GROUP_GAP)
        ways.addWidget(self._paper_card())
        ways.addWidget(self._hand_card())
        self._columns.addLayout(ways, 3)
        self._columns.addWidget(self.preview, 2, Qt.AlignmentFlag.AlignTop)
        self.put_layout(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < line_width(self.font()) * 1.5
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def print_page(self) -> None:
        """Show it as it will lie on paper; go on once it is printed or saved."""
        if PrintDialog(recovery_job(self._sheet), self).outcome_of() is not None:
            self.done.emit()

    def _paper_card(self) -> QWidget:
        card = Card()
        card.body.setSpacing(ITEM_GAP * 2)
        self.print_button = main_button(self.tr("To paper…"), "print")
        self.print_button.clicked.connect(self.print_page)
        card.body.addWidget(Text(self.tr("On paper"), Role.HEADING))
        advice = self.tr("Print the page, or save it as a PDF on a USB stick. Then you go on.")
        card.body.addWidget(Text(advice, Role.SOFT))
        card.body.addWidget(flow_row(self.print_button))
        self.setFocusProxy(self.print_button)
        return card

    def _hand_card(self) -> QWidget:
        """Return the way on without a printer: write it down, and show that with the last group."""
        card = Card()
        card.body.setSpacing(ITEM_GAP * 2)
        name = self.tr("The last group, as you wrote it down")
        self.last_group = QLineEdit()
        limit(self.last_group, _GROUP_LIMIT)
        self.last_group.setAccessibleName(name)
        self.last_group.setMaximumWidth(GROUP_GAP * 10)
        self.last_group.textChanged.connect(self._look)
        self.last_group.returnPressed.connect(lambda: self.go_button.click())
        self.go_button = plain_button(self.tr("Go on"), "right")
        self.go_button.clicked.connect(self.done)
        self.go_button.setEnabled(False)
        card.body.addWidget(Text(self.tr("By hand"), Role.HEADING))
        card.body.addWidget(
            Text(self.tr("Write the seven groups down. Then type the last one here."), Role.SOFT)
        )
        label = Text(name, Role.STRONG)
        label.setBuddy(self.last_group)
        card.body.addWidget(label)
        card.body.addWidget(flow_row(self.last_group, self.go_button))
        return card

    def _look(self, typed: str) -> None:
        last = self._sheet.code.split()[-1]
        self.go_button.setEnabled(typed.strip().upper().replace("S", "5") == last)


class SheetPicture(QWidget):
    """The page as it will lie on paper."""

    def __init__(self, sheet: RecoverySheet) -> None:
        super().__init__()
        self._sheet = sheet
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Recovery code: {code}").format(code=sheet.code))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / _PAPER[0] * _PAPER[1])

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.scale(self.width() / _PAPER[0], self.width() / _PAPER[0])
        paint_sheet(painter, self._sheet)
        painter.setPen(QColor("#B9AB97"))
        painter.drawRect(QRectF(0, 0, *_PAPER))
        painter.end()
