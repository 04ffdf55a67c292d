# SPDX-License-Identifier: MIT
"""A handover as plain values, for a file that other programs can read too."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from koekdesk.services.handing_over import Handover

#: Of this version of the file; a field that is in it keeps its name.
FORMAT = "koekdesk handover"
VERSION = 1


def handover_values(handover: Handover) -> dict[str, Any]:
    """Return a handover as plain values: names of fields, texts, numbers and lists."""
    return {"format": FORMAT, "version": VERSION, **_plain(handover)}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
