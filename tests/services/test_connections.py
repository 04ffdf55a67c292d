from dataclasses import replace
from datetime import timedelta

import pytest
from people import TODAY, make_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Strength, Suggestion
from koekdesk.services.cards import (
    CardEntry,
    card_returned,
    checks,
    find_card,
    keep_cards,
    next_numbers,
    with_check_digit,
)
from koekdesk.services.connections import (
    edit_connection,
    list_asides,
    list_connections,
    put_aside,
    read_connection,
    record_answer,
    set_remark,
    settled_keys,
    take_back_aside,
    take_up,
)
from koekdesk.services.people import read_person
from koekdesk.services.suggestions import take_snapshot
from koekdesk.vocabulary import Answer, AsideReason, Stage, SuggestionKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


@pytest.fixture
def pair(session):
    """Fatma can bake, Joke would love bread."""
    fatma = make_person(session, "Fatma", statements=[("can", "brood bakken")])
    joke = make_person(session, "Joke", statements=[("wants_to_learn", "brood leren bakken")])
    gift = read_person(session, fatma).statements[0].id
    wish = read_person(session, joke).statements[0].id
    return Suggestion(
        key="pair:1",
        kind=SuggestionKind.PAIR,
        shares=(Share(fatma, gift=gift, gives_to=joke), Share(joke, wish=wish)),
        strength=Strength.WARM,
        score=0.9,
        reasons=(Reason(ReasonCode.SAME_WORD, words=("brood",), statements=(gift, wish)),),
    )


def silent_pairs(session, today=TODAY):
    return {frozenset((s.a, s.b)) for s in take_snapshot(session, today).silences}


def people_of(suggestion):
    return frozenset(share.person for share in suggestion.shares)


def test_taking_up_asks_everybody_and_answers_for_nobody(session, pair):
    row = read_connection(session, take_up(session, pair, TODAY))
    assert [(m.called, m.answer) for m in row.members] == [
        ("Fatma", Answer.OPEN),
        ("Joke", Answer.OPEN),
    ]
    assert row.members[0].gift.text == "brood bakken"
    assert row.reasons[0].quotes == ("brood bakken", "brood leren bakken")


def test_each_answer_stands_on_its_own(session, pair):
    row = read_connection(session, take_up(session, pair, TODAY))
    record_answer(session, row.members[0].id, Answer.YES, TODAY)
    session.flush()
    assert [m.answer for m in read_connection(session, row.id).members] == [Answer.YES, Answer.OPEN]


def test_people_in_a_connection_are_not_suggested_to_each_other_again(session, pair):
    take_up(session, pair, TODAY)
    session.flush()
    assert people_of(pair) in silent_pairs(session)


def test_a_no_rests_ninety_days(session, pair):
    row = read_connection(session, take_up(session, pair, TODAY))
    record_answer(session, row.members[1].id, Answer.NO, TODAY)
    session.flush()
    assert people_of(pair) in silent_pairs(session, TODAY + timedelta(days=89))
    assert people_of(pair) not in silent_pairs(session, TODAY + timedelta(days=90))


def test_not_now_comes_back_and_not_together_does_not(session, pair):
    put_aside(session, pair, AsideReason.NOT_NOW, "na de zomer", TODAY)
    session.flush()
    assert people_of(pair) in silent_pairs(session)
    assert people_of(pair) not in silent_pairs(session, TODAY + timedelta(days=91))
    put_aside(session, pair, AsideReason.NOT_TOGETHER, "", TODAY)
    session.flush()
    assert people_of(pair) in silent_pairs(session, TODAY + timedelta(days=1000))


def test_words_that_do_not_belong_together_leave_the_people_free(session, pair):
    put_aside(session, pair, AsideReason.WRONG_MATCH, "", TODAY)
    session.flush()
    (silence,) = take_snapshot(session, TODAY).silences
    assert silence.statements == {pair.shares[0].gift, pair.shares[1].wish}


def test_what_was_put_aside_can_come_back(session, pair):
    put_aside(session, pair, AsideReason.NOT_NOW, "", TODAY)
    session.flush()
    (aside,) = list_asides(session, TODAY)
    take_back_aside(session, aside.id)
    session.flush()
    assert silent_pairs(session) == set()


def test_the_longest_quiet_comes_first_and_the_resting_last(session, pair):
    old = take_up(session, replace(pair, key="a"), TODAY - timedelta(days=40))
    new = take_up(session, replace(pair, key="b"), TODAY)
    rests = take_up(session, replace(pair, key="c"), TODAY - timedelta(days=90))
    edit_connection(session, rests, {"stage": Stage.RESTING, "rests_because": "zomer"}, TODAY)
    session.flush()
    assert [row.id for row in list_connections(session)] == [old, new, rests]


