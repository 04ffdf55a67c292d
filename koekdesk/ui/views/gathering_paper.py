# SPDX-License-Identifier: MIT
"""The sheet of a gathering on its way to paper, from wherever it is asked for."""

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from koekdesk.errors import KoekdeskError
from koekdesk.services.gathering_sheets import list_guest_ids
from koekdesk.services.missing import AbsenceRow
from koekdesk.ui.context import Context

#: Loaded when asked for: painting takes its time.
_JOBS = "koekdesk.ui.views.paper_jobs"
_MOST_ABSENT = 6


def make_gathering_sheet(context: Context, gathering_id: UUID, done: Callable[[Any], None]) -> None:
    """Look who is not there yet, then hand over the sheet as a PrintJob."""
    desk = context.desk
    guests = desk.read(list_guest_ids, gathering_id)

    def make(absences: Sequence[AbsenceRow]) -> None:
        jobs = importlib.import_module(_JOBS)
        try:
            job = jobs.gathering(desk, gathering_id, absences, date.today())
        except KoekdeskError as error:
            desk.refused.emit(error)
        else:
            done(job)

    context.advisor.find_missing(guests, _MOST_ABSENT, make)
