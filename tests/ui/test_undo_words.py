"""Undo says in words what it takes back: no step without a label, none that could be anything."""

import ast
from datetime import date
from pathlib import Path

import pytest
from people import add_person
from PySide6.QtCore import QCoreApplication
from undertakings import connect

from koekdesk.services.people import edit_person
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.widgets.status import StatusLine
from koekdesk.vocabulary import Answer, Stage

ROOT = Path(__file__).parents[2] / "koekdesk" / "ui"
DOORS = {"do", "try_do", "_do", "do_slowly", "edit", "saver"}
#: Steps about one thing only, where a name would add nothing.
PLAIN = {"A thought kept", "A thought changed", "A thought let go", "What was arranged"}


def labels(path: Path) -> list[str]:
    """Return what stands where a step gets its label: in the call, or as ``label = tr(…)``."""
    found: list[ast.expr] = []
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    if not any(getattr(getattr(node, "func", None), "attr", "") in DOORS for node in nodes):
        return []
    for node in nodes:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "label":
            found.append(node.value)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in DOORS:
            found += node.args[:2]
    return [
        argument.value
        for expression in found
        for call in ast.walk(expression)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr"
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]


FILES = [path for path in sorted(ROOT.rglob("*.py")) if labels(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_step_names_whom_or_what_it_is_about(path):
    vague = [
        label for label in labels(path) if not ({"{", "%"} & set(label)) and label not in PLAIN
    ]
    assert vague == []


def test_there_are_labels_to_look_at():
    assert sum(len(labels(path)) for path in FILES) > 50


def test_a_step_without_words_is_refused(desk):
    person = add_person(desk, "Fatma")
    with pytest.raises(AssertionError, match="words"):
        desk.do("  ", edit_person, person, {"street": "Pekstraat"})


def test_an_answer_a_stage_and_a_story_are_told_apart(quiet_context, desk, qtbot):
    ria = add_person(desk, "Ria", "Boeilaan", [("can", "brood bakken")])
    omar = add_person(desk, "Omar", "Touwbaan", [("wants_to_learn", "leren bakken")])
    connect(desk, ria, omar, date.today())
    page = TogetherPage(quiet_context)
    qtbot.addWidget(page)
    page.show()
    view = page.connections.view
    said = []
    view.members[1].answers.button(Answer.YES).click()
    view.members[0].answers.button(Answer.YES).click()
    said.append(desk.undo_label)
    view.members[0].remark.edit.edited.emit("graag op dinsdag")
    said.append(desk.undo_label)
    view.stages.button(Stage.MET).click()
    said.append(desk.undo_label)
    view.story.edit.edited.emit("Ze bakten brood.")
    said.append(desk.undo_label)
    assert said == [
        "Ria says: yes",
        "Words with an answer: Ria and Omar",
        "Ria and Omar – now: met each other",
        "The story of Ria and Omar",
    ]


def test_the_line_below_says_it_in_dutch(qapp, qtbot):
    install_language(qapp, "nl")
    said = QCoreApplication.translate("ConversationPage", "Conversation with {name}")
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_undo(said.format(name="Fatma"))
    assert line.undo_button.accessibleName() == "Ongedaan maken: Gesprek met Fatma"
    install_language(qapp, "")
