# SPDX-License-Identifier: MIT
"""Reasons of a suggestion as text to keep: codes and ids, never sentences."""

import json
from uuid import UUID

from koekdesk.matching.snapshot import Reason, ReasonCode


def dump_reasons(reasons: tuple[Reason, ...]) -> str:
    """Return reasons as JSON."""
    return json.dumps([reason_values(reason) for reason in reasons], ensure_ascii=False)


def reason_values(reason: Reason) -> dict[str, object]:
    """Return one reason as plain values."""
    return {
        "code": reason.code.value,
        "people": [str(key) for key in reason.people],
        "statements": [str(key) for key in reason.statements],
        "words": list(reason.words),
        "amount": reason.amount,
        "where": [str(key) for key in reason.where],
    }


def load_reasons(text: str) -> tuple[Reason, ...]:
    """Return reasons from JSON; a code that a later version wrote is passed over."""
    known = {code.value for code in ReasonCode}
    return tuple(
        Reason(
            ReasonCode(values["code"]),
            tuple(UUID(key) for key in values["people"]),
            tuple(UUID(key) for key in values["statements"]),
            tuple(values["words"]),
            values["amount"],
            tuple(UUID(key) for key in values.get("where", ())),
        )
        for values in json.loads(text)
        if values["code"] in known
    )
