# SPDX-License-Identifier: MIT
"""What somebody has half done on a page, as plain data, to go on with when the page is made anew.

A widget that knows more than its text has two methods: ``half_done`` returns plain values, or None
when nothing is half done here nor in anything inside; ``resume`` takes them again. Fields to type
in need neither.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget


class HalfDone(NamedTuple):
    """Something half done, and the way to it from its page."""

    path: tuple[str, ...]
    what: Any


class Typed(NamedTuple):
    """What stands in a field, where its cursor is, and whether somebody was typing in it."""

    text: str
    at: int
    focused: bool


def record(page: QWidget) -> tuple[HalfDone, ...]:
    """Return what is half done on a page that is thrown away next; its fields save nothing more."""
    return tuple(_inside(page, ()))


def resume(page: QWidget, records: Sequence[HalfDone]) -> tuple[HalfDone, ...]:
    """Put it all back in its place; return what has none, now."""
    rest: list[HalfDone] = []
    focused: QWidget | None = None
    for one in records:  # what opens something comes before what stands in it
        widget = _find(page, one.path)
        if widget is None:
            rest.append(one)
        elif isinstance(one.what, Typed):
            _type(widget, one.what)
            focused = widget if one.what.focused else focused
        else:
            getattr(widget, "resume")(one.what)  # noqa: B009 - whoever told it, takes it
    if focused is not None:
        _go_to(focused)
    return tuple(rest)


def typed_words(records: Sequence[HalfDone]) -> list[str]:
    """Return the texts in what is half done."""
    return [one.what.text for one in records if isinstance(one.what, Typed)]


def typed_in(field: QWidget) -> Typed | None:
    """Return what stands in a field, unless it is secret or only shown."""
    if not isinstance(field, (QLineEdit, QPlainTextEdit)) or field.isReadOnly():
        return None
    if isinstance(field, QPlainTextEdit):
        text, at = field.toPlainText(), field.textCursor().position()
    elif field.echoMode() is QLineEdit.EchoMode.Normal:
        text, at = field.text(), field.cursorPosition()
    else:
        return None
    return Typed(text, at, field.hasFocus()) if text or field.hasFocus() else None


def _inside(widget: QWidget, path: tuple[str, ...]) -> Iterator[HalfDone]:
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        typed = typed_in(widget)
        if typed is not None:
            yield HalfDone(path, typed)
        return
    tell = getattr(widget, "half_done", None)
    what = tell() if tell is not None else None
    if what is not None:
        widget.blockSignals(True)  # losing the keyboard next would save it
        yield HalfDone(path, what)
    if isinstance(widget, (QAbstractSpinBox, QComboBox)) or (tell is not None and what is None):
        return
    for step, child in _steps(widget):
        yield from _inside(child, (*path, step))


def _steps(widget: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Return what is inside with its name: its own, or its kind and how many come before it."""
    seen: dict[str, int] = {}
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            kind = type(child).__name__
            seen[kind] = seen.get(kind, 0) + 1
            yield child.objectName() or f"{kind} {seen[kind]}", child


def _find(page: QWidget, path: Sequence[str]) -> QWidget | None:
    found: QWidget | None = page
    for wanted in path:
        found = next((child for step, child in _steps(found) if step == wanted), None)
        if found is None:
            return None
    return found


def _type(widget: QWidget, typed: Typed) -> None:
    if isinstance(widget, QLineEdit):
        if widget.text() != typed.text:
            widget.setText(typed.text)
        widget.setCursorPosition(typed.at)
    elif isinstance(widget, QPlainTextEdit):
        if widget.toPlainText() != typed.text:
            widget.setPlainText(typed.text)
        cursor = widget.textCursor()
        cursor.setPosition(min(typed.at, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


def _go_to(field: QWidget) -> None:
    """Give the keyboard to a field; its cursor stays where it is."""
    at = field.cursorPosition() if isinstance(field, QLineEdit) else None
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if at is not None and isinstance(field, QLineEdit):
        field.setCursorPosition(at)  # some select everything when they get the keyboard
