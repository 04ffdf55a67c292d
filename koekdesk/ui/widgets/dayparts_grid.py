# SPDX-License-Identifier: MIT
"""When somebody can: a small week of three dayparts a day, for mouse and arrow keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from koekdesk.texts import day_name, part_name
from koekdesk.ui.look import SPACE, Role
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Day, PartOfDay, daypart

_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DaypartsGrid(QWidget):
    """Seven days by three parts; one Tab stop, arrows move, Space switches."""

    #: The dayparts as they are now, after somebody switched one.
    switched = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._cells: dict[tuple[Day, PartOfDay], _Cell] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for day in Day:
            head = Text(day_name(day)[:2], Role.SOFT)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            head.setAccessibleName(day_name(day))
            head.setWordWrap(False)
            grid.addWidget(head, 0, day + 1)
        for part in PartOfDay:
            label = Text(part_name(part), Role.SOFT)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, part + 1, 0)
            for day in Day:
                cell = _Cell(f"{day_name(day)} {part_name(part)}")
                cell.clicked.connect(self._switched)
                cell.step_requested.connect(
                    lambda across, down, at=(day, part): self._step(at, across, down)
                )
                self._cells[day, part] = cell
                grid.addWidget(cell, part + 1, day + 1)
        self._stand_on((Day.MON, PartOfDay.MORNING))

    def chosen(self) -> int:
        """Return the dayparts that are on."""
        return sum(daypart(*at) for at, cell in self._cells.items() if cell.isChecked())

    def set_chosen(self, mask: int) -> None:
        """Show these dayparts, without telling anybody."""
        for at, cell in self._cells.items():
            cell.setChecked(bool(mask & daypart(*at)))

    def _switched(self) -> None:
        self.switched.emit(self.chosen())

    def _step(self, at: tuple[Day, PartOfDay], across: int, down: int) -> None:
        day = min(max(at[0] + across, 0), len(Day) - 1)
        part = min(max(at[1] + down, 0), len(PartOfDay) - 1)
        to = Day(day), PartOfDay(part)
        self._stand_on(to)
        self._cells[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_on(self, to: tuple[Day, PartOfDay]) -> None:
        for at, cell in self._cells.items():
            cell.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if at == to else Qt.FocusPolicy.ClickFocus
            )


class _Cell(QToolButton):
    step_requested = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 2)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(*step)

    def _say(self, on: bool) -> None:
        """Carry a mark, so that it does not depend on colour."""
        self.setText("✓" if on else "")
