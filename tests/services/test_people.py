import pytest
from people import TODAY, make_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.consents import ConsentInput, list_consents, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.leaving import leave_register
from koekdesk.services.neighbourhood import join_group, leave_group, list_things
from koekdesk.services.people import (
    PersonInput,
    add_person,
    edit_person,
    list_names,
    list_people,
    read_person,
    set_organisation,
)
from koekdesk.services.statements import StatementInput
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import Role, Scope, StatementKind, TieKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


def test_a_list_tells_what_people_give_and_would_love(session):
    make_person(
        session, "Fatma", statements=[("can", "bakken"), ("has", "oven"), ("dreams_of", "feest")]
    )
    make_person(session, "Ahmet", agreed=False)
    ahmet, fatma = list_people(session)
    assert (ahmet.called, ahmet.suggestible) == ("Ahmet", False)
    assert (fatma.gifts, fatma.wishes, fatma.suggestible) == (2, 1, True)


def test_the_names_alone_stand_in_the_same_order(session):
    for name in ("łucja", "Émile", "Bram", "bram", "سحر"):
        make_person(session, name, statements=[("can", "bakken")])
    named, listed = list_names(session), list_people(session)
    assert [row.id for row in named] == [row.id for row in listed]
    assert [row[:7] for row in named] == [row[:7] for row in listed]
    assert named[0].gifts is None
    assert [row.gifts for row in listed] == [1] * 5


def test_of_those_on_screen_the_rest_comes_with_the_name(session):
    for name in ("Bram", "Ayşe", "Émile", "سحر"):
        make_person(session, name, statements=[("can", "bakken")])
    seen, listed = list_names(session, whole=2), list_people(session)
    assert seen[:2] == listed[:2]
    assert [row.gifts for row in seen] == [1, 1, None, None]
    assert [row.id for row in seen] == [row.id for row in listed]
    assert list_names(session, whole=9) == listed


def test_last_spoken_is_the_last_real_conversation(session):
    fatma = make_person(session, "Fatma")
    record_conversation(session, ConversationInput(TODAY, (fatma,), "gezellig"))
    session.flush()
    assert list_people(session)[0].last_spoken == TODAY


@pytest.mark.parametrize("name", ["", "   ", "\x00\x07", "\u202e"])
def test_somebody_has_a_name(session, name):
    with pytest.raises(KoekdeskError) as caught:
        add_person(session, PersonInput(name))
    assert caught.value.code is ErrorCode.EMPTY_NAME


def test_a_name_of_ten_thousand_characters_is_refused_in_words(session):
    with pytest.raises(KoekdeskError) as caught:
        add_person(session, PersonInput("a" * 10_000))
    assert caught.value.code is ErrorCode.NAME_TOO_LONG


def test_control_and_turning_characters_are_not_kept(session):
    person = add_person(session, PersonInput("Fa\x00t\u202ema\n"))
    assert read_person(session, person).called == "Fatma"


def test_right_to_left_names_are_kept_as_they_are(session):
    person = add_person(session, PersonInput("سحر"))
    assert read_person(session, person).called == "سحر"


def test_editing_is_all_or_nothing(register):
    with register.writes.begin() as session:
        person = make_person(session, "Fatma")
    with pytest.raises(KoekdeskError), register.writes.begin() as session:
        edit_person(session, person, {"matters": "de tuin", "called": ""})
    with register.sessions() as session:
        assert read_person(session, person).matters == ""


def test_what_is_gone_is_said_to_be_gone(session):
    person = make_person(session, "Fatma")
    leave_register(session, person, TODAY)
    with pytest.raises(KoekdeskError) as caught:
        read_person(session, person)
    assert caught.value.code is ErrorCode.GONE


def test_removing_takes_ties_words_and_their_own_conversations_along(session):
    fatma, joke = make_person(session, "Fatma"), make_person(session, "Joke")
    add_tie(session, fatma, joke)
    alone = ConversationInput(
        TODAY, (fatma,), "alleen", ((fatma, StatementInput(StatementKind.CAN, "x")),)
    )
    record_conversation(session, alone)
    record_conversation(session, ConversationInput(TODAY, (fatma, joke), "samen"))
    leave_register(session, fatma, TODAY)
    page = read_person(session, joke)
    assert page.ties == ()
    assert [c.said for c in page.conversations] == ["samen"]


def test_the_newest_word_on_consent_counts(session):
    fatma = make_person(session, "Fatma", agreed=False)
    set_consent(session, fatma, ConsentInput(Scope.SUGGEST, True, TODAY.replace(year=2025)))
    set_consent(session, fatma, ConsentInput(Scope.SUGGEST, False, TODAY))
    session.flush()
    given = {row.scope: row.given for row in list_consents(session, fatma)}
    assert given[Scope.SUGGEST] is False
    assert given[Scope.CARD] is None


def test_a_tie_is_kept_once_whoever_names_it(session):
    fatma, joke = make_person(session, "Fatma"), make_person(session, "Joke")
    add_tie(session, fatma, joke)
    add_tie(session, joke, fatma, TieKind.FRIENDS)
    (tie,) = read_person(session, fatma).ties
    assert (tie.called, tie.kind) == ("Joke", TieKind.FRIENDS)
    with pytest.raises(KoekdeskError):
        add_tie(session, fatma, fatma)


def test_joining_an_unknown_group_makes_it_and_leaving_keeps_it(session):
    fatma = make_person(session, "Fatma")
    group = join_group(session, fatma, "Naaiclub")
    assert join_group(session, fatma, "naaiclub") == group
    session.flush()
    leave_group(session, fatma, group)
    session.flush()
    assert read_person(session, fatma).groups == ()
    assert [thing.name for thing in list_things(session)] == ["Naaiclub"]


def test_somebody_of_an_organisation_is_no_resident(session):
    fatma = make_person(session, "Fatma")
    set_organisation(session, fatma, "Gemeente")
    assert read_person(session, fatma).role is Role.OFFICIAL
    set_organisation(session, fatma, "")
    assert read_person(session, fatma).role is Role.RESIDENT
