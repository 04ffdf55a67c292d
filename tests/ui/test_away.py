# SPDX-License-Identifier: MIT
"""Nobody at the desk: after minutes without a key or the mouse, after sleep, with the session."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from koekdesk.ui.away import Away

ROOT = Path(__file__).parents[2]
MINUTE = 60.0


@pytest.fixture
def at_desk(qapp):
    """Somebody at a desk, with a clock that a test moves, and how often they left."""

    class Desk:
        now = 1_000_000.0
        left = 0

        def wait(self, seconds):
            """Let time go by as the timer sees it: a look every five seconds."""
            end = self.now + seconds
            while self.now < end:
                self.now += 5
                self.away.look()

        def leave(self):
            self.left += 1

    desk = Desk()
    desk.away = Away(4, clock=lambda: desk.now)
    desk.away.left.connect(desk.leave)
    yield desk
    desk.away.deleteLater()


def test_four_minutes_without_anybody(at_desk):
    at_desk.wait(3.9 * MINUTE)
    assert at_desk.left == 0
    at_desk.wait(0.2 * MINUTE)
    assert at_desk.left == 1


def test_a_key_in_the_window_is_somebody(at_desk, shown):
    field = shown(QLineEdit())
    at_desk.away._listen_at(field.window().windowHandle())
    at_desk.wait(3 * MINUTE)
    QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_A)
    at_desk.wait(3 * MINUTE)
    assert at_desk.left == 0
    at_desk.wait(1.1 * MINUTE)
    assert at_desk.left == 1


def test_in_a_pause_everything_is_looked_through_for_garbage(at_desk, qtbot):
    """Once a pause: everybody waits for it, so never while somebody is at the keys."""
    pauses = []
    at_desk.away.paused.connect(lambda: pauses.append(at_desk.now))
    at_desk.wait(15)
    assert not pauses
    at_desk.wait(60)
    assert len(pauses) == 1
    at_desk.away.touch()
    at_desk.wait(15)
    assert len(pauses) == 1
    at_desk.wait(10)
    assert len(pauses) == 2
    at_desk.wait(4 * MINUTE)  # pages are thrown away when the desk locks: those go as well
    assert at_desk.left == 1
    assert len(pauses) == 3


def test_a_computer_that_slept_is_noticed_at_once(at_desk):
    at_desk.wait(10)
    at_desk.now += 90
    at_desk.away.look()
    assert at_desk.left == 1


def test_other_minutes_and_a_clock_put_back(at_desk):
    at_desk.away.set_minutes(1)
    at_desk.wait(1.1 * MINUTE)
    assert at_desk.left == 1
    at_desk.now -= 7200
    at_desk.wait(0.5 * MINUTE)
    assert at_desk.left == 1
    at_desk.wait(0.6 * MINUTE)
    assert at_desk.left == 2


BUS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from koekdesk.ui.session import SessionSignals
app = QCoreApplication([])
login = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "login")
assert login.registerService("org.freedesktop.login1")
told = []
signals = SessionSignals()
signals.locked.connect(lambda: told.append(1))
def send(path, interface, name, *values):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    login.send(message)
root, login1 = "/org/freedesktop/login1", "org.freedesktop.login1"
send(root + "/session/_31", login1 + ".Session", "Lock")
send(root, login1 + ".Manager", "PrepareForSleep", True)
send(root, login1 + ".Manager", "PrepareForSleep", False)
send("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
send("/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
QTimer.singleShot(1500, app.quit)
app.exec()
print(len(told))
"""


@pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no bus to listen at")
def test_the_session_of_linux_is_heard():
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        address = bus.stdout.readline().strip()
        around = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "PYTHONPATH": str(ROOT),
        }
        result = subprocess.run(
            [sys.executable, "-c", BUS], env=around, capture_output=True, text=True, check=True
        )
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()
    assert result.stdout.split() == ["3"]
