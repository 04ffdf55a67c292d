"""Bringing a spreadsheet in as a person does it: look, correct, decide, bring in, undo."""

import shutil
import threading
from pathlib import Path

import pytest
from people import add_person
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from koekdesk.files.columns import Field, SheetKind
from koekdesk.register.models import Base
from koekdesk.services.people import list_people
from koekdesk.ui.views import importing
from koekdesk.ui.views.importing import ImportPage
from koekdesk.ui.widgets.kinds import StatementLine
from koekdesk.ui.widgets.text import Text

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture
def page(qtbot, context):
    page = ImportPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def csv(tmp_path):
    return Path(shutil.copy(SAMPLES / "rijtuigenbuurt.csv", tmp_path))


@pytest.fixture
def xlsx(tmp_path):
    return Path(shutil.copy(SAMPLES / "rijtuigenbuurt.xlsx", tmp_path))


@pytest.fixture
def small(tmp_path):
    def write(*rows, heading="Naam;Straat;Telefoon;Kan goed;Kent;Toestemming;Opmerking"):
        path = tmp_path / "lijst.csv"
        path.write_text("\n".join([heading, *rows]), encoding="utf-8")
        return path

    return write


def opened(qtbot, page, path):
    page.open_file(path)
    planned(qtbot, page)


def planned(qtbot, page):
    qtbot.waitUntil(lambda: page.review.plan is not None, timeout=20_000)


def brought(qtbot, page):
    page.review.bring.setFocus()
    qtbot.keyClick(page.review.bring, Qt.Key.Key_Space)
    qtbot.waitUntil(page.result.isVisible, timeout=20_000)


def words(widget):
    """Return what somebody reads in a part of the screen."""
    texts = widget.findChildren(Text)
    return "\n".join(text.accessibleName() for text in texts if text.isVisibleTo(widget))


def said(widget):
    """Return the statements shown."""
    lines = widget.findChildren(StatementLine)
    return [line.quote.quote() for line in lines if line.isVisibleTo(widget)]


def people(context):
    return sorted(row.called for row in context.desk.read(list_people))


def dump(desk):
    return desk.read(
        lambda session: {
            table.name: sorted(map(repr, session.execute(select(table)).all()))
            for table in Base.metadata.sorted_tables
        }
    )


# The whole way.


@pytest.mark.parametrize("name", ["rijtuigenbuurt.csv", "rijtuigenbuurt.xlsx"])
def test_a_sample_comes_in_and_one_undo_takes_it_back(qtbot, context, page, name):
    before = dump(context.desk)
    opened(qtbot, page, SAMPLES / name)
    assert page.review.bring.text() == "Bring in 157 people"
    with qtbot.waitSignal(page.said) as said:
        brought(qtbot, page)
    assert name in said.args[0]
    assert len(people(context)) == 157
    shown = words(page.result)
    assert "157 people are new" in shown
    assert "3 people said no and stay out" in shown
    assert "Corrie" in shown  # named, but more than one fits
    assert context.desk.undo_label == f"Bring in {name}"
    context.desk.undo()
    assert dump(context.desk) == before
    assert page.review.isVisible()  # and somebody can go on where they were
    planned(qtbot, page)


def test_afterwards_it_leads_to_the_people_or_to_another_file(qtbot, context, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;"))
    brought(qtbot, page)
    with qtbot.waitSignal(page.people_requested):
        qtbot.keyClick(page.result.people, Qt.Key.Key_Space)
    qtbot.keyClick(page.result.another, Qt.Key.Key_Space)
    assert page.start.isVisible()


def test_a_file_can_be_chosen_or_dropped(qtbot, page, small, monkeypatch):
    path = small("Ayşe Yılmaz;;;naaien;;ja;")
    monkeypatch.setattr(importing, "ask_spreadsheet", lambda parent, folder: path)
    page.start.choose.setFocus()
    qtbot.keyClick(page.start.choose, Qt.Key.Key_Space)
    planned(qtbot, page)

    other = small("Bram Maas;;;lassen;;ja;")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(other))])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(20, 20), action, held, left, nothing)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPoint(20, 20), action, held, left, nothing))
    qtbot.waitUntil(
        lambda: page.review.plan is not None and page.review.plan.people[0].called == "Bram"
    )


# Looking and correcting.


def test_each_sheet_says_what_it_is_about(qtbot, page, xlsx):
    opened(qtbot, page, xlsx)
    tabs = [page.review.tabs.tabText(at) for at in range(page.review.tabs.count())]
    assert tabs == [
        "Bewoners – people",
        "Groepen en plekken – groups and places",
        "Gesprekken – conversations",
        "Worth a look: 18",
    ]
    assert "Flat Victoria" in page.review.sheets[0].out.text()
    page.review.sheets[2].kind.choose(SheetKind.UNKNOWN)
    assert page.review.plan is None
    assert page.review.tabs.tabText(2) == "Gesprekken – stays out"
    planned(qtbot, page)
    assert page.review.plan.talks == ()


