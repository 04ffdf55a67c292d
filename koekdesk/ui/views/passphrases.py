# SPDX-License-Identifier: MIT
"""Who can open this register: change a passphrase, add one, take one away, a new recovery code."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from koekdesk.services.passphrases import Passphrase, SlotKind, SlotRow
from koekdesk.texts import format_date
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.ask_twice import AskTwice
from koekdesk.ui.widgets.buttons import lead_button, main_button, plain_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.new_passphrase import NewPassphrase
from koekdesk.ui.widgets.passphrase_field import PassphraseField
from koekdesk.ui.widgets.text import Text

translate = QCoreApplication.translate
LABEL_MAX = 60


class PassphrasesPage(FrontPage):
    """Asks for a passphrase once more, then shows what opens the register; it changes nothing."""

    #: Comes back when it was there at a lock.
    safety = "passphrases"

    #: Passphrase: is it really you?
    check_requested = Signal(object)
    replace_requested = Signal(str, str)  # slot, new passphrase
    add_requested = Signal(str, str)  # new passphrase, whose
    remove_requested = Signal(str)  # slot
    code_requested = Signal()
    closed = Signal()

    def __init__(self, register: str) -> None:
        super().__init__(
            "lock",
            self.tr("Passphrases"),
            self.tr(
                "Who can open {register}. Nothing of what is kept changes: only what it opens with."
            ).format(register=register),
        )
        self._known = (register,)
        self.gate = _Gate()
        self.gate.submitted.connect(lambda typed: self.check_requested.emit(Passphrase(typed)))
        self.list = _SlotList()
        self.list.change_chosen.connect(self._ask_change)
        self.list.remove_confirmed.connect(self.remove_requested)
        self.list.add_chosen.connect(self._ask_new)
        self.list.code_confirmed.connect(self.code_requested)
        self.trouble, self.good = Text(colour="rose"), Text(colour="leaf")
        self._form_place = Card()
        self._form: _NewForm | None = None
        self.close_button = lead_button(self.tr("Back"))
        self.close_button.clicked.connect(self.closed)
        for part in (self.good, self.trouble, self.gate, self.list, self._form_place):
            self.put(part)
        self.put(flow_row(self.close_button))
        self._show_only(self.gate)
        self.setFocusProxy(self.gate)

    def show_slots(self, rows: Sequence[SlotRow], good: str = "") -> None:
        """Show what opens the register now, and what was just done."""
        self.list.show_rows(rows)
        self._show_only(self.list)
        self._say(self.good, good)

    def ask_forgotten(self, rows: Sequence[SlotRow]) -> None:
        """Go on after the recovery code: choose a passphrase in place of the forgotten one."""
        self.show_slots(rows)
        own = [row for row in rows if row.kind is SlotKind.PASSPHRASE]
        if len(own) == 1:
            self._ask_change(own[0])
        self._say(self.good, self.tr("Open, with the recovery code. Now a new passphrase?"))

    def say(self, words: str) -> None:
        """Say why it did not go."""
        self._say(self.trouble, words)
        for part in (self.gate, self._form):
            if part is not None and part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_change(self, row: SlotRow) -> None:
        form = _NewForm(self.tr("A new passphrase"), self._known, whose=False)
        form.chosen.connect(lambda new, _whose: self.replace_requested.emit(row.id, new))
        self._show_form(form)

    def _ask_new(self) -> None:
        form = _NewForm(self.tr("One more passphrase"), self._known, whose=True)
        form.chosen.connect(self.add_requested)
        self._show_form(form)

    def _show_form(self, form: "_NewForm") -> None:
        self._drop_form()
        self._form = form
        form.cancelled.connect(lambda: self._show_only(self.list))
        self._form_place.body.addWidget(form)
        self._show_only(self._form_place)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _show_only(self, part: QWidget) -> None:
        if part is not self._form_place:
            self._drop_form()
        for one in (self.gate, self.list, self._form_place):
            one.setVisible(one is part)
        for line in (self.trouble, self.good):
            self._say(line, "")

    @staticmethod
    def _say(line: Text, words: str) -> None:
        line.show_text(words)
        line.setVisible(bool(words))


class _Gate(Card):
    """Asks the passphrase again: an open desk is not yet permission to let others in."""

    submitted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = PassphraseField(self.tr("First your own passphrase"))
        self.field.submitted.connect(self._submit)
        self.button = main_button(self.tr("Go on"), "right")
        self.button.clicked.connect(self._submit)
        self.body.setSpacing(GROUP_GAP)
        self.body.addWidget(self.field)
        self.body.addWidget(flow_row(self.button))
        self.setFocusProxy(self.field)

    def _submit(self) -> None:
        if self.field.text().strip():
            self.submitted.emit(self.field.text())


class _SlotList(QWidget):
    """Every passphrase and the recovery code, with what can be done."""

    change_chosen = Signal(object)  # SlotRow
    remove_confirmed = Signal(str)
    add_chosen = Signal()
    code_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ITEM_GAP * 2)

    def show_rows(self, rows: Sequence[SlotRow]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        own = [row for row in rows if row.kind is SlotKind.PASSPHRASE]
        for row in own:
            self._column.addWidget(self._passphrase(row, removable=len(own) > 1))
        add = plain_button(self.tr("Add one for somebody else"), "add")
        add.clicked.connect(self.add_chosen)
        self._column.addWidget(flow_row(add))
        codes = (row for row in rows if row.kind is SlotKind.RECOVERY and row.confirmed)
        code = next(codes, None)
        self._column.addWidget(self._code(code))

    def _passphrase(self, row: SlotRow, *, removable: bool) -> QWidget:
        card = _card(row.label or self.tr("Passphrase"), row)
        change = lead_button(self.tr("Change"), "edit")
        change.clicked.connect(lambda: self.change_chosen.emit(row))
        card.body.addWidget(flow_row(change))
        if removable:
            remove = AskTwice(
                self.tr("Take away"), self.tr("Take this passphrase away"), self.tr("Leave it")
            )
            remove.set_question(
                self.tr("Whoever uses this passphrase can no longer get in with it.")
            )
            remove.confirmed.connect(lambda: self.remove_confirmed.emit(row.id))
            card.body.addWidget(remove)
        return card

    def _code(self, row: SlotRow | None) -> QWidget:
        card = _card(self.tr("Recovery code, on the page in the drawer"), row)
        if row is None:
            words = self.tr("There is none yet. With it you get in when the words are forgotten.")
            card.body.addWidget(Text(words, Role.SOFT))
            make = plain_button(self.tr("Make a recovery code"), "drawer")
            make.clicked.connect(self.code_confirmed)
            card.body.addWidget(flow_row(make))
            return card
        again = AskTwice(
            self.tr("Make a new one"), self.tr("Make a new recovery code"), self.tr("Leave it")
        )
        again.set_question(self.tr("The page in the drawer then no longer opens anything."))
        again.confirmed.connect(self.code_confirmed)
        card.body.addWidget(again)
        return card


class _NewForm(QWidget):
    """A new passphrase, and whose it is when it is one more."""

    chosen = Signal(str, str)
    cancelled = Signal()

    def __init__(self, title: str, known: tuple[str, ...], *, whose: bool) -> None:
        super().__init__()
        self.whose = QLineEdit()
        limit(self.whose, LABEL_MAX)
        name = self.tr("Whose is it?")
        self.whose.setAccessibleName(name)
        self.whose.setPlaceholderText(self.tr("Such as: Tuesday volunteer"))
        label = Text(name, Role.STRONG)
        label.setBuddy(self.whose)
        for part in (label, self.whose):
            part.setVisible(whose)
        self.form = NewPassphrase(known)
        self.form.submitted.connect(self._submit)
        self.go_button = main_button(self.tr("Save"), "check")
        self.go_button.clicked.connect(self._submit)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP * 2)
        column.addWidget(Text(title, Role.HEADING))
        asks = TopLayout()
        asks.setSpacing(LABEL_GAP)
        asks.addWidget(label)
        asks.addWidget(self.whose)
        column.addLayout(asks)
        column.addWidget(self.form)
        column.addWidget(flow_row(self.go_button, cancel))
        self.setFocusProxy(self.whose if whose else self.form)

    def _submit(self) -> None:
        passphrase = self.form.passphrase()
        if passphrase:
            self.chosen.emit(passphrase, self.whose.text().strip())


def _card(title: str, row: SlotRow | None) -> Card:
    card = Card()
    card.body.addWidget(Text(title, Role.HEADING))
    if row is not None:
        day = format_date(row.made_on, date.min)
        since = translate("Passphrases", "Since {day}").format(day=day)
        card.body.addWidget(Text(since, Role.SOFT))
    return card
