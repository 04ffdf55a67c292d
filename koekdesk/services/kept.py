# SPDX-License-Identifier: MIT
"""What is kept, table by table: about whom, why and until when. A test misses no table.

Whose rows they are is read from the tables themselves (``own_page.py``, ``forgetting.py``); here
stands what only people can decide.
"""

from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """Whom the rows of a table are about; this decides what a person gets to see and take along."""

    PERSON = "person"  # one person, or the ties of one: theirs to see, gone when they go
    TOGETHER = "together"  # several people: theirs to see, stays with who stays
    NEIGHBOURHOOD = "neighbourhood"  # nobody by themselves: groups, places, organisations
    REGISTER = "register"  # the register itself, or who works with it


class Why(StrEnum):
    """What a table is for."""

    KNOW = "know"  # to know each other by name and to find each other
    SAY = "say"  # to remember what people say in their own words
    CONNECT = "connect"  # to bring people together
    AGREE = "agree"  # to keep to what people agreed to
    WORK = "work"  # to do the work well


class Until(StrEnum):
    """How long rows stay."""

    PERSON = "person"  # until somebody leaves, is erased, or is not spoken to any more
    LAST = "last"  # as long as somebody it is about is there
    THERE = "there"  # as long as it is there in the neighbourhood
    REGISTER = "register"  # as long as the register
    CACHE = "cache"  # can be emptied any time; it is made again by itself


@dataclass(frozen=True, slots=True)
class Kept:
    """One table: whom it is about, why it is kept, until when."""

    table: str
    about: About
    why: Why
    until: Until


KEPT = (
    Kept("person", About.PERSON, Why.KNOW, Until.PERSON),
    Kept("statement", About.PERSON, Why.SAY, Until.PERSON),
    Kept("consent", About.PERSON, Why.AGREE, Until.PERSON),
    Kept("tie", About.PERSON, Why.KNOW, Until.PERSON),
    Kept("membership", About.PERSON, Why.KNOW, Until.PERSON),
    Kept("place_person", About.PERSON, Why.KNOW, Until.PERSON),
    Kept("presence", About.PERSON, Why.SAY, Until.PERSON),
    Kept("conversation", About.TOGETHER, Why.SAY, Until.LAST),
    Kept("connection_member", About.PERSON, Why.CONNECT, Until.PERSON),
    Kept("connection", About.TOGETHER, Why.CONNECT, Until.LAST),
    Kept("card", About.TOGETHER, Why.CONNECT, Until.LAST),
    Kept("aside", About.PERSON, Why.CONNECT, Until.PERSON),
    Kept("initiative_person", About.PERSON, Why.CONNECT, Until.PERSON),
    Kept("initiative", About.TOGETHER, Why.CONNECT, Until.LAST),
    Kept("initiative_organisation", About.NEIGHBOURHOOD, Why.CONNECT, Until.LAST),
    Kept("gathering_person", About.PERSON, Why.CONNECT, Until.PERSON),
    Kept("gathering", About.TOGETHER, Why.CONNECT, Until.LAST),
    Kept("keeping", About.PERSON, Why.AGREE, Until.PERSON),
    Kept("web_spot", About.PERSON, Why.WORK, Until.CACHE),
    Kept("neighbourhood_group", About.NEIGHBOURHOOD, Why.KNOW, Until.THERE),
    Kept("place", About.NEIGHBOURHOOD, Why.KNOW, Until.THERE),
    Kept("organisation", About.NEIGHBOURHOOD, Why.KNOW, Until.THERE),
    Kept("own_ring", About.REGISTER, Why.WORK, Until.REGISTER),
    Kept("reflection", About.REGISTER, Why.WORK, Until.REGISTER),
    Kept("vector", About.REGISTER, Why.WORK, Until.CACHE),
    Kept("erasure", About.REGISTER, Why.AGREE, Until.REGISTER),
    Kept("preference", About.REGISTER, Why.WORK, Until.REGISTER),
)

BY_TABLE = {kept.table: kept for kept in KEPT}

#: Fields a person does not get to see, and why: they are keys of other people's rows.
NOT_TOLD = frozenset({"connection.reasons", "connection.key", "aside.key", "aside.statement_ids"})
