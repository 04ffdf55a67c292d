# SPDX-License-Identifier: MIT
"""Who and what is known, to complete what is typed; read anew in the background."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from koekdesk.listening.folding import fold_loose
from koekdesk.services.capturing import list_known, list_spots
from koekdesk.services.people import list_streets
from koekdesk.services.searching import SearchIndex
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.widgets.name_picker import SHOWN, NameRow


@dataclass(frozen=True)
class _Read:
    rows: dict[UUID, NameRow]
    texts: dict[UUID, str]  # folded: what somebody is found by
    agreed: frozenset[UUID]  # to be in the register
    index: SearchIndex
    streets: tuple[str, ...]
    spots: tuple[str, ...]


class Known(QObject):
    """Finds people by name or street, slips of the finger and accents forgiven."""

    #: Other streets and places are known now.
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._now: _Read | None = None
        self._context.desk.changed.connect(self._on_changed)

    @property
    def streets(self) -> tuple[str, ...]:
        """Return the streets people live in."""
        return self._now.streets if self._now else ()

    @property
    def spots(self) -> tuple[str, ...]:
        """Return where people meet."""
        return self._now.spots if self._now else ()

    def refresh(self) -> None:
        """Read anew; until then what was read before still counts."""
        if self._job is not None:
            self._job.stop()
        self._job = self._context.jobs.run(
            lambda _report: self._read(), self._take, lambda _error: None
        )

    def find(self, typed: str) -> list[NameRow]:
        """Return who fits what was typed: first who is called so, then who nearly is."""
        now, parts = self._ready(), fold_loose(typed).split()
        found = [one.person_id for one in now.index.find(typed)[:SHOWN]]
        sure = {key: all(_may_be(part, now.texts[key]) for part in parts) for key in found}
        return [
            replace(now.rows[key], sure=sure[key])
            for key in sorted(found, key=lambda key: not sure[key])
        ]

    def only(self, name: str) -> NameRow | None:
        """Return the one person who is called so; None when nobody is, or more than one."""
        if self._now is None:  # nobody waits for it: ``changed`` comes when it was read
            return None
        first = fold_loose(name).split()[:1]
        fits = [row for row in self.find(name) if fold_loose(row.label).split()[:1] == first]
        if not fits and first:  # with a family name nobody wrote down
            fits = [r for r in self.find(first[0]) if fold_loose(r.label).split()[:1] == first]
        return fits[0] if len(fits) == 1 else None

    def person(self, key: UUID) -> NameRow | None:
        """Return somebody by id; None when they are not known (any more)."""
        return self._ready().rows.get(key)

    def agreed(self, key: UUID) -> bool:
        """Tell whether somebody said they may be in the register."""
        return key in self._ready().agreed

    def _ready(self) -> _Read:
        """Return what is known; read at once when nobody waited for it yet."""
        if self._now is None:
            self._now = self._read()
        return self._now

    def _read(self) -> _Read:
        read = self._context.desk.read
        people = read(list_known)
        texts = [(p.id, f"{p.called} {p.full_name} {p.address}") for p in people]
        return _Read(
            {row.id: NameRow(row.id, row.called, row.address) for row in people},
            {key: fold_loose(text) for key, text in texts},
            frozenset(row.id for row in people if row.agreed),
            SearchIndex(texts, ()),
            read(list_streets),
            read(list_spots),
        )

    def _take(self, read: _Read) -> None:
        self._job, self._now = None, read
        self.changed.emit()

    def _on_changed(self, tables: set[str]) -> None:
        if tables & {"person", "place", "conversation", "consent"}:
            self.refresh()


def _may_be(part: str, text: str) -> bool:
    """Tell whether a slip of the finger is likelier than somebody else: Yara is not Sara."""
    return part in text or any(word.startswith(part[0]) for word in text.split())
