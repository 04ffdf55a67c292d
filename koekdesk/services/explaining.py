# SPDX-License-Identifier: MIT
"""Why two people are suggested to each other or not, by name: for the connector's screen only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.explanation import Explanation, Nearest, Opening
from koekdesk.matching.snapshot import GateCode, Strength
from koekdesk.register.models import Statement
from koekdesk.services.suggestions import NamedRow, ReasonRow, name_people, name_reasons


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One thing that would make it possible, by name."""

    code: str
    names: tuple[str, ...]
    quotes: tuple[str, ...]
    words: tuple[str, ...]
    on: date | None


@dataclass(frozen=True, slots=True)
class NearRow:
    """What two people said that lies nearest, and whether that meets."""

    one: str
    one_said: str
    other: str
    other_said: str
    strength: Strength | None  # None: about different things


@dataclass(frozen=True, slots=True)
class ExplanationRow:
    """All there is to say about two people meeting; everything in it can be said aloud."""

    people: tuple[NamedRow, ...]
    reasons: tuple[ReasonRow, ...]  # empty when nothing meets, or a gate is closed
    gates: tuple[GateCode, ...]
    openings: tuple[OpeningRow, ...]
    nearest: tuple[NearRow, ...]


NOTHING = ExplanationRow((), (), (), (), ())


def name_explanation(session: Session, explanation: Explanation) -> ExplanationRow:
    """Return an explanation by name; who was removed meanwhile is left out."""
    both = (explanation.a, explanation.b)
    mentioned = {key for opening in explanation.openings for key in opening.people}
    names = {row.id: row for row in name_people(session, {*both, *mentioned})}
    said = _said(session, explanation)
    return ExplanationRow(
        people=tuple(names[key] for key in both if key in names),
        reasons=name_reasons(session, explanation.reasons),
        gates=explanation.gates,
        openings=tuple(_opening(opening, names, said) for opening in explanation.openings),
        nearest=tuple(
            _near(near, names, said)
            for near in explanation.nearest
            if near.one in said and near.other in said
        ),
    )


_Said = Mapping[UUID, tuple[UUID, str]]  # who, what


def _said(session: Session, explanation: Explanation) -> _Said:
    keys = {key for opening in explanation.openings for key in opening.statements}
    keys |= {key for near in explanation.nearest for key in (near.one, near.other)}
    query = select(Statement.id, Statement.person_id, Statement.text).where(Statement.id.in_(keys))
    return {key: (person, text) for key, person, text in session.execute(query)}


def _opening(opening: Opening, names: Mapping[UUID, NamedRow], said: _Said) -> OpeningRow:
    return OpeningRow(
        opening.code.value,
        tuple(names[key].called for key in opening.people if key in names),
        tuple(said[key][1] for key in opening.statements if key in said),
        opening.words,
        opening.on,
    )


def _near(near: Nearest, names: Mapping[UUID, NamedRow], said: _Said) -> NearRow:
    (one, one_said), (other, other_said) = said[near.one], said[near.other]
    called = {key: row.called for key, row in names.items()}
    return NearRow(called.get(one, ""), one_said, called.get(other, ""), other_said, near.strength)
