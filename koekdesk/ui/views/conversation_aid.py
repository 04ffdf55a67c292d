# SPDX-License-Identifier: MIT
"""The memory aid for a conversation, on its way to paper."""

import importlib
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from koekdesk.services.suggestions import NamedRow, Quote
from koekdesk.texts import excerpt, join_words

#: Loaded when asked for: painting and printing take their time.
_AID = "koekdesk.printing.memory_aid"
_PREVIEW = "koekdesk.ui.dialogs.print_preview"
_QUOTES, _LONGEST = 3, 110


def show_aid(parent: QWidget, people: Sequence[tuple[NamedRow, Quote | None]]) -> None:
    """Show the memory aid as it will be on paper; only who may be named on paper is on it."""
    aid = importlib.import_module(_AID)
    people = [(row, said) for row, said in people if row.card]
    quotes = tuple(
        (said.kind, row.called, excerpt(said.text, _LONGEST)) for row, said in people if said
    )
    names = join_words([row.called for row, _ in people])
    job = aid.memory_aid_job(aid.Aid(names, quotes[:_QUOTES]))
    importlib.import_module(_PREVIEW).PrintDialog(job, parent).outcome_of()
