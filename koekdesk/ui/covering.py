# SPDX-License-Identifier: MIT
"""Takes from the screen what others might read: small windows, tool tips, the clipboard."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget


def cover(window: QWidget) -> None:
    """Close every other window of ours as Escape would, and empty what was copied here."""
    while popup := QApplication.activePopupWidget():
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible():
            continue
        if isinstance(widget, QDialog):
            widget.reject()
        else:
            widget.hide()
    QToolTip.hideText()
    _empty_clipboard()


def _empty_clipboard() -> None:
    """Empty what was copied here; what comes from another program stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
