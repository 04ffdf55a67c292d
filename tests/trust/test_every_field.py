# SPDX-License-Identifier: MIT
"""P1 and P2 through the real pages: a word of its own in every field somebody can type in.

One session does all of it; afterwards no file the program writes holds a word, and each column
for words in the register was reached by typing, so no field is forgotten here.
"""

import tempfile
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from people import make_person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from sealed import WORDS, new_sealed
from sqlalchemy import select
from undertakings import suggest

from koekdesk import app as koekdesk
from koekdesk.register.models import Base
from koekdesk.services.connections import take_up
from koekdesk.services.neighbourhood import Sort
from koekdesk.services.people import list_people
from koekdesk.ui.dialogs.crash import crash_text
from koekdesk.ui.finder import Finder
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.unlock import UnlockPage
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.vocabulary import Scope, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
WAIT = 60_000
#: Words of the program itself, and the initials of who sits at the desk, which are a setting.
NOT_TYPED = {
    "preference.name",
    "keeping.noted_by",
    "consent.noted_by",
    "conversation.noted_by",
}
#: Codes and numbers with a check on them.
_CODES = {"key", "reasons", "statement_ids", "languages", "number", "encoder"}


class Typist:
    """Types a new word in every field, and remembers where."""

    def __init__(self):
        self.typed = {}
        self._numbers = count(1)

    def word(self, where: str) -> str:
        word = f"kanarie{next(self._numbers)}vogel"
        self.typed[word] = where
        return word

    def line(self, field: QLineEdit, enter: bool = False) -> None:
        field.setText(self.word(field.accessibleName()))
        if enter:
            QTest.keyClick(field, Key.Key_Return)

    def inline(self, part: QWidget) -> None:
        """Type in every field that edits in place and can be seen, as somebody would."""
        for edit in part.findChildren(InlineEdit):
            if edit.isVisibleTo(part):
                self._in_place(edit)

    def _in_place(self, edit: InlineEdit) -> None:
        edit.start()
        editor = edit.focusProxy()
        assert isinstance(editor, QLineEdit | QPlainTextEdit), edit
        word = self.word(editor.accessibleName())
        if isinstance(editor, QLineEdit):
            editor.setText(word)
        else:
            editor.setPlainText(word)
        QTest.keyClick(editor, Key.Key_Return)
        if edit.is_editing():  # a field for a day: what was typed stays open, and is let go here
            QTest.keyClick(editor, Key.Key_Escape)
            del self.typed[word]


def seed(path, data):
    """Two who fit, one connection under way; nothing of it is a canary."""
    register = new_sealed(path, data)
    with register.writes.begin() as session:
        ria = make_person(session, "Ria", "Boeilaan", [("can", "brood bakken")])
        wim = make_person(session, "Wim", "Touwbaan", [("wants_to_learn", "leren bakken")])
        make_person(session, "Bep", "Touwbaan", [("wants_to_learn", "fietsen plakken")])
        make_person(session, "Cor", "Boeilaan", [("can", "fietsen plakken")])

    class Door:
        def read(self, query, *args):
            with register.sessions() as session:
                return query(session, *args)

    suggestion = suggest(Door(), ria, wim)
    with register.writes.begin() as session:
        take_up(session, suggestion, date.today())
    register.close()


