# SPDX-License-Identifier: MIT
"""Backups: what is in each, going back to one, and a second place such as a stick."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from koekdesk.services.backups import BackupRow
from koekdesk.services.passphrases import Passphrase
from koekdesk.texts import format_moment
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.ask_twice import AskTwice
from koekdesk.ui.widgets.buttons import lead_button, main_button, plain_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.passphrase_field import PassphraseField
from koekdesk.ui.widgets.text import Text

#: More are on request: each is a card of its own.
_FIRST = 8


class BackupsPage(FrontPage):
    """Shows the backups of the open register; it does nothing itself."""

    #: Comes back when it was there at a lock.
    safety = "backups"

    make_requested = Signal()
    restore_requested = Signal(object)  # BackupRow
    place_chosen = Signal(object)  # Path, or None for no second place
    closed = Signal()

    def __init__(self, register: str) -> None:
        super().__init__(
            "drawer",
            self.tr("Backups"),
            self.tr(
                "They are made by themselves: every half hour when something changed, and when you "
                "stop. Each one was opened and looked at."
            ),
        )
        self._register = register
        self.trouble, self.good = Text(colour="rose"), Text(colour="leaf")
        self.make_button = plain_button(self.tr("Make one now"), "add")
        self.make_button.clicked.connect(self.make_requested)
        self.close_button = quiet_button(self.tr("Back"))
        self.close_button.clicked.connect(self.closed)
        self._place = _SecondPlace()
        self._place.chosen.connect(self.place_chosen)
        self._rows = TopLayout()
        self._rows.setSpacing(ITEM_GAP * 2)
        for part in (self.good, self.trouble):
            self.put(part)
            part.hide()
        self.put(flow_row(self.make_button, self.close_button))
        self.put_layout(self._rows)
        self.put(self._place)
        self.setFocusProxy(self.close_button)

    def show_rows(self, rows: Sequence[BackupRow], everything: bool = False) -> None:
        """Show what there is, newest first."""
        _empty(self._rows)
        if not rows:
            words = self.tr("There is none yet. The first one comes by itself.")
            self._rows.addWidget(Text(words))
        for row in rows if everything else rows[:_FIRST]:
            self._rows.addWidget(self._card(row))
        if len(rows) > _FIRST and not everything:
            more = lead_button(self.tr("Older ones"), "down")
            more.clicked.connect(lambda: self.show_rows(rows, everything=True))
            self._rows.addWidget(flow_row(more))

    def show_place(self, place: Path | None) -> None:
        """Show where backups go once more."""
        self._place.show_place(place)

    def say(self, words: str, good: bool = False) -> None:
        """Say what went well, or why it did not go."""
        for line, wanted in ((self.good, good), (self.trouble, not good)):
            line.show_text(words)
            line.setVisible(wanted and bool(words))

    def _card(self, row: BackupRow) -> QWidget:
        card = _BackupCard(row)
        ask = AskTwice(
            self.tr("Go back to this one"), self.tr("Go back to this backup"), self.tr("Stay here")
        )
        ask.first.setProperty("colour", "")
        ask.set_question(
            self.tr(
                "{register} becomes as it was then. What stands in it now is put beside it, under "
                "another name: nothing is lost."
            ).format(register=self._register)
        )
        ask.confirmed.connect(lambda: self.restore_requested.emit(row))
        card.body.addWidget(ask)
        return card


class DamagedPage(FrontPage):
    """A register that does not open: what happened, and the newest backup right here."""

    restore_requested = Signal(object)  # Passphrase, or None when it is not needed
    cancelled = Signal()

    def __init__(self, path: Path, what: str, row: BackupRow, *, asks: bool) -> None:
        super().__init__("careful", path.stem, what)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.setVisible(asks)
        self.field.submitted.connect(self._submit)
        self.trouble = Text(colour="rose")
        self.trouble.hide()
        self.go_button = main_button(self.tr("Go back to this backup"), "undo")
        self.go_button.clicked.connect(self._submit)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        card = Card()
        card.body.setSpacing(GROUP_GAP)
        about = _BackupCard(row, "note")
        words = self.tr(
            "This is the newest backup. When it is not whole, the one before it is taken. The "
            "damaged file stays as it is, under another name beside it."
        )
        for part in (Text(words), about, self.field, self.trouble):
            card.body.addWidget(part)
        card.body.addWidget(flow_row(self.go_button, cancel))
        self.put(card)
        self._asks = asks
        self.setFocusProxy(self.field if asks else self.go_button)

    def say(self, words: str) -> None:
        """Say why it did not go."""
        self.trouble.show_text(words)
        self.trouble.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if not self._asks:
            self.restore_requested.emit(None)
        elif self.field.text().strip():
            self.restore_requested.emit(Passphrase(self.field.text()))


class _SecondPlace(Card):
    """Where backups go once more: a stick is not lost with the computer."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.where = Text("")
        self.choose_button = plain_button(self.tr("Choose a place…"), "folder")
        self.choose_button.clicked.connect(self._ask)
        self.drop_button = quiet_button(self.tr("No second place"))
        self.drop_button.clicked.connect(lambda: self.chosen.emit(None))
        self.body.addWidget(Text(self.tr("Also on a stick"), Role.HEADING))
        self.body.addWidget(self.where)
        self.body.addWidget(flow_row(self.choose_button, self.drop_button))

    def show_place(self, place: Path | None) -> None:
        """Show the place."""
        none = self.tr("A computer can break or get lost. A USB stick in the drawer helps then.")
        self.where.show_text(str(place) if place else none)
        self.drop_button.setVisible(place is not None)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do backups go once more?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if dialog.exec():
            self.chosen.emit(Path(dialog.selectedFiles()[0]))


class _BackupCard(Card):
    """When a backup was made and what is in it."""

    def __init__(self, row: BackupRow, surface: str = "card") -> None:
        super().__init__(surface=surface)
        today = date.today()
        self.body.setSpacing(LABEL_GAP)
        title = format_moment(row.made, today)
        self.body.addWidget(Text(title[:1].upper() + title[1:], Role.STRONG))
        people = self.tr("%n people", "", row.people)
        talks = self.tr("%n conversations", "", row.conversations)
        inside = self.tr("{people} and {conversations}")
        self.body.addWidget(Text(inside.format(people=people, conversations=talks)))
        if row.changed is not None:
            moment = format_moment(row.changed.astimezone().replace(tzinfo=None), today)
            changed = self.tr("Last change {when}").format(when=moment)
            self.body.addWidget(Text(changed, Role.SOFT))
        if row.elsewhere:
            self.body.addWidget(Text(self.tr("On the second place"), Role.SOFT))


def _empty(layout: TopLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
