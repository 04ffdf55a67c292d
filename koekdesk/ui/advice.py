# SPDX-License-Identifier: MIT
"""One run of the engine over a register: read, match, name; on any thread, without the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from koekdesk.matching.encoder import Encoder, encoder_version
from koekdesk.matching.engine import Matcher
from koekdesk.matching.language import forget
from koekdesk.matching.snapshot import Snapshot
from koekdesk.memory import give_back
from koekdesk.services.suggestions import SuggestionRow, name_suggestions, take_snapshot
from koekdesk.services.vectors import drop_stale_vectors, missing_texts, save_vectors
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Report

Load = Callable[[], Encoder | None]
#: Texts encoded between two looks at the stop button.
_CHUNK = 32


class Step(StrEnum):
    """What the advisor is doing."""

    LOOKING = "looking"
    READING = "reading"
    MATCHING = "matching"


@dataclass(frozen=True)
class Reading:
    """The register as it was read: what questions are answered from."""

    matcher: Matcher
    snapshot: Snapshot


@dataclass(frozen=True)
class Advice:
    """What one run of the engine gives: what was read, and its suggestions by name."""

    reading: Reading
    rows: tuple[SuggestionRow, ...]


def ignore(_result: object) -> None:
    """Hear nothing of it."""


def advise(
    desk: Desk,
    load: Load,
    today: date,
    report: Report,
    before: Reading | None = None,
    publish: Callable[[Reading], None] = ignore,
    name_version: Callable[[], str] = encoder_version,
    begin: Callable[[Step], None] = ignore,
) -> Advice:
    """Match the whole register; runs on any thread, and stops where ``report`` raises.

    The encoder is loaded only when a text has no vector yet: that takes two seconds. Given what was
    read ``before``, only what changed since is matched. ``publish`` hears what was read as soon as
    questions can be answered from it, before the suggestions are made; ``begin`` hears what comes
    next. ``name_version`` tells the version of the encoder without loading it.
    """
    version = name_version()
    if version and (texts := desk.read(missing_texts, version)):
        report(0, 0)
        encoder = load()
        if encoder is not None:
            begin(Step.READING)
            if encoder.version != version:
                texts = desk.read(missing_texts, encoder.version)
            try:
                _encode(desk, encoder, texts, report)
            finally:
                encoder.rest()
        version = encoder.version if encoder is not None else ""
    begin(Step.MATCHING)
    report(0, 0)
    known = before.snapshot if before else None
    snapshot = desk.read(take_snapshot, today, version, known, report)
    if before is None:
        matcher = Matcher(snapshot, today, report=report)
    else:
        matcher = before.matcher.changed(snapshot, today, report)
    reading = Reading(matcher, snapshot)
    give_back()
    publish(reading)
    suggestions = matcher.suggest(report)
    forget()
    rows = desk.read(name_suggestions, suggestions, report)
    give_back()
    return Advice(reading, rows)


def _encode(desk: Desk, encoder: Encoder, texts: Sequence[str], report: Report) -> None:
    for start in range(0, len(texts), _CHUNK):
        report(start, len(texts))
        chunk = texts[start : start + _CHUNK]
        vectors = dict(zip(chunk, encoder.encode(chunk), strict=True))
        desk.keep(save_vectors, encoder.version, vectors)
    report(len(texts), len(texts))
    desk.keep(drop_stale_vectors, encoder.version)
