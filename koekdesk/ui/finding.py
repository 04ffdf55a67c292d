# SPDX-License-Identifier: MIT
"""What Ctrl+K finds in an open register: read off the GUI thread, fresh after every change."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from koekdesk.services.finding import Findable, FindIndex, FindRow, read_find_index
from koekdesk.services.searching import SearchIndex
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.widgets.found_list import Entry

if TYPE_CHECKING:
    from koekdesk.ui.finder import Finder
    from koekdesk.ui.main_window import MainWindow

#: Loaded when first asked for.
_FINDER = "koekdesk.ui.finder"
_HANDBOOK, _HELP = "koekdesk.ui.widgets.handbook", "koekdesk.ui.dialogs.help"
_READ = {"person", "statement", "place", "neighbourhood_group", "organisation", "initiative"}
_ICONS = {
    Findable.PERSON: "person",
    Findable.SAID: "quote",
    Findable.PLACE: "place",
    Findable.GROUP: "people",
    Findable.ORGANISATION: "house",
    Findable.INITIATIVE: "together",
}
_LEADS = {
    Findable.PERSON: ("people", "show_person"),
    Findable.SAID: ("people", "show_person"),
    Findable.INITIATIVE: ("together", "show_initiative"),
}
#: So many pages and actions beside what the register has.
_MOST = 5
#: A typed number this long may stand on a card.
_CARD_DIGITS = 3


class Finding(QObject):
    """Brings the field up and leads to what is chosen."""

    #: A page by its key, and what to do with it once it is shown (or None).
    page_requested = Signal(str, object)
    card_number_entered = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._index: FindIndex | None = None
        self._job: Job | None = None
        self._stale = True
        self._finder: Finder | None = None
        self._choices: list[Entry] = []
        self._words: SearchIndex[int] | None = None
        context.desk.changed.connect(self._changed)

    def typed(self) -> str | None:
        """Return what stands in the field; None when it is not there."""
        finder = self._finder
        if finder is None or not isValid(finder) or not finder.isVisible():
            return None
        return finder.field.text()

    def open(self, window: MainWindow, typed: str = "") -> None:
        """Show the field over a window."""
        if self._finder is not None and isValid(self._finder):
            self._finder.leave()
        going, menu = self.tr("Pages"), self.tr("In the menus")
        self._choices = self._actions()
        self._choices += [
            Entry(going, page.title, page.icon, lambda key=page.key: window.show_page(key))
            for page in window.pages()
        ]
        self._choices += [
            Entry(menu, words, "right", action.trigger, keys=action.shortcut().toString())
            for words, action in window.choices()
        ]
        self._choices += self._chapters(window)
        self._words = SearchIndex([(at, one.title) for at, one in enumerate(self._choices)], ())
        self._read()
        self._finder = finder = importlib.import_module(_FINDER).Finder(window, self.find)
        finder.field.setText(typed)
        window.view_changed.connect(finder.leave)

    def _actions(self) -> list[Entry]:
        """Return what one most often wants to do."""
        lead, group = self.page_requested.emit, self.tr("Do")
        rows = (
            (self.tr("Begin a conversation"), "conversation", "conversation", None),
            (self.tr("Add somebody"), "add", "people", lambda page: page.begin_adding()),
            (self.tr("Print the chosen cards"), "print", "suggestions", _print),
        )
        return [
            Entry(group, title, icon, lambda page=page, then=then: lead(page, then))
            for title, icon, page, then in rows
        ]

    def find(self, typed: str) -> list[Entry]:
        """Return what answers what was typed; nothing typed shows what one can do and see."""
        if not typed:
            return self._choices
        found = [(row.weight, self._entry(row)) for row in self._rows(typed)]
        if self._words is not None:
            places = self._words.weigh_places(typed)[:_MOST]
            found += [(weight, self._choices[at]) for weight, at, _ in places]
        best: dict[str, float] = {}
        for weight, entry in found:
            best[entry.group] = max(weight, best.get(entry.group, 0.0))
        found.sort(key=lambda one: -best[one[1].group])  # stable: within a group as it was
        groups = dict.fromkeys(entry.group for _, entry in found)
        return self._card(typed) + [e for group in groups for _, e in found if e.group == group]

    def _chapters(self, window: MainWindow) -> list[Entry]:
        module, group = importlib.import_module(_HANDBOOK), self.tr("Handbook")
        show = importlib.import_module(_HELP).show_handbook
        chapters = module.read_chapters(module.handbook_path())
        return [
            Entry(group, one.title, "info", lambda title=one.title: show(window, title))
            for one in chapters
        ]

    def _rows(self, typed: str) -> tuple[FindRow, ...]:
        return self._index.find(typed) if self._index is not None else ()

    def _card(self, typed: str) -> list[Entry]:
        """Offer a number as that of a card which came back."""
        number = "".join(char for char in typed if char not in " -.")
        if not (number.isascii() and number.isdecimal() and len(number) >= _CARD_DIGITS):
            return []
        words = self.tr("Card {number} came back").format(number=number)
        call = lambda: self.card_number_entered.emit(number)  # noqa: E731
        return [Entry(self.tr("Cards"), words, "card", call)]

    def _entry(self, row: FindRow) -> Entry:
        group, icon = self._group(row.sort), _ICONS[row.sort]
        return Entry(group, row.title, icon, lambda: self._lead(row), row.below)

    def _lead(self, row: FindRow) -> None:
        page, show = _LEADS.get(row.sort, ("neighbourhood", "show_thing"))
        self.page_requested.emit(page, lambda shown: getattr(shown, show)(row.key))

    def _group(self, sort: Findable) -> str:
        return {
            Findable.PERSON: self.tr("People"),
            Findable.SAID: self.tr("What they said"),
            Findable.PLACE: self.tr("Places"),
            Findable.GROUP: self.tr("Groups"),
            Findable.ORGANISATION: self.tr("Organisations"),
            Findable.INITIATIVE: self.tr("Initiatives"),
        }[sort]

    def _read(self) -> None:
        """Read what changed since the last time, on a worker."""
        if self._stale:
            self._stale = False
            if self._job is not None:
                self._job.stop()
            desk = self._context.desk
            self._job = self._context.jobs.run(
                lambda _report: desk.read(read_find_index), self._take, self.failed.emit
            )

    def _take(self, index: FindIndex) -> None:
        self._index = index
        if self._finder is not None and isValid(self._finder) and self._finder.isVisible():
            self._finder.refresh()

    def _changed(self, tables: set[str]) -> None:
        self._stale = self._stale or bool(tables & _READ)


def _print(page: Any) -> None:
    page.print_button.click()
