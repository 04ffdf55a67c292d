# SPDX-License-Identifier: MIT
"""The look: one palette, one style sheet and one rhythm for the whole program."""

from enum import StrEnum

from PySide6 import QtCore  # naming Qt makes a hundred classes: a tenth of the first window
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from koekdesk.paths import resource
from koekdesk.printing.fonts import load_fonts
from koekdesk.settings import Theme
from koekdesk.ui.icons import icon_size, refresh_icons
from koekdesk.ui.look_colours import DARK, LIGHT, Palette, contrast, current_palette
from koekdesk.ui.look_colours import qt_palette as _qt_palette
from koekdesk.ui.look_style import STYLE

__all__ = [
    "DARK",
    "LIGHT",
    "Palette",
    "Role",
    "apply_look",
    "contrast",
    "current_palette",
    "line_width",
    "name_values",
    "set_colour",
    "set_role",
]

#: The rhythm, in pixels: steps of 4.
SPACE = 4
LABEL_GAP = 4  # between a label and its field
ITEM_GAP = 8  # between things that belong together
CARD_MARGIN = 16
GROUP_GAP = 24
PAGE_MARGIN = 32
#: Lines of text are at most this many characters long.
LINE_CHARACTERS = 70

_USUAL_WORDS = "een praatje bij de koffie, en wie er mee wil doen"
TITLE, HEADING, QUOTE = 1.8, 1.3, 1.15
SMALLEST_POINTS = 10.5
_BASE_POINTS, _THEME, _SCALE, _DRESSED = "basePoints", "lookTheme", "lookScale", "lookDressed"


class Role(StrEnum):
    """What a piece of text is for."""

    TITLE = "title"
    HEADING = "heading"
    QUOTE = "quote"
    STRONG = "strong"
    SOFT = "soft"


def apply_look(app: QApplication, theme: Theme = Theme.SYSTEM, text_scale: float = 1.0) -> None:
    """Dress the whole program, also while it runs; ``SYSTEM`` goes on following the system."""
    if app.property(_BASE_POINTS) is None:
        _prepare(app)
    app.setProperty(_THEME, theme.value)
    app.setProperty(_SCALE, text_scale)
    _tell_system(theme)
    _dress(app)


def set_role(widget: QWidget, role: Role | str) -> None:
    """Give a text its role; the style sheet knows the rest."""
    widget.setProperty("role", str(role))
    restyle(widget)


def set_colour(widget: QWidget, colour: str) -> None:
    """Give a label or button the text colour of a role of ``Palette``; empty for its own."""
    widget.setProperty("colour", colour)
    restyle(widget)


def set_surface(widget: QWidget, surface: str) -> None:
    """Let a widget be ``paper``, ``card``, ``note``, ``sidebar`` or ``clear``."""
    widget.setProperty("surface", surface)
    if not isinstance(widget, QFrame):  # frames have a background of themselves
        widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after one of its properties changed."""
    if widget.parent() is None and not widget.isVisible():  # it looks when there is a place for it
        return
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def name_values(widget: QObject, **values: str) -> None:
    """Give Qt's own properties the values with these names, as a style sheet does."""
    for name, value in values.items():
        if not widget.setProperty(name, value):
            raise ValueError(f"{name}: {value}")


def line_width(font: QFont) -> int:
    """Return the width in pixels of the longest comfortable line in a font."""
    advance = QFontMetricsF(font).horizontalAdvance(_USUAL_WORDS)
    return round(advance / len(_USUAL_WORDS) * LINE_CHARACTERS)


def text_points(role: Role | None = None) -> float:
    """Return the size in points of a text with this role, as it is on screen now."""
    factor = {Role.TITLE: TITLE, Role.HEADING: HEADING, Role.QUOTE: QUOTE}
    return QGuiApplication.font().pointSizeF() * (factor.get(role, 1.0) if role else 1.0)


def _prepare(app: QApplication) -> None:
    """Do what is needed once: the fonts, and listening to the system."""
    points = app.font().pointSizeF()
    app.setProperty(_BASE_POINTS, max(points, SMALLEST_POINTS))
    load_fonts()
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _system_changed(app))


def _system_changed(app: QApplication) -> None:
    if app.property(_THEME) == Theme.SYSTEM.value:
        _dress(app)


def _tell_system(theme: Theme) -> None:
    """Ask for matching window frames; some platforms do nothing with it, so we dress ourselves."""
    hints = QGuiApplication.styleHints()
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
    else:
        name_values(hints, colorScheme="Dark" if theme is Theme.DARK else "Light")


def _dress(app: QApplication) -> None:
    theme = Theme(app.property(_THEME))
    dark = _system_is_dark(app) if theme is Theme.SYSTEM else theme is Theme.DARK
    colours = DARK if dark else LIGHT
    font = QFont(app.font())
    font.setFamilies(load_fonts())
    font.setPointSizeF(app.property(_BASE_POINTS) * app.property(_SCALE))
    app.setPalette(_qt_palette(colours))
    app.setFont(font)
    app.setStyleSheet(_style_sheet(colours, font))
    app.setProperty(_DRESSED, True)
    refresh_icons()


def _system_is_dark(app: QApplication) -> bool:
    if app.property(_DRESSED):
        return app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
    palette, role = app.palette(), QPalette.ColorRole  # until we dress it, its own colours tell
    text, window = palette.color(role.WindowText), palette.color(role.Window)
    return text.lightness() > window.lightness()


def _style_sheet(colours: Palette, font: QFont) -> str:
    height = QFontMetricsF(font).height()
    points = font.pointSizeF()
    em = round(height * 0.8)
    pad_v, pad_h, field, chip, half = (
        max(round(height * part), 4) for part in (0.45, 0.75, 0.4, 0.25, 0.4)
    )
    tick = round(height * 1.05)
    bar = min(max(round(height * 0.8), 14), 18)
    measures = {
        "title": points * TITLE,
        "heading": points * HEADING,
        "quote": points * QUOTE,
        "line_width": line_width(font),
        "em": em,
        "em2": em * 2,
        "half": half,
        "half_ring": half - 1,
        "pad_v": pad_v,
        "pad_v_ring": pad_v - 1,
        "pad_h": pad_h,
        "pad_h_ring": pad_h - 1,
        "row_ring": pad_h - 1,
        "chip_v": chip,
        "chip_ring": chip - 1,
        "field_height": round(height) + 2 * field,
        "field_v": field,
        "field_h": field + 2,
        "field_v_ring": field - 1,
        "field_h_ring": field + 1,
        "menu_room": round(height * 1.6),
        "calendar": round(height * 14),
        "tick": tick,
        "tick_round": (tick + 2) // 2,
        "bar": bar,
        "bar_round": bar // 2,
        "icon": icon_size(),
        "shade": "dark" if colours is DARK else "light",
        "other_shade": "light" if colours is DARK else "dark",  # on the main button
        "icons": resource("icons").as_posix(),
    }
    return STYLE.substitute(colours._asdict(), **measures)
