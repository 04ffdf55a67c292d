# SPDX-License-Identifier: MIT
"""No text becomes code (I2), on every page and sheet there is: sixty hostile strings on each."""

import csv
import io
import json
import re
from datetime import date, timedelta
from xml.etree import ElementTree

import icalendar
import pytest
from hostile import hostile
from hostile_screen import not_literal, unvisited_server
from people import make_person
from PySide6.QtWidgets import QLineEdit

from koekdesk.files.calendar import write_calendar
from koekdesk.files.writing import csv_text
from koekdesk.matching.engine import Matcher
from koekdesk.matching.snapshot import Share, Strength, Suggestion
from koekdesk.printing.web_poster import write_web_svg
from koekdesk.register.database import create_register
from koekdesk.register.models import Card, Connection
from koekdesk.services import cooling, today
from koekdesk.services.connections import take_up
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.gathering_days import list_days
from koekdesk.services.gatherings import add_gathering, edit_gathering
from koekdesk.services.initiatives import add_initiative, edit_initiative, list_initiatives
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.people import list_streets, read_person
from koekdesk.services.reflections import add_reflection
from koekdesk.services.suggestions import name_suggestions, take_snapshot
from koekdesk.services.ties import add_tie
from koekdesk.services.typed import clean_line
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.context import Context
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.views import paper_jobs
from koekdesk.ui.views.asking import AskingPage
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.ui.views.missing import MissingPage
from koekdesk.ui.views.paper import PaperPage
from koekdesk.ui.views.rules import RulesPage
from koekdesk.ui.views.suggestions import SuggestionsPage
from koekdesk.ui.views.today import TodayPage
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.views.web import WebPage
from koekdesk.vocabulary import SuggestionKind

TODAY = date.today()
WAIT = 60_000


@pytest.fixture(scope="module")
def server():
    with unvisited_server() as door:
        yield door


@pytest.fixture(scope="module")
def texts(server):
    return [shown for text in hostile(server[0]) if (shown := clean_line(text))]


def write_down(session, text):
    """One text in everything these pages show; said long ago, promised, planned and printed."""
    street = text[:60]
    giver = make_person(session, text, street, [("can", text)], matters=text)
    wisher = make_person(session, f"{text} 2", street, [("wants_to_learn", text)])
    long_ago = TODAY - timedelta(days=400)
    for person in (giver, wisher):
        entry = ConversationInput(long_ago, (person,), text, where=text, promised=text)
        record_conversation(session, entry)
    add_tie(session, giver, wisher)
    gift = read_person(session, giver).statements[0].id
    wish = read_person(session, wisher).statements[0].id
    shares = (Share(giver, gift=gift, gives_to=wisher), Share(wisher, wish=wish))
    kind = SuggestionKind.PAIR
    suggestion = Suggestion(f"k{giver}", kind, shares, Strength.GOOD, 0.5, ())
    key = take_up(session, suggestion, TODAY - timedelta(days=9))
    connection = session.get(Connection, key)
    connection.story = connection.harvest = text
    session.flush()
    initiative = add_initiative(session, text, giver, TODAY)
    edit_initiative(session, initiative, {"what": text, "story": text})
    gathering = add_gathering(session, initiative, TODAY + timedelta(days=2), text)
    edit_gathering(session, gathering, {"where": text, "bring": text, "at": text})
    add_thing(session, Sort.PLACE, text, {"possible": text, "key_holder": text})
    add_reflection(session, 1, text, TODAY)
    return key


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory, texts):
    register = create_register(tmp_path_factory.mktemp("vijandig") / "wijk.koek")
    desk = Desk(register)
    keys = desk.do("typed", lambda session: [write_down(session, text) for text in texts])

    def print_cards(session):
        for at, key in enumerate(keys):
            number = f"{1000 + at}"
            day = TODAY - timedelta(days=8)
            session.add(Card(number=number, connection_id=key, printed_on=day))

    desk.do("cards", print_cards)
    yield desk
    register.close()


@pytest.fixture(scope="module")
def context(desk):
    """Words are enough to match by, and the encoder takes seconds to load."""
    advisor, jobs = Advisor(desk), Jobs()
    advisor._encoder_tried = True
    yield Context(desk, advisor, jobs)
    advisor.close()
    jobs.close()


