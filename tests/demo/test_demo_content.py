# SPDX-License-Identifier: MIT
"""The demo neighbourhood is whole: every reference resolves, every word is one we would say."""

import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from koekdesk.paths import resource
from koekdesk.vocabulary import Answer, Scope, Stage, StatementKind, SuggestionKind, TieKind

Row = dict[str, Any]

GIFTS = {"can", "has"}
WISHES = {"wants_to_do", "wants_to_learn", "dreams_of"}
DAYPART = re.compile(r"(ma|di|wo|do|vr|za|zo) (ochtend|middag|avond)")
LANGUAGE = re.compile(r"nl|en|tr|ar|ber|pl|uk|ru|srn|pap|id|fa|fy|ti|hi|de|fr|bs|vi")
NOT_OUR_WORDS = re.compile(
    r"probleem|problem|hulpvra|hulpbehoe|cliënt|client|doelgroep|kwetsba|urgent|casus|diagnos"
    r"|\bschuld|uitkering|werklo|eenza|allochto|statushouder|achterstand|overlast|depress"
    r"|verslaafd|asiel|vluchteling|handicap|dementie|medicijn|medicatie|\bbsn\b|\bzorgvraag",
    re.IGNORECASE,
)
RELIGION = re.compile(
    r"\b(moslim|christen|katholiek|joods|hindoe|gelovig|ramadan|imam|dominee|pastoor)", re.I
)


@cache
def _rows(pattern: str, kind: str) -> tuple[Row, ...]:
    found: list[Row] = []
    for path in sorted(resource("demo").glob(pattern)):
        found.extend(tomllib.loads(path.read_text(encoding="utf-8")).get(kind, []))
    return tuple(found)


def _people() -> tuple[Row, ...]:
    return _rows("people_*.toml", "person")


def _residents() -> list[Row]:
    return [person for person in _people() if "organisation" not in person]


def _conversations() -> tuple[Row, ...]:
    return _rows("conversations_*.toml", "conversation")


def _connections(kind: str) -> tuple[Row, ...]:
    return _rows("connections.toml", kind)


def _town(kind: str) -> tuple[Row, ...]:
    return _rows("neighbourhood.toml", kind)


def _keys(kind: str) -> list[str]:
    return [row["key"] for row in _town(kind)]


def _ids() -> set[str]:
    return {person["id"] for person in _people()}


def _kinds(person: Row) -> set[str]:
    return {statement["kind"] for statement in person["statements"]}


def _files() -> list[Path]:
    return sorted(resource("demo").glob("*.toml"))


def test_the_neighbourhood_is_large_enough_to_look_alive() -> None:
    assert len(_residents()) >= 160
    assert len(_people()) - len(_residents()) >= 8
    assert sum(len(person["statements"]) for person in _people()) >= 500
    assert len(_conversations()) >= 220
    assert len(_rows("ties.toml", "tie")) >= 220
    assert len(_town("street")) >= 10
    assert len(_town("place")) >= 10
    assert len(_town("group")) >= 15
    assert len(_town("organisation")) >= 7
    assert len(_connections("connection")) >= 9
    assert len(_connections("initiative")) >= 4
    assert len(_connections("gathering")) >= 4


def test_every_person_has_an_id_of_their_own() -> None:
    repeated = [key for key, n in Counter(p["id"] for p in _people()).items() if n > 1]
    assert repeated == []


@pytest.mark.parametrize("kind", ["place", "group", "organisation"])
def test_every_key_of_the_neighbourhood_is_its_own(kind: str) -> None:
    assert len(_keys(kind)) == len(set(_keys(kind)))


def test_people_live_in_streets_and_belong_to_groups_that_exist() -> None:
    streets = {street["name"] for street in _town("street")}
    for person in _residents():
        assert person["street"] in streets, person["id"]
        assert person["number"], person["id"]
    for person in _people():
        assert set(person["groups"]) <= set(_keys("group")), person["id"]
        assert person.get("organisation", "meerpaal") in _keys("organisation"), person["id"]


