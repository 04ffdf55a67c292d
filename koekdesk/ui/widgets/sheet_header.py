# SPDX-License-Identifier: MIT
"""The heads of a sheet's columns: the heading in the file, and a button that says what it holds."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, current_palette
from koekdesk.ui.widgets.choice_button import ChoiceButton, Choices


class SheetHeader(QHeaderView):
    """Keeps one button above each column, wherever the table is scrolled to."""

    #: The column, and what it holds now.
    field_chosen = Signal(int, object)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.buttons: list[ChoiceButton] = []
        self._names: tuple[str, ...] = ()
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sectionResized.connect(lambda *_: self._place())
        self.geometriesChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(lambda _at: self._place())

    def show_fields(self, names: Sequence[str], fields: Sequence[Hashable], offer: Choices) -> None:
        """Show what each column holds; the same buttons stay while there are as many columns."""
        if self._names != tuple(names):
            self._make(names, offer)
        for button, field in zip(self.buttons, fields, strict=True):
            button.set_choice(field)
            button.show()
        self.updateGeometries()
        self._place()

    def room_for(self, column: int) -> int:
        """Return the width a column needs for its button and its heading."""
        if column >= len(self.buttons):
            return self.minimumSectionSize()
        heading = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        words = self.fontMetrics().horizontalAdvance(heading[:24]) + 2 * ITEM_GAP
        return max(self.buttons[column].sizeHint().width() + ITEM_GAP, words)

    def sizeHint(self) -> QSize:
        high = max((button.sizeHint().height() for button in self.buttons), default=0)
        return QSize(0, self.fontMetrics().height() + high + 3 * LABEL_GAP)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = current_palette()
        heading = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        room = rect.adjusted(ITEM_GAP, LABEL_GAP, -LABEL_GAP, 0)
        room.setHeight(self.fontMetrics().height())
        shown = self.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.fillRect(rect, QColor(colours.paper))
        painter.setPen(QColor(colours.soft))
        painter.drawText(room, int(Qt.TextFlag.TextSingleLine), shown)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometries()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column of the button that has the keyboard into sight."""
        if event.type() is QEvent.Type.FocusIn and watched in self.buttons:
            column = self.buttons.index(watched)  # type: ignore[arg-type]
            row = max(self._table.currentIndex().row(), 0)
            self._table.scrollTo(self.model().index(row, column))
        return super().eventFilter(watched, event)

    def _make(self, names: Sequence[str], offer: Choices) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._names = tuple(names)
        self.buttons = [ChoiceButton(name, offer, self.viewport()) for name in names]
        for column, button in enumerate(self.buttons):
            button.choice_made.connect(lambda field, at=column: self.field_chosen.emit(at, field))
            button.installEventFilter(self)

    def _place(self) -> None:
        top = self.fontMetrics().height() + 2 * LABEL_GAP
        for column, button in enumerate(self.buttons[: self.count()]):
            width = self.sectionSize(column) - LABEL_GAP
            left = self.sectionViewportPosition(column)
            button.setGeometry(left, top, max(width, 0), button.sizeHint().height())
