# SPDX-License-Identifier: MIT
"""Add somebody: a name and a street; everything else comes from talking."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.people import add_person, as_named, list_streets
from koekdesk.services.typed import NAME_LIMIT
from koekdesk.texts import excerpt, join_words
from koekdesk.texts.phrases import isolate
from koekdesk.ui.context import Context
from koekdesk.ui.look import Role
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text


class AddPerson(Card):
    """Two fields and a button, on the page itself."""

    #: Somebody was added: their UUID.
    person_added = Signal(object)
    closed = Signal()

    def __init__(
        self, context: Context, people: PeopleSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._people = context.desk, people
        self.name = _line(self.tr("What do they like to be called?"))
        self.street = _line(self.tr("Street"))
        self._streets = QStringListModel(self)
        completer = QCompleter(self._streets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.street.setCompleter(completer)
        self.known = Text("", Role.SOFT)
        self.known.hide()
        self.add = main_button(self.tr("Add"), "add")
        self.cancel = quiet_button(self.tr("Cancel"))
        self.name.textChanged.connect(self._look_for_namesakes)
        self.name.returnPressed.connect(self.street.setFocus)
        self.street.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self._close)
        for widget in (self.name, self.known, self.street, flow_row(self.add, self.cancel)):
            self.body.addWidget(widget)

    def begin(self, name: str = "") -> None:
        """Start with this name."""
        self._streets.setStringList(list(self._desk.read(list_streets)))
        self.name.setText(name)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_done(self) -> bool | None:
        """Tell whether somebody is being added."""
        return None if self.isHidden() else True

    def resume(self, _open: bool) -> None:
        """Be there again; what stood in the fields follows."""
        self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _look_for_namesakes(self, typed: str) -> None:
        same = self._people.namesakes(typed)
        streets = [row.street for row in same if row.street]
        if streets:
            words = self.tr("There is a {name} already: {streets}.").format(
                name=isolate(excerpt(same[0].called, 40)),
                streets=join_words([isolate(street) for street in streets[:3]]),
            )
        else:
            words = self.tr("There is a {name} already.").format(name=excerpt(typed.strip(), 40))
        self.known.show_text(words)
        self.known.setVisible(bool(same))

    def _add(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        label = self.tr("{name} added").format(name=excerpt(name, 40))
        try:
            entry = as_named(name, self.street.text())
            person_id = self._desk.do(label, add_person, entry)
        except KoekdeskError as error:
            self._desk.refused.emit(error)
            return
        self.name.clear()
        self.street.clear()
        self.hide()
        self.person_added.emit(person_id)


def _line(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    limit(field, NAME_LIMIT)
    return field
