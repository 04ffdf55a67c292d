# SPDX-License-Identifier: MIT
"""Draws a statement: the words large, the kind below, and a cross to leave it out."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from koekdesk.printing.shapes import kind_icon
from koekdesk.texts import kind_name
from koekdesk.ui.icons import icon, icon_size
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import ITEM_GAP, QUOTE, SPACE, current_palette
from koekdesk.ui.widgets.said_model import ROW, SaidRow
from koekdesk.ui.widgets.text import breakable, is_right_to_left, quoted

Index = QModelIndex | QPersistentModelIndex
#: The name of the field in which words of a line are changed.
EDITOR = "said_words"
#: Longer words are shown in part; editing shows them all.
_SHOWN = 400
_WRAP = Qt.TextFlag.TextWordWrap


class Spot(Enum):
    """What on a line can be clicked."""

    KIND = "kind"
    WHOSE = "whose"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class _Places:
    quote: QRect
    kind: QRect
    whose: QRect
    cross: QRect

    def spot(self) -> dict[Spot, QRect]:
        return {Spot.KIND: self.kind, Spot.WHOSE: self.whose, Spot.CROSS: self.cross}


class SaidDelegate(QStyledItemDelegate):
    """One statement of a conversation, as a line in the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QWidget | None = option.widget  # type: ignore[attr-defined]
        room = view.viewport().width() if view else 300  # type: ignore[attr-defined]
        places = self._places(QRect(0, 0, room, 0), option, index.data(ROW))
        return QSize(room, places.kind.bottom() + ITEM_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SaidRow = index.data(ROW)
        places = self._places(_rect(option), option, row)
        colours = current_palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.highlight))
            painter.drawRoundedRect(_rect(option).adjusted(1, 1, -1, -1), 8, 8)
        painter.setFont(_quote_font(option))
        painter.setPen(QColor(colours.soft if row.left_out else colours.ink))
        painter.drawText(places.quote, _flags(row.text), _shown(row))
        self._paint_below(painter, option, row, places)
        cross = "undo" if row.left_out else "close"
        icon(cross, "soft").paint(painter, places.cross)
        painter.restore()

    def spot_at(self, option: QStyleOptionViewItem, index: Index, point: object) -> Spot | None:
        """Return what stands at a point of a line."""
        places = self._places(_rect(option), option, index.data(ROW))
        for spot, rect in places.spot().items():
            if rect.adjusted(-SPACE, -SPACE, SPACE, SPACE).contains(point):  # type: ignore[call-overload]
                return spot
        return None

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(_quote_font(option))
        editor.setObjectName(EDITOR)
        editor.setAccessibleName(self.tr("The words"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> None:
        rect = _rect(option)
        height = max(editor.sizeHint().height(), rect.height() // 2)
        editor.setGeometry(rect.x(), rect.y(), rect.width(), min(height, rect.height()))

    def _paint_below(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SaidRow, places: _Places
    ) -> None:
        colours = current_palette()
        role = "soft" if row.left_out else kind_role(row.kind)
        name = "aside" if row.left_out else kind_icon(row.kind)
        side = icon_size()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        icon(name, role).paint(painter, QRect(places.kind.topLeft(), QSize(side, side)))
        painter.setFont(_strong_font(option))
        painter.setPen(QColor(getattr(colours, role)))
        painter.drawText(places.kind.adjusted(side + SPACE, 0, 0, 0), left, self._word(row))
        if row.whose:
            painter.setFont(_font(option))
            painter.setPen(QColor(colours.soft))
            shown = QFontMetrics(_font(option)).elidedText(
                row.whose, Qt.TextElideMode.ElideRight, places.whose.width()
            )
            painter.drawText(places.whose, left, shown)

    def _word(self, row: SaidRow) -> str:
        return self.tr("left out") if row.left_out else kind_name(row.kind)

    def _places(self, rect: QRect, option: QStyleOptionViewItem, row: SaidRow) -> _Places:
        """Return where everything stands; only ``rect``'s top and width count."""
        side = icon_size()
        room = rect.adjusted(ITEM_GAP, ITEM_GAP, -ITEM_GAP, 0)
        wide = max(room.width() - side - ITEM_GAP, side)
        quotes = QFontMetrics(_quote_font(option))
        text = quotes.boundingRect(QRect(0, 0, wide, 100_000), _flags(row.text), _shown(row))
        quote = QRect(room.x(), room.y(), wide, text.height())
        strong = QFontMetrics(_strong_font(option))
        top = quote.bottom() + SPACE
        word = side + SPACE + strong.horizontalAdvance(self._word(row)) + SPACE
        kind = QRect(room.x(), top, min(word, room.width()), max(side, strong.height()))
        start = kind.right() + ITEM_GAP * 2
        whose = QRect(start, top, max(room.right() - start, 0), kind.height())
        cross = QRect(room.right() - side + 1, room.y(), side, side)
        return _Places(quote, kind, whose if row.whose else QRect(), cross)


def _shown(row: SaidRow) -> str:
    text = row.text if len(row.text) <= _SHOWN else row.text[:_SHOWN].rstrip() + "…"
    return breakable(quoted(text))


def _flags(text: str) -> int:
    top = Qt.AlignmentFlag.AlignTop.value | _WRAP.value
    if is_right_to_left(text):
        right = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignAbsolute.value
        return top | right | Qt.TextFlag.TextForceRightToLeft.value
    return top | Qt.AlignmentFlag.AlignLeft.value


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined]


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # type: ignore[attr-defined]


def _quote_font(option: QStyleOptionViewItem) -> QFont:
    font = _font(option)
    font.setPointSizeF(font.pointSizeF() * QUOTE)
    return font


def _strong_font(option: QStyleOptionViewItem) -> QFont:
    font = _font(option)
    font.setWeight(QFont.Weight.DemiBold)
    return font
