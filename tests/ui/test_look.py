# SPDX-License-Identifier: MIT
"""The look is readable by day, by night and at twice the size, and changes while it runs."""

import re
from itertools import product

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QRawFont,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from koekdesk.paths import resource
from koekdesk.printing.fonts import FAMILIES, load_fonts, text_font
from koekdesk.printing.shapes import draw_shape, svg_bytes
from koekdesk.settings import Theme
from koekdesk.ui.icons import icon, icon_size, set_icon
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import (
    DARK,
    LIGHT,
    Palette,
    Role,
    apply_look,
    contrast,
    current_palette,
    line_width,
    name_values,
    set_role,
    text_points,
)
from koekdesk.ui.look_style import STYLE
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import StatementKind

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))
TEXTS = ("ink", "soft", "teal", "caramel", "leaf", "rose")
GROUNDS = ("paper", "card", "hover", "highlight")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), [*product(TEXTS, GROUNDS)])
def test_every_text_can_be_read_on_every_ground(palette, text, ground):
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_labels_on_filled_grounds_can_be_read(palette):
    for text, ground in (
        ("paper", "teal"),
        ("paper", "teal_deep"),
        ("paper", "ink"),  # tool tips
        ("soft", "line"),  # the main button when it cannot be used
    ):
        assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_and_focus_rings_can_be_seen(palette):
    for line, ground in product(("edge", "teal", "caramel"), ("paper", "card", "hover")):
        assert contrast(getattr(palette, line), getattr(palette, ground)) >= 3


def test_contrast_is_the_one_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)


def test_the_style_sheet_names_no_colour_itself():
    assert not re.search(r"#[0-9A-Fa-f]{3,6}\b", STYLE.template)


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_marks_in_the_style_sheet_have_the_colours_of_their_theme(shade):
    palette = LIGHT if shade == "light" else DARK
    for path in resource("icons", "look").glob(f"*-{shade}.svg"):
        used = re.findall(r"#[0-9A-F]{6}", path.read_text())
        assert used, path
        assert set(used) <= {palette.ink, palette.paper}, path


def test_every_mark_in_the_style_sheet_is_shipped():
    for name in re.findall(r"\$icons/([\w/]+)-\$shade", STYLE.template):
        for shade in ("light", "dark"):
            assert resource("icons", f"{name}-{shade}.svg").is_file(), name


def test_theme_and_text_size_change_while_running(qapp, qtbot):
    label, field = Text("Ayşe"), QLineEdit("Ayşe")
    for widget in (label, field):
        qtbot.addWidget(widget)
        widget.show()
    small, low = label.font().pointSizeF(), field.sizeHint().height()
    apply_look(qapp, Theme.DARK, 2.0)
    assert current_palette() is DARK
    assert label.font().pointSizeF() == pytest.approx(2 * small)
    assert field.sizeHint().height() > 1.7 * low
    assert label.palette().windowText().color() == QColor(DARK.ink)
    apply_look(qapp, Theme.LIGHT)
    assert current_palette() is LIGHT
    assert label.font().pointSizeF() == pytest.approx(small)


def test_system_theme_follows_the_system(qapp):
    apply_look(qapp, Theme.SYSTEM)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert current_palette() is (DARK if dark else LIGHT)


def test_the_colours_a_dark_system_starts_with_are_dark_ones(qapp):
    text_on = lambda ink, paper: QPalette(QColor(ink), QColor(paper))  # noqa: E731
    for colours in (DARK, LIGHT):
        qapp.setProperty("lookDressed", False)  # as when the program starts
        qapp.setPalette(text_on(colours.ink, colours.paper))
        apply_look(qapp, Theme.SYSTEM)
        assert current_palette() is colours


def test_a_text_dressed_before_it_has_a_place_shows_its_role_there(qtbot):
    window, label = QWidget(), Text("Ayşe")
    qtbot.addWidget(window)
    plain = label.sizeHint().height()  # a text that was measured has looked at the style sheet
    set_role(label, Role.TITLE)
    QVBoxLayout(window).addWidget(label)
    window.show()
    assert label.sizeHint().height() > 1.5 * plain


