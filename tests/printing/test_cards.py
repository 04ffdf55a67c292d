# SPDX-License-Identifier: MIT
"""Cards on paper: four on a sheet, inside their edges, whatever people said."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from card_rows import CAN, HAS, LEARN, person, reason, suggestion
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.snapshot import ReasonCode
from koekdesk.printing.card_layout import MARGIN, paint_card
from koekdesk.printing.cards import (
    CARD_HEIGHT,
    CARD_WIDTH,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    paint_cards,
    sheet_count,
    write_cards_pdf,
)
from koekdesk.printing.faces import face_of_suggestion
from koekdesk.vocabulary import SuggestionKind

DOT = 8  # dots for a millimetre in pictures
LONG = "houtbewerken, timmeren, schaven, lijmen en dan koffie. " * 37
NAME = "Maximiliaan-Alexander van den Berg tot Zutphen " * 5
pytestmark = pytest.mark.usefixtures("qapp")


def pair(gift="brood bakken", wish="leren bakken", giver="Fatma", receiver="Ali"):
    people = [
        person(giver, "Karosstraat", gift=(CAN, gift)),
        person(receiver, "Ankerkade", wish=(LEARN, wish)),
    ]
    reasons = [
        reason(ReasonCode.SAME_WORD, words=[gift[:60]]),
        reason(ReasonCode.CAN_BRING, [receiver], quotes=[gift]),
    ]
    return face_of_suggestion(suggestion(SuggestionKind.PAIR, people, reasons), "1014")


def ring(count, text="appeltaart van mijn oma"):
    people = [
        person(f"{NAME[:30]}{n}", "Ankerkade", gift=(HAS, text), wish=(LEARN, text))
        for n in range(count)
    ]
    return face_of_suggestion(suggestion(SuggestionKind.EXCHANGE, people), "1014")


def circle(count, text="appeltaart van mijn oma"):
    people = [person(f"{NAME[:30]}{n}", "Ankerkade", wish=(LEARN, text)) for n in range(count - 1)]
    people.append(person("Fatma", "Ankerkade", gift=(HAS, text)))
    return face_of_suggestion(suggestion(SuggestionKind.CIRCLE, people), "1014")


FACES = {
    "short": lambda: pair("lassen", "lassen"),
    "long quotes": lambda: pair(LONG[:2000], LONG[:2000]),
    "one long word": lambda: pair("a" * 2000, "b"),
    "long names": lambda: pair(giver=NAME[:200], receiver="x" * 200),
    "arabic": lambda: pair("أستطيع تعليم الخط العربي " * 20, giver="فاطمة الزهراء"),
    "turkish": lambda: pair("Türkçe öğretirim, sabırla ve çayla", giver="Ayşe İğdır"),
    "tigrinya": lambda: pair("ትግርኛ ክምህር እኽእል እየ " * 10),
    "emoji": lambda: pair("bakken 🍞🎉 " * 30),
    "exchange": lambda: ring(2),
    "long exchange": lambda: ring(2, LONG[:2000]),
    "ring of three": lambda: ring(3),
    "ring of four": lambda: ring(4, LONG[:2000]),
    "circle of three": lambda: circle(3),
    "circle of five": lambda: circle(5, LONG[:2000]),
    "circle of eight": lambda: circle(8, LONG[:2000]),
    "nothing said": lambda: face_of_suggestion(
        suggestion(SuggestionKind.SHARED, [person("Fatma"), person("Ali")]), "1014"
    ),
}


def picture(face):
    """Paint one card with 10 mm of white around it."""
    image = QImage(
        round((CARD_WIDTH + 20) * DOT),
        round((CARD_HEIGHT + 20) * DOT),
        QImage.Format.Format_Grayscale8,
    )
    image.fill(255)
    painter = QPainter(image)
    painter.scale(DOT, DOT)
    paint_card(painter, face, QRectF(10, 10, CARD_WIDTH, CARD_HEIGHT))
    painter.end()
    return image


def inked(image, box=None):
    """Return the smallest box around everything that is not white, in millimetres."""
    width, height = image.width(), image.height()
    left, top, right, bottom = box or (0, 0, width, height)
    rows = [bytes(image.constScanLine(y)[:width]) for y in range(top, bottom)]
    with_ink = [y for y, row in enumerate(rows, top) if row[left:right].strip(b"\xff")]
    columns = [x for x in range(left, right) if any(row[x] != 255 for row in rows)]
    if not with_ink:
        return None
    return tuple(v / DOT for v in (columns[0], with_ink[0], columns[-1], with_ink[-1]))


@pytest.mark.parametrize("name", FACES)
def test_nothing_is_painted_in_the_margin_of_a_card(name):
    box = inked(picture(FACES[name]()))
    assert box is not None
    left, top, right, bottom = box
    white = MARGIN - 1.1
    assert left >= 10 + white
    assert top >= 10 + white
    assert right <= 10 + CARD_WIDTH - white
    assert bottom <= 10 + CARD_HEIGHT - white


def pages(path):
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", content))


@pytest.mark.parametrize(("cards", "sheets"), [(1, 1), (4, 1), (5, 2), (100, 25)])
def test_four_cards_go_on_a_sheet(tmp_path, cards, sheets):
    path = tmp_path / "cards.pdf"
    write_cards_pdf(path, [pair()] * cards)
    assert pages(path) == sheets == sheet_count(cards)


def test_a_pdf_says_what_it_is_and_holds_nothing_but_itself(tmp_path):
    path = tmp_path / "cards.pdf"
    write_cards_pdf(path, [pair()])
    content = path.read_bytes()
    assert "Conversation cards".encode("utf-16-be") in content
    assert "koekdesk".encode("utf-16-be") in content
    assert [file.name for file in tmp_path.iterdir()] == ["cards.pdf"]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
def test_words_in_a_pdf_can_be_searched(tmp_path):
    path = tmp_path / "cards.pdf"
    write_cards_pdf(path, [pair("Türkçe öğretirim", "piękny źdźbło")])
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    for words in ("Fatma", "“Türkçe öğretirim”", "źdźbło", "card 1014", "later"):
        assert words in text.stdout


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
def test_a_long_quote_is_cut_with_dots_and_the_rest_of_the_card_stays(tmp_path):
    path = tmp_path / "cards.pdf"
    write_cards_pdf(path, [pair(LONG[:2000])])
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert "…”" in text.stdout
    assert "card 1014" in text.stdout
    assert "“leren bakken”" in text.stdout


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
def test_why_on_a_full_card_is_told_in_whole_sentences(tmp_path):
    path = tmp_path / "cards.pdf"
    gift = "gordijnen naaien en zomen voor de hele trap en de buren"
    write_cards_pdf(path, [pair(gift, giver="Mevrouw Nieuwkoop")])
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert "…" not in text.stdout
    assert "trap en de buren”." in " ".join(text.stdout.split())


def test_what_was_there_stays_when_writing_fails(tmp_path):
    folder = tmp_path / "a folder"
    folder.mkdir()
    with pytest.raises(KoekdeskError) as refused:
        write_cards_pdf(folder, [pair()])
    assert refused.value.code is ErrorCode.CANNOT_WRITE
    assert [entry.name for entry in tmp_path.iterdir()] == ["a folder"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(KoekdeskError) as refused:
        write_cards_pdf(tmp_path / "nowhere" / "cards.pdf", [pair()])
    assert refused.value.code is ErrorCode.CANNOT_WRITE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_a_full_disk_is_told(tmp_path):
    (tmp_path / f".koekdesk-{os.getpid()}.part").symlink_to("/dev/full")
    with pytest.raises(KoekdeskError) as refused:
        write_cards_pdf(tmp_path / "cards.pdf", [pair()])
    assert refused.value.code is ErrorCode.DISK_FULL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(KoekdeskError) as refused:
        write_cards_pdf(tmp_path / "cards.pdf", [pair()])
    assert refused.value.code is ErrorCode.READ_ONLY


def sheet(paper, orientation, tmp_path, dots=4):
    """Paint a sheet on some paper and return its size in millimetres."""
    path = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(paper))
    writer.setPageOrientation(orientation)
    paint_cards(writer, [pair()] * 4)
    return path


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
@pytest.mark.parametrize("orientation", list(QPageLayout.Orientation))
def test_other_paper_and_upright_paper_get_the_same_sheet(paper, orientation, tmp_path):
    assert pages(sheet(paper, orientation, tmp_path)) == 1


def test_two_cards_beside_each_other_leave_room_for_the_marks():
    assert SHEET_WIDTH - 2 * CARD_WIDTH == 2.0
    assert SHEET_HEIGHT - 2 * CARD_HEIGHT == 2.0
    assert abs(CARD_WIDTH - 148) <= 1.5  # ISO 216
    assert abs(CARD_HEIGHT - 105) <= 1.5
