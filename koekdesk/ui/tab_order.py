# SPDX-License-Identifier: MIT
"""The Tab key goes through a page in the order it is read, also through what came later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLayout, QWidget

#: What holds parts of its own that are not stops.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)


def order_tabs(page: QWidget) -> None:
    """Put the stops of a page in the order of its layouts; nothing moves when they are."""
    for before, after in pairwise(stops(page)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Return everything inside a widget where the Tab key can stop, as it is read."""
    for child in _read(widget):
        if child.isHidden():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        if not isinstance(child, _WHOLE):
            yield from stops(child)


def _read(widget: QWidget) -> list[QWidget]:
    """Return the children of a widget: by its layout, others by their place."""
    layout = widget.layout()
    laid_out = list(dict.fromkeys(_laid_out(layout))) if layout is not None else []
    known = set(laid_out)
    children = (child for child in widget.children() if isinstance(child, QWidget))
    others = [child for child in children if child not in known and not child.isWindow()]
    return laid_out + sorted(others, key=lambda child: (child.y(), child.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        if (item := layout.itemAt(at)) is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