def test_a_value_qt_does_not_know_is_refused(qtbot):
    label = QLabel("Ayşe")
    qtbot.addWidget(label)
    name_values(label, textFormat="PlainText", alignment="AlignRight|AlignTop")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.alignment() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for wrong in ({"textFormat": "Plain"}, {"textForm": "PlainText"}):
        with pytest.raises(ValueError, match="text"):
            name_values(label, **wrong)


def test_text_is_never_small_and_titles_are_larger():
    assert QGuiApplication.font().pointSizeF() >= 10
    assert text_points(Role.TITLE) == pytest.approx(1.8 * text_points())
    assert text_points(Role.QUOTE) == pytest.approx(1.15 * text_points())


def test_roles_reach_the_label(qtbot):
    title, plain = Text("Ayşe", Role.TITLE), Text("Ayşe")
    for label in (title, plain):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert title.font().pointSizeF() == pytest.approx(1.8 * plain.font().pointSizeF(), rel=0.01)


def test_a_line_holds_about_seventy_characters(qapp):
    font = qapp.font()
    sample = "Ze straalde toen het over brood ging, en ze wil het graag eens doen nu"
    assert line_width(font) == pytest.approx(QFontMetricsF(font).horizontalAdvance(sample), rel=0.2)


def test_text_at_twice_the_size_is_not_cut(qapp, qtbot):
    apply_look(qapp, Theme.LIGHT, 2.0)
    button, field = main_button("Gesprek bewaren", "check"), QLineEdit("Gğjpqy")
    for widget in (button, field):
        qtbot.addWidget(widget)
        metrics = QFontMetricsF(widget.font())
        assert widget.sizeHint().height() >= metrics.height() + 8
    assert button.sizeHint().width() >= metrics.horizontalAdvance(button.text()) + icon_size()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_its_colour(qapp, theme, name):
    apply_look(qapp, theme)
    drawn = icon(name, "teal").pixmap(QSize(40, 40)).toImage()
    wanted = QColor(current_palette().teal)
    strong = [
        drawn.pixelColor(x, y)
        for x, y in product(range(drawn.width()), range(drawn.height()))
        if drawn.pixelColor(x, y).alpha() > 250
    ]
    assert strong
    assert all(abs(one.red() - wanted.red()) < 4 for one in strong)


def test_icons_follow_the_theme_by_themselves(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "add", "ink")
    before = button.icon().pixmap(20, 20).toImage()
    apply_look(qapp, Theme.DARK)
    assert button.icon().pixmap(20, 20).toImage() != before


def test_an_unknown_icon_is_a_bug_that_shows():
    with pytest.raises(FileNotFoundError):
        svg_bytes("no-such-icon", "black")


def test_kinds_differ_in_shape_in_black_and_white():
    pictures = {kind: _shape(kind) for kind in StatementKind}
    for one, other in product(StatementKind, StatementKind):
        assert (pictures[one] == pictures[other]) == (one is other)


def test_every_kind_has_a_colour_of_the_palette():
    assert {kind_role(kind) for kind in StatementKind} <= set(Palette._fields)


@pytest.mark.parametrize(
    ("family", "letters"),
    [
        (FAMILIES[0], "şğıİçöüłąężźśćńóëïé“”‘’–…·"),
        ("Noto Sans Arabic", "سلامپچگ"),
        ("Noto Sans Ethiopic", "ሰላም"),
        ("Noto Sans", "їєґ"),
    ],
)
def test_the_shipped_fonts_have_every_letter_of_the_neighbourhood(family, letters):
    assert load_fonts() == list(FAMILIES)
    font = text_font(12)
    font.setFamilies([family])
    raw = QRawFont.fromFont(font)
    assert raw.familyName() == family
    assert [sign for sign in letters if not raw.supportsCharacter(ord(sign))] == []


def test_every_font_comes_with_its_licence():
    licences = [path.read_text() for path in resource("fonts").glob("OFL-*.txt")]
    assert len(licences) == 2
    assert all("SIL OPEN FONT LICENSE" in text for text in licences)
    assert sum(path.stat().st_size for path in resource("fonts").iterdir()) < 3_000_000


def _shape(kind: StatementKind) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_Mono)
    image.fill(1)
    painter = QPainter(image)
    draw_shape(painter, kind, QRectF(0, 0, 48, 48))
    painter.end()
    return image
