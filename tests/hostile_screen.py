# SPDX-License-Identifier: MIT
"""What tests look at to see that a text stayed a text: on screen, in drawings, in files."""

import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


@contextmanager
def unvisited_server():
    """A door nobody may knock on: yields its address, and what was asked of it."""
    asked = []

    class Door(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, format, *args):
            pass

    door = HTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=door.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{door.server_port}", asked
    door.shutdown()
    thread.join()
    door.server_close()


def might_be_rich(text: str) -> bool:
    """Tell whether Qt would take it for HTML where it guesses."""
    return "<" in text and bool(re.search(r"<[a-z!?/]", text, re.IGNORECASE))


def _is_escaped(tip: str) -> bool:
    return tip.startswith("<qt>") and "<" not in tip.removeprefix("<qt>")[:-5]


def not_literal(widget: QWidget, texts: list[str]) -> list[str]:
    """Return what on a part of the screen is not simply the text that was typed."""
    wrong = []
    for part in [widget, *widget.findChildren(QWidget)]:
        name = type(part).__name__
        tip = part.toolTip()
        if might_be_rich(tip) and not _is_escaped(tip):
            wrong.append(f"{name}: tool tip {tip}")
        if isinstance(part, QLabel) and part.text():
            wrong += [f"{name}: {words}" for words in _label(part, texts)]
        if isinstance(part, QTextEdit | QPlainTextEdit):
            wrong += [f"{name}: {words}" for words in _document(part, texts)]
        if isinstance(part, QAbstractButton) and "&" in part.text():
            wrong += [f"{name}: {part.text()} underlines" for _ in _underlined(part.text())]
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            wrong += [f"{name}: {words}" for words in _items(part)]
    return wrong


def _label(label: QLabel, texts: list[str]) -> list[str]:
    if label.textFormat() is Qt.TextFormat.PlainText:
        return []
    typed = any(text in label.text() for text in texts if len(text) > 3)
    return ["guesses HTML"] if typed or might_be_rich(label.text()) else []


def _document(edit: QTextEdit | QPlainTextEdit, texts: list[str]) -> list[str]:
    """Ask the document itself: no picture, no link, nothing it would have to load."""
    wrong = []
    for at in range(len(edit.document().allFormats())):
        kind = edit.document().allFormats()[at]
        if kind.isImageFormat() or kind.toCharFormat().isAnchor():
            wrong.append("loads or links")
    if isinstance(edit, QTextEdit) and any(text in edit.toHtml() for text in texts if "<" in text):
        wrong.append("HTML")
    return wrong


def _underlined(text: str) -> list[str]:
    """Return the letters a button underlines: an ampersand that is not doubled."""
    return re.findall(r"&(.)", text.replace("&&", ""))


def _items(view: QAbstractItemView) -> list[str]:
    model, wrong = view.model(), []
    for row in range(model.rowCount()):
        tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str) and might_be_rich(tip) and not _is_escaped(tip):
            wrong.append(f"tool tip {tip}")
    return wrong
