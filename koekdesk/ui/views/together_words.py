# SPDX-License-Identifier: MIT
"""What a connection is and waits for, in words."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.services.connections import ConnectionRow
from koekdesk.services.together_lines import ConnectionLine
from koekdesk.texts import (
    ago,
    counts,
    join_words,
    reason_sentence,
    stage_name,
    suggestion_kind_name,
)
from koekdesk.vocabulary import Answer, Stage

translate = QCoreApplication.translate


def names(row: ConnectionRow) -> str:
    """Return who it is about, first names only."""
    return join_words([member.called for member in row.members])


def quiet_days(row: ConnectionRow | ConnectionLine, today: date) -> str:
    """Return for how long nothing happened in it."""
    quiet = today - row.last_on
    if quiet.days <= 0:
        return translate("Together", "something happened today")
    return counts.quiet_days(quiet.days)


def line(row: ConnectionLine, today: date) -> str:
    """Return the soft line below its names in the list."""
    parts = [stage_name(row.stage), quiet_days(row, today), suggestion_kind_name(row.kind)]
    return "  ·  ".join(parts)


def since(row: ConnectionRow, today: date) -> str:
    """Return what it is and since when."""
    taken_up = translate("Together", "taken up {when}").format(when=ago(row.started_on, today))
    return "  ·  ".join([suggestion_kind_name(row.kind), taken_up, quiet_days(row, today)])


def waits_for_somebody(row: ConnectionRow) -> bool:
    """Tell whether not everybody said yes; only their own yes moves it on (R1)."""
    return any(member.answer is not Answer.YES for member in row.members)


def standing(row: ConnectionRow) -> str:
    """Return what everybody said so far, and what it waits for."""
    if row.stage is Stage.RESTING:
        return ""
    said: dict[Answer, list[str]] = {answer: [] for answer in Answer}
    for member in row.members:
        said[member.answer].append(member.called)
    if len(said[Answer.YES]) == len(row.members):
        return translate("Together", "Everybody said yes.")
    sentences = {
        Answer.YES: translate("Together", "Yes from {names}."),
        Answer.LATER: translate("Together", "Rather later, says {names}."),
        Answer.NO: translate("Together", "No from {names}, and that is fine."),
        Answer.OPEN: translate("Together", "Waiting for the own answer of {names}."),
    }
    order = (Answer.YES, Answer.LATER, Answer.NO, Answer.OPEN)
    parts = [sentences[a].format(names=join_words(said[a])) for a in order if said[a]]
    return " ".join(parts)


def reasons(row: ConnectionRow) -> list[str]:
    """Return every reason in full (R9)."""
    sentences = (
        reason_sentence(r.code, r.names, r.quotes, r.words, r.amount, r.where) for r in row.reasons
    )
    return [sentence for sentence in sentences if sentence]


def change_label(changes: Mapping[str, object]) -> str:
    """Return what Undo says of a change to a connection or an initiative, with room for {name}."""
    [(field, value)] = changes.items()
    if field == "stage":
        label = translate("Together", "{name} – now: {stage}")
        return label.replace("{stage}", stage_name(Stage(str(value))))
    return {
        "rests_because": translate("Together", "Why it rests: {name}"),
        "story": translate("Together", "The story of {name}"),
        "harvest": translate("Together", "The harvest of {name}"),
    }.get(field, translate("Together", "About {name}"))
