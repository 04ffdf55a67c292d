# SPDX-License-Identifier: MIT
"""The first page offers four doors and the registers opened lately."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from koekdesk.ui.views.welcome import WelcomePage
from koekdesk.ui.widgets.card import Card


@pytest.fixture
def page(qtbot, qapp):
    page = WelcomePage([Path("/buurten/Rijtuigenbuurt.koek")])
    qtbot.addWidget(page)
    page.show()
    return page


def card(page, name):
    return next(one for one in page.findChildren(Card) if one.accessibleName() == name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Start a new register", "new_requested"),
        ("Look around in a demo neighbourhood", "demo_requested"),
        ("Bring in a spreadsheet", "import_requested"),
    ],
)
def test_a_door_opens_with_the_keyboard(qtbot, page, name, signal, key):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(card(page, name), key)


def test_open_asks_which_and_a_recent_one_says_which(qtbot, page):
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(card(page, "Open a register"), Qt.Key.Key_Return)
    assert asked.args == [None]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.mouseClick(card(page, "Open Rijtuigenbuurt"), Qt.MouseButton.LeftButton)
    assert asked.args == [Path("/buurten/Rijtuigenbuurt.koek")]


def test_recent_registers_are_replaced(qtbot, page):
    def offered():
        cards = page.findChildren(Card)
        return {one.accessibleName() for one in cards if one.isVisible()}

    page.set_recent([Path("/b/Spoorbuurt.koek")])
    qtbot.waitUntil(lambda: "Open Spoorbuurt" in offered())
    assert "Open Rijtuigenbuurt" not in offered()
    page.set_recent([])
    assert "Open Spoorbuurt" not in offered()
