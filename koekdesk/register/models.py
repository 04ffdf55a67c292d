# SPDX-License-Identifier: MIT
"""The vocabulary of the register, as tables. Ready for SQLite and PostgreSQL."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import CheckConstraint, Index, LargeBinary, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from koekdesk.register.base import Base, link
from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    ConsentHow,
    Part,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)


class Organisation(Base):
    """Somebody with a task in the neighbourhood; takes part, never owns."""

    __tablename__ = "organisation"

    name: Mapped[str]
    sort: Mapped[str] = mapped_column(default="")
    what: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Person(Base):
    """Someone in or around the neighbourhood, first name first."""

    __tablename__ = "person"

    called: Mapped[str]  # the name they like to be called by
    full_name: Mapped[str] = mapped_column(default="")
    role: Mapped[Role] = mapped_column(default=Role.RESIDENT)
    organisation_id: Mapped[uuid.UUID | None] = link("organisation")
    street: Mapped[str] = mapped_column(default="", index=True)
    house_number: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    languages: Mapped[tuple[str, ...]] = mapped_column(default=())
    dayparts: Mapped[int] = mapped_column(default=0)  # mask, see vocabulary.daypart
    when_free: Mapped[str] = mapped_column(default="")  # in their own words
    matters: Mapped[str] = mapped_column(default="")  # what matters to them
    remark: Mapped[str] = mapped_column(default="")  # what the connector thinks; never quoted
    paused: Mapped[bool] = mapped_column(default=False)


class Consent(Base):
    """What a person said about one scope, when and how; the newest counts."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "person_id", "scope", "on", "created_at", "given"),)

    person_id: Mapped[uuid.UUID] = link("person", index=False)
    scope: Mapped[Scope]
    given: Mapped[bool]
    on: Mapped[date]
    how: Mapped[ConsentHow]
    noted_by: Mapped[str] = mapped_column(default="")
    review_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class Group(Base):
    """A club, an app group, a choir: what people already belong to."""

    __tablename__ = "neighbourhood_group"

    name: Mapped[str]
    sort: Mapped[str] = mapped_column(default="")
    what: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    open_when: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Membership(Base):
    """A person who belongs to a group."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("person_id", "group_id"),)

    person_id: Mapped[uuid.UUID] = link("person", index=False)
    group_id: Mapped[uuid.UUID] = link("neighbourhood_group")


class Place(Base):
    """Where people can meet or make something."""

    __tablename__ = "place"

    name: Mapped[str]
    sort: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    possible: Mapped[str] = mapped_column(default="")
    key_holder: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    open_when: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class PlacePerson(Base):
    """A person who has the key of a place, or knows it well."""

    __tablename__ = "place_person"
    __table_args__ = (UniqueConstraint("place_id", "person_id"),)

    place_id: Mapped[uuid.UUID] = link("place", index=False)
    person_id: Mapped[uuid.UUID] = link("person")
    has_key: Mapped[bool] = mapped_column(default=False)


class Conversation(Base):
    """When, where, with whom, what was said, the spark, what we promised."""

    __tablename__ = "conversation"
    __table_args__ = (CheckConstraint("spark between 0 and 2", name="spark"),)

    on: Mapped[date] = mapped_column(index=True)
    where: Mapped[str] = mapped_column(default="")
    place_id: Mapped[uuid.UUID | None] = link("place")
    said: Mapped[str] = mapped_column(default="")
    spark: Mapped[int] = mapped_column(default=0)  # 0 no, 1 some, 2 much
    # whether anybody noted it; or else nobody knows
    spark_noted: Mapped[bool] = mapped_column(default=False, server_default=false())
    promised: Mapped[str] = mapped_column(default="")
    promised_by: Mapped[date | None]
    promise_kept_on: Mapped[date | None]
    noted_by: Mapped[str] = mapped_column(default="")


class Presence(Base):
    """A person who was in a conversation."""

    __tablename__ = "presence"
    __table_args__ = (UniqueConstraint("person_id", "conversation_id"),)

    person_id: Mapped[uuid.UUID] = link("person", index=False)
    conversation_id: Mapped[uuid.UUID] = link("conversation")


class Statement(Base):
    """One thing a person said about themselves, in their own words."""

    __tablename__ = "statement"
    __table_args__ = (
        CheckConstraint("spark between 0 and 2", name="spark"),
        Index(None, "person_id", "lapsed_on", "kind"),
    )

    person_id: Mapped[uuid.UUID] = link("person", index=False)
    conversation_id: Mapped[uuid.UUID | None] = link("conversation")
    kind: Mapped[StatementKind]
    text: Mapped[str]
    said_on: Mapped[date | None]
    spark: Mapped[int] = mapped_column(default=0)
    lapsed_on: Mapped[date | None]  # no longer true; kept as part of the story
    position: Mapped[int] = mapped_column(default=0)


class Tie(Base):
    """Two people who know each other; kept once, the smaller id first."""

    __tablename__ = "tie"
    __table_args__ = (
        UniqueConstraint("a_id", "b_id"),
        CheckConstraint("a_id < b_id", name="ordered"),
    )

    a_id: Mapped[uuid.UUID] = link("person")
    b_id: Mapped[uuid.UUID] = link("person")
    kind: Mapped[TieKind] = mapped_column(default=TieKind.KNOWS)
    introduced_by_id: Mapped[uuid.UUID | None] = link("person")
    note: Mapped[str] = mapped_column(default="")


class Initiative(Base):
    """What residents do together over time; owned by residents."""

    __tablename__ = "initiative"

    title: Mapped[str]
    what: Mapped[str] = mapped_column(default="")
    stage: Mapped[Stage] = mapped_column(default=Stage.ASKED)
    started_on: Mapped[date]
    story: Mapped[str] = mapped_column(default="")
    rests_because: Mapped[str] = mapped_column(default="", server_default="")
    harvest: Mapped[str] = mapped_column(default="", server_default="")  # what it brought


class InitiativePerson(Base):
    """A resident who owns an initiative, or a person who takes part."""

    __tablename__ = "initiative_person"
    __table_args__ = (UniqueConstraint("initiative_id", "person_id"),)

    initiative_id: Mapped[uuid.UUID] = link("initiative")
    person_id: Mapped[uuid.UUID] = link("person")
    part: Mapped[Part] = mapped_column(default=Part.MEMBER)


class InitiativeOrganisation(Base):
    """An organisation that takes part in an initiative."""

    __tablename__ = "initiative_organisation"
    __table_args__ = (UniqueConstraint("initiative_id", "organisation_id"),)

    initiative_id: Mapped[uuid.UUID] = link("initiative")
    organisation_id: Mapped[uuid.UUID] = link("organisation")


class Connection(Base):
    """A suggestion somebody took up: who was asked, what each answered, the story."""

    __tablename__ = "connection"

    kind: Mapped[SuggestionKind]
    stage: Mapped[Stage] = mapped_column(default=Stage.ASKED)
    key: Mapped[str] = mapped_column(default="", index=True)  # of the suggestion it came from
    started_on: Mapped[date]
    last_on: Mapped[date]  # the last time something happened in it
    rests_because: Mapped[str] = mapped_column(default="")
    story: Mapped[str] = mapped_column(default="")
    reasons: Mapped[str] = mapped_column(default="[]")  # JSON: the reasons as codes and values
    introducer_id: Mapped[uuid.UUID | None] = link("person")
    initiative_id: Mapped[uuid.UUID | None] = link("initiative")
    place_id: Mapped[uuid.UUID | None] = link("place")
    harvest: Mapped[str] = mapped_column(default="", server_default="")  # what it brought


class ConnectionMember(Base):
    """One person's part in a connection, with their own answer."""

    __tablename__ = "connection_member"
    __table_args__ = (UniqueConstraint("connection_id", "person_id"),)

    connection_id: Mapped[uuid.UUID] = link("connection")
    person_id: Mapped[uuid.UUID] = link("person")
    position: Mapped[int] = mapped_column(default=0)
    gift_id: Mapped[uuid.UUID | None] = link("statement")
    wish_id: Mapped[uuid.UUID | None] = link("statement")
    gives_to_id: Mapped[uuid.UUID | None] = link("person")
    answer: Mapped[Answer] = mapped_column(default=Answer.OPEN)
    answered_on: Mapped[date | None]
    remark: Mapped[str] = mapped_column(default="")


