# SPDX-License-Identifier: MIT
"""A person's page: everything edits in place, undoes, and keeps what is being typed."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.people import edit_person, list_people, read_person
from koekdesk.services.ties import add_tie
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.person import PersonPage
from koekdesk.vocabulary import Day, PartOfDay, Scope, StatementKind, TieKind, daypart

SAID = [("can", "brood bakken"), ("wants_to_learn", "fietsen"), ("rather_not", "met honden")]


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def fatma(context):
    return add_person(context.desk, "Fatma", "Karosstraat", SAID, agreed=False)


@pytest.fixture
def bram(context):
    return add_person(context.desk, "Bram", "Landauerhof")


@pytest.fixture
def page(context, fatma, bram, qtbot):
    source = PeopleSource(context)
    page = PersonPage(context, source)
    source.setParent(page)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    source.reload()
    qtbot.waitUntil(lambda: bool(source.names("bram")))
    page.show_person(fatma)
    return page


def person(context, person_id):
    return context.desk.read(read_person, person_id)


def editor(field):
    """Return the box that opens in a field."""
    return field.edit.findChild(QLineEdit) or field.edit.findChild(QPlainTextEdit)


def write(qtbot, field, text):
    """Open a field with the keyboard, type over what stands there, and press Enter."""
    field.edit.start()
    box = editor(field)
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def said_line(page, text):
    return next(line for line in page.words.column.rows() if said_text(line) == text)


def said_text(line):
    return line.words.text() if hasattr(line, "words") else None


def read_out(page):
    """Return headings and words as they stand below each other."""
    return [said_text(line) or line.accessibleName() for line in page.words.column.rows()]


def test_words_stand_in_groups_from_giving_to_rather_not(page):
    assert read_out(page) == [
        "Has to give",
        "brood bakken",
        "Would love to",
        "fietsen",
        "Would rather not",
        "met honden",
    ]


@pytest.mark.parametrize(
    ("part", "field", "text"),
    [
        ("head.name", "called", "Fatou"),
        ("head.matters", "matters", "dat de deur open staat"),
        ("reach.street", "street", "Berlinestraat"),
        ("reach.house_number", "house_number", "12b"),
        ("reach.phone", "phone", "06 12345678"),
        ("reach.email", "email", "fatma@example.nl"),
        ("reach.full_name", "full_name", "Fatma Yildiz"),
        ("reach.organisation", "organisation", "De Bibliotheek"),
        ("remark.field", "remark", "weet iedereen te vinden"),
        ("when.words", "when_free", "als de kinderen op school zijn"),
    ],
)
def test_a_field_edits_in_place_and_is_one_step_to_undo(
    page, context, fatma, qtbot, part, field, text
):
    owner, name = part.split(".")
    box = page.reach.fields[name] if owner == "reach" else getattr(getattr(page, owner), name)
    before = getattr(person(context, fatma), field)
    write(qtbot, box, text)
    assert getattr(person(context, fatma), field) == text
    assert "Fatma" in context.desk.undo_label
    context.desk.undo()
    assert getattr(person(context, fatma), field) == before
    assert box.text() == before


def test_an_empty_name_is_refused_and_what_was_there_stays_kept(page, context, fatma, qtbot):
    with qtbot.waitSignal(context.desk.refused):
        page.head.name.edit.start()
        editor(page.head.name).clear()
        qtbot.keyClick(editor(page.head.name), Qt.Key.Key_Return)
    assert person(context, fatma).called == "Fatma"
    assert page.head.name.edit.is_editing()


def test_one_key_corrects_a_kind_and_the_focus_stays_with_the_words(page, context, fatma, qtbot):
    line = said_line(page, "fietsen")
    line.kind.setFocus()
    qtbot.keyClick(line.kind, "1")
    kinds = {s.text: s.kind for s in person(context, fatma).statements}
    assert kinds["fietsen"] is StatementKind.CAN
    assert read_out(page)[:3] == ["Has to give", "brood bakken", "fietsen"]
    assert said_line(page, "fietsen") is line
    context.desk.undo()
    assert "Would love to" in read_out(page)


def test_words_edit_in_place(page, context, fatma, qtbot):
    write(qtbot, said_line(page, "fietsen").words, "fietsen in de stad")
    assert "fietsen in de stad" in [s.text for s in person(context, fatma).statements]


def test_words_that_are_no_longer_so_move_to_the_end_and_back(page, context, fatma):
    said_line(page, "brood bakken").lapse.click()
    assert read_out(page)[-2:] == ["No longer so", "brood bakken"]
    said_line(page, "brood bakken").lapse.click()
    assert read_out(page)[:2] == ["Has to give", "brood bakken"]
    assert all(s.lapsed_on is None for s in person(context, fatma).statements)


def test_delete_takes_words_out_and_undo_brings_them_back(page, context, qtbot):
    line = said_line(page, "met honden")
    line.kind.setFocus()
    qtbot.keyClick(line.kind, Qt.Key.Key_Delete)
    assert "met honden" not in read_out(page)
    context.desk.undo()
    assert read_out(page)[-1] == "met honden"


def test_new_words_get_a_guessed_kind(page, context, fatma, qtbot):
    qtbot.keyClicks(page.words.add.field, "ik wil graag leren zwemmen")
    assert page.words.add.kind.kind() is StatementKind.LEARN
    qtbot.keyClick(page.words.add.field, Qt.Key.Key_Return)
    added = person(context, fatma).statements[-1]
    assert (added.text, added.kind) == ("ik wil graag leren zwemmen", StatementKind.LEARN)
    assert page.words.add.field.text() == ""


def test_a_kind_chosen_by_hand_is_not_guessed_away(page, qtbot):
    qtbot.keyClicks(page.words.add.field, "leren")
    qtbot.keyClick(page.words.add.kind, "5")
    qtbot.keyClicks(page.words.add.field, " zwemmen, dat wil ik")
    assert page.words.add.kind.kind() is StatementKind.DREAM


def test_half_typed_words_and_scrolling_survive_a_change_elsewhere(page, context, fatma, qtbot):
    page.head.matters.edit.start()
    qtbot.keyClicks(editor(page.head.matters), "dat we sa")
    qtbot.keyClicks(page.words.add.field, "nog iets")
    page.verticalScrollBar().setValue(120)
    context.desk.do("move", edit_person, fatma, {"street": "Sleepstraat"})
    context.desk.undo()
    assert page.verticalScrollBar().value() == 120
    assert page.words.add.field.text() == "nog iets"


def test_typing_goes_on_while_the_page_is_read_anew(page, context, fatma, qtbot):
    page.head.matters.edit.start()
    qtbot.keyClicks(editor(page.head.matters), "dat we sa")
    context.desk.do("move", edit_person, fatma, {"street": "Sleepstraat"})
    qtbot.keyClicks(editor(page.head.matters), "men eten")
    qtbot.keyClick(editor(page.head.matters), Qt.Key.Key_Return)
    assert person(context, fatma).matters == "dat we samen eten"


def test_a_hint_offers_another_way_to_say_it_and_never_blocks(page, context, fatma, qtbot):
    page.remark.field.edit.start()
    qtbot.keyClicks(editor(page.remark.field), "heeft schulden")
    qtbot.waitUntil(lambda: page.remark.field.hint.isVisible())
    assert "schulden" in page.remark.field.hint.words.accessibleName()
    qtbot.keyClick(editor(page.remark.field), Qt.Key.Key_Return)
    assert person(context, fatma).remark == "heeft schulden"
    assert not page.remark.field.hint.isVisible()


def test_somebody_they_know_is_added_by_name_and_leads_there(page, context, fatma, bram, qtbot):
    qtbot.keyClicks(page.ties.picker, "bra")
    qtbot.keyClick(page.ties.picker, Qt.Key.Key_Return)
    assert [tie.called for tie in person(context, fatma).ties] == ["Bram"]
    line = page.ties.column.rows()[0]
    with qtbot.waitSignal(page.person_chosen) as chosen:
        line.name.click()
    assert chosen.args == [bram]


def test_a_tie_gets_another_kind_and_goes(page, context, fatma, bram):
    context.desk.do("tie", add_tie, fatma, bram)
    line = page.ties.column.rows()[0]
    line.kind.choose(TieKind.NEIGHBOURS)
    assert person(context, bram).ties[0].kind is TieKind.NEIGHBOURS
    line.away.click()
    assert person(context, fatma).ties == ()


def test_who_they_know_stands_at_the_top(page, context, fatma, bram, qtbot):
    context.desk.do("tie", add_tie, fatma, bram)
    names = [b for b in page.head.findChildren(type(page.away.leave)) if b.text() == "Bram"]
    with qtbot.waitSignal(page.person_chosen) as chosen:
        names[0].click()
    assert chosen.args == [bram]


def test_groups_are_joined_and_left_by_name(page, context, fatma, qtbot):
    qtbot.keyClicks(page.groups.chips.field, "Zangkoor")
    qtbot.keyClick(page.groups.chips.field, Qt.Key.Key_Return)
    assert page.groups.chips.words() == ["Zangkoor"]
    group = person(context, fatma).groups[0]
    page.groups.chips.removed.emit(group.id)
    assert person(context, fatma).groups == ()


def test_languages_are_understood_as_people_type_them(page, context, fatma, qtbot):
    for typed in ("turks", "Dutch"):
        qtbot.keyClicks(page.languages.chips.field, typed)
        qtbot.keyClick(page.languages.chips.field, Qt.Key.Key_Return)
    assert person(context, fatma).languages == ("tr", "nl")
    page.languages.chips.removed.emit("tr")
    assert page.languages.chips.words() == ["Dutch"]


def test_dayparts_switch_with_arrows_and_space(page, context, fatma, qtbot):
    cells = page.when.grid._cells
    first = cells[Day.MON, PartOfDay.MORNING]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(cells[Day.TUE, PartOfDay.MORNING], Qt.Key.Key_Down)
    qtbot.keyClick(cells[Day.TUE, PartOfDay.AFTERNOON], Qt.Key.Key_Space)
    assert person(context, fatma).dayparts == daypart(Day.TUE, PartOfDay.AFTERNOON)


def test_own_words_fill_a_week_that_is_still_empty(page, context, fatma, qtbot):
    write(qtbot, page.when.words, "dinsdagavond")
    assert person(context, fatma).dayparts == daypart(Day.TUE, PartOfDay.EVENING)
    write(qtbot, page.when.words, "woensdagochtend")
    assert person(context, fatma).dayparts == daypart(Day.TUE, PartOfDay.EVENING)


def test_consent_is_asked_one_by_one_and_corrected(page, context, fatma, qtbot):
    line = page.consent.rows[Scope.CARD]
    assert "not asked" in line.since.accessibleName()
    line.yes.click()
    row = next(c for c in person(context, fatma).consents if c.scope is Scope.CARD)
    assert (row.given, row.on, row.noted_by) == (True, date.today(), "MV")
    write(qtbot, line.note, "alleen de voornaam")
    line.no.click()
    row = next(c for c in person(context, fatma).consents if c.scope is Scope.CARD)
    assert row.given is False
    context.desk.undo()
    assert line.yes.isChecked()
    assert line.note.text() == "alleen de voornaam"


def test_pausing_suggestions_is_one_click(page, context, fatma):
    page.head.paused.click()
    assert person(context, fatma).paused
    context.desk.undo()
    assert not page.head.paused.isChecked()


def talk(context, who, days, said="koffie", **more):
    entry = ConversationInput(date.today() - timedelta(days=days), (who,), said, **more)
    return context.desk.do("talk", record_conversation, entry)


def test_conversations_stand_newest_first_and_edit_in_place(page, context, fatma, qtbot):
    talk(context, fatma, 30, "eerste")
    talk(context, fatma, 3, "tweede")
    lines = page.conversations.column.rows()
    assert [line.said.text() for line in lines] == ["tweede", "eerste"]
    write(qtbot, lines[0].where, "bij de bakker")
    assert lines[0].spark.text() == "not noted"
    lines[0].spark.choose(0)
    assert person(context, fatma).conversations[0].spark == 0
    lines[0].spark.choose(None)
    assert person(context, fatma).conversations[0].spark is None
    lines[0].spark.choose(2)
    newest = person(context, fatma).conversations[0]
    assert (newest.where, newest.spark) == ("bij de bakker", 2)
    assert "bij de bakker" in page.head.last.accessibleName()


def test_the_date_of_a_conversation_is_typed_as_people_say_it(page, context, fatma, qtbot):
    talk(context, fatma, 3)
    write(qtbot, page.conversations.column.rows()[0].on, "1 mei 2025")
    assert person(context, fatma).conversations[0].on == date(2025, 5, 1)


def test_a_date_nobody_understands_is_not_kept_and_stays_typed(page, context, fatma, qtbot):
    talk(context, fatma, 3)
    line = page.conversations.column.rows()[0]
    with qtbot.waitSignal(page.said):
        write(qtbot, line.on, "ergens in de herfst")
    assert person(context, fatma).conversations[0].on == date.today() - timedelta(days=3)
    assert line.on.edit.is_editing()


def test_a_conversation_cannot_be_dated_after_today(page, context, fatma, qtbot):
    talk(context, fatma, 3)
    line = page.conversations.column.rows()[0]
    with qtbot.waitSignal(page.said) as said:
        write(qtbot, line.on, "1 mei 2199")
    assert "1 mei 2199" in said.args[0]
    assert person(context, fatma).conversations[0].on == date.today() - timedelta(days=3)


def test_only_the_newest_conversations_stand_there_until_asked(page, context, fatma):
    for days in range(6):
        talk(context, fatma, days)
    assert len(page.conversations.column.rows()) == 3
    page.conversations.more.click()
    assert len(page.conversations.column.rows()) == 6


def test_long_quiet_offers_something_they_said_to_pick_up_on(page, context, fatma):
    assert "brood bakken" in page.head.pick_up.accessibleName()
    talk(context, fatma, 2)
    assert not page.head.pick_up.isVisible()


def test_taking_somebody_out_asks_twice_and_undoes(page, context, fatma, qtbot):
    page.away.first.click()
    assert len(context.desk.read(list_people)) == 2
    page.away.no.click()
    page.away.first.click()
    with qtbot.waitSignal(page.person_gone):
        page.away.leave.click()
    assert [row.called for row in context.desk.read(list_people)] == ["Bram"]
    assert "Fatma" in context.desk.undo_label
    context.desk.undo()
    assert len(person(context, fatma).statements) == 3


def test_a_conversation_with_this_person_is_asked_for(page, fatma, qtbot):
    with qtbot.waitSignal(page.conversation_requested) as asked:
        page.head.conversation_requested.emit()
    assert asked.args == [fatma]


def test_suggestions_and_words_of_people_show_as_plain_text(page, context, fatma, qtbot):
    write(qtbot, page.head.name, "<b>Fatma</b>")
    assert page.head.name.edit._reading.textFormat() is Qt.TextFormat.PlainText
    assert person(context, fatma).called == "<b>Fatma</b>"


def test_a_page_nobody_looks_at_reads_anew_when_it_is_shown(page, context, fatma):
    page.hide()
    context.desk.do("move", edit_person, fatma, {"street": "Sleepstraat"})
    assert page.reach.fields["street"].text() == "Karosstraat"
    page.show()
    assert page.reach.fields["street"].text() == "Sleepstraat"


def test_what_goes_and_who_names_them_is_told_before_it_is_done(page, context, fatma, bram):
    context.desk.do("matters", edit_person, bram, {"matters": "thee met Fatma"})
    page.away.first.click()
    assert page.away.no.hasFocus() or page.away.no.isVisible()
    told = page.away.goes.accessibleName()
    assert "Fatma" in told
    assert "what somebody said (3)" in told
    [box] = page.away.boxes
    assert "thee met Fatma" in box.accessibleName()
    assert box.isChecked()
    page.away.instead.setText("een buur")
    refused = []
    context.desk.refused.connect(refused.append)
    for _press in range(2):  # the second does nothing
        page.away.erase.click()
    page.away.leave.click()
    assert refused == []
    assert [row.called for row in context.desk.read(list_people)] == ["Bram"]
    assert person(context, bram).matters == "thee met een buur"
    assert context.desk.undo_label == ""
    assert context.desk.redo_label == ""


def test_no_to_being_in_the_register_tells_first_what_goes(page, context, fatma):
    page.consent.rows[Scope.REGISTER].no.click()
    assert page.away.leave.isVisible()
    assert not page.consent.rows[Scope.REGISTER].no.isChecked()
    page.away.leave.click()
    assert [row.called for row in context.desk.read(list_people)] == ["Bram"]
    context.desk.undo()
    assert len(person(context, fatma).statements) == 3


def test_a_yes_is_asked_about_again_and_renewed_in_one_press(page, context, fatma):
    assert not page.consent.renew.isVisible()
    lately = date.today() - timedelta(days=360)
    for scope in (Scope.REGISTER, Scope.SUGGEST):
        entry = ConsentInput(scope, True, lately, review_on=date.today() + timedelta(days=5))
        context.desk.do("yes", set_consent, fatma, entry)
    assert "5 days" in page.consent.again.accessibleName()
    page.consent.renew.click()
    assert not page.consent.renew.isVisible()
    newest = person(context, fatma).consents
    assert [c.on for c in newest if c.given] == [date.today()] * 2
    assert newest[0].noted_by == "MV"
    until = page.consent.rows[Scope.REGISTER].until
    assert until.isVisible()
    until.choose(date.today() + timedelta(days=183))
    assert person(context, fatma).consents[0].review_on == date.today() + timedelta(days=183)
