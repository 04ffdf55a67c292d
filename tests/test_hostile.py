# SPDX-License-Identifier: MIT
"""No text becomes code (I2): sixty hostile strings in every field, on screen, paper, in files."""

import csv
import io
import json
from html.parser import HTMLParser

import pytest
from hostile import HOSTILE, hostile
from hostile_screen import not_literal, unvisited_server
from people import TODAY, make_person

from koekdesk.files.writing import csv_text
from koekdesk.matching.snapshot import Share, Strength, Suggestion
from koekdesk.printing.faces import face_of_connection
from koekdesk.printing.html import to_html
from koekdesk.printing.own_page import own_page_document
from koekdesk.printing.page_pieces import TextMark, pieces_of
from koekdesk.printing.pages import write_document_pdf
from koekdesk.register.models import Base
from koekdesk.services.connections import list_connections, read_connection, take_up
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.neighbourhood import Sort, add_thing, edit_thing, join_group
from koekdesk.services.own_page import own_page_values, read_own_page
from koekdesk.services.people import edit_person, list_people, read_person
from koekdesk.services.preferences import Preferences
from koekdesk.services.statements import StatementInput
from koekdesk.services.ties import add_tie
from koekdesk.services.typed import clean_line
from koekdesk.ui.dialogs.print_preview import PrintDialog
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.account import AccountPage
from koekdesk.ui.views.neighbourhood import NeighbourhoodPage
from koekdesk.ui.views.people import PeoplePage
from koekdesk.ui.views.person import PersonPage
from koekdesk.ui.views.person_sheet import own_page_job
from koekdesk.ui.widgets.field import Field
from koekdesk.vocabulary import StatementKind, SuggestionKind

FIELDS = ("full_name", "street", "house_number", "phone", "email", "when_free", "matters", "remark")


@pytest.fixture(scope="module")
def server():
    with unvisited_server() as door:
        yield door


def write_down(session, text):
    """Put a text in every field a person's page has, through the program's own services."""
    said = [(kind.value, text) for kind in StatementKind]
    key = make_person(session, text, statements=said)
    edit_person(session, key, dict.fromkeys(FIELDS, text) | {"languages": (text[:30],)})
    other = make_person(session, f"buur {text}")
    add_tie(session, key, other)
    words = ((key, StatementInput(StatementKind.CAN, text)),)
    entry = ConversationInput(
        TODAY, (key, other), text, words, where=text, promised=text, noted_by=text
    )
    record_conversation(session, entry)
    group = join_group(session, key, text)
    for field in ("what", "remark", "contact"):
        edit_thing(session, Sort.GROUP, group, field, text)
    add_thing(session, Sort.PLACE, text)
    gift = read_person(session, key).statements[0].id
    wish = read_person(session, other).statements
    shares = (Share(key, gift, None), Share(other, None, wish[0].id if wish else None))
    take_up(
        session, Suggestion(f"k{key}", SuggestionKind.PAIR, shares, Strength.GOOD, 0.5, ()), TODAY
    )
    return key


@pytest.fixture
def typed(desk, server):
    """Sixty people, each with one of the texts in every field."""
    texts = [text for text in hostile(server[0]) if clean_line(text)]
    keys = desk.do("typed", lambda session: [write_down(session, text) for text in texts])
    return dict(zip(keys, texts, strict=True))


def test_there_are_sixty_of_them():
    assert len(set(HOSTILE)) >= 60


def test_what_is_stored_is_what_was_typed(desk, typed):
    for key, text in typed.items():
        page = desk.read(read_person, key)
        wanted = clean_line(text)
        assert page.called == wanted
        assert {s.text for s in page.statements} == {wanted}
        assert page.conversations[0].where == wanted
    tables = {table.name for table in Base.metadata.sorted_tables}
    assert {"person", "statement"} <= tables
    assert len(desk.read(list_people)) == 2 * len(typed)


def test_on_screen_it_is_text_and_nothing_is_fetched(context, typed, server, qtbot):
    source = PeopleSource(context)
    page = PersonPage(context, source)
    source.setParent(page)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    for key, text in typed.items():
        page.show_person(key)
        page.grab()
        shown = clean_line(text)
        assert page.head.name.text() == shown
        fields = [field.text() for field in page.words.findChildren(Field)]
        assert fields.count(shown) >= len(StatementKind) + 1
        assert not_literal(page, [shown]) == []
        page.away.ask()
        assert not_literal(page.away, [shown]) == []
        page.away.start_over()
    for kind in (PeoplePage, NeighbourhoodPage, AccountPage):
        other = kind(context)
        qtbot.addWidget(other)
        other.resize(900, 700)
        other.show()
        qtbot.waitUntil(getattr(other, "complete", lambda: True))
        other.grab()
        assert not_literal(other, [clean_line(text) for text in typed.values()]) == []
    assert server[1] == []


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.text = set(), set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data):
        self.text.append(data)


def test_on_paper_and_in_files_it_is_text(desk, typed, qapp, tmp_path):
    tags = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "span", "dl", "dt",
            "dd", "blockquote", "bdi", "br", "section", "table", "tr", "td", "th"}  # fmt: skip
    document = None
    for key, text in typed.items():
        shown = clean_line(text)
        page = desk.read(read_own_page, key, TODAY)
        document = own_page_document(
            page, Preferences(responsible=shown, contact=shown), whole=True
        )
        reader = _Reader()
        reader.feed(to_html(document))
        assert reader.tags <= tags
        assert reader.attributes <= {"lang", "charset", "http-equiv", "content", "class", "dir"}
        assert shown in "".join(reader.text)
        values = json.loads(json.dumps(own_page_values(page)))
        assert values["tables"]["person"][0]["called"] == shown
        drawn = [
            mark.laid._layout.text()
            for piece in pieces_of(document)
            for mark in piece.marks
            if isinstance(mark, TextMark)
        ]
        assert any(shown in words for words in drawn)
        [row] = csv.reader(io.StringIO(csv_text([[shown]]), newline=""), delimiter=";")
        assert row[0] in (shown, f"'{shown}")
        assert not row[0].lstrip().startswith(("=", "+", "-", "@"))
    assert document is not None
    write_document_pdf(tmp_path / "a.pdf", document)
    assert b"/URI" not in (tmp_path / "a.pdf").read_bytes()


def test_on_a_card_it_is_text(desk, typed, qapp):
    faces = [
        face_of_connection(desk.read(read_connection, row.id), "1014")
        for row in desk.read(list_connections)
    ]
    assert len(faces) == len(typed)
    said = " ".join(quote.text for face in faces for part in face.parts for quote in part.quotes)
    assert "<b>vet</b>" in said
    assert "=1+1" in said


def test_the_preview_shows_it_as_text(desk, typed, server, qtbot):
    key, text = next(iter(typed.items()))
    dialog = PrintDialog(own_page_job(desk, key, TODAY))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not_literal(dialog, [clean_line(text)]) == []
    assert server[1] == []
