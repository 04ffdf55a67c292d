# SPDX-License-Identifier: MIT
"""What a screen reader, a tool tip or a debugger could read on the screen now."""

import gc

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox
from shiboken6 import isValid


def readable():
    """Return everything that can be read in any widget or model that is alive."""
    words = [readable_in_widgets()]
    for thing in gc.get_objects():
        if isinstance(thing, QAbstractItemModel) and isValid(thing):
            words += _cells(thing)
        elif isinstance(thing, QTextDocument) and isValid(thing):
            words.append(thing.toPlainText())
    return "\n".join(words)


def readable_in_widgets():
    """Return everything that can be read in any widget that is alive."""
    words = []
    for widget in QApplication.allWidgets():
        words += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        words += [widget.accessibleDescription(), widget.statusTip(), widget.whatsThis()]
        for name in ("text", "toPlainText", "title", "placeholderText", "currentText"):
            read = getattr(widget, name, None)
            if callable(read):
                words.append(str(read()))
        words += [action.text() + action.toolTip() for action in widget.actions()]
        if isinstance(widget, QComboBox):
            words += [widget.itemText(index) for index in range(widget.count())]
    return "\n".join(words)


def _cells(model):
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    roles += (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.EditRole)
    flat = isinstance(model, QAbstractListModel)
    columns = 1 if flat else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role)) for role in roles)
            yield from (str(value) for value in model.itemData(index).values())
