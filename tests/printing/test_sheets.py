# SPDX-License-Identifier: MIT
"""Sheets on paper: real PDFs, with the words that belong on them, for one person and for many."""

import json
import re
import shutil
import subprocess
from datetime import date, timedelta

import pytest
from people import TODAY, make_person

from koekdesk.printing.document import Document, Title
from koekdesk.printing.gathering_sheet import gathering_document
from koekdesk.printing.handover import handover_document
from koekdesk.printing.html import to_html
from koekdesk.printing.market_cards import market_job
from koekdesk.printing.page_pieces import pieces_of
from koekdesk.printing.pages import document_job
from koekdesk.printing.pdf import write_job
from koekdesk.printing.pdf_language import tell_language
from koekdesk.printing.walking_sheet import walking_document
from koekdesk.printing.wall_poster import wall_poster
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.gathering_sheets import read_gathering_sheet
from koekdesk.services.gatherings import add_gathering, edit_gathering, invite
from koekdesk.services.handing_over import read_handover
from koekdesk.services.handover_data import handover_values
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.walking import list_streets, read_walking_sheet
from koekdesk.services.wall import MOST_CARDS, read_market_set, read_wall
from koekdesk.vocabulary import Scope

pytestmark = pytest.mark.usefixtures("qapp")
reads_pdf = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
LONG = "Landjuweeloptochtvoorbereidingscommissie " * 30
WORD = "a" * 400


@pytest.fixture
def session(register):
    with register.writes.begin() as session:
        yield session


def fatma(session, **fields):
    said = [("can", "brood bakken"), ("wants_to_learn", "leren lassen")]
    return make_person(session, "Fatma", "Pekstraat", said, house_number="10", **fields)


def pages(path):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def written(job, tmp_path):
    path = tmp_path / "sheet.pdf"
    write_job(path, job)
    assert pages(path) == job.sheets
    return path


def words_on(path):
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split())


def walk(session):
    return document_job(walking_document(read_walking_sheet(session, "Pekstraat", TODAY)), "")


@reads_pdf
def test_a_walking_sheet_says_whom_to_greet_and_what_to_ask_after(session, tmp_path):
    key = fatma(session)
    make_person(session, "Bart", "Pekstraat", house_number="9")
    make_person(session, "Carla", "Touwbaan")
    make_person(session, "Dirk", "Pekstraat", agreed=False)
    talk = ConversationInput(
        TODAY - timedelta(days=100), (key,), "Goed gesprek", promised="oven laten zien"
    )
    record_conversation(session, talk)
    words = words_on(written(walk(session), tmp_path))
    assert words.index("9 Bart") < words.index("10 Fatma")
    assert "“leren lassen”" in words
    assert "oven laten zien" in words
    assert "Long not spoken: in August." in words
    assert "Not spoken yet." in words
    assert "For us only" in words
    assert "Who never came up yet?" in words
    assert "There are 1 more people here to ask" in words
    assert "Carla" not in words
    assert "Dirk" not in words


def test_streets_are_listed_with_how_many_live_there(session):
    fatma(session)
    make_person(session, "Ali", "Ankerkade")
    assert [(row.street, row.people) for row in list_streets(session)] == [
        ("Ankerkade", 1),
        ("Pekstraat", 1),
    ]


def test_two_hundred_people_go_over_as_many_pages_as_they_take(session, tmp_path):
    for number in range(200):
        said = [("can", LONG[:300]), ("dreams_of", WORD)]
        make_person(session, f"Naam {number}", "Pekstraat", said, house_number=str(number))
    for job in (
        walk(session),
        document_job(handover_document(read_handover(session, (), TODAY)), ""),
        wall_poster(read_wall(session, TODAY)),
    ):
        assert job.sheets > 5
        written(job, tmp_path)
    market = market_job(read_market_set(session))
    assert market.sheets == MOST_CARDS // 4 + 1
    written(market, tmp_path)


def test_nobody_yet_is_a_sheet_too(session, tmp_path):
    for job in (
        document_job(walking_document(read_walking_sheet(session, "Leeg", TODAY)), ""),
        document_job(handover_document(read_handover(session, (), TODAY)), ""),
        wall_poster(read_wall(session, TODAY)),
        market_job(read_market_set(session)),
    ):
        assert job.sheets == 1
        written(job, tmp_path)


@reads_pdf
def test_a_gathering_sheet_says_what_who_where_and_who_brings_what(session, tmp_path):
    key = fatma(session)
    other = make_person(session, "Ali", agreed=False)
    oven = add_initiative(session, "De oven", key, TODAY)
    gathering = add_gathering(session, oven, date(2026, 12, 5), "brood bakken")
    edit_gathering(
        session, gathering, {"bring": "deeg, hout", "where": "De Romp", "at": "half elf"}
    )
    invite(session, gathering, (key, other))
    sheet = read_gathering_sheet(session, gathering, (), TODAY)
    words = words_on(written(document_job(gathering_document(sheet), ""), tmp_path))
    for told in ("De oven", "Brood bakken", "Saturday 5 December, half elf", "De Romp",
                 "Fatma", "deeg", "hout", "Who is not here yet?"):  # fmt: skip
        assert told in words
    assert "Ali" not in words
    assert "And 1 more people who are not named on paper." in words


