# SPDX-License-Identifier: MIT
"""The demo neighbourhood: invented people and a year of their stories, dated from today."""

import tomllib
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from koekdesk.listening.dayparts import parse_dayparts
from koekdesk.paths import resource
from koekdesk.register.models import (
    Base,
    Card,
    Connection,
    ConnectionMember,
    Consent,
    Conversation,
    Gathering,
    GatheringPerson,
    Group,
    Initiative,
    InitiativeOrganisation,
    InitiativePerson,
    Membership,
    Organisation,
    Person,
    Place,
    PlacePerson,
    Presence,
    Statement,
    Tie,
)
from koekdesk.services.cards import FIRST_CARD, with_check_digit
from koekdesk.services.conversations import spark_fields
from koekdesk.services.months import months_after
from koekdesk.services.preferences import Preferences
from koekdesk.vocabulary import (
    Answer,
    ConsentHow,
    Part,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)

Entry = dict[str, Any]

#: Demo things keep their ids from one filling to the next, so the demo looks the same each time.
_NAMESPACE = UUID("6b6f656b-6465-736b-8000-64656d6f0001")
#: What was promised longer ago (days) was done on its day.
_PROMISES_OPEN = 30


def fill_demo(session: Session, today: date) -> None:
    """Fill an empty register with the demo neighbourhood as it stands today."""
    _Filler(session, today).fill()
    session.flush()


def read_demo() -> dict[str, list[Entry]]:
    """Return the entries of all demo files, by sort."""
    entries: dict[str, list[Entry]] = {}
    for path in sorted(resource("demo").glob("*.toml")):
        for sort, values in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if isinstance(values, list):
                entries.setdefault(sort, []).extend(values)
    return entries


def _key(sort: str, name: str) -> UUID:
    return uuid5(_NAMESPACE, f"{sort}/{name}")