def test_languages_and_dayparts_are_well_formed() -> None:
    for person in _people():
        assert person["languages"], person["id"]
        assert all(LANGUAGE.fullmatch(code) for code in person["languages"]), person["id"]
        parts = person["free"].split(", ") if person["free"] else []
        assert all(DAYPART.fullmatch(part) for part in parts), (person["id"], person["free"])
        assert len(parts) == len(set(parts)), person["id"]


def test_contact_details_cannot_reach_anybody() -> None:
    for person in _people():
        assert person["phone"] == "" or person["phone"].startswith("06-00 "), person["id"]
        assert person["email"] == "" or person["email"].endswith(".example"), person["id"]


def test_consent_is_a_subset_of_the_scopes_and_builds_up() -> None:
    for person in _people():
        scopes = set(person["consent"])
        assert scopes <= {scope.value for scope in Scope}, person["id"]
        assert not scopes or "register" in scopes, person["id"]
    counts = Counter(len(person["consent"]) for person in _residents())
    assert counts[0] >= 4  # nothing known yet
    assert counts[1] >= 10  # in the register, no more


def test_nothing_is_written_down_of_who_agreed_to_nothing() -> None:
    silent = {person["id"] for person in _people() if not person["consent"]}
    assert all(not person["statements"] for person in _people() if person["id"] in silent)
    assert all(not silent & set(talk["people"]) for talk in _conversations())


def test_statements_are_of_a_known_kind_and_never_repeat() -> None:
    for person in _people():
        texts = [statement["text"] for statement in person["statements"]]
        assert len(texts) == len(set(texts)), person["id"]
        for statement in person["statements"]:
            assert statement["kind"] in {kind.value for kind in StatementKind}, person["id"]
            assert statement["spark"] in (0, 1, 2)
            assert 1 <= statement["days_ago"] <= person["added_days_ago"], person["id"]
            assert 0 < len(statement["text"].strip()) <= 140, person["id"]


def test_there_are_people_with_only_gifts_and_only_wishes_and_with_a_boundary() -> None:
    kinds = [_kinds(person) for person in _residents()]
    assert sum(bool(k & GIFTS) and not k & WISHES for k in kinds) >= 12
    assert sum(bool(k & WISHES) and not k & GIFTS for k in kinds) >= 12
    assert sum(bool(k & WISHES) and bool(k & GIFTS) for k in kinds) >= 100
    assert sum("rather_not" in k for k in kinds) >= 35


def test_every_statement_comes_from_a_conversation_of_that_day() -> None:
    talked = {(who, talk["days_ago"]) for talk in _conversations() for who in talk["people"]}
    lost = [
        (person["id"], statement["text"])
        for person in _people()
        for statement in person["statements"]
        if (person["id"], statement["days_ago"]) not in talked
    ]
    assert lost == []


def test_conversations_name_people_who_exist_once_a_day() -> None:
    seen: set[tuple[str, int]] = set()
    for talk in _conversations():
        assert talk["people"], talk["said"]
        assert set(talk["people"]) <= _ids(), talk["people"]
        assert talk["noted_by"] in ("Marieke", "Jamal")
        assert bool(talk["promised"]) == ("promise_in_days" in talk), talk["said"]
        for who in talk["people"]:
            assert (who, talk["days_ago"]) not in seen, (who, talk["days_ago"])
            seen.add((who, talk["days_ago"]))


