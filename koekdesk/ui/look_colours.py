# SPDX-License-Identifier: MIT
"""The colours of the look: warm paper by day and by night, every text well readable."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Palette(NamedTuple):
    """One colour for each role, as ``#RRGGBB``."""

    paper: str  # window
    card: str  # cards, editors, lists
    line: str  # hairlines
    edge: str  # the outline of what can be filled in or pressed
    hover: str  # under the mouse
    ink: str  # text
    soft: str  # secondary text
    teal: str  # the one main action, links, focus ring; its label is paper coloured
    teal_deep: str  # the main action under the mouse
    caramel: str  # energy, what is warm now
    leaf: str  # yes, growing
    rose: str  # careful: erase, no consent
    highlight: str  # selection, words found in a text


LIGHT = Palette(
    paper="#FBF7EF",
    card="#FFFFFF",
    line="#E4DACB",
    edge="#8F8475",
    hover="#F4ECDF",
    ink="#2A2622",
    soft="#675E54",
    teal="#0B5C5A",
    teal_deep="#084846",
    caramel="#A5521B",
    leaf="#3F6B2E",
    rose="#A23A4A",
    highlight="#DCEEEA",
)
DARK = Palette(
    paper="#1D1A17",
    card="#282420",
    line="#443D35",
    edge="#85796B",
    hover="#332E28",
    ink="#F3ECE1",
    soft="#B9AEA0",
    teal="#6FC7BF",
    teal_deep="#8AD8D1",
    caramel="#E79A5F",
    leaf="#9CC98A",
    rose="#E58A97",
    highlight="#183D3B",
)


def current_palette() -> Palette:
    """Return the colours now on screen."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window == QColor(DARK.paper) else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def qt_palette(colours: Palette) -> QPalette:
    """Return the colours in Qt's own roles, for everything the style sheet does not name."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.card,
        role.AlternateBase: colours.hover,
        role.Text: colours.ink,
        role.Button: colours.card,
        role.ButtonText: colours.ink,
        role.BrightText: colours.rose,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.paper,
        role.PlaceholderText: colours.soft,
        role.Highlight: colours.highlight,
        role.HighlightedText: colours.ink,
        role.Link: colours.teal,
        role.LinkVisited: colours.teal,
        role.Accent: colours.teal,
        role.Light: colours.card,
        role.Midlight: colours.hover,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.soft))
    return palette


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
