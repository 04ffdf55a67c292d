# SPDX-License-Identifier: MIT
"""Long work says what it does and how far it is, stops when asked, and can go on."""

import threading
from datetime import date

import pytest
from people import add_person

from koekdesk.ui.advice import Step, advise
from koekdesk.ui.jobs import Jobs, Stopped
from koekdesk.ui.widgets.status import ProgressLine

TODAY = date(2026, 11, 20)


@pytest.fixture
def line(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    return line


def test_it_says_what_is_done_and_how_far(line, qtbot):
    line.go_on("Reading what people said…", 0, 0)
    qtbot.waitUntil(line.isVisible)
    line.go_on("Reading what people said…", 120, 500)
    assert line.words() == "Reading what people said…  ·  120 of 500"
    line.go_on("Looking who and what fit together…", 3, 40)
    assert line.words() == "Looking who and what fit together…  ·  3 of 40"
    line.end()
    assert not line.isVisible()


def test_short_work_is_never_seen(line):
    line.go_on("Reading…", 0, 0)
    line.go_on("Reading…", 4, 4)
    line.end()
    assert not line.isVisible()


def test_after_stopping_it_says_so_and_can_go_on(line, qtbot):
    line.go_on("Reading…", 1, 9)
    line.stop_button.click()
    line.pause("Stopped. What was found stays.")
    assert line.isVisible()
    assert line.words() == "Stopped. What was found stays."
    assert not line.stop_button.isVisible()
    with qtbot.waitSignal(line.go_on_requested):
        line.go_on_button.click()
    line.go_on("Reading…", 0, 0)
    assert not line.is_paused()
    assert line.stop_button.isVisible()


def test_of_many_reports_only_the_newest_is_shown(qapp, qtbot):
    jobs, heard, ended = Jobs(), [], []
    reported = threading.Event()

    def work(report):
        for done in range(1, 1_001):
            report(done, 1_000)
        reported.set()

    jobs.run(
        work, ended.append, ended.append, lambda *far: heard.append(far), lambda: ended.append(1)
    )
    assert reported.wait(30)  # the window was busy with something else meanwhile
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert heard == [(1_000, 1_000)]
    jobs.close()


def test_the_steps_are_told_in_order_and_stopping_ends_the_work(desk):
    for at in range(40):
        kind = "can" if at % 2 else "wants_to_learn"
        add_person(desk, f"Bewoner {at}", statements=[(kind, "samen brood bakken")])
    steps, reports = [], []

    def report(done, total):
        reports.append((done, total))
        if len(reports) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        advise(desk, lambda: None, TODAY, report, begin=steps.append)
    assert len(reports) == 3
    assert steps == [Step.MATCHING]


def test_what_was_stopped_goes_on_where_somebody_asks(context, desk, qtbot):
    context.advisor._encoder_tried = True
    add_person(desk, "Ria", statements=[("can", "leert je breien")])
    add_person(desk, "Omar", statements=[("wants_to_learn", "leren breien")])
    context.advisor.refresh()
    context.advisor.stop()
    assert not context.advisor.busy
    assert context.advisor.rows == ()
    with qtbot.waitSignal(context.advisor.suggested, timeout=30_000):
        context.advisor.refresh()
    assert len(context.advisor.rows) == 1
