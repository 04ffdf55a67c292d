# SPDX-License-Identifier: MIT
"""Understands who knows whom and who wrote, in a note; offers it, keeps only what was taken."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.speakers import Turn, hear_acquainted, hear_turns
from koekdesk.services.capturing import Acquaintance
from koekdesk.services.ties import known_pairs
from koekdesk.texts import tie_name
from koekdesk.ui.context import Context
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.widgets.said_offers import Offer, SaidOffers
from koekdesk.ui.widgets.said_who import Present, SaidWho
from koekdesk.vocabulary import TieKind


@dataclass(frozen=True, slots=True)
class _End:
    """Somebody at one end of a tie: there, or known."""

    name: str
    key: str = ""  # of who is there
    id: UUID | None = None

    @property
    def ref(self) -> Hashable:
        return self.id or self.key


@dataclass(frozen=True, slots=True)
class _Tie:
    one: _End
    other: _End
    kind: TieKind

    @property
    def ref(self) -> Hashable:
        return frozenset((self.one.ref, self.other.ref))


class ConversationOffers(QObject):
    """Fills the offers from the text, and answers what to keep."""

    changed = Signal()

    def __init__(self, context: Context, known: Known, who: SaidWho, shown: SaidOffers) -> None:
        super().__init__(shown)
        self._context, self._known, self._who, self._shown = context, known, who, shown
        self._speakers: tuple[str, ...] = ()
        self._ties: dict[Hashable, _Tie] = {}
        self._taken: set[Hashable] = set()
        self._refused: set[Hashable] = set()
        shown.taken.connect(self._take)
        shown.refused.connect(self._refuse)

    def set_speakers(self, names: Sequence[str]) -> None:
        """Offer these as people who were there: they wrote what was pasted."""
        self._speakers = tuple(names)

    def clear(self) -> None:
        """Forget everything."""
        self._speakers, self._ties = (), {}
        self._taken, self._refused = set(), set()
        self._shown.show_offers(())

    def listen(self, text: str) -> None:
        """Look again what can be offered."""
        present = self._who.present()
        self._ties = {tie.ref: tie for tie in self._heard(text, present)}
        speakers = [Offer(n, *self._was_there(n)) for n in self._absent(present)]
        ties = [
            Offer(ref, *self._know_each_other(tie), taken=ref in self._taken)
            for ref, tie in self._ties.items()
            if ref not in self._refused
        ]
        self._shown.show_offers([*speakers, *ties])

    def taken(self) -> tuple[Acquaintance, ...]:
        """Return the ties to keep."""
        order = {who.key: at for at, who in enumerate(self._who.present())}
        return tuple(
            Acquaintance(
                tie.one.id or order[tie.one.key], tie.other.id or order[tie.other.key], tie.kind
            )
            for ref, tie in self._ties.items()
            if ref in self._taken
            and all(end.id or end.key in order for end in (tie.one, tie.other))
        )

    def _heard(self, text: str, present: Sequence[Present]) -> list[_Tie]:
        names = [who.name for who in present]
        ties: list[_Tie] = []
        for told in hear_acquainted(text, names[0] if names else "", names):
            one, other = self._end(told.one, present), self._end(told.other, present)
            if one is not None and other is not None and one.ref != other.ref:
                ties.append(_Tie(one, other, told.kind))
        pairs = [(t.one.id, t.other.id) for t in ties if t.one.id and t.other.id]
        known = self._context.desk.read(known_pairs, pairs) if pairs else set()
        return [tie for tie in ties if frozenset((tie.one.id, tie.other.id)) not in known]

    def _end(self, name: str, present: Sequence[Present]) -> _End | None:
        """Return who is meant: somebody there, or the one person who is called so."""
        first = _first(name)
        there = [who for who in present if _first(who.name) == first]
        if there:
            return _End(there[0].name, there[0].key, there[0].id) if len(there) == 1 else None
        row = self._known.only(name)
        return _End(row.label, id=row.id) if row else None

    def _absent(self, present: Sequence[Present]) -> list[str]:
        there = {_first(who.name) for who in present}
        return [
            name
            for name in self._speakers
            if _first(name) not in there and name not in self._refused
        ]

    def _was_there(self, name: str) -> tuple[str, str, str]:
        words = self.tr("{name} wrote this. Was this a conversation with {name}?")
        return words.format(name=name), self.tr("Yes"), "person"

    def _know_each_other(self, tie: _Tie) -> tuple[str, str, str]:
        if tie.kind is TieKind.KNOWS:
            words = self.tr("{one} and {other} know each other.")
        else:
            words = self.tr("{one} and {other} know each other: {how}.")
        named = words.format(one=tie.one.name, other=tie.other.name, how=tie_name(tie.kind))
        return named, self.tr("Note it"), "link"

    def _take(self, key: Hashable) -> None:
        if isinstance(key, str):
            self._add_speaker(key)
        else:
            self._taken.add(key)
        self.changed.emit()

    def _refuse(self, key: Hashable) -> None:
        self._refused.add(key)
        self._taken.discard(key)
        self.changed.emit()

    def _add_speaker(self, name: str) -> None:
        if name not in self._absent(self._who.present()):
            return
        row = self._known.only(name)
        who = Present(row.label, row.sublabel, row.id) if row else Present(name)
        self._who.set_present([*self._who.present(), who])


def turns_of(text: str, present: Sequence[Present]) -> tuple[Turn, ...]:
    """Return by key whose words stand where, when there are several people."""
    keys = {who.name: who.key for who in reversed(present)}
    return tuple(
        Turn(turn.start, turn.end, keys[turn.who]) for turn in hear_turns(text, tuple(keys))
    )


def _first(name: str) -> str:
    return next(iter(fold_loose(name).split()), "")
