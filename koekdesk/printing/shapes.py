# SPDX-License-Identifier: MIT
"""Line shapes for screen and paper: a kind of statement is known by its shape, also in black."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from koekdesk.paths import resource

if TYPE_CHECKING:
    from koekdesk.vocabulary import StatementKind


def kind_icon(kind: StatementKind) -> str:
    """Return the name of the icon that stands for a kind of statement."""
    return f"kind-{kind.value}"


def svg_bytes(name: str, colour: QColor | str) -> bytes:
    """Return one of our icons as SVG in a colour; raise ``FileNotFoundError`` when unknown."""
    return _source(name).replace(b"currentColor", QColor(colour).name().encode())


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw an icon as large as fits in the middle of a rectangle."""
    renderer = QSvgRenderer(QByteArray(svg_bytes(name, colour)))
    side = min(rect.width(), rect.height())  # every icon is as wide as it is high
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    renderer.render(painter, square)


def draw_shape(
    painter: QPainter, kind: StatementKind, rect: QRectF, colour: QColor | str = "black"
) -> None:
    """Draw the shape of a kind of statement in the middle of a rectangle."""
    draw_icon(painter, kind_icon(kind), rect, colour)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()
