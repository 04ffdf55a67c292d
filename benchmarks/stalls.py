# SPDX-License-Identifier: MIT
"""Open the demo and show suggestions: when the window can be used, and how long it ever stalls.

As a person does it: the program starts as ``koekdesk`` does, and the page of suggestions is asked
for as soon as the first page is there, while the engine has everything still to read.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 3

SCRIPT = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from koekdesk.__main__ import load_app

koekdesk = load_app()
begin = time.perf_counter()
desk = koekdesk.start(Path(sys.argv[1]))
beats, marks, work = [time.perf_counter()], {}, [time.thread_time()]
def beat():
    beats.append(time.perf_counter())
    work.append(time.thread_time())
    workspace = desk.workspace
    if desk.window.current_key() and "usable" not in marks:
        marks["usable"] = beats[-1] - begin
        desk.window.open_page("suggestions")
    if workspace is not None and workspace.advisor.rows and "suggestions" not in marks:
        marks["suggestions"] = beats[-1] - begin
        QTimer.singleShot(1500, desk.app.quit)
timer = QTimer(interval=2)
timer.timeout.connect(beat)
timer.start()
desk.open_demo()
QTimer.singleShot(60_000, desk.app.quit)
desk.app.exec()
first = next(at for at, when in enumerate(beats) if when - begin >= marks["usable"])
longest = lambda times: max((b - a) * 1000 for a, b in zip(times, times[1:]))
print(json.dumps({**marks, "stall": longest(beats), "all_own": longest(work),
                  "after": longest(beats[first:]), "own": longest(work[first:])}))
desk.close()
"""


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    runs = [_run() for _ in range(RUNS)]
    middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    return [
        ("Demo: window usable", f"{middle['usable']:.1f} s", "", ""),
        ("Demo: suggestions shown", f"{middle['suggestions']:.1f} s", "", ""),
        ("Longest stall while they fill in", *_stall(middle, "after", "own"), "<= 50 ms"),
        ("Longest stall from the start", *_stall(middle, "stall", "all_own"), ""),
    ]


def _stall(run: dict[str, float], wall: str, own: str) -> tuple[str, str]:
    return f"{run[wall]:.0f} ms", f"the window's own work at most {run[own]:.0f} ms"


def _run() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        command = [sys.executable, "-c", SCRIPT, folder]
        done = subprocess.run(
            command, cwd=ROOT, env=env, check=True, capture_output=True, text=True
        )
    return json.loads(done.stdout.splitlines()[-1])
