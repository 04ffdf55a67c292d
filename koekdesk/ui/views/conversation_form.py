# SPDX-License-Identifier: MIT
"""The left side of a conversation: who, what was said, and quietly when, where and what for."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from koekdesk.services.capturing import Newcomer
from koekdesk.services.typed import LINE_LIMIT
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.said_chips import SaidChips
from koekdesk.ui.widgets.said_day import SaidDay
from koekdesk.ui.widgets.said_editor import SaidEditor
from koekdesk.ui.widgets.said_newcomer import SaidNewcomer, completer
from koekdesk.ui.widgets.said_notes import SaidNotes
from koekdesk.ui.widgets.said_offers import SaidOffers
from koekdesk.ui.widgets.said_who import Present, SaidWho
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Scope


class ConversationForm(QWidget):
    """Everything that is filled in; says what stands there, keeps nothing itself."""

    #: Who was there changed.
    who_changed = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._streets, self._spots = QStringListModel(self), QStringListModel(self)
        self._newcomers: dict[str, SaidNewcomer] = {}
        self.who = SaidWho(self.tr("Who did you speak with?"))
        self.who.set_search(known.find)
        self.box = SaidEditor(
            self.tr("What was said"),
            self.tr("What did they say? Their own words are best: “I love baking bread”."),
        )
        self.hints = SaidNotes("info")
        self.offers = SaidOffers()
        #: What went wrong while saving; the page gives it a place where it is always seen.
        self.trouble = SaidNotes("careful", "rose")
        self.day = SaidDay(
            self.tr("When"), [(self.tr("Today"), None), (self.tr("Yesterday"), None)]
        )
        self.place = self._line(self.tr("Where"), self.tr("At the bakery…"))
        self.place.setCompleter(completer(self._spots, self.place))
        self.spark = SaidChips(
            self.tr("Spark"),
            [self.tr("not noted"), self.tr("none"), self.tr("some"), self.tr("much")],
        )
        self.promise = self._line(self.tr("We promised"), self.tr("If you did"))
        self.by = SaidDay(
            self.tr("By when"), [(self.tr("No day"), None), (self.tr("In a week"), None)]
        )
        self._by_label = Text(self.tr("By when"), Role.SOFT)
        self._lay_out()
        self.renew_days()
        self.who.changed.connect(self._on_who)
        self.who.left.connect(lambda: self.box.setFocus(Qt.FocusReason.OtherFocusReason))
        self.promise.textChanged.connect(self._on_promise)
        known.changed.connect(self._on_known)

    def is_begun(self) -> bool:
        """Tell whether anything was typed that would be lost; who is known can be chosen again."""
        typed = (self.box.toPlainText(), self.promise.text(), self.who.picker.text())
        new = any(asked.who.id is None for asked in self._newcomers.values())
        return new or any(text.strip() for text in typed)

    def people(self) -> tuple[UUID | Newcomer, ...]:
        """Return who was there, in order."""
        return tuple(
            self._newcomer(who) if who.key in self._newcomers else cast("UUID", who.id)
            for who in self.who.present()
        )

    def unkept(self) -> tuple[str, ...]:
        """Return the names of who did not agree to be in the register."""
        asked = self._newcomers
        return tuple(
            who.name
            for who in self.who.present()
            if who.key in asked and Scope.REGISTER not in asked[who.key].agreed()
        )

    def on(self) -> date:
        """Return the day of the conversation."""
        return self.day.chosen() or date.today()

    def promised_by(self) -> date | None:
        """Return the day something was promised for."""
        return self.by.chosen() if self.promise.text().strip() else None

    def sparked(self) -> int | None:
        """Return how much energy there was; None when nobody noted it."""
        at = self.spark.chosen()
        return at - 1 if at else None

    def renew_days(self) -> None:
        """Count from today, which may be another day than when the program started."""
        today = date.today()
        self.day.set_days([today, today - timedelta(days=1)], latest=today)
        self.by.set_days([None, today + timedelta(days=7)])

    def clear(self) -> None:
        """Be ready for the next conversation."""
        self.who.set_present(())
        self.box.clear()
        self.place.clear()
        self.promise.clear()
        self.spark.choose(0)
        self.renew_days()
        self.hints.say(())
        self.trouble.say(())

    def dump(self) -> dict[str, Any]:
        """Return everything filled in as plain values."""
        return {
            "people": [
                {"name": who.name, "street": who.street, "id": who.id.hex if who.id else None,
                 "key": who.key, **self._newcomer_values(who)}
                for who in self.who.present()
            ],
            "typed_name": self.who.picker.text(),
            "said": self.box.toPlainText(),
            "on": _day_text(self.day.chosen()),
            "where": self.place.text(),
            "spark": self.spark.chosen(),
            "promised": self.promise.text(),
            "by": _day_text(self.by.chosen()),
        }  # fmt: skip

    def restore(self, values: dict[str, Any]) -> None:
        """Fill in what was dumped."""
        self.renew_days()
        people = values["people"]
        self.who.set_present(
            [
                Present(p["name"], p["street"], UUID(p["id"]) if p["id"] else None, p["key"])
                for p in people
            ]
        )
        for p in people:
            if p["key"] in self._newcomers:
                agreed = frozenset(Scope(scope) for scope in p["agreed"])
                self._newcomers[p["key"]].restore(p["new_street"], agreed)
        self.who.picker.setText(values["typed_name"])
        self.box.setPlainText(values["said"])
        self.day.choose(_day(values["on"]))
        self.place.setText(values["where"])
        self.spark.choose(values["spark"])
        self.promise.setText(values["promised"])
        self.by.choose(_day(values["by"]))

    def _lay_out(self) -> None:
        self._new = QVBoxLayout()
        self._new.setSpacing(ITEM_GAP)
        details = QGridLayout()
        details.setHorizontalSpacing(ITEM_GAP * 2)
        details.setVerticalSpacing(ITEM_GAP)
        details.setColumnStretch(1, 1)
        rows = [
            (Text(self.tr("When"), Role.SOFT), self.day),
            (Text(self.tr("Where"), Role.SOFT), self.place),
            (Text(self.tr("Spark"), Role.SOFT), self.spark),
            (Text(self.tr("We promised"), Role.SOFT), self.promise),
            (self._by_label, self.by),
        ]
        for at, (word, field) in enumerate(rows):
            details.addWidget(word, at, 0, Qt.AlignmentFlag.AlignVCenter)
            details.addWidget(field, at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.who)
        column.addLayout(self._new)
        column.addWidget(self.box, 1)
        column.addWidget(self.offers)
        column.addWidget(self.hints)
        column.addSpacing(LABEL_GAP)
        column.addLayout(details)
        self._on_promise("")
        self._order_keys()

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        limit(line, LINE_LIMIT)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(name)
        return line

    def _on_who(self) -> None:
        """Ask about somebody new what they agreed to."""
        new = {who.key: who for who in self.who.present() if self._is_to_ask(who)}
        for key in [key for key in self._newcomers if key not in new]:
            gone = self._newcomers.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, who in new.items():
            if key not in self._newcomers:
                self._newcomers[key] = SaidNewcomer(who, self._streets)
                self._new.addWidget(self._newcomers[key])
                self._newcomers[key].show()  # at once, so that Tab can go there
        self._order_keys()
        self.who_changed.emit()

    def _order_keys(self) -> None:
        """Let Tab go from the name to what is asked about who is new, then to the box."""
        fields = [field for new in self._newcomers.values() for field in new.fields()]
        stops = [self.who.picker, *fields, self.box]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def newcomers(self) -> list[SaidNewcomer]:
        """Return what is asked about who is new."""
        return list(self._newcomers.values())

    def _is_to_ask(self, who: Present) -> bool:
        """Tell whether somebody is new, or known by name and never asked."""
        return who.id is None or not self._known.agreed(who.id)

    def _newcomer(self, who: Present) -> Newcomer:
        asked = self._newcomers[who.key]
        return Newcomer(who.name, asked.street(), asked.agreed(), who.id)

    def _newcomer_values(self, who: Present) -> dict[str, Any]:
        asked = self._newcomers.get(who.key)
        if asked is None:
            return {}
        return {"new_street": asked.street(), "agreed": sorted(asked.agreed())}

    def _on_promise(self, text: str) -> None:
        self._by_label.setVisible(bool(text.strip()))
        self.by.setVisible(bool(text.strip()))

    def _on_known(self) -> None:
        self._streets.setStringList(list(self._known.streets))
        self._spots.setStringList(list(self._known.spots))


def _day_text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
