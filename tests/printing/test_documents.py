# SPDX-License-Identifier: MIT
"""Documents on paper: nothing is cut off or lost, and headings stay with what they are of."""

import pytest

from koekdesk.printing.document import (
    Boxes,
    Document,
    Fact,
    Heading,
    Lines,
    Paragraph,
    Quote,
    Table,
    Title,
)
from koekdesk.printing.page_pieces import WIDTH, TextMark, pieces_of
from koekdesk.printing.pages import _paged, page_count, write_document_pdf
from koekdesk.vocabulary import StatementKind

LONG = "Een heel lang verhaal over brood en buren. " * 400
EVERYTHING = Document(
    "Alles",
    (
        Title("Fatma"),
        Paragraph("Gewoon"),
        Heading("Wat je zei"),
        Quote(StatementKind.CAN, "kan", "brood bakken", "10 mei"),
        Fact("telefoon", ""),
        Fact("straat", "Karosstraat"),
        Boxes("Mag het?", (("ja", True), ("nee", False)), "sinds 10 mei"),
        Lines(3),
        Table(("wat", "aantal"), (("mensen", "7"), ("x" * 300, "8"))),
    ),
    footer="onderaan",
)


@pytest.fixture(autouse=True)
def application(qapp):
    return qapp


def text_of(document):
    """Return the words on each page."""
    return [
        " ".join(
            mark.laid._layout.text()
            for piece, _ in page
            for mark in piece.marks
            if isinstance(mark, TextMark)
        )
        for page in _paged(document)
    ]


def test_every_kind_of_block_stands_on_paper(tmp_path):
    write_document_pdf(tmp_path / "a.pdf", EVERYTHING)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    [page] = text_of(EVERYTHING)
    for words in ("Fatma", "brood bakken", "telefoon", "Karosstraat", "Mag het?", "7"):
        assert words in page


def test_a_long_text_goes_on_on_the_next_page_without_losing_a_word(tmp_path):
    document = Document("Lang", (Title("Lang"), Fact("gesprek", LONG)), footer="onderaan")
    write_document_pdf(tmp_path / "a.pdf", document)
    pages = text_of(document)
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page\n") == len(pages)
    assert len(pages) == page_count(document) > 3
    assert sum(page.count("verhaal") for page in pages) == 400


def test_nothing_stands_outside_the_width_or_below_the_page():
    for document in (EVERYTHING, Document("x", (Paragraph("y" * 5_000), Fact("z" * 300, LONG)))):
        for piece in pieces_of(document):
            for mark in piece.marks:
                if isinstance(mark, TextMark):
                    assert mark.x + mark.laid.width <= WIDTH + 0.5
        for page in _paged(document):
            for piece, top in page:
                assert top + piece.height <= 297 - 2 * 20 - 14 + 0.1


def test_a_heading_never_stands_alone_at_the_foot():
    blocks = [Paragraph("regel")] * 34
    for lines in range(20, 34):
        document = Document("x", (*blocks[:lines], Heading("Kop"), Paragraph("daaronder")))
        for page in _paged(document):
            assert not page[-1][0].leads


def test_large_letters_are_larger():
    small, large = (
        next(pieces_of(Document("x", (Paragraph("a"),), large=large))) for large in (False, True)
    )
    assert large.height > small.height