class Gathering(Base):
    """A date on which something is done together."""

    __tablename__ = "gathering"
    __table_args__ = (CheckConstraint("length(together) > 0", name="together"),)

    on: Mapped[date] = mapped_column(index=True)
    at: Mapped[str] = mapped_column(default="")  # the hour, as people say it
    together: Mapped[str]  # what will be done together
    bring: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    place_id: Mapped[uuid.UUID | None] = link("place")
    initiative_id: Mapped[uuid.UUID | None] = link("initiative")
    connection_id: Mapped[uuid.UUID | None] = link("connection")
    happened: Mapped[str] = mapped_column(default="", server_default="")  # what came of it


class GatheringPerson(Base):
    """A person who is invited to a gathering."""

    __tablename__ = "gathering_person"
    __table_args__ = (UniqueConstraint("gathering_id", "person_id"),)

    gathering_id: Mapped[uuid.UUID] = link("gathering")
    person_id: Mapped[uuid.UUID] = link("person")
    came: Mapped[bool | None]


class Card(Base):
    """A card on paper; its short number leads back to the connection."""

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("number"),)

    number: Mapped[str] = mapped_column(String(12))
    connection_id: Mapped[uuid.UUID] = link("connection")
    printed_on: Mapped[date]
    returned_on: Mapped[date | None]


