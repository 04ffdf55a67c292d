from uuid import uuid4

import pytest

from koekdesk.services.searching import SearchIndex

FATMA, LUKASZ, JOKE = uuid4(), uuid4(), uuid4()


@pytest.fixture
def index():
    people = [(FATMA, "Fatma Yıldız Karosstraat"), (LUKASZ, "Łukasz Wójcik"), (JOKE, "Joke Bos")]
    said = [(FATMA, "brood bakken in de steenoven"), (JOKE, "fietsen repareren"), (JOKE, "brood")]
    return SearchIndex(people, said)


def who(index, typed):
    return [found.person_id for found in index.find(typed)]


@pytest.mark.parametrize("typed", ["fatma", "FAT", "yildiz", "Fatam", "fadma", "karosstr"])
def test_a_name_is_found_with_typos_accents_and_parts(index, typed):
    assert who(index, typed)[0] == FATMA


@pytest.mark.parametrize("typed", ["lukasz", "wojcik", "Wójcik"])
def test_letters_of_other_languages_meet_plain_ones(index, typed):
    assert who(index, typed) == [LUKASZ]


def test_what_they_said_is_found_and_quoted(index):
    (found,) = index.find("fiets")
    assert (found.person_id, found.said) == (JOKE, "fietsen repareren")


def test_every_typed_word_counts(index):
    assert who(index, "joke brood") == [JOKE]
    assert who(index, "brood") == [FATMA, JOKE]


def test_a_name_comes_before_what_somebody_said():
    a, b = uuid4(), uuid4()
    index = SearchIndex([(a, "Anna"), (b, "Bakker")], [(a, "bakken")])
    assert who(index, "bak") == [b, a]


@pytest.mark.parametrize("typed", ["", "  ", "!!", "zzzzzz", "x" * 10_000])
def test_nothing_finds_nobody(index, typed):
    assert who(index, typed) == []
