# SPDX-License-Identifier: MIT
"""What every page is given: the open register and those who work for it."""

from dataclasses import dataclass

from koekdesk.ui.advisor import Advisor
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Jobs


@dataclass
class Context:
    """One open register, as pages see it."""

    desk: Desk
    advisor: Advisor
    jobs: Jobs  # for a page's own slow reads
    noted_by: str = ""  # who writes conversations down