@pytest.fixture(scope="module")
def suggested(context):
    """A suggestion for each text, named as the advisor names them."""

    def make(session):
        found = Matcher(take_snapshot(session, TODAY), TODAY).suggest()
        return name_suggestions(session, found)

    rows = context.desk.read(make)
    assert len(rows) > 20
    return rows


def opened(page, qtbot, texts, server, *, wide=1100):
    """Show a page and look at all of it; nothing may be fetched."""
    qtbot.addWidget(page)
    page.resize(wide, 800)
    page.show()
    return page


def matched(context, qtbot):
    """Wait until the register was read by who advises."""
    if not context.advisor.ready:
        context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=WAIT)


def stays_text(page, texts, server):
    page.grab()
    assert not_literal(page, texts) == []
    assert server[1] == []


def test_today(context, texts, server, suggested, qtbot, monkeypatch):
    for module in (today, cooling):  # all of them, and not the dozen that is enough for a day
        monkeypatch.setattr(module, "MOST", 500)
    context.advisor.rows = suggested
    page = opened(TodayPage(context), qtbot, texts, server)
    qtbot.waitUntil(lambda: page.complete, timeout=WAIT)
    for section in page.sections().values():
        if section.lines() and section.more_button.isVisible():
            section.more_button.click()
    shown = {line.title for section in page.sections().values() for line in section.lines()}
    assert sum(text in shown for text in texts) > 40
    stays_text(page, texts, server)


def test_together_and_what_undo_says(context, texts, server, qtbot):
    page = opened(TogetherPage(context), qtbot, texts, server)
    connections = page.connections
    for at in range(connections.list.count()):
        connections.list.setCurrentRow(at)
        assert not_literal(connections.view, texts) == []
    for row in context.desk.read(list_initiatives):
        page.show_initiative(row.id)
        assert page.initiatives.view.title.text() in texts
        assert not_literal(page.initiatives.view, texts) == []
    view = connections.view
    assert view.row is not None
    page.show_connection(view.row.id)
    view.story.edit.edited.emit("Ze bakten brood.")  # a label with the names in it
    assert view.row.members[0].called in context.desk.undo_label
    context.desk.undo()
    stays_text(page, texts, server)


def test_suggestions_with_their_drawings(context, texts, server, suggested, qtbot):
    context.advisor.rows = suggested
    page = opened(SuggestionsPage(context), qtbot, texts, server)
    context.advisor.suggested.emit(suggested)
    qtbot.waitUntil(lambda: page.list.complete() and page.list.is_placed(), timeout=WAIT)
    assert page.list.cards()
    for card in page.list.cards():
        card.grab()
    stays_text(page, texts, server)


def test_a_conversation_while_it_is_typed(context, texts, server, qtbot):
    page = opened(ConversationPage(context), qtbot, texts, server)
    form = page._form
    for text in texts:
        for field in form.findChildren(QLineEdit):
            field.setText(text)
        form.box.setPlainText(f"Kan goed {text} bakken. {text}")
        page._listen()
        assert not_literal(page, texts) == []
    stays_text(page, texts, server)


def is_answered(page):
    return page.answer is not None and page.answer.row.text == page.field.text().strip()


def test_asking_the_neighbourhood(context, texts, server, qtbot):
    page = opened(AskingPage(context), qtbot, texts, server)
    matched(context, qtbot)
    for text in texts[::6]:
        page.ask(text)
        qtbot.waitUntil(lambda: is_answered(page), timeout=WAIT)
        stays_text(page, texts, server)


def test_who_is_not_there(context, texts, server, qtbot):
    page = opened(MissingPage(context), qtbot, texts, server)
    matched(context, qtbot)
    stays_text(page, texts, server)