def test_somebody_was_out_talking_in_every_recent_week() -> None:
    weeks = Counter(talk["days_ago"] // 7 for talk in _conversations())
    assert all(weeks[week] >= 7 for week in range(10)), weeks
    assert all(1 <= talk["days_ago"] <= 365 for talk in _conversations())


def test_ties_join_two_different_known_people_once() -> None:
    pairs = Counter(frozenset((tie["a"], tie["b"])) for tie in _rows("ties.toml", "tie"))
    assert [pair for pair, n in pairs.items() if n > 1 or len(pair) != 2] == []
    assert set().union(*pairs) <= _ids()
    assert {tie["kind"] for tie in _rows("ties.toml", "tie")} == {kind.value for kind in TieKind}
    assert 15 <= len(_ids() - set().union(*pairs)) <= 30


def test_people_at_one_address_are_tied() -> None:
    tied = {frozenset((tie["a"], tie["b"])) for tie in _rows("ties.toml", "tie")}
    homes: dict[tuple[str, str], list[str]] = {}
    for person in _residents():
        homes.setdefault((person["street"], person["number"]), []).append(person["id"])
    shared = [people for people in homes.values() if len(people) > 1]
    assert len(shared) >= 8
    assert all(frozenset(people) in tied for people in shared), shared


def test_connections_quote_what_their_people_said() -> None:
    said = {p["id"]: {s["text"]: s["kind"] for s in p["statements"]} for p in _people()}
    for connection in _connections("connection"):
        assert connection["kind"] in {kind.value for kind in SuggestionKind}
        assert connection["stage"] in {stage.value for stage in Stage}
        assert connection["introducer"] == "" or connection["introducer"] in _ids()
        assert connection["last_days_ago"] <= connection["started_days_ago"]
        assert bool(connection["rests_because"]) == (connection["stage"] == "resting")
        for part in connection["people"]:
            words = said[part["person"]]
            assert part["answer"] in {answer.value for answer in Answer}
            assert part["gives"] == "" or words[part["gives"]] in GIFTS, part
            assert part["wishes"] == "" or words[part["wishes"]] in WISHES, part


def test_only_people_who_agreed_take_part_in_connections() -> None:
    agreed = {person["id"] for person in _people() if "suggest" in person["consent"]}
    assert all(
        part["person"] in agreed
        for connection in _connections("connection")
        for part in connection["people"]
    )


def test_initiatives_are_owned_by_residents_and_organisations_only_take_part() -> None:
    residents = {person["id"] for person in _residents()}
    for initiative in _connections("initiative"):
        assert initiative["owners"], initiative["title"]
        assert set(initiative["owners"]) <= residents, initiative["title"]
        assert set(initiative["members"]) <= _ids(), initiative["title"]
        assert not set(initiative["members"]) & set(initiative["owners"]), initiative["title"]
        assert set(initiative["organisations"]) <= set(_keys("organisation"))
        assert initiative["stage"] in {stage.value for stage in Stage}


def test_at_every_gathering_something_is_done_together() -> None:
    titles = {initiative["title"] for initiative in _connections("initiative")}
    keys = {connection["key"] for connection in _connections("connection")}
    for gathering in _connections("gathering"):
        assert gathering["together"].strip()
        assert set(gathering["who"]) <= _ids()
        assert (gathering["initiative"] in titles) != (gathering["connection"] in keys)
    assert any(gathering["in_days"] > 0 for gathering in _connections("gathering"))
    assert any(gathering["in_days"] < 0 for gathering in _connections("gathering"))


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.name)
@pytest.mark.parametrize("words", [NOT_OUR_WORDS, RELIGION], ids=["problems", "religion"])
def test_no_file_holds_a_word_we_would_not_say_aloud(path: Path, words: re.Pattern[str]) -> None:
    found = words.search(path.read_text(encoding="utf-8"))
    assert found is None, found


def test_several_people_speak_in_their_own_language() -> None:
    texts = [s["text"] for person in _people() for s in person["statements"]]
    assert sum(bool(re.search(r"[\u0600-\u06ff]", text)) for text in texts) >= 7
    assert sum(bool(re.search(r"[ąćęłńśźż]", text)) for text in texts) >= 6
    assert sum(bool(re.search(r"[ığş]", text)) for text in texts) >= 5
