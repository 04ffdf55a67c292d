# SPDX-License-Identifier: MIT
"""What one's own register shows about a rule: a bar in pieces, with each piece in words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from koekdesk.printing.rule_picture import (
    DARK_RULE,
    LIGHT_RULE,
    RuleColours,
    paint_bar,
    paint_months,
    paint_piece,
)
from koekdesk.services.rules import RuleRow
from koekdesk.texts import grown_sentence, rule_about, share_name
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.look_colours import DARK, current_palette
from koekdesk.ui.widgets.text import Text, hug


class RulePicture(QWidget):
    """A small picture that says the same in words below it."""

    def __init__(self, row: RuleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text(rule_about(row.rule), Role.SOFT)
        self.lines: list[Text] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.about)
        hug(self)
        if row.is_empty:
            self.lines = [Text(self.tr("Nothing to see here yet. It grows while you work."))]
            column.addWidget(self.lines[0])
        elif row.months:
            if row.months[0]:
                column.addWidget(_Bar(row))
            self.lines = [Text(grown_sentence(row.months[0], row.months[-1]))]
            column.addWidget(self.lines[0])
        else:
            column.addWidget(_Bar(row))
            self._explain(row, column)

    def _explain(self, row: RuleRow, column: QVBoxLayout) -> None:
        words = QVBoxLayout()
        words.setSpacing(LABEL_GAP)
        for at, share in enumerate(row.shares):
            line = QHBoxLayout()
            line.setSpacing(ITEM_GAP)
            text = Text(f"{share_name(share.code)} · {share.count}")
            self.lines.append(text)
            line.addWidget(_Square(at))
            line.addWidget(text, 1)
            words.addLayout(line)
        column.addLayout(words)


class _Bar(QWidget):
    """For the eye; the words below tell the same."""

    def __init__(self, row: RuleRow) -> None:
        super().__init__()
        self._row = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        times = 4.0 if self._row.months else 2.0
        return QSize(240, round(self.fontMetrics().height() * times))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        if self._row.months:
            paint_months(painter, room, self._row.months, _colours())
        else:
            paint_bar(painter, room, [share.count for share in self._row.shares], _colours())


class _Square(QWidget):
    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 0.8)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_piece(painter, room, self._at, _colours())
        painter.setPen(QPen(QColor(_colours().edge), 1))
        painter.drawRect(room)


def _colours() -> RuleColours:
    return DARK_RULE if current_palette() is DARK else LIGHT_RULE
