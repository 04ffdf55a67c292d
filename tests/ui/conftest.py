# SPDX-License-Identifier: MIT
"""What tests of the screen share: the look by day, and a window to show a part in."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.register.database import create_register
from koekdesk.settings import Theme
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.context import Context
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.look import apply_look
from koekdesk.ui.widgets.buttons import main_button


@pytest.fixture(autouse=True)
def light_look(qapp):
    _by_day(qapp)
    yield
    _by_day(qapp)


def _by_day(qapp):
    """Dress the program by day, unless it is: dressing looks at every widget there is."""
    if (qapp.property("lookTheme"), qapp.property("lookScale")) != (Theme.LIGHT.value, 1.0):
        apply_look(qapp, Theme.LIGHT)


@pytest.fixture
def shown(qtbot):
    """Show a widget beside something else that can have the focus."""
    windows = []  # kept alive until the test ends

    def show(widget):
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(widget)
        window.other = main_button("Elders")
        column.addWidget(window.other)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(500, 400)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    return show


@pytest.fixture
def quiet_context(desk, tmp_path):
    """A context whose advisor sits at another desk: it suggests what a test gives it, no more."""
    elsewhere = create_register(tmp_path / "elsewhere.koek")
    advisor, jobs = Advisor(Desk(elsewhere)), Jobs()
    yield Context(desk, advisor, jobs)
    advisor.close()
    jobs.close()
    elsewhere.close()
