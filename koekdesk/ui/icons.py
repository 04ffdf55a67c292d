# SPDX-License-Identifier: MIT
"""Our line icons in the colours of the look, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6 import QtGui  # QIcon is named where it is used: the first window can do without
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from koekdesk.printing.shapes import draw_icon
from koekdesk.ui.look_colours import Palette, current_palette

_AIR = 1.25  # an icon before words has some air behind it
_NAME, _ROLE, _TIMES = "iconName", "iconRole", "iconTimes"


def icon(name: str, role: str = "ink") -> QtGui.QIcon:
    """Return an icon in the colour of a role (a field of ``Palette``) of the look now in use."""
    return _icon(name, role, current_palette(), icon_size(), False, _sharpness())


def icon_size() -> int:
    """Return the side of an icon beside text of the size now in use; 20 at least."""
    return max(20, round(QFontMetricsF(QGuiApplication.font()).height() * 1.15))


def set_icon(
    widget: QAbstractButton | QLabel, name: str, role: str = "ink", times: float = 1.0
) -> None:
    """Give a button or a label an icon that follows theme and text size by itself.

    ``times`` makes it so many times as large as an icon beside text.
    """
    widget.setProperty(_NAME, name)
    widget.setProperty(_ROLE, role)
    widget.setProperty(_TIMES, times)
    _dress(widget)


def refresh_icons() -> None:
    """Draw every icon set with ``set_icon`` again, after theme or text size changed."""
    for widget in QApplication.allWidgets():
        if widget.property(_NAME):
            _dress(widget)


def _dress(widget: QWidget) -> None:
    name, role = widget.property(_NAME), widget.property(_ROLE)
    side = round(icon_size() * widget.property(_TIMES))
    if isinstance(widget, QAbstractButton):
        words = bool(widget.text())
        widget.setIcon(_icon(name, role, current_palette(), side, words, _sharpness()))
        widget.setIconSize(QSize(round(side * _AIR) if words else side, side))
    elif isinstance(widget, QLabel):
        colour = getattr(current_palette(), role)
        widget.setPixmap(_pixmap(name, colour, side, side, widget.devicePixelRatio()))
        widget.setFixedSize(side, side)


@lru_cache(maxsize=512)
def _icon(
    name: str, role: str, palette: Palette, side: int, air: bool, sharpness: float
) -> QtGui.QIcon:
    """Return an icon drawn for this size and for the sharpest screen there is."""
    image = QtGui.QIcon()
    wide = round(side * _AIR) if air else side
    drawn = _pixmap(name, getattr(palette, role), wide, side, sharpness)
    image.addPixmap(drawn, QtGui.QIcon.Mode.Normal)
    image.addPixmap(drawn, QtGui.QIcon.Mode.Selected)
    faint = _pixmap(name, palette.edge, wide, side, sharpness)
    image.addPixmap(faint, QtGui.QIcon.Mode.Disabled)
    return image


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, wide: int, high: int, sharpness: float) -> QPixmap:
    pixmap = QPixmap(round(wide * sharpness), round(high * sharpness))
    pixmap.setDevicePixelRatio(sharpness)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, name, QRectF(0, 0, high, high), colour)
    painter.end()
    return pixmap


def _sharpness() -> float:
    """Return how many pixels of the sharpest screen make one of ours."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
