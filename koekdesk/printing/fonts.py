# SPDX-License-Identifier: MIT
"""The typeface of screen and paper: shipped, readable, with every script of the neighbourhood."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from koekdesk.paths import resource

#: Atkinson Hyperlegible Next reads easily with poor sight and has Dutch, Turkish and Polish;
#: the others come in for Arabic and Persian, for Tigrinya and Amharic, and for the rest.
FAMILIES = (
    "Atkinson Hyperlegible Next",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans",
)
_LOADED = "koekFonts"


def load_fonts() -> list[str]:
    """Make the shipped fonts known to Qt and return their families; needs no widgets."""
    app = QGuiApplication.instance()
    if app is not None and not app.property(_LOADED):  # asking Qt for its families takes 8 ms
        for path in sorted(resource("fonts").iterdir()):  # a pattern: 2 ms
            if path.suffix == ".ttf":
                QFontDatabase.addApplicationFont(str(path))
        app.setProperty(_LOADED, True)
    return list(FAMILIES)


def text_font(points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the typeface at a size in points, with its whole fallback chain."""
    font = QFont()
    font.setFamilies(load_fonts())
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setItalic(italic)
    return font
