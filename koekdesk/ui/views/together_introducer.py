# SPDX-License-Identifier: MIT
"""Who introduces the people of a connection to each other; anybody can be asked."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.widgets.buttons import icon_button, quiet_button
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.text import hug


class Introducer(QWidget):
    """A name that can be changed, or a field to name somebody."""

    person_chosen = Signal(object)
    #: Somebody else introduces them: a UUID, or None for nobody.
    changed = Signal(object)

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: UUID | None = None
        self.name = NameLink("")
        self.name.clicked.connect(lambda: self.person_chosen.emit(self._person))
        self.change_button = quiet_button(self.tr("Somebody else"), "edit")
        self.change_button.clicked.connect(self._change)
        self.nobody_button = icon_button("close", self.tr("Nobody introduces them"))
        self.nobody_button.clicked.connect(lambda: self.changed.emit(None))
        self.picker = NamePicker(self.tr("Who knows both and could introduce them?"), can_add=False)
        self.picker.set_search(known.find)
        self.picker.person_chosen.connect(self._picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        for widget in (self.name, self.change_button, self.nobody_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.picker, 1)
        row.addStretch(1)
        hug(self)

    def show_person(self, person: UUID | None, called: str) -> None:
        """Show who it is now; a name that is being typed stays."""
        if person == self._person and self.name.text() and not self.picker.isHidden():
            return
        self._person = person
        self.name.show_name(called)
        self._show(known=person is not None)

    def half_done(self) -> bool | None:
        """Tell whether somebody is being named."""
        return None if self.picker.isHidden() else True

    def resume(self, _naming: bool) -> None:
        """Ask for a name again."""
        self._show(known=False)

    def _show(self, *, known: bool) -> None:
        for widget in (self.name, self.change_button, self.nobody_button):
            widget.setVisible(known)
        self.picker.setVisible(not known)

    def _change(self) -> None:
        self._show(known=False)
        self.picker.clear()
        self.picker.setFocus()

    def _picked(self, row: NameRow) -> None:
        self.picker.clear()
        self._show(known=True)
        self.changed.emit(row.id)
