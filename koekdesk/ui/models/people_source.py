# SPDX-License-Identifier: MIT
"""Everybody in the register, read and indexed off the GUI thread, ready to be searched."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from koekdesk.services.people import PersonRow, list_names, list_people
from koekdesk.services.searching import SearchIndex, read_search_index
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.models.people_model import PeopleFilter, PersonEntry, entries, found_entries
from koekdesk.ui.widgets.name_picker import SHOWN, NameRow

_LISTED = {"person", "statement", "consent", "conversation", "presence"}
_INDEXED = {"person", "statement"}
#: Wait this long (ms) after a change, so that a row of edits reads once.
_REST = 150
#: As many rows as the largest screen shows come whole at once; the other names come along.
SEEN = 60


class PeopleSource(QObject):
    """Keeps the list of people and its search index fresh."""

    #: The list was read (again).
    loaded = Signal()
    #: The index was read (again).
    indexed = Signal()
    #: Reading failed: an Exception. What was there stays.
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: tuple[PersonRow, ...] = ()
        self.ready = False
        self._by_place: list[PersonRow | None] = []
        self._index: SearchIndex | None = None
        self._list_job: Job | None = None
        self._index_job: Job | None = None
        self._stale: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.reload)
        context.desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Read what changed (everything the first time)."""
        self._timer.stop()
        stale = self._stale if self.ready else _LISTED
        self._stale = set()
        if not self.ready:
            names = partial(list_names, whole=SEEN)
            self._list_job = self._run(self._list_job, names, self._take_names)
        if stale & _INDEXED:
            self._index_job = self._run(self._index_job, read_search_index, self._take_index)
        if self.ready and stale & _LISTED:
            self._read_list()  # last, so that nothing runs beside it while it is shown

    def find(self, typed: str, chosen: PeopleFilter, today: date) -> Sequence[PersonEntry]:
        """Return who the list shows for what was typed; nothing typed shows everybody."""
        if not typed.strip() or self._index is None:
            return entries(self.rows, chosen, today)
        return found_entries(self._by_place, self._index.find_places(typed), chosen, today)

    def names(self, typed: str, without: UUID | None = None) -> list[NameRow]:
        """Return who can be meant by a typed name, best first."""
        if self._index is None:
            return []
        places = (place for place, said in self._index.find_places(typed) if not said)
        found = (self._by_place[place] for place in places)
        rows = [row for row in found if row is not None and row.id != without][:SHOWN]
        return [NameRow(row.id, row.called, row.street) for row in rows]

    def namesakes(self, name: str) -> list[PersonRow]:
        """Return who is called like this already."""
        wanted = " ".join(name.split()).casefold()
        both = (wanted, wanted)
        return [
            row
            for row in self.rows
            if wanted and (row.called.casefold() == wanted or row.full_name.casefold() in both)
        ]

    def _read_list(self) -> None:
        self._list_job = self._run(self._list_job, list_people, self._take_list)

    def _run(self, running: Job | None, query, done) -> Job:  # noqa: ANN001
        if running is not None:
            running.stop()
        desk = self._context.desk
        return self._context.jobs.run(lambda _report: desk.read(query), done, self.failed.emit)

    def _take_names(self, rows: tuple[PersonRow, ...]) -> None:
        """Show the list at once, and read what stands below the names further down."""
        self._show(rows)
        self._read_list()

    def _take_list(self, rows: tuple[PersonRow, ...]) -> None:
        self.ready = True
        self._show(rows)

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.rows = rows
        self._bring_together()
        self.loaded.emit()

    def _take_index(self, index: SearchIndex) -> None:
        self._index = index
        self._bring_together()
        self.indexed.emit()

    def _bring_together(self) -> None:
        """Find the row of each place in the index; the two are read one after the other."""
        rows = {row.id: row for row in self.rows}
        ids = self._index.ids if self._index is not None else ()
        self._by_place = [rows.get(key) for key in ids]

    def _changed(self, tables: set[str]) -> None:
        if tables & _LISTED:
            self._stale |= tables
            self._timer.start()
