# SPDX-License-Identifier: MIT
"""The first window, warm, against a bare window of the same toolkit."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 15

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
print(flush=True)
"""

OURS = """
import sys
from pathlib import Path
from koekdesk.__main__ import load_app
desk = load_app().start(Path(sys.argv[1]))
desk.app.processEvents()
print(flush=True)
"""


def seconds(code: str, folder: str) -> float:
    """Return how long it takes from starting the process until its window was painted."""
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # Warm means compiled, as an installed program is, whatever this shell says about bytecode.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
    command = [sys.executable, "-c", code, folder]
    begin = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        taken = time.perf_counter() - begin
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return taken


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(seconds(BARE, folder), seconds(OURS, folder)) for _ in range(RUNS + 1)][1:]
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    bare, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    return [
        (
            "First window, warm, no register",
            f"{ours * 1000:.0f} ms",
            f"bare window {bare * 1000:.0f} ms: {ratio:.2f} x",
            "<= 1.50 x",
        )
    ]
