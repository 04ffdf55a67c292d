# SPDX-License-Identifier: MIT
"""Who a conversation is with: type a name, Enter or Tab takes it; more than one may be there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP
from koekdesk.ui.widgets.flow import FlowLayout
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow, Search
from koekdesk.ui.widgets.text import hug, plain_tip

_LONG = 40


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who was there; somebody new has no id in the register yet."""

    name: str
    street: str = ""
    id: UUID | None = None
    key: str = field(default_factory=lambda: uuid4().hex)  # of the words, until it is saved


class SaidWho(QWidget):
    """A field for names, with who was named below it."""

    #: Who is there changed.
    changed = Signal()
    #: All is said here; go on with the words.
    left = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present: list[Present] = []
        self.picker = _Picker(placeholder)
        self.picker.person_chosen.connect(self._choose)
        self.picker.add_requested.connect(lambda name: self._add(Present(name)))
        self.picker.finished.connect(self.left)
        self._row = QWidget()
        hug(self._row)
        self._chips = FlowLayout(self._row, ITEM_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP + LABEL_GAP // 2)
        column.addWidget(self.picker)
        column.addWidget(self._row)
        self.setFocusProxy(self.picker)
        self._show()

    def set_search(self, search: Search) -> None:
        """Find people in this way, best first."""
        self.picker.set_search(search)

    def present(self) -> tuple[Present, ...]:
        """Return who was named, in order."""
        return tuple(self._present)

    def set_present(self, present: Sequence[Present]) -> None:
        """Show these people instead."""
        self._present = list(present)
        self.picker.clear()
        self._show()
        self.changed.emit()

    def take_typed(self) -> None:
        """Take the name that was typed and not yet chosen."""
        self.picker.take()

    def _choose(self, row: NameRow) -> None:
        if any(row.id == known.id for known in self._present):
            self.picker.clear()
        else:
            self._add(Present(row.label, row.sublabel, row.id))

    def _add(self, who: Present) -> None:
        self.set_present([*self._present, who])

    def _remove(self, who: Present) -> None:
        self.set_present([other for other in self._present if other is not who])
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for who in self._present:
            self._chips.addWidget(self._chip(who))
        self._row.setVisible(bool(self._present))
        self._row.updateGeometry()

    def _chip(self, who: Present) -> QPushButton:
        known = f"{who.name}  ·  {who.street}" if who.street else who.name
        words = known if who.id else self.tr("{name}  ·  new").format(name=who.name)
        chip = QPushButton(_short(words).replace("&", "&&"), self._row)
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the name
        set_icon(chip, "close", "soft", 0.8)
        chip.setAccessibleName(self.tr("{name} was there. Press to take away").format(name=words))
        chip.setToolTip(plain_tip(self.tr("Take {name} away").format(name=who.name)))
        chip.clicked.connect(lambda: self._remove(who))
        return chip


class _Picker(NamePicker):
    #: Enter in an empty field.
    finished = Signal()

    def take(self) -> None:
        if self.text().strip():
            self._take_chosen()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Tab and plain:
                self.take()
            elif enter and plain and not self.text().strip():
                self.finished.emit()
                return True
        return super().event(event)


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"
