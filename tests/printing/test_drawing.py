# SPDX-License-Identifier: MIT
"""The inner picture: what is drawn, in which words, with whose names, and that it fits."""

from dataclasses import replace

import pytest
from card_rows import CAN, HAS, LEARN, person, reason, suggestion
from PySide6.QtGui import QImage, QPainter

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.printing.drawing import Drawing, Figure, Guide, drawing_of
from koekdesk.printing.drawing_layout import Picture
from koekdesk.printing.faces import face_of_suggestion
from koekdesk.vocabulary import SuggestionKind

DOT = 6  # dots for a millimetre
pytestmark = pytest.mark.usefixtures("qapp")
NAMES = ("Fatma", "Ali", "Joke", "Wim", "Ria", "Sien", "Mo", "Ada")


def people(count, hidden=()):
    return [
        person(
            name,
            "Mastmakersstraat",
            gift=(CAN, "brood bakken") if at == 0 else (HAS, f"een bakfiets {at}"),
            wish=(LEARN, "leren bakken"),
            card=name not in hidden,
        )
        for at, name in enumerate(NAMES[:count])
    ]


def row(kind, count, reasons=(), introducers=(), hidden=()):
    return suggestion(kind, people(count, hidden), reasons, introducers)


def circle(count, hidden=()):
    place = replace(reason(ReasonCode.AT_PLACE), where=("De Loods",))
    return row(SuggestionKind.CIRCLE, count, [place], hidden=hidden)


def test_a_pair_is_an_arrow_from_who_gives():
    giver = person("Fatma", gift=(CAN, "brood bakken"))
    other = person("Ali", wish=(LEARN, "leren bakken"))
    drawing = drawing_of(suggestion(SuggestionKind.PAIR, [giver, other]))
    assert drawing.arrows == ((0, 1),)
    assert [figure.kind for figure in drawing.figures] == [CAN, LEARN]
    assert drawing.told == "From Fatma to Ali."


def test_a_shared_wish_has_no_arrow():
    both = [person("Fatma", wish=(LEARN, "zingen")), person("Ali", wish=(LEARN, "zingen"))]
    drawing = drawing_of(suggestion(SuggestionKind.SHARED, both))
    assert drawing.arrows == ()
    assert drawing.told == "Together: Fatma and Ali."


@pytest.mark.parametrize("count", [2, 3, 4])
def test_an_exchange_goes_round_and_says_what_goes_to_whom(count):
    drawing = drawing_of(row(SuggestionKind.EXCHANGE, count))
    assert drawing.arrows == tuple((at, (at + 1) % count) for at in range(count))
    if count > 2:  # of two, the quotes stand right above it
        assert "From Fatma to Ali: “brood bakken”." in drawing.told


def test_a_circle_has_its_place_and_what_people_bring():
    told = drawing_of(circle(3)).told
    assert "Together: Fatma, Ali and Joke." in told
    assert "Fatma brings: “brood bakken”." in told
    assert "Place: De Loods." in told


def test_who_introduces_is_drawn_to_whom_they_know():
    reasons = [reason(ReasonCode.INTRODUCER, ["Nadia", "Ali", "Joke"])]
    drawing = drawing_of(row(SuggestionKind.EXCHANGE, 3, reasons, [person("Nadia")]))
    assert drawing.guides == (Guide("Nadia", (1, 2)),)
    assert "Nadia could introduce: Ali and Joke." in drawing.told


def test_a_chain_of_two_is_drawn_as_a_chain():
    reasons = [reason(ReasonCode.INTRODUCERS, ["Nadia", "Nel", "Fatma", "Ali"])]
    two = [person("Nadia"), person("Nel")]
    drawing = drawing_of(row(SuggestionKind.PAIR, 2, reasons, two))
    assert drawing.linked
    assert [(guide.name, guide.knows) for guide in drawing.guides] == [
        ("Nadia", (0,)),
        ("Nel", (1,)),
    ]


def test_two_who_know_the_same_people_are_one_or_the_other():
    two = [person("Nadia"), person("Nel")]
    drawing = drawing_of(row(SuggestionKind.PAIR, 2, (), two))
    assert [guide.name for guide in drawing.guides] == ["Nadia or Nel"]


def test_somebody_in_it_can_introduce_the_others():
    reasons = [reason(ReasonCode.INTRODUCER, ["Fatma", "Ali", "Joke"])]
    fatma = people(1)
    drawing = drawing_of(row(SuggestionKind.CIRCLE, 3, reasons, fatma))
    assert drawing.guides == (Guide("Fatma", (1, 2), 0),)


@pytest.mark.parametrize("kind", list(SuggestionKind))
@pytest.mark.parametrize("count", [2, 3])
def test_paper_draws_nobody_by_name_who_did_not_agree(kind, count):
    nadia = person("Nadia", "Ankerkade", card=False)
    drawing = face_of_suggestion(row(kind, count, (), [nadia], hidden=("Ali",)), "1014").drawing
    told = f"{drawing.told} {drawing.figures}"
    assert "Ali" not in told
    assert "Nadia" not in told
    assert "Someone from the Mastmakersstraat" in told
    assert "Someone from the Ankerkade" in told


def test_a_name_that_stays_off_paper_is_not_in_the_words_or_the_place_either():
    hidden = person("Joke", "Pekstraat", wish=(LEARN, "dansen"), card=False)
    speaks = person("Fatma", gift=(CAN, "dansen met Joke"), wish=(LEARN, "dansen"))
    at = replace(reason(ReasonCode.AT_PLACE), where=("De zaal van Joke",))
    face = face_of_suggestion(suggestion(SuggestionKind.CIRCLE, [speaks, hidden], [at]), "1014")
    assert "Joke" not in face.drawing.told


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize("width", [30.0, 63.0, 128.0, 400.0])
@pytest.mark.parametrize(
    "drawing",
    [
        *(drawing_of(circle(count)) for count in range(3, 9)),
        *(drawing_of(row(SuggestionKind.EXCHANGE, count)) for count in (2, 3, 4)),
        Drawing(
            (Figure("x" * 300, CAN, "y" * 300), Figure("")),
            ((0, 1),),
            guides=(Guide("z" * 99, (0, 1)),),
        ),
        Drawing(
            (Figure("فاطمة", CAN, "أستطيع تعليم الخط"), Figure("Ayşe", LEARN)), ((0, 1), (1, 0))
        ),
    ],
)
def test_everything_stays_inside_its_measure(drawing, width, small):
    picture = Picture(drawing, width, small=small)
    border = 5
    image = QImage(
        round((picture.width + 2 * border) * DOT),
        round((picture.height + 2 * border) * DOT),
        QImage.Format.Format_Grayscale8,
    )
    image.fill(255)
    painter = QPainter(image)
    painter.scale(DOT, DOT)
    picture.paint(painter, border, border)
    painter.end()
    lines = [bytes(image.constScanLine(y)[: image.width()]) for y in range(image.height())]
    inked = [y for y, line in enumerate(lines) if line.strip(b"\xff")]
    columns = [x for x in range(image.width()) if any(line[x] != 255 for line in lines)]
    slack = 0.4
    assert inked[0] / DOT >= border - slack
    assert inked[-1] / DOT <= border + picture.height + slack
    assert columns[0] / DOT >= border - slack
    assert columns[-1] / DOT <= border + picture.width + slack


def test_a_small_circle_of_eight_fits_on_a_card():
    assert Picture(face_of_suggestion(circle(8), "1014").drawing, 63.0, small=True).height < 30
