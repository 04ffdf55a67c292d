# SPDX-License-Identifier: MIT
"""Closing ends what only reads, and waits for what writes."""

import threading

import pytest

from koekdesk.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot):
    found = Jobs()
    yield found
    found.close()


def _endless(started, report):
    """Work until somebody stops it."""
    started.set()
    for done in range(10**9):
        report(done, 0)


def test_closing_stops_what_only_reads(jobs):
    started, told = threading.Event(), []
    job = jobs.run(lambda report: _endless(started, report), told.append, told.append)
    assert started.wait(10)
    jobs.close()
    assert job.stopped
    assert told == []


def test_closing_waits_for_what_writes(jobs):
    started, go_on, kept = threading.Event(), threading.Event(), []

    def write(report):
        started.set()
        assert go_on.wait(10)
        report(1, 1)
        kept.append("all of it")

    job = jobs.run(write, lambda _nothing: None, kept.append, lasts=True)
    assert started.wait(10)
    jobs.stop()
    go_on.set()
    jobs.close()
    assert not job.stopped
    assert kept == ["all of it"]


def test_what_waits_behind_the_running_job_never_begins(jobs):
    started, begun = threading.Event(), []
    jobs.run(lambda report: _endless(started, report), begun.append, begun.append)
    jobs.run(lambda _report: begun.append("another"), begun.append, begun.append)
    assert started.wait(10)
    jobs.close()
    assert begun == []