def test_a_card_number_finds_its_connection_however_it_is_typed(session, pair):
    (number,) = next_numbers(session, 1)
    (connection,) = keep_cards(session, [CardEntry(number, pair)], TODAY)
    session.flush()
    assert find_card(session, f" {number[:2]} {number[2:]}-") == connection
    card_returned(session, number, TODAY)
    assert read_connection(session, connection).cards == (number,)


def test_numbers_go_on_where_they_were(session, pair):
    first = next_numbers(session, 3)
    keep_cards(session, [CardEntry(number, pair) for number in first], TODAY)
    session.flush()
    assert not set(first) & set(next_numbers(session, 3))


def test_a_slip_of_the_finger_is_told_apart_from_an_unknown_card(session, pair):
    (number,) = next_numbers(session, 1)
    keep_cards(session, [CardEntry(number, pair)], TODAY)
    session.flush()
    for place, digit in enumerate(number):
        wrong = f"{number[:place]}{(int(digit) + 1) % 10}{number[place + 1 :]}"
        with pytest.raises(KoekdeskError) as caught:
            find_card(session, wrong)
        assert caught.value.values["typo"] is True
    with pytest.raises(KoekdeskError) as caught:
        find_card(session, with_check_digit(987))
    assert (caught.value.code, caught.value.values["typo"]) == (ErrorCode.UNKNOWN_CARD, False)
    for nothing in ("", "abc", "٣٤"):
        with pytest.raises(KoekdeskError):
            find_card(session, nothing)


def test_the_check_digit_catches_swapped_neighbours():
    for number in range(100, 400):
        digits = with_check_digit(number)
        for place in range(len(digits) - 1):
            swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
            assert swapped == digits or not checks(swapped)


def test_a_suggestion_of_three_that_was_put_aside_is_one_row_and_comes_back_whole(session, pair):
    omar = make_person(session, "Omar")
    ring = replace(pair, key="ring:1", shares=(*pair.shares, Share(omar)))
    put_aside(session, ring, AsideReason.NOT_NOW, "", TODAY)
    (aside,) = list_asides(session, TODAY)
    assert set(aside.people) == {"Fatma", "Joke", "Omar"}
    take_back_aside(session, aside.id)
    assert list_asides(session, TODAY) == ()
    assert silent_pairs(session) == set()


def test_what_rests_or_was_taken_up_is_settled(session, pair):
    other = replace(pair, key="pair:2")
    put_aside(session, pair, AsideReason.NOT_NOW, "", TODAY)
    take_up(session, other, TODAY)
    assert settled_keys(session, TODAY) == {"pair:1", "pair:2"}
    assert settled_keys(session, TODAY + timedelta(days=90)) == {"pair:2"}


def test_a_connection_somebody_said_no_to_is_not_settled_for_ever(session, pair):
    connection = read_connection(session, take_up(session, pair, TODAY))
    record_answer(session, connection.members[0].id, Answer.NO, TODAY)
    assert settled_keys(session, TODAY) == frozenset()


def test_what_one_person_said_about_it_is_kept_with_them_alone(session, pair):
    key = take_up(session, pair, TODAY)
    one, other = read_connection(session, key).members
    set_remark(session, one.id, "na de \n vakantie graag", TODAY + timedelta(days=2))
    one, other = read_connection(session, key).members
    assert (one.remark, other.remark) == ("na de vakantie graag", "")
    assert read_connection(session, key).last_on == TODAY + timedelta(days=2)


def test_only_everybodys_own_yes_moves_it_on(session, pair):
    row = read_connection(session, take_up(session, pair, TODAY))
    record_answer(session, row.members[0].id, Answer.YES, TODAY)
    session.flush()
    with pytest.raises(KoekdeskError) as caught:
        edit_connection(session, row.id, {"stage": Stage.MET}, TODAY)
    assert caught.value.code is ErrorCode.NOT_EVERYBODY_YES
    record_answer(session, row.members[1].id, Answer.YES, TODAY)
    session.flush()
    edit_connection(session, row.id, {"stage": Stage.MET}, TODAY)
    assert read_connection(session, row.id).stage is Stage.MET


def test_taking_up_twice_leads_to_the_same_connection(session, pair):
    first = take_up(session, pair, TODAY)
    session.flush()
    assert take_up(session, pair, TODAY) == first
    assert len(list_connections(session)) == 1
