"""Places, groups and connections on their way to the engine and back."""

import pytest
from people import TODAY, make_person

from koekdesk.matching.snapshot import (
    Reason,
    ReasonCode,
    Share,
    StillMissing,
    Strength,
    Suggestion,
)
from koekdesk.register.models import Connection
from koekdesk.services.connections import edit_connection, read_connection, record_answer, take_up
from koekdesk.services.neighbourhood import Sort, add_thing, remove_thing
from koekdesk.services.suggestions import name_suggestions, take_snapshot
from koekdesk.services.vectors import missing_texts
from koekdesk.vocabulary import Answer, Stage, SuggestionKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


@pytest.fixture
def circle(session):
    """Three who would love to swim, at the pool, with the swimming club near."""
    pool = add_thing(session, Sort.PLACE, "Het Bad", {"possible": "baantjes, warm water"})
    club = add_thing(session, Sort.GROUP, "De Otters", {"what": "zwemmen op dinsdag"})
    people = [make_person(session, name) for name in ("Ria", "Omar", "Eva")]
    return Suggestion(
        key="circle:1",
        kind=SuggestionKind.CIRCLE,
        shares=tuple(map(Share, people)),
        strength=Strength.GOOD,
        score=0.5,
        reasons=(
            Reason(ReasonCode.AT_PLACE, where=(pool,)),
            Reason(ReasonCode.GROUP_THERE, where=(club,)),
            Reason(ReasonCode.STILL_MISSING, words=(StillMissing.SOMEONE.value,)),
        ),
        place=pool,
    )


def test_the_engine_sees_places_and_groups(session, circle):
    snapshot = take_snapshot(session, TODAY)
    assert [(p.name, p.possible) for p in snapshot.places] == [("Het Bad", "baantjes, warm water")]
    assert [(g.name, g.what) for g in snapshot.groups] == [("De Otters", "zwemmen op dinsdag")]


def test_what_a_place_offers_gets_vectors_piece_by_piece(session, circle):
    wanted = {"Het Bad", "baantjes", "warm water", "De Otters", "zwemmen op dinsdag"}
    assert wanted <= set(missing_texts(session, "v1"))


def test_the_engine_sees_who_met_in_a_connection(session, circle):
    connection_id = take_up(session, circle, TODAY)
    (seen,) = take_snapshot(session, TODAY).connections
    assert seen.people == {share.person for share in circle.shares}
    assert not seen.met
    for member in read_connection(session, connection_id).members:
        record_answer(session, member.id, Answer.YES, TODAY)
    edit_connection(session, connection_id, {"stage": Stage.MET}, TODAY)
    (seen,) = take_snapshot(session, TODAY).connections
    assert seen.met


def test_a_circle_that_is_taken_up_keeps_its_place_and_reasons(session, circle):
    connection_id = take_up(session, circle, TODAY)
    assert session.get(Connection, connection_id).place_id == circle.place
    kept = read_connection(session, connection_id)
    assert [reason.where for reason in kept.reasons] == [("Het Bad",), ("De Otters",), ()]


def test_places_come_by_name_and_one_that_was_removed_is_left_out(session, circle):
    (row,) = name_suggestions(session, [circle])
    assert row.place == "Het Bad"
    assert row.reasons[1].where == ("De Otters",)
    remove_thing(session, Sort.PLACE, circle.place)
    (row,) = name_suggestions(session, [circle])
    assert row.place == ""
    assert row.reasons[0].where == ()
