# SPDX-License-Identifier: MIT
"""Add somebody: a name, a street, what they agree to; everything else comes from talking."""

from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.capturing import Newcomer, meet
from koekdesk.services.people import list_streets
from koekdesk.services.typed import NAME_LIMIT
from koekdesk.texts import excerpt, join_words
from koekdesk.texts.phrases import isolate
from koekdesk.ui.context import Context
from koekdesk.ui.look import Role
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.conversation_unkept import Unkept
from koekdesk.ui.widgets.agreed_boxes import AgreedBoxes
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Scope


class AddPerson(Card):
    """Two fields, what they said just now may be done, and a button; on the page itself.

    Enter goes to the next thing and, from the boxes, adds.
    """

    #: Somebody was added: their UUID.
    person_added = Signal(object)
    opened = Signal()
    closed = Signal()
    said = Signal(str)

    def __init__(
        self, context: Context, people: PeopleSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._people, self._noted_by = context.desk, people, context.noted_by
        self.name = _line(self.tr("What do they like to be called?"))
        self.street = _line(self.tr("Street"))
        self._streets = QStringListModel(self)
        completer = QCompleter(self._streets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.street.setCompleter(completer)
        self.known = Text("", Role.SOFT)
        self.known.hide()
        self.asked = Text(self.tr("What did they agree to just now?"), Role.STRONG)
        self.agreed = AgreedBoxes()
        self.agreed.entered.connect(self._add)
        self.unkept = Unkept()
        self.unkept.confirmed.connect(self._keep)
        self.add = main_button(self.tr("Add"), "add")
        self.cancel = quiet_button(self.tr("Cancel"))
        self.name.textChanged.connect(self._look_for_namesakes)
        self.name.returnPressed.connect(self.street.setFocus)
        self.street.returnPressed.connect(self._ask)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self._close)
        for field in (self.name.textChanged, *(b.toggled for b in self.agreed.boxes().values())):
            field.connect(self.unkept.hide)
        buttons = flow_row(self.add, self.cancel)
        asked = (self.asked, self.agreed, self.unkept)
        for widget in (self.name, self.known, self.street, *asked, buttons):
            self.body.addWidget(widget)

    def begin(self, name: str = "") -> None:
        """Start with this name."""
        self._streets.setStringList(list(self._desk.read(list_streets)))
        if name or self.isHidden():  # or else go on with what is being typed
            self._clear()
            self.name.setText(name)
        self.opened.emit()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_done(self) -> frozenset[Scope] | None:
        """Return what somebody who is being added agreed to."""
        return None if self.isHidden() else self.agreed.agreed()

    def resume(self, agreed: frozenset[Scope]) -> None:
        """Be there again; what stood in the fields follows."""
        self.begin()
        self.agreed.set_agreed(agreed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _clear(self) -> None:
        self.name.clear()
        self.street.clear()
        self.agreed.set_agreed(frozenset())
        self.unkept.hide()

    def _ask(self) -> None:
        """Go on to what they agreed to."""
        first = next(iter(self.agreed.boxes().values()))
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _look_for_namesakes(self, typed: str) -> None:
        self.agreed.set_name(typed.strip())
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
        if Scope.REGISTER in self.agreed.agreed():
            self._keep()
        else:
            self.unkept.ask([name], others_stay=False)

    def _keep(self) -> None:
        """Keep who they are, or that there was a conversation and no more."""
        who = Newcomer(self.name.text(), self.street.text(), self.agreed.agreed())
        try:
            person_id = self._desk.do(self._label(who), meet, who, date.today(), self._noted_by)
        except KoekdeskError as error:
            self._desk.refused.emit(error)
            return
        self._clear()
        if person_id is None:
            self._close()
            self.said.emit(self.tr("Kept: that you had a conversation, and no more."))
        else:
            self.hide()
            self.person_added.emit(person_id)

    def _label(self, who: Newcomer) -> str:
        if Scope.REGISTER not in who.agreed:
            return self.tr("A conversation without names")
        return self.tr("{name} added").format(name=excerpt(who.called.strip(), 40))


def _line(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    limit(field, NAME_LIMIT)
    return field