@pytest.fixture
def program(qapp, qtbot, tmp_path, monkeypatch):
    """The program with a small encrypted register open; temporary files have a folder too."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    seed(tmp_path / "wijk.koek", tmp_path / "data")
    program = koekdesk.start(tmp_path / "data", "en")
    program.open_path(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: program.window.front() is not None, timeout=WAIT)
    front = program.window.front()
    assert isinstance(front, UnlockPage)
    front.passphrase.line.setText(WORDS)
    front.open_button.click()
    qtbot.waitUntil(
        lambda: program.workspace is not None and bool(program.window.current_key()), timeout=WAIT
    )
    program.workspace.advisor._encoder_tried = True  # words are enough, and it takes seconds
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


def in_a_conversation(program, typist, qtbot):
    page = program.window.show_page("conversation")
    typist.line(page._form.who.picker, enter=True)
    [new] = page._form.newcomers()
    typist.line(new._street)
    for box in new.boxes().values():
        box.setChecked(True)
    page._form.box.setPlainText(f"Kan goed {typist.word('what was said')} bakken.")
    typist.line(page._form.place)
    typist.line(page._form.promise)
    page._save.click()
    assert not page.unsaved


def of_a_person(program, typist, qtbot):
    page = program.window.show_page("people")
    page.begin_adding()
    typist.line(page.add.name)
    typist.line(page.add.street)
    page.add.agreed.boxes()[Scope.REGISTER].setChecked(True)
    page.add.add.click()
    added = page.page.person_id
    one = next(
        row.id
        for row in program.workspace.desk.read(list_people)
        if row.called.startswith("kanarie") and row.id != added
    )
    page.show_person(one)
    person = page.page
    for line in person.consent.rows.values():
        line.yes.click()
        line.write.click()
    typist.line(person.words.add.field, enter=True)
    typist.line(person.groups.chips.field, enter=True)
    typist.inline(person)
    typist.line(page.search)


def of_the_neighbourhood(program, typist, qtbot):
    page = program.window.show_page("neighbourhood")
    for sort in Sort:
        page.begin_adding(sort)
        [name] = [f for f in page.add.findChildren(QLineEdit) if f.isVisibleTo(page)]
        typist.line(name, enter=True)
        assert page.add.isHidden()
        typist.inline(page.thing)
    page.show_words()
    page.words.field.setText(f"{typist.word('own words')}, {typist.word('own words')}")
    page.words.add_button.click()


def of_what_is_done_together(program, typist, qtbot):
    page = program.window.show_page("together")
    view = page.connections.view
    typist.inline(view.members[0])
    view.stages.button(Stage.RESTING).click()
    typist.inline(view)
    view.stages.button(Stage.DOING).click()
    typist.line(view.gatherings.plan.together)
    view.gatherings.plan.day.show_day(date.today())  # today: what came of it can be told
    view.gatherings.plan.button.click()
    for card in view.gatherings.cards.rows():
        typist.inline(card)
    typist.line(view.grown.title)
    view.grown.button.click()
    page.show_initiative(view.row.initiative_id)
    initiative = page.initiatives.view
    initiative.stages.button(Stage.RESTING).click()
    typist.line(initiative.organisations.field, enter=True)
    typist.inline(initiative)


def of_suggestions(program, typist, qtbot):
    advisor = program.workspace.advisor
    page = program.window.show_page("suggestions")
    advisor.refresh()
    qtbot.waitUntil(lambda: page.list.complete() and bool(page.list.rows()), timeout=WAIT)
    card = page.list.cards()[0]
    card.aside_button.click()
    panel = card.put_aside()
    typist.line(panel.note)
    panel.confirm_button.click()
    asking = program.window.show_page("asking")
    asking.field.setText(typist.word("a theme"))
    qtbot.waitUntil(lambda: asking.answer is not None, timeout=WAIT)


def of_thoughts_and_answers(program, typist, qtbot):
    rules = program.window.show_page("rules")
    typist.inline(rules)
    account = program.window.show_page("account")
    typist.inline(account.arranged)


def out_of_a_spreadsheet(program, typist, qtbot, path):
    """The list itself is somebody's own file, elsewhere; what becomes of it is ours."""
    heading = "Naam;Straat;Nr;Telefoon;E-mail;Wanneer;Kan goed;Wil graag;Kent;Toestemming;Opmerking"
    called = typist.word("imported name")
    cells = [typist.word(name) for name in heading.split(";")[5:]]
    row = [called, typist.word("street"), "3", "0600123456", f"{typist.word('mail')}@x.example"]
    row += [*cells[:3], f"Ria ({typist.word('a tie')})", f"ja, {typist.word('a note')}", cells[-1]]
    path.write_text(f"{heading}\n{';'.join(row)}\n", encoding="utf-8")
    for word in cells[3:5]:  # of the columns that were filled in otherwise
        del typist.typed[word]
    page = program.window.show_page("import")
    page.open_file(path)
    qtbot.waitUntil(lambda: page.review.plan is not None, timeout=WAIT)
    page.review.bring.click()
    qtbot.waitUntil(page.result.isVisible, timeout=WAIT)


def half_a_sentence(program, typist, qtbot):
    page = program.window.show_page("conversation")
    page._form.box.setPlainText(typist.word("half a sentence"))
    program.workspace.lifeline.look()
    program.workspace.find(program.window)
    [finder] = program.window.findChildren(Finder)
    typist.line(finder.field)


def reached(desk) -> dict[str, bool]:
    """Tell of each column for words whether a canary stands in it."""

    def look(session):
        found = {}
        for mapper in Base.registry.mappers:
            table = mapper.local_table
            for column in table.columns:
                words = type(column.type).__name__ in ("Text", "String")
                if words and not column.foreign_keys and column.key not in _CODES:
                    there = session.scalars(select(column).where(column.like("%kanarie%")))
                    found[f"{mapper.class_.__tablename__}.{column.key}"] = there.first() is not None
        return found

    return desk.read(look)


def hits(folders, words) -> list[tuple[str, str]]:
    return [
        (file.name, word)
        for folder in folders
        for file in Path(folder).rglob("*")
        if file.is_file()
        for content in [file.read_bytes()]
        for word in [*words, WORDS]
        if word.encode() in content or word.encode("utf-16-le") in content
    ]


def test_a_word_in_every_field_of_every_page_stands_readable_in_no_file(
    program, qtbot, tmp_path_factory
):
    typist, desk = Typist(), program.workspace.desk
    folder = desk.path.parent
    in_a_conversation(program, typist, qtbot)
    of_a_person(program, typist, qtbot)
    of_the_neighbourhood(program, typist, qtbot)
    of_what_is_done_together(program, typist, qtbot)
    of_suggestions(program, typist, qtbot)
    of_thoughts_and_answers(program, typist, qtbot)
    out_of_a_spreadsheet(program, typist, qtbot, tmp_path_factory.mktemp("stick") / "lijst.csv")
    half_a_sentence(program, typist, qtbot)

    assert len(typist.typed) > 70
    missed = {field for field, there in reached(desk).items() if not there}
    assert missed == NOT_TYPED

    assert hits([folder], typist.typed) == []  # open: the file, its log, settings, words half done
    program.workspace.safekeeping.run()
    qtbot.waitUntil(lambda: bool(program.workspace.safekeeping.backups.rows()), timeout=WAIT)
    try:
        raise ValueError(next(iter(typist.typed)))
    except ValueError as error:
        report = crash_text(error)
    assert not any(word in report for word in typist.typed)
    program.lock()
    assert hits([folder], typist.typed) == []
    program.discard_words()
    program.close()
    assert hits([folder], typist.typed) == []
