# SPDX-License-Identifier: MIT
"""One day of a connector, through the real windows: twenty conversations, ten cards out, six back,
a gathering and a new initiative. It ends with the register it should."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from sqlalchemy import select

from koekdesk import app as koekdesk
from koekdesk.register.models import Card
from koekdesk.services.connections import list_connections
from koekdesk.services.conversations import list_conversations
from koekdesk.services.gatherings import list_gatherings
from koekdesk.services.initiatives import list_initiatives
from koekdesk.services.people import list_people, read_person
from koekdesk.services.ties import list_ties
from koekdesk.services.today import read_today
from koekdesk.ui.dialogs.print_cards import PrintCardsDialog
from koekdesk.ui.languages import install_language
from koekdesk.vocabulary import Answer, Part, Stage, StatementKind

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GIVERS = ("Fatma", "Ahmet", "Ria", "Joop", "Sien", "Mo", "Loes", "Wim", "Hoda", "Karel")
WISHERS = ("Ali", "Bep", "Cor", "Dina", "Eef", "Frans", "Gijs", "Hanna", "Ilse", "Jet")
SKILLS = (
    "brood bakken",
    "gitaar spelen",
    "kleren naaien",
    "banden plakken",
    "schaken",
    "rozen snoeien",
    "foto's maken",
    "stoelen lassen",
    "Arabisch praten",
    "vissen roken",
)


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The program, with a new register open, in English."""
    program = koekdesk.start(tmp_path / "data", "en")
    program.create(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=60_000)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


@pytest.fixture
def saves_pdf(monkeypatch, tmp_path):
    """Let the print preview save its cards as PDF, as somebody would."""
    path = tmp_path / "kaartjes.pdf"

    def press_save(dialog):
        dialog.show()
        dialog.save_pdf()
        return dialog.result()

    monkeypatch.setattr(PrintCardsDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: dialog.selectFile(str(path)) or True)
    return path


def click(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def settled(program, qtbot):
    advisor = program.workspace.advisor
    qtbot.waitUntil(lambda: advisor.ready and not advisor.busy, timeout=120_000)


def tell(program, name, words, promise=""):
    """Type a conversation with somebody new who agrees to everything, and save it."""
    page = program.window.show_page("conversation")
    QTest.keyClicks(page._form.who.picker, name)
    QTest.keyClick(page._form.who.picker, Key.Key_Return)
    for box in page._form.newcomers()[0].boxes().values():
        box.setChecked(True)
    page._form.box.setPlainText(words)
    page._form.promise.setText(promise)
    if promise:
        page._form.by.choose(date.today())
    QTest.keyClick(page._form.box, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not page.unsaved


def card_back(program, number):
    """Type the number of a card and press Enter."""
    named = "Number on a card that came back"
    fields = program.window.findChildren(QLineEdit)
    field = next(field for field in fields if field.accessibleName() == named)
    field.setText(number)
    QTest.keyClick(field, Key.Key_Return)
    return program.window.page("together").connections.view


def test_a_day(program, saves_pdf, qtbot):
    desk = program.workspace.desk

    # Twenty conversations: what people can, and what others would love to learn.
    for giver, skill in zip(GIVERS, SKILLS, strict=True):
        tell(program, giver, f"{giver} kan heel goed {skill}.")
    for at, (wisher, skill) in enumerate(zip(WISHERS, SKILLS, strict=True)):
        promise = "het recept langsbrengen" if at == 0 else ""
        tell(program, wisher, f"{wisher} wil graag leren {skill}.", promise)
    people = {row.called: row.id for row in desk.read(list_people)}
    assert sorted(people) == sorted((*GIVERS, *WISHERS))
    settled(program, qtbot)

    # Ten cards go out, each a gift that meets a wish.
    page = program.window.show_page("suggestions")
    qtbot.waitUntil(lambda: page.list.complete() and len(page.list.rows()) >= 10, timeout=60_000)
    for card in page.list.cards()[:10]:
        card.setFocus()
        QTest.keyClick(card, Key.Key_P)
    click(page.print_button, qtbot)
    assert saves_pdf.read_bytes().startswith(b"%PDF")
    connections = desk.read(list_connections)
    assert len(connections) == 10
    numbers = [row.cards[0] for row in connections]

    # Six come back: four where everybody says yes, one later, one no.
    for at, number in enumerate(numbers[:6]):
        view = card_back(program, number)
        assert program.window.current_key() == "together"
        first, *others = view.members
        answer = {4: Answer.LATER, 5: Answer.NO}.get(at, Answer.YES)
        QTest.keyClick(program.window.focusWidget(), Key.Key_Space)  # the first yes is at hand
        for member in others:
            click(member.answers.button(answer), qtbot)
        assert first.row.answer is Answer.YES

    # Two of them meet, and will do something together.
    view = card_back(program, numbers[0])
    met = view.row
    click(view.stages.button(Stage.MET), qtbot)
    QTest.keyClicks(view.gatherings.plan.together, "samen proeven wat er lukte")
    click(view.gatherings.plan.button, qtbot)

    # One goes on as an initiative, of the residents in it.
    view = card_back(program, numbers[1])
    click(view.stages.button(Stage.MET), qtbot)
    view.grown.title.setText("De Werkplaats")
    click(view.grown.button, qtbot)

    # The evening: what was promised is done, in one click.
    program.window.show_page("today")
    today = program.window.page("today")
    qtbot.waitUntil(lambda: today.complete, timeout=60_000)
    [line] = today.sections()["promises"].column.rows()
    assert line.next.text() == "het recept langsbrengen"
    click(line.button, qtbot)
    qtbot.waitUntil(lambda: today.complete and not today.sections()["promises"].lines())

    # The register as it should be.
    rows = {row.id: row for row in desk.read(list_connections)}
    answers = [member.answer for row in rows.values() for member in row.members]
    assert answers.count(Answer.OPEN) == 8
    assert (answers.count(Answer.LATER), answers.count(Answer.NO)) == (1, 1)
    assert sorted(row.stage for row in rows.values()).count(Stage.MET) == 2
    [gathering] = desk.read(list_gatherings, met.id)
    assert gathering.together == "samen proeven wat er lukte"
    [initiative] = desk.read(list_initiatives)
    assert initiative.title == "De Werkplaats"
    assert {part.part for part in initiative.people} == {Part.OWNER}
    for name, skill in zip((*GIVERS, *WISHERS), (*SKILLS, *SKILLS), strict=True):
        page = desk.read(read_person, people[name])
        [statement] = page.statements
        kind = StatementKind.CAN if name in GIVERS else StatementKind.LEARN
        assert statement.kind is kind
        assert skill in statement.text
        [talk] = desk.read(list_conversations, people[name])
        assert talk.on == date.today()
        assert desk.read(list_ties, people[name]) == ()
    back = desk.read(lambda session: session.scalars(select(Card.returned_on)).all())
    assert [on for on in back if on] == [date.today()] * 6
    state = desk.read(read_today, date.today())
    assert [row.promised for row in state.promises] == []
    assert len(state.gatherings) == 1

    # And all of it can be taken back, step by step, with words.
    assert "Promise kept" in desk.undo_label
    program.window.undo_requested.emit()
    assert [row.promised for row in desk.read(read_today, date.today()).promises]
    program.window.undo_requested.emit()
    assert desk.read(list_initiatives) == ()
