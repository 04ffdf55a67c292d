"""What a typed text becomes, and corrections that survive further typing."""

import pytest

from koekdesk.listening.statements import hear
from koekdesk.ui.views.conversation_pieces import Pieces
from koekdesk.vocabulary import StatementKind as Kind


@pytest.fixture
def pieces():
    return Pieces(hear)


def typed(pieces, text: str, start: str = "") -> None:
    """Type a text key by key."""
    for end in range(len(start), len(text) + 1):
        pieces.set_text(text[:end])


def shown(pieces) -> list[tuple[Kind, str]]:
    return [(piece.kind, piece.text) for piece in pieces.kept()]


def test_a_text_becomes_statements_with_their_place(pieces):
    pieces.set_text("Ze kan brood bakken. Ze wil leren fietsen.")
    assert [piece.kind for piece in pieces.all] == [Kind.CAN, Kind.LEARN]
    assert all(p.text == "Ze kan brood bakken. Ze wil leren fietsen."[p.start : p.end]
               for p in pieces.all)  # fmt: skip


def test_a_corrected_kind_stays_while_typing_on(pieces):
    typed(pieces, "Ze kan brood bakken")
    pieces.set_kind(0, Kind.LEARN)
    typed(pieces, "Ze kan brood bakken van rogge. Ze heeft een oven.", "Ze kan brood bakken")
    assert shown(pieces) == [
        (Kind.LEARN, "Ze kan brood bakken van rogge"),
        (Kind.HAS, "Ze heeft een oven"),
    ]


def test_a_correction_moves_with_its_words_when_typed_before_it(pieces):
    pieces.set_text("Ze kan brood bakken.")
    pieces.set_kind(0, Kind.DREAM)
    pieces.set_text("Ze heeft een oven. Ze kan brood bakken.")
    assert shown(pieces)[-1] == (Kind.DREAM, "Ze kan brood bakken")
    assert shown(pieces)[0][0] is Kind.HAS


def test_edited_words_and_leaving_out_survive_typing(pieces):
    pieces.set_text("Ze kan brood bakken. Ze heeft een oven.")
    pieces.set_words(0, "rozijnenbrood bakken")
    pieces.toggle(1)
    pieces.set_text("Ze kan brood bakken. Ze heeft een oven. Ze wil leren fietsen.")
    assert shown(pieces) == [
        (Kind.CAN, "rozijnenbrood bakken"),
        (Kind.LEARN, "Ze wil leren fietsen"),
    ]
    pieces.toggle(1)
    assert (Kind.HAS, "Ze heeft een oven") in shown(pieces)


def test_naming_the_kind_brings_back_what_was_left_out(pieces):
    pieces.set_text("Ze kan brood bakken.")
    pieces.toggle(0)
    pieces.set_kind(0, Kind.HAS)
    assert shown(pieces) == [(Kind.HAS, "Ze kan brood bakken")]


def test_the_cursor_behind_a_full_stop_means_the_statement_before_it(pieces):
    pieces.set_text("Ze kan brood bakken. ")
    pieces.name_kind(21, 21, Kind.DO)
    assert shown(pieces) == [(Kind.DO, "Ze kan brood bakken")]


def test_a_sentence_nobody_heard_becomes_a_statement_when_its_kind_is_named(pieces):
    text = "Het regende toen we elkaar spraken bij de bakker op de hoek. Ze kan brood bakken."
    pieces.set_text(text)
    heard = len(pieces.all)
    pieces.name_kind(5, 5, Kind.DREAM)
    assert len(pieces.all) == heard + 1
    assert shown(pieces)[0] == (
        Kind.DREAM,
        "Het regende toen we elkaar spraken bij de bakker op de hoek",
    )


def test_an_own_statement_grows_while_typed_on_until_the_sentence_ends(pieces):
    pieces.set_text("Het regende toen we elkaar")
    pieces.name_kind(3, 3, Kind.DREAM)
    typed(pieces, "Het regende toen we elkaar spraken. Ze kan koken.", "Het regende toen we elkaar")
    assert shown(pieces) == [(Kind.DREAM, "Het regende toen we elkaar spraken"),
                             (Kind.CAN, "Ze kan koken")]  # fmt: skip


def test_a_selection_becomes_exactly_those_words(pieces):
    text = "Ze kan brood bakken voor de hele straat"
    pieces.set_text(text)
    at = text.index("brood bakken")
    pieces.name_kind(at, at + len("brood bakken "), Kind.CAN)
    assert shown(pieces) == [(Kind.CAN, "brood bakken")]


def test_removed_words_take_their_correction_with_them(pieces):
    pieces.set_text("Ze kan brood bakken.")
    pieces.set_kind(0, Kind.DREAM)
    pieces.set_text("")
    pieces.set_text("Ze kan brood bakken.")
    assert shown(pieces) == [(Kind.CAN, "Ze kan brood bakken")]


def test_quotation_marks_around_a_statement_go_and_endless_words_are_cut_to_fit(pieces):
    pieces.set_text("“ik kan brood bakken”")
    assert shown(pieces) == [(Kind.CAN, "ik kan brood bakken")]
    pieces.set_text("Ze kan " + "lang " * 2000)
    assert 1900 < len(pieces.all[0].text) <= 2000
    assert pieces.all[0].text.endswith("…")


def test_corrections_go_into_a_draft_and_back(pieces):
    text = "Ze kan brood bakken. Ze heeft een oven."
    pieces.set_text(text)
    pieces.set_kind(0, Kind.DREAM)
    pieces.set_whose(1, "somebody")
    again = Pieces(hear)
    again.restore(text, pieces.dump())
    assert again.all == pieces.all