def test_a_handover_has_what_keeps_relations_alive_on_paper_to_read_and_as_data(session):
    key = fatma(session, matters="stof vergeet niks", phone="0600000001")
    make_person(session, "Nee", agreed=False)
    talk = ConversationInput(TODAY, (key,), "We dronken thee", promised="oven laten zien")
    record_conversation(session, talk)
    add_initiative(session, "De oven", key, TODAY)
    add_thing(session, Sort.PLACE, "De Romp", {"key_holder": "de molenaar"})
    handover = read_handover(session, (key,), TODAY)
    page = to_html(handover_document(handover))
    for told in ("stof vergeet niks", "0600000001", "We dronken thee", "oven laten zien",
                 "De oven", "de molenaar", "For us only", "brood bakken"):  # fmt: skip
        assert told in page
    assert handover.left_out == 1
    data = json.loads(json.dumps(handover_values(handover)))
    assert data["format"] == "koekdesk handover"
    assert [person["called"] for person in data["people"]] == ["Fatma"]
    assert data["connectors"] == ["Fatma"]
    assert data["initiatives"][0]["owners"] == ["Fatma"]


@reads_pdf
def test_market_cards_say_gift_or_wish_in_words_and_end_with_empty_ones(session, tmp_path):
    fatma(session)
    job = market_job(read_market_set(session))
    assert job.sheets == 2
    words = words_on(written(job, tmp_path))
    assert words.count("GIFT") == words.count("WISH") == 3
    assert "“brood bakken”" in words
    assert "“leren lassen”" in words


@reads_pdf
def test_a_wall_shows_first_names_of_who_agreed_and_what_grows(session, tmp_path):
    key = fatma(session, full_name="Fatma Yildiz")
    other = make_person(session, "Ali", "Pekstraat", [("can", "dammen")])
    set_consent(session, other, ConsentInput(Scope.STORY, False, TODAY))
    add_initiative(session, "De oven", key, TODAY)
    words = words_on(written(wall_poster(read_wall(session, TODAY)), tmp_path))
    assert "“brood bakken”" in words
    assert "De oven (with Fatma)" in words
    assert "Yildiz" not in words
    assert "dammen" not in words


@pytest.mark.parametrize("text", [LONG, WORD, "أستطيع تعليم الخط العربي " * 8, "ja"])
def test_whatever_people_said_it_goes_on_paper(session, tmp_path, text):
    make_person(session, text[:60], text[:60].strip(), [("can", text.strip())], matters=text)
    street = list_streets(session)[0].street
    for job in (
        document_job(walking_document(read_walking_sheet(session, street, TODAY)), ""),
        document_job(handover_document(read_handover(session, (), TODAY)), ""),
        wall_poster(read_wall(session, TODAY)),
        market_job(read_market_set(session)),
    ):
        written(job, tmp_path)


def test_a_pdf_says_its_language_and_shows_its_title(session, tmp_path):
    content = written(walk(session), tmp_path).read_bytes()
    assert b"/Lang (en)" in content
    assert b"/DisplayDocTitle true" in content
    assert "A walk: Pekstraat".encode("utf-16-be") in content
    at = int(re.findall(rb"startxref\s+(\d+)", content)[-1])
    assert content[at:].startswith(b"xref\n")
    assert tell_language(b"something else", "nl") == b"something else"


def test_a_pdf_is_fit_for_an_archive(session, tmp_path):
    content = written(walk(session), tmp_path).read_bytes()
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in content
    assert b"/OutputIntents" in content
    assert b"/ID [" in content[content.rindex(b"trailer") :]  # that of the update, too


def test_a_document_of_several_pages_has_bookmarks(session, tmp_path):
    for number in range(30):
        said = [("can", f"brood bakken {number}")]
        make_person(session, f"Naam {number}", "Pekstraat", said, house_number=str(number + 1))
    job = walk(session)
    content = written(job, tmp_path).read_bytes()
    titles = [mark.title for mark in job.bookmarks]
    assert titles[0] == "Pekstraat"
    assert "2   Naam 1" in titles
    pages_of = {mark.title: mark.page for mark in job.bookmarks}
    assert pages_of["1   Naam 0"] == 0
    assert pages_of["30   Naam 29"] > 3
    assert content.count(b"/Dest [") == len(titles)
    assert b"/PageMode /UseOutlines" in content
    assert content.count(b"/Parent") >= len(titles)
    for number, at in re.findall(rb"(\d+) 1\n(\d{10}) 00000 n", content):
        assert content[int(at) :].startswith(number + b" 0 obj")


def test_one_page_needs_no_bookmarks(session, tmp_path):
    content = written(document_job(Document("Kort", (Title("Kort"),)), ""), tmp_path).read_bytes()
    assert b"/Outlines" not in content


def test_a_long_title_is_smaller_rather_than_a_third_line(session, tmp_path):
    short, long = "Brood", "Brood bakken op een oventje van losse stenen, iedereen brengt deeg mee"
    first = [next(pieces_of(Document(t, (Title(t),), large=True))) for t in (short, long)]
    sizes = [piece.marks[0].laid for piece in first]
    assert sizes[0].points > sizes[1].points
    assert sizes[1].lines == 2
