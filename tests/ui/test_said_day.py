# SPDX-License-Identifier: MIT
"""A day that was: what was said tomorrow cannot be noted, a promise may lie ahead."""

from datetime import date, timedelta

from koekdesk.ui.widgets.said_day import SaidDay

TODAY = date.today()
AHEAD = TODAY + timedelta(days=400)


def test_a_day_after_the_latest_becomes_the_latest(shown):
    day = shown(SaidDay("Wanneer", [("Vandaag", None), ("Gisteren", None)]))
    day.set_days([TODAY, TODAY - timedelta(days=1)], latest=TODAY)
    day.choose(AHEAD)
    assert day.chosen() == TODAY
    day.choose(TODAY - timedelta(days=30))
    assert day.chosen() == TODAY - timedelta(days=30)


def test_without_a_latest_day_it_may_lie_ahead(shown):
    day = shown(SaidDay("Voor wanneer", [("Geen dag", None)]))
    day.choose(AHEAD)
    assert day.chosen() == AHEAD
