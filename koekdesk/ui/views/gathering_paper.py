# SPDX-License-Identifier: MIT
"""The sheet of a gathering on its way to paper, from wherever it is asked for."""

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.gathering_sheets import list_guest_ids
from koekdesk.services.missing import AbsenceRow
from koekdesk.ui.context import Context
from koekdesk.ui.views.looking_line import LookingLine

#: Loaded when asked for: painting takes its time.
_JOBS = "koekdesk.ui.views.paper_jobs"
_MOST_ABSENT = 6


class GatheringPaper(LookingLine):
    """Looks who is not there yet, and makes the sheet with them on it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.advisor, "missing", parent)
        self._context = context

    def make_sheet(self, gathering_id: UUID, done: Callable[[Any], None]) -> None:
        """Hand over the sheet of a gathering as a PrintJob."""
        desk, advisor = self._context.desk, self._context.advisor

        def make(absences: Sequence[AbsenceRow]) -> None:
            jobs = importlib.import_module(_JOBS)
            try:
                job = jobs.gathering(desk, gathering_id, absences, date.today())
            except KoekdeskError as error:
                desk.refused.emit(error)
            else:
                done(job)

        guests = desk.read(list_guest_ids, gathering_id)
        words = self.tr("Looking who is not there yet…")
        self.look(words, lambda take: advisor.find_missing(guests, _MOST_ABSENT, take), make)