class Aside(Base):
    """A suggestion that was put aside for a while, and why."""

    __tablename__ = "aside"
    __table_args__ = (Index(None, "a_id", "b_id"),)

    key: Mapped[str]  # of the suggestion
    a_id: Mapped[uuid.UUID] = link("person")
    b_id: Mapped[uuid.UUID] = link("person")
    statement_ids: Mapped[tuple[str, ...]] = mapped_column(default=())  # empty: the pair itself
    reason: Mapped[AsideReason]
    note: Mapped[str] = mapped_column(default="")
    on: Mapped[date]
    until: Mapped[date | None]  # None: until somebody takes it back


class Vector(Base):
    """A sentence vector of a text, made once; a cache that holds no text and may be emptied."""

    __tablename__ = "vector"
    __table_args__ = (UniqueConstraint("encoder", "text_hash"),)

    text_hash: Mapped[bytes] = mapped_column(LargeBinary(16))
    encoder: Mapped[str] = mapped_column(String(60))
    vector: Mapped[bytes]


class OwnRing(Base):
    """Words that belong together in this neighbourhood, beside those everybody has."""

    __tablename__ = "own_ring"

    words: Mapped[str]  # with commas in between, as somebody wrote them


class Reflection(Base):
    """What the connector thought when looking at one of the twelve rules; never quoted."""

    __tablename__ = "reflection"
    __table_args__ = (CheckConstraint("rule between 1 and 12", name="rule"),)

    rule: Mapped[int] = mapped_column(index=True)
    on: Mapped[date]
    text: Mapped[str]


class Keeping(Base):
    """Somebody looked whether a person still belongs in the register, and keeps them a while."""

    __tablename__ = "keeping"

    person_id: Mapped[uuid.UUID] = link("person")
    on: Mapped[date]
    until: Mapped[date]
    noted_by: Mapped[str] = mapped_column(default="")


class Erasure(Base):
    """Somebody who was erased: only their id, so that an older backup forgets them too."""

    __tablename__ = "erasure"
    __table_args__ = (UniqueConstraint("person_id"),)

    person_id: Mapped[uuid.UUID]  # no link: there is nobody any more
    on: Mapped[date]


class Preference(Base):
    """Something about this register as a whole: how long things are kept, who answers for it."""

    __tablename__ = "preference"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(default="")


class WebSpot(Base):
    """Where a person, group or place stood in the picture of the web; a cache, may be emptied."""

    __tablename__ = "web_spot"
    __table_args__ = ({"info": {"cache": True}},)  # written outside steps; see history.py

    person_id: Mapped[uuid.UUID | None] = link("person")
    group_id: Mapped[uuid.UUID | None] = link("neighbourhood_group")
    place_id: Mapped[uuid.UUID | None] = link("place")
    x: Mapped[float]
    y: Mapped[float]
