# SPDX-License-Identifier: MIT
"""What the shapes and lines in the picture of the web mean."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from koekdesk.printing.web_legend import paint_legend_sign
from koekdesk.printing.web_scene import DARK_WEB, LIGHT_WEB
from koekdesk.texts import WEB_SIGNS, web_sign_name
from koekdesk.ui.look import Role
from koekdesk.ui.look_colours import DARK, current_palette
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text


class _Sign(QWidget):
    """One shape or line, as it is drawn in the picture."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(round(side * 1.5), side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = DARK_WEB if current_palette() is DARK else LIGHT_WEB
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_legend_sign(painter, self._sign, middle, self.height() * 0.27, colours)


def web_legend() -> QWidget:
    """Return a row that explains the picture."""
    signs = (
        flow_row(_Sign(sign), Text(web_sign_name(sign), Role.SOFT, wrap=False), gap=3)
        for sign in WEB_SIGNS
    )
    return flow_row(*signs, gap=12)
