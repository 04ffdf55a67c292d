# SPDX-License-Identifier: MIT
"""Nothing goes out (P2), nothing lies about in plain text (P1): one whole scripted session."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SESSION = """
import os, sys, socket, tempfile
from pathlib import Path
seen = []
def listen(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        seen.append((event, [repr(one) for one in arguments[1:3]]))
sys.addaudithook(listen)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from koekdesk import app as koekdesk
from koekdesk.ui.dialogs.crash import crash_text
folder = Path(sys.argv[1])
desk = koekdesk.start(folder / "data")
def wait(ready):
    while not ready():
        QTest.qWait(20)
WORDS = "kanarie vier fietsbellen zingen"
desk.create(folder / "wijk.koek", WORDS)
wait(lambda: desk.window.front() is not None)
desk.window.front().done.emit()
wait(lambda: bool(desk.window.current_key()))
for number in range(25):
    page = desk.window.show_page("conversation")
    QTest.keyClicks(page._form.who.picker, f"Naamkanarie{number}")
    QTest.keyClick(page._form.who.picker, Qt.Key.Key_Return)
    for box in page._form.newcomers()[0].boxes().values():
        box.setChecked(True)
    page._form.box.setPlainText(f"Ze kan goed kanariebrood{number} bakken en wil leren zingen.")
    page._form.place.setText(f"Kanarieplein{number}")
    page._form.promise.setText(f"kanariebelofte{number}")
    page._save.click()
    assert not page.unsaved
wait(lambda: bool(desk.workspace.advisor.rows) and not desk.workspace.advisor.busy)
page = desk.window.show_page("conversation")
page._form.box.setPlainText("een halve kanariezin")
desk.workspace.lifeline.look()
for key in ("today", "people", "suggestions", "asking", "together", "missing", "neighbourhood"):
    desk.window.show_page(key)
    QTest.qWait(50)
desk.workspace.safekeeping.run()
QTest.qWait(500)
wait(lambda: bool(desk.workspace.safekeeping.backups.rows()))
desk.lock()
front = desk.window.front()
front.passphrase.line.setText(WORDS)
front.open_button.click()
wait(lambda: desk.window.front() is None)
try:
    raise ValueError("kanarie")
except ValueError as error:
    kanarie = error
    (folder / "crash.txt").write_text(crash_text(error))
def hits():
    found = []
    for place in (folder, Path(tempfile.gettempdir())):
        for file in place.rglob("*"):
            if file.is_file() and b"kanarie" in file.read_bytes().lower():
                found.append(str(file))
    return found
print("open", hits())
desk.discard_words()
desk.close()
print("closed", hits())
print("sockets", seen)
maps = Path("/proc/self/maps")
print("network", "Qt6Network" in maps.read_text() if maps.exists() else False)
"""


@pytest.mark.slow
def test_a_whole_session_opens_no_socket_and_leaves_no_plain_text(tmp_path):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    (tmp_path / "desk").mkdir()
    around = os.environ | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(temporary),
    }
    result = subprocess.run(
        [sys.executable, "-c", SESSION, str(tmp_path / "desk")],
        env=around,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "kanarie" not in result.stderr.lower()
    assert result.stdout.splitlines() == [
        "open []",
        "closed []",
        "sockets []",
        "network False",
    ]
