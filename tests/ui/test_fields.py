# SPDX-License-Identifier: MIT
"""Fields find, save and restore with the keyboard, and lose nothing that was typed."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from koekdesk.ui.widgets.dates import chosen_day, date_field
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.search import SearchField

Key = Qt.Key
PEOPLE = [
    NameRow(UUID(int=1), "Ayşe", "Spoorstraat"),
    NameRow(UUID(int=2), "Ayşe", "Wagonlaan"),
    NameRow(UUID(int=3), "Mayra", "Spoorstraat"),
    NameRow(UUID(int=4), "Łucja"),
]


@pytest.mark.parametrize("pasted", [False, True])
def test_a_field_that_is_full_says_so(qtbot, shown, pasted):
    field = shown(QLineEdit("a" * 9))
    limit(field, 10)
    qtbot.keyClicks(field, "b")
    assert not QToolTip.isVisible()
    if pasted:
        QApplication.clipboard().setText("cde")
        field.selectAll()
        field.deselect()
        field.paste()
    else:
        qtbot.keyClicks(field, "c")
    assert field.text() == "a" * 9 + "b"
    qtbot.waitUntil(QToolTip.isVisible)
    assert "10" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_searching_waits_for_a_pause_and_emits_once(qtbot, shown):
    field = shown(SearchField("Zoek een bewoner"))
    heard = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, "brood")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["brood"])


def test_enter_searches_at_once_and_escape_empties(qtbot, shown):
    field = shown(SearchField("Zoek een bewoner"))
    heard = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, " soep ")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Escape)
    assert heard == ["soep", ""]
    with qtbot.waitSignal(field.list_requested):
        qtbot.keyClick(field, Key.Key_Down)


@pytest.fixture(params=[False, True], ids=["line", "lines"])
def edit(request, shown):
    return shown(InlineEdit("Brood", name="Wat telt", multiline=request.param))


def editor(edit):
    return edit.focusProxy()


def test_enter_edits_and_enter_saves(qtbot, edit):
    edit.setFocus()
    qtbot.keyClick(editor(edit), Key.Key_Return)
    assert edit.is_editing()
    qtbot.keyClicks(editor(edit), "  Soep ")
    with qtbot.waitSignal(edit.edited) as edited:
        qtbot.keyClick(editor(edit), Key.Key_Return)
    assert edited.args == ["Soep"]
    assert edit.text() == "Soep"
    assert not edit.is_editing()
    assert editor(edit).hasFocus()


def test_escape_restores(qtbot, edit):
    edit.start()
    qtbot.keyClicks(editor(edit), "Soep")
    with qtbot.assertNotEmitted(edit.edited):
        qtbot.keyClick(editor(edit), Key.Key_Escape)
    assert edit.text() == "Brood"
    assert not edit.is_editing()


def test_leaving_the_field_saves_what_was_typed(qtbot, edit):
    edit.start()
    qtbot.keyClicks(editor(edit), "Soep")
    with qtbot.waitSignal(edit.edited) as edited:
        edit.window().other.setFocus()
    assert edited.args == ["Soep"]
    assert edit.window().other.hasFocus()


def test_a_change_from_elsewhere_does_not_touch_what_is_being_typed(qtbot, edit):
    edit.start()
    qtbot.keyClicks(editor(edit), "Soep")
    edit.set_text("Taart")
    assert edit.is_editing()
    with qtbot.waitSignal(edit.edited) as edited:
        qtbot.keyClick(editor(edit), Key.Key_Return)
    assert edited.args == ["Soep"]


def test_several_lines_are_possible_where_they_are_meant(qtbot, shown):
    edit = shown(InlineEdit("", name="Verhaal", placeholder="Nog niet", multiline=True))
    edit.start()
    qtbot.keyClicks(editor(edit), "een")
    qtbot.keyClick(editor(edit), Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor(edit), "twee")
    with qtbot.waitSignal(edit.edited) as edited:
        qtbot.keyClick(editor(edit), Key.Key_Return)
    assert edited.args == ["een\ntwee"]


def test_typing_part_of_a_name_without_accents_finds_people(qtbot, shown):
    picker = shown(NamePicker("Met wie?"))
    picker.set_people(PEOPLE)
    qtbot.keyClicks(picker, "ays")
    assert picker.options() == ["Ayşe  ·  Spoorstraat", "Ayşe  ·  Wagonlaan", "Add “ays”"]
    picker.clear()
    qtbot.keyClicks(picker, "lucja")
    assert picker.options() == ["Łucja", "Add another “lucja”"]


def test_namesakes_are_told_apart_by_a_second_word(qtbot, shown):
    picker = shown(NamePicker("Met wie?"))
    picker.set_people(PEOPLE)
    qtbot.keyClicks(picker, "ayse wagon")
    with qtbot.waitSignal(picker.person_chosen) as chosen:
        qtbot.keyClick(picker, Key.Key_Return)
    assert chosen.args == [PEOPLE[1]]
    assert picker.text() == "Ayşe"


def test_the_list_is_walked_with_the_arrow_keys(qtbot, shown):
    picker = shown(NamePicker("Met wie?"))
    picker.set_people(PEOPLE)
    qtbot.keyClicks(picker, "ays")
    popup = picker.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    for _ in range(2):
        qtbot.keyClick(popup, Key.Key_Down)
    with qtbot.waitSignal(picker.person_chosen) as chosen:
        qtbot.keyClick(popup, Key.Key_Return)
    assert chosen.args == [PEOPLE[1]]


def test_who_is_not_known_can_be_added(qtbot, shown):
    picker = shown(NamePicker("Met wie?"))
    picker.set_people(PEOPLE)
    qtbot.keyClicks(picker, "Bert  de bakker")
    with qtbot.waitSignal(picker.add_requested) as asked:
        qtbot.keyClick(picker, Key.Key_Return)
    assert asked.args == ["Bert de bakker"]


def test_nobody_is_added_where_that_makes_no_sense(qtbot, shown):
    picker = shown(NamePicker("Kent wie?", can_add=False))
    picker.set_people(PEOPLE)
    qtbot.keyClicks(picker, "Bert")
    assert picker.options() == []
    with qtbot.assertNotEmitted(picker.add_requested):
        qtbot.keyClick(picker, Key.Key_Return)


def test_another_search_can_be_used(qtbot, shown):
    picker = shown(NamePicker("Met wie?"))
    picker.set_search(lambda typed: [NameRow(UUID(int=9), typed.upper())])
    qtbot.keyClicks(picker, "bert")
    assert picker.options() == ["BERT", "Add another “bert”"]


def test_a_day_goes_in_and_comes_out(qtbot):
    field = date_field("Wanneer", date(2024, 2, 29))
    qtbot.addWidget(field)
    assert chosen_day(field) == date(2024, 2, 29)
    assert field.accessibleName() == "Wanneer"
