import os
import sys
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
sys.path.insert(0, str(Path(__file__).parent))

import pytest
from PySide6.QtWidgets import QDialog

from koekdesk.register.database import create_register
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.context import Context
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Jobs


@pytest.fixture
def register(tmp_path):
    register = create_register(tmp_path / "test.koek")
    yield register
    register.close()


@pytest.fixture
def desk(register, qapp):
    return Desk(register)


@pytest.fixture
def context(desk):
    advisor, jobs = Advisor(desk), Jobs()
    yield Context(desk, advisor, jobs, noted_by="MV")
    advisor.close()
    jobs.close()


@pytest.fixture
def qtbot(qtbot):
    """Waits as long as a slow, busy machine needs: only after a minute is it never."""
    for wait in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=60_000))
    return qtbot


@pytest.fixture(autouse=True)
def no_modal_dialogs(monkeypatch):
    """A test that opens a modal dialog by accident must fail, not hang."""

    def refuse(self, *args):
        raise AssertionError(f"modal dialog opened: {type(self).__name__}")

    monkeypatch.setattr(QDialog, "exec", refuse)


def pytest_terminal_summary(terminalreporter):
    """Print what the rounds of tests/trust gave, as one table."""
    head = ["what", "rounds", "lost", "corrupt", "half done", "detected", "bytes left"]
    rows = [
        cells
        for reports in terminalreporter.stats.values()
        for report in reports
        for name, cells in getattr(report, "user_properties", ())
        if name == "promise" and report.when == "call"
    ]
    if rows:
        terminalreporter.section("trust: promises kept to the test")
        widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
        for row in [head, *rows]:
            line = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
            terminalreporter.write_line("  ".join([row[0].ljust(widths[0]), *line[1:]]).rstrip())
