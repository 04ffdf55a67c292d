# SPDX-License-Identifier: MIT
"""Hears from the computer that its session locks or that it goes to sleep."""

import ctypes
import importlib
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

#: Bus, service, path, interface, signal: what Linux desktops tell.
_LINUX = (
    ("system", "org.freedesktop.login1", "", "org.freedesktop.login1.Session", "Lock", ""),
    (
        "system",
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        "PrepareForSleep",
        "bool",
    ),
    ("session", "", "", "org.freedesktop.ScreenSaver", "ActiveChanged", "bool"),
    ("session", "", "", "org.gnome.ScreenSaver", "ActiveChanged", "bool"),
)
_WTS_INFO, _WTS_LOCKED = 25, 0
_FLAGS_AT = 16  # bytes from the begin of WTSINFOEXW to SessionFlags
_MAC = ("CoreGraphics", "CoreFoundation")
_FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"
_UTF8 = 0x08000100


class SessionSignals(QObject):
    """Says when the session locks or the computer is going to sleep, where the system tells it."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses: list[Any] = []
        if sys.platform.startswith("linux"):
            with suppress(ImportError):  # a Qt without D-Bus: the clock notices later
                self._listen(importlib.import_module("PySide6.QtDBus").QDBusConnection)

    @Slot()
    def on_lock(self) -> None:
        """Tell that the session was locked."""
        self.locked.emit()

    @Slot(bool)
    def on_change(self, active: bool) -> None:
        """Tell that a screen saver came up or the computer goes to sleep; not that it is over."""
        if active:
            self.locked.emit()

    def _listen(self, connection: Any) -> None:
        buses = {"system": connection.systemBus(), "session": connection.sessionBus()}
        for bus, service, path, interface, name, kind in _LINUX:
            slot = SLOT("on_change(bool)") if kind else SLOT("on_lock()")
            if buses[bus].isConnected():
                buses[bus].connect(service, path, interface, name, self, slot)
        self._buses = list(buses.values())


def session_is_locked() -> bool:
    """Tell whether Windows or macOS shows its lock screen; on Linux signals tell."""
    if sys.platform == "win32":
        return _windows_is_locked()
    return sys.platform == "darwin" and _mac_is_locked()


def _windows_is_locked() -> bool:
    api = getattr(ctypes, "WinDLL")("wtsapi32")  # noqa: B009 - there is none elsewhere
    found, size = ctypes.c_void_p(), ctypes.c_ulong()
    known = api.WTSQuerySessionInformationW(
        None, ctypes.c_ulong(0xFFFFFFFF), _WTS_INFO, ctypes.byref(found), ctypes.byref(size)
    )
    if not known or not found.value:
        return False
    try:
        if size.value < _FLAGS_AT + 4:
            return False
        flags = ctypes.c_int32.from_address(found.value + _FLAGS_AT).value
        return flags == _WTS_LOCKED
    finally:
        api.WTSFreeMemory(found)


def _mac_is_locked() -> bool:
    """Ask the dictionary of the session, which says so only while its screen is locked."""
    graphics, foundation = (ctypes.CDLL(_FRAMEWORK.format(name)) for name in _MAC)
    copy, make, get = (
        graphics.CGSessionCopyCurrentDictionary,
        foundation.CFStringCreateWithCString,
        foundation.CFDictionaryGetValue,
    )
    for call, takes in ((copy, 0), (get, 2)):
        call.restype, call.argtypes = ctypes.c_void_p, [ctypes.c_void_p] * takes
    make.restype = ctypes.c_void_p
    make.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    foundation.CFBooleanGetValue.argtypes = foundation.CFRelease.argtypes = [ctypes.c_void_p]
    session = copy()
    if not session:
        return False  # nobody is logged in at a screen
    key = make(None, b"CGSSessionScreenIsLocked", _UTF8)
    try:
        value = get(session, key)
        return bool(value and foundation.CFBooleanGetValue(value))
    finally:
        for made in (key, session):
            foundation.CFRelease(made)