def test_a_row_shows_the_person_as_they_will_come_in(qtbot, page, small):
    path = small(
        "Ayşe Yılmaz;Karosstraat 4;612345678;brood bakken;Bram;mondeling;altijd vrolijk",
        "Bram Maas;;;lassen;;?;",
    )
    opened(qtbot, page, path)
    sheet = page.review.sheets[0]
    sheet.table.selectRow(0)
    shown = words(sheet.look)
    assert shown.startswith("Ayşe\nAyşe Yılmaz\nKarosstraat 4\n0612345678")
    assert said(sheet.look) == ["brood bakken"]
    assert "They agree to be in the register and in suggestions (said in a conversation)" in shown
    assert "altijd vrolijk" in shown
    page.review.cards.click()
    qtbot.waitUntil(lambda: "by first name on cards" in words(sheet.look))
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: words(sheet.look).startswith("Bram"))
    assert "Nobody knows yet whether they agree" in words(sheet.look)


def test_another_field_for_a_column_shows_at_once_and_is_planned_again(qtbot, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;zingen"))
    sheet = page.review.sheets[0]
    assert sheet.table.header.buttons[6].accessibleName() == "Column Opmerking holds: remark"
    sheet.table.header.buttons[6].choose(Field.GIFTS)
    assert not page.review.bring.isEnabled()
    qtbot.waitUntil(lambda: said(sheet.look) == ["naaien", "zingen"])
    planned(qtbot, page)
    assert len(page.review.plan.people[0].statements) == 2
    assert page.review.bring.isEnabled()


def test_without_a_column_of_names_it_says_so_and_loses_nothing(qtbot, context, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;zingen"))
    sheet = page.review.sheets[0]
    sheet.table.header.buttons[6].choose(Field.GIFTS)
    sheet.table.header.buttons[0].choose(Field.IGNORE)
    assert "Which column has the names?" in words(sheet)
    qtbot.waitUntil(page.review.error.isVisible)
    assert not page.review.bring.isEnabled()
    assert people(context) == []
    sheet.table.header.buttons[0].choose(Field.NAME)
    planned(qtbot, page)
    assert not page.review.error.isVisible()
    assert len(page.review.plan.people[0].statements) == 2  # the other choice stayed


def test_wrong_letters_are_put_right_and_choices_stay(qtbot, page, tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_bytes("Naam;Kan goed;Opmerking\nGülşen Aydın;börek;zingen".encode("cp1254"))
    opened(qtbot, page, path)
    assert page.review.plan.people[0].called == "Gülþen"
    page.review.sheets[0].table.header.buttons[2].choose(Field.GIFTS)
    page.review.letters.choose("cp1254")
    qtbot.waitUntil(
        lambda: page.review.plan is not None and page.review.plan.people[0].called == "Gülşen"
    )
    assert len(page.review.plan.people[0].statements) == 2
    assert words(page.review.sheets[0].look).startswith("Gülşen")


def test_what_people_typed_is_shown_as_typed(qtbot, page, small):
    opened(qtbot, page, small("<b>Ayşe</b> Yılmaz;;;<img src=x>;;ja;<b>schulden</b>"))
    page.review.open_checks()
    card = page.review.checks.marks.cards()[0]
    assert "&lt;b&gt;" in card.text.text()
    assert "<b>" not in card.text.text()


# What is worth a look.


def test_two_who_may_be_one(qtbot, context, page, small):
    path = small(
        "Gülsen Aydın;Landauerstr. 31;0600417720;börek;;ja;",
        "Gulsen Aydin;Landauerstraat 31;0600417720;naaien;;ja;",
    )
    opened(qtbot, page, path)
    assert page.review.bring.text() == "Bring in 1 people"  # English plurals live in the .ts
    page.review.look_first.click()
    card = page.review.checks.duplicates.cards()[0]
    shown = words(card)
    assert "Gülsen Aydın" in shown
    assert "Landauerstraat 31" in shown
    assert "the same telephone" in shown
    assert card.answer.yes.isChecked()
    card.answer.no.setFocus()
    qtbot.keyClick(card.answer.no, Qt.Key.Key_Space)
    assert page.review.bring.text() == "Bring in 2 people"
    page.review.cards.click()  # planned again: what was decided stays
    planned(qtbot, page)
    assert page.review.checks.duplicates.cards()[0].answer.no.isChecked()
    brought(qtbot, page)
    assert people(context) == ["Gulsen", "Gülsen"]


def test_somebody_who_is_in_the_register_already(qtbot, context, page, small):
    add_person(context.desk, "Gülsen", full_name="Gülsen Aydın", phone="0600417720")
    opened(qtbot, page, small("Gulsen Aydin;Landauerstraat 31;0600417720;naaien;;ja;"))
    card = page.review.checks.duplicates.cards()[0]
    assert "in the register already" in words(card)
    brought(qtbot, page)
    assert people(context) == ["Gülsen"]


def test_marked_words_stay_out_unless_somebody_decides_otherwise(qtbot, context, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;heeft schulden"))
    page.review.open_checks()
    card = page.review.checks.marks.cards()[0]
    assert "“schulden” is about money and is better left out" in words(card)
    assert card.answer.yes.isChecked()  # leave it out
    brought(qtbot, page)
    assert "schulden" not in repr(dump(context.desk))
    context.desk.undo()
    planned(qtbot, page)
    page.review.checks.marks.cards()[0].answer.no.click()
    brought(qtbot, page)
    assert "schulden" in repr(dump(context.desk))


def test_who_said_no_and_rows_without_a_name_are_named(qtbot, page, small):
    rows = ("Ayşe Yılmaz;;;naaien;;ja;", "Vera Stolk;;;zingen;;nee;", ";Karosstraat;;lassen;;ja;")
    opened(qtbot, page, small(*rows))
    page.review.open_checks()
    assert "Vera Stolk" in words(page.review.checks.said_no)
    assert "Row 4, “Karosstraat”: there is no name" in words(page.review.checks.unread)


# When something is in the way.


def test_a_file_that_cannot_be_read_is_explained_and_the_page_stays_usable(
    qtbot, page, tmp_path, small
):
    page.open_file(tmp_path / "weg.csv")
    qtbot.waitUntil(page.start.error.isVisible)
    assert "weg.csv is no longer where it was" in page.start.error.text()
    picture = tmp_path / "foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    page.open_file(picture)
    qtbot.waitUntil(lambda: "foto.xlsx" in page.start.error.text())
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;"))
    assert page.review.isVisible()


def test_a_file_that_vanishes_still_comes_in_as_it_was_looked_at(qtbot, context, page, small):
    path = small("Ayşe Yılmaz;;;naaien;;ja;")
    opened(qtbot, page, path)
    path.unlink()
    page.review.letters.choose("cp1252")
    qtbot.waitUntil(page.review.error.isVisible, timeout=20_000)
    planned(qtbot, page)  # anew, from what was read before
    brought(qtbot, page)
    assert people(context) == ["Ayşe"]


def test_while_another_file_is_read_nothing_of_the_file_before_can_come_in(
    qtbot, context, page, small
):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;"))
    page.open_file(small("Bram Maas;;;lassen;;ja;"))
    assert not page.review.bring.isEnabled()
    page.review.bring_requested.emit()
    planned(qtbot, page)
    brought(qtbot, page)
    assert people(context) == ["Bram"]


def test_who_stops_reading_another_file_goes_on_with_the_one_before(qtbot, context, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;"))
    page.open_file(small("Bram Maas;;;lassen;;ja;"))
    page.reading.stop_requested.emit()
    planned(qtbot, page)
    brought(qtbot, page)
    assert people(context) == ["Ayşe"]


def test_stopping_leaves_everything_as_it_was(qtbot, context, page, xlsx):
    before = dump(context.desk)
    opened(qtbot, page, xlsx)
    busy = threading.Event()
    context.jobs.run(lambda _report: busy.wait(20), print, print)
    page.review.bring.click()
    assert not page.review.bring.isEnabled()
    page.review.progress.stop_button.click()
    with qtbot.waitSignal(page.said, timeout=20_000) as said:
        busy.set()
    assert said.args == ["Stopped. Nothing was brought in."]
    assert dump(context.desk) == before
    assert not context.desk.undo_label
    assert page.review.bring.isEnabled()


def test_who_stops_too_late_is_told_what_came_in(qtbot, context, page, small):
    opened(qtbot, page, small("Ayşe Yılmaz;;;naaien;;ja;"))
    page.review.bring.click()
    over = threading.Event()
    context.jobs.run(lambda _report: over.set(), print, print)
    assert over.wait(20)  # the import before it is over, but nobody here knows that yet
    page.review.progress.stop_button.click()
    qtbot.waitUntil(page.result.isVisible)
    assert people(context) == ["Ayşe"]
    assert context.desk.undo_label == "Bring in lijst.csv"


def test_everything_that_can_have_the_keyboard_has_a_name(qtbot, page, xlsx):
    opened(qtbot, page, xlsx)
    for tab in range(page.review.tabs.count()):
        page.review.tabs.setCurrentIndex(tab)
        for widget in page.findChildren(QWidget):
            inside = widget.parentWidget() and widget.parentWidget().inherits("QAbstractItemView")
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inside:
                assert widget.accessibleName(), (type(widget).__name__, tab)


def test_only_the_first_rows_are_shown_of_a_long_list(qtbot, page, small):
    opened(qtbot, page, small(*(f"Ayşe Yılmaz{at};;;naaien;;ja;" for at in range(300))))
    assert page.review.sheets[0].table.model().rowCount() == 50
    assert "300 rows, of which you see the first 50" in words(page.review.sheets[0])
    assert len(page.review.plan.people) == 300
