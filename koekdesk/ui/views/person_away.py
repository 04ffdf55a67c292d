# SPDX-License-Identifier: MIT
"""Somebody leaves the register: what goes is told on the page itself, and then it is one press."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.leaving import Foreseen, Mention, foresee_leaving, leave_register
from koekdesk.services.people import PersonPage as Person
from koekdesk.texts import counts, excerpt, join_words
from koekdesk.texts.kept import table_name
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor
from koekdesk.ui.widgets.buttons import danger_button, lead_button, plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text, hug

#: Told by the name of the person itself, or by the number of conversations.
_TOLD_OTHERWISE = frozenset({"person", "presence", "web_spot"})
_LONGEST = 120
#: What stands there instead of a name.
_INSTEAD_LIMIT = 60


class PersonAway(QWidget):
    """Tells what goes and which texts of others name somebody, before anything is done."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._foreseen: Foreseen | None = None
        self.first = lead_button("")
        self.first.setProperty("colour", "rose")
        self.first.clicked.connect(self.ask)
        self.no = plain_button(self.tr("No, keep"))
        self.leave = danger_button(self.tr("Take out"))
        self.erase = danger_button(self.tr("Erase for good"))
        self.no.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)
        self.erase.clicked.connect(self._erase)
        self.goes, self.named = Text(""), Text("")
        self.instead = QLineEdit(self.tr("somebody"))
        limit(self.instead, _INSTEAD_LIMIT)
        self.instead.setAccessibleName(self.tr("What stands there from now on instead"))
        self.boxes: dict[QCheckBox, Mention] = {}
        self._lay_out()

    def show_person(self, person: Person) -> None:
        """Speak about this person."""
        words = self.tr("Take {name} out of the register…").format(
            name=excerpt(person.called, 30).replace("&", "&&")
        )
        self.first.setText(words)
        self.first.setAccessibleName(words)
        if self._card.isVisibleTo(self):
            self.ask()

    def start_over(self) -> None:
        """Forget a question that was not answered."""
        self._card.hide()
        self.first.show()

    def ask(self) -> None:
        """Tell what would go, and ask; the safe answer has the focus."""
        try:
            self._foreseen = self._door.context.desk.read(foresee_leaving, self._door.person_id)
        except KoekdeskError as error:
            self._door.context.desk.refused.emit(error)
            return
        self.goes.show_text(self._goes_words(self._foreseen))
        self._show_mentions(self._foreseen)
        self.first.hide()
        self._card.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._scroll_here)  # once it is as high as it gets

    def half_done(self) -> list[bool] | None:
        """Return which texts get another word; None when nobody was asked."""
        return [box.isChecked() for box in self.boxes] if self._card.isVisibleTo(self) else None

    def resume(self, checked: list[bool]) -> None:
        """Ask again, with what was chosen."""
        self.ask()
        for box, chosen in zip(self.boxes, checked, strict=False):
            box.setChecked(chosen)

    def _goes_words(self, foreseen: Foreseen) -> str:
        name = excerpt(foreseen.called, 40)
        lines = [self.tr("Everything about {name} goes out of the register.").format(name=name)]
        goes = [
            self.tr("{what} ({number})").format(what=table_name(table), number=number)
            for table, number in foreseen.goes
            if table not in _TOLD_OTHERWISE
        ]
        if goes:
            lines.append(self.tr("Also: {list}.").format(list=join_words(goes)))
        if foreseen.conversations:
            lines.append(counts.days_that_stay(foreseen.conversations))
        return " ".join(lines)

    def _show_mentions(self, foreseen: Foreseen) -> None:
        while (item := self._mentions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for mention in foreseen.mentions:
            words = self.tr("{where}: {words}").format(
                where=table_name(mention.table), words=excerpt(mention.around, _LONGEST)
            )
            box = QCheckBox()
            box.setAccessibleName(words)
            box.setChecked(foreseen.namesakes == 0)
            self._mentions.addWidget(_beside(box, words))
            self.boxes[box] = mention
        named = self.tr("{name} is also named in what stays. Where may another word come?")
        if foreseen.namesakes:
            named = self.tr(
                "{name} is also named in what stays, or a namesake is. Where may another word come?"
            )
        self.named.show_text(named.format(name=excerpt(foreseen.called, 40)))
        for widget in (self.named, self.instead):
            widget.setVisible(bool(foreseen.mentions))

    def _replaced(self) -> tuple[Mention, ...]:
        return tuple(mention for box, mention in self.boxes.items() if box.isChecked())

    def _leave(self) -> None:
        if self._card.isHidden():  # a second press
            return
        door = self._door
        label, replaced, instead = self.tr("{name} taken out"), self._replaced(), self._instead()
        self.start_over()
        door.do(label, leave_register, door.person_id, door.today, instead, replaced)

    def _erase(self) -> None:
        if self._card.isHidden():  # a second press
            return
        door, name = self._door, self._door.called
        replaced, instead = self._replaced(), self._instead()
        self.start_over()
        desk = door.context.desk
        if desk.try_for_good(leave_register, door.person_id, door.today, instead, replaced):
            door.said.emit(self.tr("{name} is erased.").format(name=excerpt(name, 40)))

    def _instead(self) -> str:
        return self.instead.text().strip() or "…"

    def _keep(self) -> None:
        self.start_over()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_here(self) -> None:
        """Show the whole question when the page scrolls."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self._card)

    def _lay_out(self) -> None:
        self._card = Card()
        self._mentions = QVBoxLayout()
        self._mentions.setSpacing(ITEM_GAP)
        body = self._card.body
        body.addWidget(self.goes)
        body.addWidget(self.named)
        body.addLayout(self._mentions)
        body.addWidget(self.instead)
        difference = self.tr(
            "Taking out can be undone until you close koekdesk. Erasing cannot: it reaches the "
            "backups on this computer too."
        )
        body.addWidget(Text(difference, Role.SOFT))
        body.addWidget(flow_row(self.no, self.leave, self.erase))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        hug(self)
        self._card.hide()


def _beside(box: QCheckBox, words: str) -> QWidget:
    """Return a box with words beside it that go on on the next line."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(ITEM_GAP)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words), 1)
    hug(both)
    return both