class _Filler:
    """Adds the entries of one neighbourhood to one session."""

    def __init__(self, session: Session, today: date) -> None:
        self._session = session
        self._today = today
        self._entries = read_demo()
        self._statements: dict[tuple[str, str], UUID] = {}
        self._talks: dict[tuple[str, int], UUID] = {}
        self._titles: dict[str, UUID] = {}  # of initiatives and connections
        self._cards = 0

    def fill(self) -> None:
        for entry in self._each("place"):
            self._thing(Place, "place", entry, "where", "possible", "key_holder", "remark")
        for entry in self._each("group"):
            self._thing(Group, "group", entry, "what", "contact", "where", "remark")
        for entry in self._each("organisation"):
            self._thing(Organisation, "organisation", entry, "what", "contact", "remark")
        for entry in self._each("conversation"):
            self._conversation(entry)
        for entry in self._each("person"):
            self._person(entry)
        for entry in self._each("tie"):
            self._tie(entry)
        for entry in self._each("initiative"):
            self._initiative(entry)
        for entry in self._each("connection"):
            self._connection(entry)
        for entry in self._each("gathering"):
            self._gathering(entry)

    def _each(self, sort: str) -> list[Entry]:
        return self._entries.get(sort, [])

    def _add(self, row: Base) -> UUID:
        self._session.add(row)
        return row.id

    def _ago(self, days: int | None) -> date | None:
        return None if days is None else self._today - timedelta(days=days)

    def _since(self, days: int) -> datetime:
        return datetime.combine(self._today - timedelta(days=days), time(10))

    def _place(self, name: str) -> tuple[str, UUID | None]:
        """Return a place's name and id by its key; other words stay what they are."""
        for entry in self._each("place"):
            if entry["key"] == name:
                return entry["name"], _key("place", name)
        return name, None

    def _called(self, person: str) -> str:
        names = (entry["called"] for entry in self._each("person") if entry["id"] == person)
        return next(names, person)

    def _thing(self, table: type[Base], sort: str, entry: Entry, *fields: str) -> None:
        values = {field: entry.get(field, "") for field in ("name", "sort", *fields)}
        for field in ("key_holder", "contact"):
            if field in values:
                values[field] = self._called(values[field])
        if entry.get("key_holder", "") in {person["id"] for person in self._each("person")}:
            holder, place = _key("person", entry["key_holder"]), _key(sort, entry["key"])
            self._add(PlacePerson(place_id=place, person_id=holder, has_key=True))
        if sort != "organisation":
            values["open_when"] = entry.get("open", "")
        self._add(table(id=_key(sort, entry["key"]), **values))

    def _conversation(self, entry: Entry) -> None:
        days = entry["days_ago"]
        where, place_id = self._place(entry.get("place", ""))
        promise = entry.get("promise_in_days")
        by = None if promise is None else self._ago(days - promise)
        kept = entry.get("promised", "") and days > _PROMISES_OPEN
        number = f"{days}/{'+'.join(entry['people'])}"
        talk = self._add(
            Conversation(
                id=_key("conversation", number),
                on=self._ago(days),
                where=where,
                place_id=place_id,
                said=entry["said"],
                **spark_fields(entry.get("spark")),
                promised=entry.get("promised", ""),
                promised_by=by,
                promise_kept_on=(by or self._ago(days - 1)) if kept else None,
                noted_by=entry.get("noted_by", ""),
            )
        )
        for person in entry["people"]:
            self._add(Presence(person_id=_key("person", person), conversation_id=talk))
            self._talks[person, days] = talk

    def _person(self, entry: Entry) -> None:
        slug = entry["id"]
        organisation = entry.get("organisation")
        key = self._add(
            Person(
                id=_key("person", slug),
                created_at=self._since(entry.get("added_days_ago", 200)),
                called=entry["called"],
                full_name=entry["name"],
                role=Role.OFFICIAL if organisation else Role.RESIDENT,
                organisation_id=_key("organisation", organisation) if organisation else None,
                street=entry.get("street", ""),
                house_number=str(entry.get("number", "")),
                phone=entry.get("phone", ""),
                email=entry.get("email", ""),
                languages=tuple(entry.get("languages", ())),
                dayparts=parse_dayparts(entry.get("free", ""))[0],
                when_free=entry.get("free", ""),
                matters=entry.get("matters", ""),
            )
        )
        for group in entry.get("groups", ()):
            self._add(Membership(person_id=key, group_id=_key("group", group)))
        agreed_on = self._today - timedelta(days=entry.get("added_days_ago", 200))
        for scope in entry.get("consent", ()):
            self._add(
                Consent(
                    person_id=key,
                    scope=Scope(scope),
                    given=True,
                    on=agreed_on,
                    how=ConsentHow.SPOKEN,
                    review_on=months_after(agreed_on, Preferences().review_months),
                )
            )
        for position, said in enumerate(entry.get("statements", ()), start=1):
            self._statement(slug, position, said)

    def _statement(self, person: str, position: int, said: Entry) -> None:
        self._statements[person, said["text"]] = self._add(
            Statement(
                id=_key("statement", f"{person}/{position}"),
                person_id=_key("person", person),
                conversation_id=self._talks.get((person, said["days_ago"])),
                kind=StatementKind(said["kind"]),
                text=said["text"],
                said_on=self._ago(said["days_ago"]),
                spark=said.get("spark", 0),
                position=position,
            )
        )

    def _tie(self, entry: Entry) -> None:
        a, b = sorted((_key("person", entry["a"]), _key("person", entry["b"])))
        self._add(Tie(a_id=a, b_id=b, kind=TieKind(entry["kind"]), note=entry.get("note", "")))

    def _initiative(self, entry: Entry) -> None:
        key = self._add(
            Initiative(
                id=_key("initiative", entry["title"]),
                title=entry["title"],
                what=entry.get("what", ""),
                stage=Stage(entry["stage"]),
                started_on=self._ago(entry["started_days_ago"]),
                story=entry.get("story", ""),
            )
        )
        self._titles[entry["title"]] = key
        for part, people in ((Part.OWNER, "owners"), (Part.MEMBER, "members")):
            for person in entry.get(people, ()):
                who = _key("person", person)
                self._add(InitiativePerson(initiative_id=key, person_id=who, part=part))
        for organisation in entry.get("organisations", ()):
            self._add(
                InitiativeOrganisation(
                    initiative_id=key, organisation_id=_key("organisation", organisation)
                )
            )

    def _connection(self, entry: Entry) -> None:
        people = [member["person"] for member in entry["people"]]
        introducer = entry.get("introducer")
        key = self._add(
            Connection(
                id=_key("connection", "+".join(people)),
                kind=SuggestionKind(entry["kind"]),
                stage=Stage(entry["stage"]),
                started_on=self._ago(entry["started_days_ago"]),
                last_on=self._ago(entry["last_days_ago"]),
                rests_because=entry.get("rests_because", ""),
                story=entry.get("story", ""),
                introducer_id=_key("person", introducer) if introducer else None,
            )
        )
        self._titles[entry["key"]] = key
        self._card(key, entry)
        for position, member in enumerate(entry["people"]):
            person = member["person"]
            gift = self._statements.get((person, member.get("gives", "")))
            others = [_key("person", other) for other in people if other != person]
            self._add(
                ConnectionMember(
                    connection_id=key,
                    person_id=_key("person", person),
                    position=position,
                    gift_id=gift,
                    wish_id=self._statements.get((person, member.get("wishes", ""))),
                    gives_to_id=others[0] if gift else None,
                    answer=Answer(member.get("answer", "open")),
                    answered_on=self._ago(member.get("answered_days_ago")),
                )
            )

    def _card(self, connection: UUID, entry: Entry) -> None:
        answered = any("answered_days_ago" in member for member in entry["people"])
        self._cards += 1
        self._add(
            Card(
                id=_key("card", str(self._cards)),
                number=with_check_digit(FIRST_CARD + self._cards),
                connection_id=connection,
                printed_on=self._ago(entry["started_days_ago"]),
                returned_on=self._ago(entry["last_days_ago"]) if answered else None,
            )
        )

    def _gathering(self, entry: Entry) -> None:
        where, place_id = self._place(entry.get("place", ""))
        key = self._add(
            Gathering(
                id=_key("gathering", entry["together"]),
                on=self._ago(-entry["in_days"]),
                at=entry.get("at", ""),
                together=entry["together"],
                bring=entry.get("bring", ""),
                where=where,
                place_id=place_id,
                initiative_id=self._titles.get(entry.get("initiative", "")),
                connection_id=self._titles.get(entry.get("connection", "")),
            )
        )
        for person in entry.get("who", ()):
            self._add(GatheringPerson(gathering_id=key, person_id=_key("person", person)))
