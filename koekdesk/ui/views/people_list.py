# SPDX-License-Identifier: MIT
"""A list of people: the name large, one soft line or the words that were found below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from koekdesk.services.searching import found_parts
from koekdesk.ui.look import ITEM_GAP, QUOTE, current_palette
from koekdesk.ui.models.people_model import ENTRY_ROLE, PeopleModel, PersonEntry, soft_line
from koekdesk.ui.widgets.text import is_right_to_left, quoted

Index = QModelIndex | QPersistentModelIndex
Parts = Sequence[tuple[int, int]]

_MARGIN = ITEM_GAP + 4
#: So many characters stay in front of a found word that would fall off the line.
_BEFORE = 12


class PeopleList(QTableView):
    """The list itself; a table of one column, because that lays out ten thousand rows at once."""

    def __init__(self, model: PeopleModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self._rows = _PeopleDelegate(self)
        self.setItemDelegate(self._rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit()

    def set_typed(self, typed: str) -> None:
        """Mark these words where they are found."""
        self._rows.typed = typed
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        if event.key() in ends:
            self.setCurrentIndex(self.model().index(ends[event.key()], 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Make rows as high as the text of this size needs."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))


class _PeopleDelegate(QStyledItemDelegate):
    """Paints a row; only what is on screen is ever worded."""

    typed = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: PersonEntry = index.data(ENTRY_ROLE)
        model = index.model()
        assert isinstance(model, PeopleModel)
        panel = QStyleOptionViewItem(option)
        self.initStyleOption(panel, index)
        style, widget = option.widget.style(), option.widget
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, panel, painter, widget)
        colours = current_palette()
        name, line = _fonts(option.font)
        room = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.save()
        _draw(painter, room, entry.row.called, name, colours.ink, self._found(entry.row.called))
        room.setTop(room.top() + QFontMetricsF(name).height())
        if entry.said:
            said = quoted(entry.said)
            _draw(painter, room, said, line, colours.ink, self._found(said))
        else:
            _draw(painter, room, soft_line(entry.row, model.today), line, colours.soft, ())
        painter.restore()

    def _found(self, text: str) -> Parts:
        return found_parts(text, self.typed) if self.typed else ()


def row_height(base: QFont) -> int:
    """Return how high a row is: two lines and room around them."""
    name, line = _fonts(base)
    return round(QFontMetricsF(name).height() + QFontMetricsF(line).height() + 2 * _MARGIN)


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    name = QFont(base)
    name.setPointSizeF(base.pointSizeF() * QUOTE)
    name.setWeight(QFont.Weight.DemiBold)
    return name, base


def _draw(
    painter: QPainter, room: QRectF, text: str, font: QFont, colour: str, parts: Parts
) -> None:
    """Draw one line, cut off where it does not fit, with the found parts marked."""
    metrics = QFontMetricsF(font)
    text, parts = _in_view(text, parts, metrics, room.width())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([_mark(start, min(end, len(shown)) - start) for start, end in parts])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.setPen(QColor(colour))
    layout.draw(painter, QPointF(room.topLeft()))


def _in_view(text: str, parts: Parts, metrics: QFontMetricsF, width: float) -> tuple[str, Parts]:
    """Drop the beginning when the first found word would fall off the line."""
    if not parts or metrics.horizontalAdvance(text[: parts[0][1]]) < width * 0.9:
        return text, parts
    cut = text.rfind(" ", 0, max(parts[0][0] - _BEFORE, 0)) + 1
    return "…" + text[cut:], [(start - cut + 1, end - cut + 1) for start, end in parts]


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setBackground(QBrush(QColor(current_palette().highlight)))
    look.setForeground(QBrush(QColor(current_palette().teal)))
    look.setFontWeight(QFont.Weight.DemiBold)
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = start, max(length, 0), look
    return mark
