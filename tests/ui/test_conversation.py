"""The conversation page: what a person types, sees and keeps."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from koekdesk.register.models import Conversation
from koekdesk.services.people import list_people, read_person
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.ui.widgets.said_columns import SaidColumns
from koekdesk.vocabulary import Scope
from koekdesk.vocabulary import StatementKind as Kind

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def fatma(desk):
    return add_person(desk, "Fatma", "Karosstraat")


@pytest.fixture
def page(context, fatma, qtbot):
    page = ConversationPage(context)
    qtbot.addWidget(page)
    page.resize(1156, 738)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page._form.who.picker.hasFocus())
    return page


def who(page, name: str, key=Key.Key_Return) -> None:
    QTest.keyClicks(page._form.who.picker, name)
    QTest.keyClick(page._form.who.picker, key)


def write(page, text: str) -> None:
    QTest.keyClicks(page._form.box, text)
    page._listen()


def shown(page) -> list[tuple[Kind, str]]:
    return [(row.kind, row.text) for row in page._list.rows() if not row.left_out]


def stored(desk, person) -> list[tuple[Kind, str]]:
    return [(s.kind, s.text) for s in desk.read(read_person, person).statements]


def people(desk) -> dict[str, object]:
    return {row.called: row.id for row in desk.read(list_people)}


def test_a_known_person_three_letters_enter_tab_words_ctrl_enter(page, desk, fatma, qtbot):
    lines = []
    page.said.connect(lines.append)
    who(page, "fat")
    QTest.keyClick(page._form.who.picker, Key.Key_Tab)
    assert page._form.box.hasFocus()
    QTest.keyClicks(page._form.box, "Ze kan brood bakken. Ze wil leren fietsen.")
    QTest.keyClick(page._form.box, Key.Key_Return, CTRL)
    assert stored(desk, fatma) == [
        (Kind.CAN, "Ze kan brood bakken"),
        (Kind.LEARN, "Ze wil leren fietsen"),
    ]
    [conversation] = desk.read(read_person, fatma).conversations
    assert conversation.said == "Ze kan brood bakken. Ze wil leren fietsen."
    assert (conversation.on, conversation.noted_by) == (date.today(), "MV")
    assert "2" in lines[0]
    assert "Fatma" in lines[0]
    assert not page.unsaved
    assert page._form.who.picker.hasFocus()
    assert page._form.who.present() == ()


def test_somebody_new_with_what_they_agreed_to_is_one_undo_step(page, desk):
    who(page, "Hatice", Key.Key_Tab)
    [new] = page._form.newcomers()
    assert not new.agreed()
    assert new._street.hasFocus()
    for _ in new.fields():
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
    assert page._form.box.hasFocus()
    QTest.keyClicks(new._street, "Sjeespad")
    QTest.keyClick(new.boxes()[Scope.SUGGEST], Key.Key_Space)
    write(page, "Ze kan goed naaien.")
    page.save()
    found = desk.read(read_person, people(desk)["Hatice"])
    assert found.street == "Sjeespad"
    assert {c.scope: c.given for c in found.consents} == {
        Scope.REGISTER: True,
        Scope.SUGGEST: True,
        Scope.CARD: None,
        Scope.SHARE: None,
        Scope.STORY: None,
    }
    assert [s.text for s in found.statements] == ["Ze kan goed naaien"]
    assert "Hatice" in desk.undo_label
    desk.undo()
    assert "Hatice" not in people(desk)
    desk.redo()
    assert [s.text for s in desk.read(read_person, people(desk)["Hatice"]).statements] == [
        "Ze kan goed naaien"
    ]


def test_who_only_looks_like_the_typed_name_is_not_taken_for_them(page, desk, fatma):
    picker = page._form.who.picker
    QTest.keyClicks(picker, "Hatma")
    assert [words.split("  ")[0] for words in picker.options()] == ["Add “Hatma”", "Fatma"]
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert [(who.name, who.id) for who in page._form.who.present()] == [("Hatma", None)]


def test_a_name_with_a_slip_or_a_street_finds_who_is_known(page, fatma):
    for typed in ("fatmma", "kaross"):
        who(page, typed)
        assert [p.id for p in page._form.who.present()] == [fatma]
        page._form.who.set_present(())


def test_words_of_several_people_go_to_each_of_them(page, desk, fatma):
    mo = add_person(desk, "Mo", "Diligencestraat")
    page._known._now = None
    who(page, "fat")
    who(page, "mo")
    write(page, "Ze kan brood bakken. Hij kan timmeren.")
    assert [row.whose for row in page._list.rows()] == ["Fatma", "Fatma"]
    page._list.setFocus()
    page._list.point_at(1)
    QTest.keyClick(page._list, Key.Key_P)
    assert [row.whose for row in page._list.rows()] == ["Fatma", "Mo"]
    page.save()
    assert stored(desk, fatma) == [(Kind.CAN, "Ze kan brood bakken")]
    assert stored(desk, mo) == [(Kind.CAN, "Hij kan timmeren")]
    assert desk.read(read_person, mo).conversations[0].with_whom == ("Fatma",)


def test_alt_and_a_number_corrects_the_kind_at_the_cursor_and_typing_goes_on(page):
    write(page, "Ze kan brood bakken")
    QTest.keyClick(page._form.box, Key.Key_4, ALT)
    write(page, " van rogge. Ze heeft een oven.")
    assert page._form.box.toPlainText() == "Ze kan brood bakken van rogge. Ze heeft een oven."
    assert shown(page) == [
        (Kind.LEARN, "Ze kan brood bakken van rogge"),
        (Kind.HAS, "Ze heeft een oven"),
    ]


def test_one_key_corrects_a_line_in_the_list(page, desk, fatma, qtbot):
    who(page, "fat")
    write(page, "Ze kan brood bakken. Ze heeft een oven. Ze kan zingen.")
    page._list.setFocus()
    page._list.point_at(0)
    QTest.keyClick(page._list, Key.Key_5)
    QTest.keyClick(page._list, Key.Key_Down)
    QTest.keyClick(page._list, Key.Key_Delete)
    QTest.keyClick(page._list, Key.Key_Down)
    QTest.keyClick(page._list, Key.Key_H)
    QTest.keyClick(page._list, Key.Key_Return)
    editor = page._list.viewport().findChild(QWidget, "said_words")
    QTest.keyClick(editor, Key.Key_A, CTRL)
    QTest.keyClicks(editor, "zingen in het koor")
    QTest.keyClick(editor, Key.Key_Return)
    expected = [(Kind.DREAM, "Ze kan brood bakken"), (Kind.HAS, "zingen in het koor")]
    qtbot.waitUntil(lambda: shown(page) == expected)
    page.save()
    assert stored(desk, fatma) == expected


def test_a_letter_that_begins_two_kinds_goes_from_one_to_the_other(page):
    write(page, "Ze kan brood bakken.")
    page._list.setFocus()
    page._list.point_at(0)
    kinds = []
    for _ in range(3):
        QTest.keyClick(page._list, Key.Key_W)
        kinds.append(shown(page)[0][0])
    assert kinds == [Kind.DO, Kind.LEARN, Kind.DO]


@pytest.mark.parametrize(("at", "spark"), [(0, None), (1, 0), (2, 1)])
def test_a_spark_of_none_is_something_else_than_not_noted(page, desk, fatma, at, spark):
    assert page._form.spark.chosen() == 0
    assert page._form.spark.buttons()[0].text() == "not noted"
    who(page, "fat")
    write(page, "Ze kan brood bakken.")
    page._form.spark.choose(at)
    page.save()
    [kept] = desk.read(read_person, fatma).conversations
    assert kept.spark == spark
    assert page._form.spark.chosen() == 0  # the next conversation begins anew


def test_the_details_are_kept(page, desk, fatma):
    who(page, "fat")
    write(page, "Ze kan brood bakken.")
    QTest.keyClick(page._form.day.chips()[1], Key.Key_Space)
    QTest.keyClicks(page._form.place, "bij de bakker")
    QTest.keyClick(page._form.spark.buttons()[3], Key.Key_Space)
    QTest.keyClicks(page._form.promise, "Ben vragen")
    QTest.keyClick(page._form.by.chips()[1], Key.Key_Space)
    page.save()
    [kept] = desk.read(read_person, fatma).conversations
    today = date.today()
    assert (kept.on, kept.where, kept.spark) == (today - timedelta(days=1), "bij de bakker", 2)
    assert (kept.promised, kept.promised_by) == ("Ben vragen", today + timedelta(days=7))


def test_saving_without_anybody_keeps_the_words_and_says_what_to_do(page, desk):
    write(page, "Ze kan brood bakken.")
    page.save()
    assert page._form.box.toPlainText() == "Ze kan brood bakken."
    assert page._form.trouble.isVisible()
    assert "Who" in page._form.trouble.lines()[0]
    assert page.unsaved
    assert not desk.undo_label.startswith("Conversation")


def test_what_the_register_refuses_stays_in_the_box(page, desk, fatma):
    who(page, "fat")
    page._form.box.setPlainText("lang verhaal " * 5_000)
    page.save()
    assert page._form.box.toPlainText().startswith("lang verhaal")
    assert page._form.trouble.isVisible()
    assert desk.read(read_person, fatma).conversations == ()
    page._form.box.setPlainText("Ze kan brood bakken.")
    assert not page._form.trouble.isVisible()
    page.save()
    assert len(desk.read(read_person, fatma).conversations) == 1


def test_somebody_removed_meanwhile_is_explained(page, desk, fatma):
    who(page, "fat")
    write(page, "Ze kan brood bakken.")
    desk.undo()  # takes back adding Fatma
    page.save()
    assert page._form.trouble.isVisible()
    assert page._form.box.toPlainText() == "Ze kan brood bakken."


def test_ten_thousand_characters_are_kept_whole(page, desk, fatma):
    text = ("Ze kan brood bakken 🎉. أحب أن أزرع النعناع. " * 250)[:10_000]
    who(page, "fat")
    page._form.box.setPlainText(text)
    page.save()
    assert desk.read(read_person, fatma).conversations[0].said == text.strip()
    assert len(stored(desk, fatma)) > 300


def test_the_words_are_marked_where_they_stand_also_behind_an_emoji(page):
    page._form.box.setPlainText("🎉🎉 Ze kan brood bakken. Ze heeft een oven.")
    page._listen()
    marked = [s.cursor.selectedText() for s in page._form.box.extraSelections()]
    assert marked[-1] == "Ze heeft een oven"
    styles = {s.format.underlineStyle() for s in page._form.box.extraSelections()}
    assert len(styles) == 2
    page._form.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(page._form.box, Key.Key_5, ALT)
    assert shown(page)[-1] == (Kind.DREAM, "Ze heeft een oven")


def test_a_hint_shows_another_way_and_never_blocks(page, desk, fatma):
    who(page, "fat")
    write(page, "Ze is eenzaam. Ze kan zingen.")
    assert "eenzaam" in page._form.hints.lines()[0]
    page.save()
    assert len(desk.read(read_person, fatma).conversations) == 1
    assert page._form.hints.lines() == ()


def test_a_draft_brings_everything_back_on_another_page(page, context, qtbot, fatma):
    assert page.draft() == ""
    who(page, "fat")
    who(page, "Hatice")
    QTest.keyClick(page._form.newcomers()[0].boxes()[Scope.CARD], Key.Key_Space)
    write(page, "Ze kan brood bakken. Ze heeft een oven.")
    QTest.keyClick(page._form.box, Key.Key_5, ALT)
    page._list.whose_chosen.emit(1, page._form.who.present()[1].key)
    QTest.keyClicks(page._form.place, "plein")
    other = ConversationPage(context)
    qtbot.addWidget(other)
    other.restore(page.draft())
    assert other.unsaved
    assert other.draft() == page.draft()
    assert other._entry(other._pieces.kept()) == page._entry(page._pieces.kept())


def test_beginning_with_somebody_fills_in_who(page, fatma):
    page.start_with(fatma)
    assert [p.name for p in page._form.who.present()] == ["Fatma"]
    assert page._form.box.hasFocus()


def test_words_half_typed_stay_with_whom_they_are_of(page, desk, fatma):
    mo = add_person(desk, "Mo")
    page._known._now = None
    who(page, "fat")
    write(page, "Ze kan brood bakken.")
    page.start_with(mo)
    assert [p.name for p in page._form.who.present()] == ["Fatma"]


def test_a_click_on_a_kind_makes_a_statement_of_words_nobody_heard(page):
    text = "Het regende toen we elkaar spraken bij de bakker op de hoek."
    write(page, text)
    assert shown(page) == []
    QTest.mouseClick(page._kinds.buttons[Kind.DREAM], Qt.MouseButton.LeftButton)
    assert shown(page) == [(Kind.DREAM, text.rstrip("."))]


def test_a_namesake_can_be_added(page):
    QTest.keyClicks(page._form.who.picker, "Fatma")
    assert page._form.who.picker.options()[0].startswith("Fatma")
    QTest.keyClick(page._form.who.picker, Key.Key_Down)
    popup = page._form.who.picker.completer().popup()
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    [somebody] = page._form.who.present()
    assert (somebody.name, somebody.id) == ("Fatma", None)


def test_starting_over_can_be_taken_back(page):
    who(page, "fat")
    write(page, "Ze kan brood bakken.")
    QTest.mouseClick(page._over, Qt.MouseButton.LeftButton)
    assert page._form.box.toPlainText() == ""
    QTest.mouseClick(page._over, Qt.MouseButton.LeftButton)
    assert page._form.box.toPlainText() == "Ze kan brood bakken."
    assert [p.name for p in page._form.who.present()] == ["Fatma"]


def test_who_fits_appears_while_typing_and_opens_their_page(page, context, desk, qtbot):
    ben = add_person(desk, "Ben", "Huifkarweg", [("wants_to_learn", "leren brood bakken")])
    add_person(desk, "Anna", "Sjeespad", [("wants_to_learn", "brood bakken")], agreed=False)
    write(page, "Ze kan brood bakken.")
    qtbot.waitUntil(lambda: "being read" in page._matches.words())
    context.advisor.refresh()
    qtbot.waitUntil(lambda: bool(page._matches.cards()), timeout=30_000)
    [card] = page._matches.cards()
    assert "Ben" in card.accessibleName()
    assert "leren brood bakken" in card.accessibleName()
    with qtbot.waitSignal(page.person_chosen) as chosen:
        QTest.keyClick(card, Key.Key_Return)
    assert chosen.args == [ben]
    page._form.box.setPlainText("Ze kan klarinet spelen.")
    qtbot.waitUntil(lambda: "Nobody" in page._matches.words(), timeout=10_000)
    assert page._matches.cards() == []


def test_what_somebody_would_rather_not_asks_for_nobody(page, context, desk, qtbot):
    add_person(desk, "Ben", "Huifkarweg", [("wants_to_learn", "leren brood bakken")])
    context.advisor.refresh()
    write(page, "Ze kan brood bakken.")
    qtbot.waitUntil(lambda: bool(page._matches.cards()), timeout=30_000)
    page._form.box.setPlainText("Liever niet met honden.")
    qtbot.waitUntil(lambda: "Good to know" in page._matches.words(), timeout=10_000)
    assert page._matches.cards() == []
    context.advisor.suggested.emit(())  # a round of suggestions comes in
    assert not page._matches._pause.isActive()


def test_everything_that_takes_the_keyboard_has_a_name(page):
    who(page, "Hatice")
    write(page, "Ze kan brood bakken.")
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and type(widget).__name__ not in ("QScrollBar",)
    ]
    assert nameless == []


def test_the_columns_go_below_each_other_when_the_window_is_narrow(page):
    columns = page.findChild(SaidColumns)
    wide = columns.fontMetrics().averageCharWidth() * 150
    columns.resize(wide, 600)
    assert columns.columns() == 3
    columns.resize(wide // 2, 600)
    assert columns.columns() == 2
    columns.resize(wide // 4, 600)
    assert columns.columns() == 1


def test_a_name_alone_or_somebody_new_counts_as_not_saved_yet(page):
    assert not page.unsaved
    QTest.keyClicks(page._form.who.picker, "Zebedeus")
    assert page.unsaved
    QTest.keyClick(page._form.who.picker, Key.Key_Return)
    assert page.unsaved  # what they agreed to would be lost


def test_a_name_is_never_cut_off_silently(page, desk):
    page._form.who.picker.setText("x" * 300)
    write(page, "Ze kan brood bakken.")
    page._form.who.take_typed()
    page._form.newcomers()[0].boxes()[Scope.REGISTER].setChecked(True)
    page.save()
    assert "200" in page._form.trouble.lines()[0]
    assert "x" not in "".join(people(desk))
    assert page._form.box.toPlainText() == "Ze kan brood bakken."


def test_without_a_yes_only_the_conversation_is_kept_after_it_was_said(page, desk, qtbot):
    lines = []
    page.said.connect(lines.append)
    who(page, "Hatice", Key.Key_Tab)
    write(page, "Ze kan goed naaien.")
    page.save()
    assert page._unkept.isVisible()
    assert page._unkept.back.hasFocus()
    assert "Hatice" in page._unkept.words.accessibleName()
    assert page.unsaved
    page._unkept.back.click()
    assert not page._unkept.isVisible()
    assert page._form.box.toPlainText() == "Ze kan goed naaien."
    page.save()
    page._unkept.yes.click()
    assert "Hatice" not in people(desk)
    assert not page.unsaved
    assert "no more" in lines[-1]
    talks = desk.read(lambda session: session.scalars(select(Conversation)).all())
    assert [(talk.on, talk.said) for talk in talks] == [(date.today(), "")]


def test_somebody_known_who_was_never_asked_is_asked_now(page, desk, qtbot):
    anna = add_person(desk, "Anna", agreed=False)
    qtbot.waitUntil(lambda: page._known.person(anna) is not None)
    page.start_with(anna)
    [new] = page._form.newcomers()
    assert new.fields() == list(new.boxes().values())
    assert new.agreed_boxes.unkept.isVisible()
    new.boxes()[Scope.REGISTER].setChecked(True)
    assert not new.agreed_boxes.unkept.isVisible()
    write(page, "Ze kan goed naaien.")
    page.save()
    found = desk.read(read_person, anna)
    assert [s.text for s in found.statements] == ["Ze kan goed naaien"]
    assert found.consents[0].given
