# SPDX-License-Identifier: MIT
"""Every place to write in gives hints, except where a name, a day or a number is typed."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.typing_hint import TypingHint

UI = Path(__file__).parents[2] / "koekdesk" / "ui"
#: How often a file says that a field does without; each was thought about.
WITHOUT = {
    "views/neighbourhood_thing.py": 1,  # the name of a group, place or organisation
    "views/own_words.py": 1,
    "views/person_conversations.py": 2,  # days
    "views/person_facts.py": 1,  # how to reach somebody
    "views/person_head.py": 1,  # their name
    "views/together_gathering.py": 1,  # an hour
}
#: Lines of which none is for words about a person.
LINES = {
    "dialogs/settings.py", "views/neighbourhood.py", "views/own_words.py", "views/people_add.py",
    "views/person_away.py", "views/together_grown.py", "widgets/chips_edit.py",
    "widgets/inline_edit.py", "widgets/name_picker.py", "widgets/said_newcomer.py",
    "widgets/search.py", "widgets/side_bar.py", "widgets/said_delegate.py",
    "views/passphrases.py", "views/recovery_code.py", "views/unlock.py",
    "views/conversation_form.py",  # the page gives hints on what stands in the form
}  # fmt: skip


def calls(path, name):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name
    ]


def test_a_field_gives_hints_unless_it_was_thought_about():
    found = {}
    for path in sorted(UI.rglob("*.py")):
        without = [
            keyword
            for call in calls(path, "Field")
            for keyword in call.keywords
            if keyword.arg == "hints" and getattr(keyword.value, "value", None) is False
        ]
        if without:
            found[path.relative_to(UI).as_posix()] = len(without)
    assert found == WITHOUT


def test_a_line_to_write_on_gives_hints_unless_it_was_thought_about():
    for path in sorted(UI.rglob("*.py")):
        name = path.relative_to(UI).as_posix()
        if calls(path, "QLineEdit") and name not in LINES | {"widgets/typing_hint.py"}:
            assert "TypingHint" in path.read_text(encoding="utf-8"), name


@pytest.mark.parametrize("typed", ["Heeft schulden", "Is eenzaam", "bsn 111222333"])
def test_a_hint_comes_below_what_is_typed_and_goes_again(qtbot, typed):
    line = QLineEdit()
    qtbot.addWidget(line)
    hint = TypingHint.below(line)
    qtbot.addWidget(hint)
    line.setText(typed)
    qtbot.waitUntil(hint.isVisible)
    line.setText("bakt brood")
    qtbot.waitUntil(hint.isHidden)


def test_a_field_makes_its_hint_when_somebody_types(qtbot, shown):
    field = shown(Field("Wat ze zeiden", lambda _typed: True))
    assert field.findChild(TypingHint) is None
    field.edit.start()
    qtbot.keyClicks(field.edit.findChild(QLineEdit), "Heeft schulden")
    qtbot.waitUntil(lambda: field.findChild(TypingHint) is not None and field.hint.isVisible())
    assert "schulden" in field.hint.words.accessibleName()