def test_the_web_and_its_drawing_to_keep(context, texts, server, qtbot, tmp_path):
    page = opened(WebPage(context), qtbot, texts, server)
    qtbot.waitUntil(page.complete, timeout=WAIT)
    network = page.network
    for name in texts:
        network.card.show_at(network.picture.rect().center().toPointF(), name, name, [name] * 3)
        assert not_literal(network.card, [name]) == []
    for subject, _words in network.side._subjects():
        network.side.subject.choose(subject)
        stays_text(network, texts, server)
    matched(context, qtbot)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(page.complete, timeout=WAIT)
    stays_text(page, texts, server)

    drawing = tmp_path / "web.svg"
    scene = network.scene()
    assert scene is not None
    write_web_svg(drawing, scene, TODAY)
    tree = ElementTree.parse(drawing)  # a drawing with a bare "<" in it would not be one
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "g", "path", "polyline", "polygon", "line",
                    "rect", "circle", "ellipse", "text", "linearGradient", "stop"}  # fmt: skip
    for element in tree.iter():
        assert not any("href" in name or name.startswith("on") for name in element.attrib)
    words = drawing.read_text(encoding="utf-8")
    assert "url(http" not in words
    assert "&lt;b&gt;vet&lt;/b&gt;" in words


def test_the_ground_rules_with_ones_own_thoughts(context, texts, server, qtbot):
    page = opened(RulesPage(context), qtbot, texts, server)
    page.list.setCurrentRow(0)
    thoughts = {field.text() for field in page.findChildren(type(page.reflections.new))}
    assert set(texts) <= thoughts
    stays_text(page, texts, server)


def jobs_of(desk, texts):
    """Every sheet that carries words of people, once for each street and gathering."""
    for street in desk.read(list_streets):
        yield paper_jobs.walk(desk, street, TODAY)
    for day in desk.read(list_days, TODAY):
        yield paper_jobs.gathering(desk, day.id, (), TODAY)
    yield paper_jobs.hand_over(paper_jobs.read_all(desk, ()))
    yield paper_jobs.wall(desk, TODAY)
    yield paper_jobs.market(desk)


def test_every_sheet_on_paper(context, texts, server, qtbot):
    page = opened(PaperPage(context), qtbot, texts, server)
    stays_text(page, texts, server)
    tags = re.compile(r"<(/?)([a-z0-9]+)")
    known = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "span", "strong",
             "section", "blockquote", "dl", "dt", "dd", "bdi", "br", "table", "tr", "td",
             "th"}  # fmt: skip
    made = 0
    for job in jobs_of(context.desk, texts):
        made += 1
        assert job.sheets >= 1
        assert not any(char in job.file_name for char in '/\\<>:|?*"\n')
        for form in job.forms:
            content = form.content().decode()
            if form.ending == "html":
                assert {tag for _, tag in tags.findall(content)} <= known
                assert "Content-Security-Policy" in content
            else:
                said = json.dumps(json.loads(content), ensure_ascii=False)
                assert "<b>vet</b>" in said
    assert made > len(texts)
    assert server[1] == []


def test_a_calendar_holds_days_and_nothing_that_was_slipped_in(context, texts):
    days = context.desk.read(list_days, TODAY)
    assert len(days) == len(texts)
    written = write_calendar(days)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    events = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert len(events) == len(days)
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION"}
    for event, day in zip(events, days, strict=True):
        assert set(event) <= allowed
        assert day.together in str(event["SUMMARY"])
        assert str(event["LOCATION"]) == day.where.lstrip("\ufeff")
        assert str(event["DESCRIPTION"]) == day.bring.lstrip("\ufeff")
    slipped = [line for line in written.split(b"\r\n") if line.startswith(b"BEGIN:")]
    assert set(slipped) == {b"BEGIN:VCALENDAR", b"BEGIN:VEVENT"}


def test_a_line_break_in_a_text_begins_no_property(context):
    days = context.desk.read(list_days, TODAY)[:1]
    nasty = "brood\r\nATTENDEE:mailto:x@y.example\nX:1;a,b\\n"
    written = write_calendar([_with(days[0], nasty)])
    [event] = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert "ATTENDEE" not in event
    assert b"\r\nATTENDEE" not in written


def _with(day, text):
    values = {name: getattr(day, name) for name in type(day).__slots__}
    return type(day)(**values | {"where": text, "together": text, "bring": text, "title": text})


def test_no_cell_of_a_table_is_calculated(texts):
    table = io.StringIO(csv_text([[text, text] for text in texts]), newline="")
    rows = list(csv.reader(table, delimiter=";"))
    assert len(rows) == len(texts)
    for row, text in zip(rows, texts, strict=True):
        for cell in row:
            assert cell in (text, f"'{text}")
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "|", "%"))
