# SPDX-License-Identifier: MIT
"""The first page: begin, go on, look around in a demo, or bring in what there is already."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role, line_width
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout, short_column
from koekdesk.ui.widgets.page import PageHeader, ScrollPage
from koekdesk.ui.widgets.text import IconLabel, Text, plain_tip


class WelcomePage(ScrollPage):
    """What somebody sees when no register is open."""

    new_requested = Signal()
    open_requested = Signal(object)  # Path, or None to ask which
    demo_requested = Signal()
    import_requested = Signal()

    short = True

    def __init__(self, recent: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = _Columns(self)
        self._recent = _RecentRegisters()
        self._recent.path_chosen.connect(self.open_requested)
        keeps_room = self._recent.sizePolicy()  # so that the doors are never wider than a line
        keeps_room.setRetainSizeWhenHidden(True)
        self._recent.setSizePolicy(keeps_room)
        columns.addLayout(self._doors(), 3)
        columns.addLayout(short_column(self._recent), 2)
        self.body.addLayout(self._greeting())
        self.body.addLayout(columns)
        self.set_recent(recent)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Show the registers opened lately, newest first."""
        self._recent.show_paths(paths)

    def _greeting(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GROUP_GAP)
        header = PageHeader(
            self.tr("Good that you are here"),
            self.tr(
                "A register keeps what people in the neighbourhood can and have, and what they "
                "dream of, in their own words. It starts with a conversation."
            ),
        )
        row.addLayout(short_column(IconLabel("cup", "caramel", 2.5)))
        row.addWidget(header, 1)
        return row

    def _doors(self) -> QVBoxLayout:
        return short_column(
            _door(
                "new",
                self.tr("Start a new register"),
                self.tr("For your own neighbourhood. It stays on this computer."),
                self.new_requested.emit,
            ),
            _door(
                "folder",
                self.tr("Open a register"),
                self.tr("Go on with a file that is there already."),
                lambda: self.open_requested.emit(None),
            ),
            _door(
                "house",
                self.tr("Look around in a demo neighbourhood"),
                self.tr("Invented people, so you can try everything."),
                self.demo_requested.emit,
            ),
            _door(
                "import",
                self.tr("Bring in a spreadsheet"),
                self.tr("The list you have now becomes a register. You look at it first."),
                self.import_requested.emit,
            ),
            gap=ITEM_GAP,
        )


class _Columns(QBoxLayout):
    """Things beside each other, and below each other on a narrow page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(GROUP_GAP)
        self._page = page

    def setGeometry(self, rect: QRect) -> None:
        narrow = self._page.width() < line_width(self._page.font()) * 1.5
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if narrow else direction.LeftToRight
        if wanted is not self.direction():
            self.setDirection(wanted)
            self.update()  # the page was measured the other way
        super().setGeometry(rect)


class _RecentRegisters(QWidget):
    """Registers opened lately, to go on with."""

    path_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = TopLayout(self)
        self._column.short = True
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ITEM_GAP)

    def show_paths(self, paths: Sequence[Path]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(paths))
        self._column.addWidget(Text(self.tr("Go on with"), Role.HEADING))
        for path in paths:
            self._column.addWidget(self._row(path))

    def _row(self, path: Path) -> Card:
        card = Card()
        card.body.setSpacing(LABEL_GAP)
        card.body.addWidget(Text(path.stem, Role.STRONG))
        card.body.addWidget(Text(_short_folder(path), Role.SOFT))
        card.setToolTip(plain_tip(str(path)))
        card.make_pressable(self.tr("Open {register}").format(register=path.stem))
        card.pressed.connect(lambda: self.path_chosen.emit(path))
        return card


def _door(icon: str, title: str, line: str, call: Callable[[], None]) -> Card:
    """Return a card that leads somewhere."""
    card = Card()
    words = short_column(Text(title, Role.HEADING), Text(line, Role.SOFT), gap=LABEL_GAP)
    row = QHBoxLayout()
    row.setSpacing(ITEM_GAP * 2)
    row.addLayout(short_column(IconLabel(icon, "teal", 1.5)))
    row.addLayout(words, 1)
    card.body.addLayout(row)
    card.make_pressable(title)
    card.pressed.connect(call)
    return card


def _short_folder(path: Path) -> str:
    """Return the folder of a file as people say it: with ~ for their own."""
    home = Path.home()
    folder = path.parent
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
