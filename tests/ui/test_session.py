# SPDX-License-Identifier: MIT
"""Windows and macOS are asked whether their screen is locked; here with what they answer."""

import ctypes
import sys

import pytest

from koekdesk.ui.away import Away
from koekdesk.ui.session import session_is_locked


def leaves():
    """Tell whether the desk locks at its next look at the clock."""
    away, left = Away(4, clock=lambda: 1_000_000.0), []
    away.left.connect(lambda: left.append(True))
    away.look()
    away.deleteLater()
    return bool(left)


class Windows:
    """The library of Windows that knows sessions, as far as it is asked."""

    def __init__(self, flags):
        self._told = (ctypes.c_int32 * 8)(1, 0, 1, 0, flags)  # WTSINFOEXW: level, level 1 data
        self.freed = 0

    def __call__(self, name):
        assert name == "wtsapi32"
        return self

    def WTSQuerySessionInformationW(self, _server, _session, what, found, size):
        assert what == 25  # WTSSessionInfoEx
        found._obj.value, size._obj.value = ctypes.addressof(self._told), ctypes.sizeof(self._told)
        return 1

    def WTSFreeMemory(self, _memory):
        self.freed += 1


@pytest.mark.parametrize(("flags", "locked"), [(0, True), (1, False), (-1, False)])
def test_windows_tells_that_its_session_is_locked(monkeypatch, qapp, flags, locked):
    api = Windows(flags)
    monkeypatch.setattr(ctypes, "WinDLL", api, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert session_is_locked() is locked
    assert leaves() is locked
    assert api.freed == 2


class Mac:
    """The two frameworks of macOS that know the session, as far as they are asked."""

    def __init__(self, **about):
        self.kept, asked = 0, []

        def copy():
            self.kept += 1
            return 1

        def make(_allocator, name, encoding):
            assert encoding == 0x08000100
            self.kept += 1
            asked.append(name.decode())
            return 2

        def release(_made):
            self.kept -= 1

        self.CGSessionCopyCurrentDictionary = copy
        self.CFStringCreateWithCString = make
        self.CFDictionaryGetValue = lambda _session, _key: 3 if asked[-1] in about else None
        self.CFBooleanGetValue = lambda _value: about[asked[-1]]
        self.CFRelease = release

    def __call__(self, path):
        assert path.startswith("/System/Library/Frameworks/")
        return self


@pytest.mark.parametrize(
    ("about", "locked"),
    [
        ({"CGSSessionScreenIsLocked": True}, True),
        ({"CGSSessionScreenIsLocked": False}, False),
        ({}, False),
    ],
)
def test_a_mac_tells_that_its_screen_is_locked(monkeypatch, qapp, about, locked):
    frameworks = Mac(**about)
    monkeypatch.setattr(ctypes, "CDLL", frameworks)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert session_is_locked() is locked
    assert leaves() is locked
    assert frameworks.kept == 0
