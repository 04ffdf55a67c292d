# SPDX-License-Identifier: MIT
"""A list of people: the name large, one soft line or the words that were found below it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
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


class PeopleList(QListView):
    """The list itself; ``typed`` is what was searched, to mark what was found."""

    def __init__(self, model: PeopleModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self._rows = _PeopleDelegate(self)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def set_typed(self, typed: str) -> None:
        """Mark these words where they are found."""
        self._rows.typed = typed
        self.viewport().update()


class _PeopleDelegate(QStyledItemDelegate):
    """Paints a row; only what is on screen is ever worded."""

    typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        name, line = _fonts(option.font)
        height = QFontMetricsF(name).height() + QFontMetricsF(line).height() + 2 * _MARGIN
        return QSize(0, round(height))

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
