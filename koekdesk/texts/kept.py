# SPDX-License-Identifier: MIT
"""What is kept, in words: each table, each field, why and until when."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say

_TABLES = {
    "person": QT_TRANSLATE_NOOP("Texts", "name, address and how to reach somebody"),
    "statement": QT_TRANSLATE_NOOP("Texts", "what somebody said"),
    "consent": QT_TRANSLATE_NOOP("Texts", "what somebody agreed to"),
    "tie": QT_TRANSLATE_NOOP("Texts", "people who know each other"),
    "membership": QT_TRANSLATE_NOOP("Texts", "which groups somebody belongs to"),
    "place_person": QT_TRANSLATE_NOOP("Texts", "who knows a place or has its key"),
    "presence": QT_TRANSLATE_NOOP("Texts", "who was in a conversation"),
    "conversation": QT_TRANSLATE_NOOP("Texts", "conversations"),
    "connection_member": QT_TRANSLATE_NOOP("Texts", "who is in a connection, with their answer"),
    "connection": QT_TRANSLATE_NOOP("Texts", "connections"),
    "card": QT_TRANSLATE_NOOP("Texts", "cards on paper"),
    "aside": QT_TRANSLATE_NOOP("Texts", "suggestions put aside"),
    "initiative_person": QT_TRANSLATE_NOOP("Texts", "who takes part in an initiative"),
    "initiative": QT_TRANSLATE_NOOP("Texts", "initiatives"),
    "initiative_organisation": QT_TRANSLATE_NOOP("Texts", "which organisations take part"),
    "gathering_person": QT_TRANSLATE_NOOP("Texts", "who is invited to a gathering"),
    "gathering": QT_TRANSLATE_NOOP("Texts", "gatherings"),
    "keeping": QT_TRANSLATE_NOOP("Texts", "who is kept a while longer"),
    "web_spot": QT_TRANSLATE_NOOP("Texts", "where somebody stands in the picture of the web"),
    "neighbourhood_group": QT_TRANSLATE_NOOP("Texts", "groups"),
    "place": QT_TRANSLATE_NOOP("Texts", "places"),
    "organisation": QT_TRANSLATE_NOOP("Texts", "organisations"),
    "own_ring": QT_TRANSLATE_NOOP("Texts", "words that belong together here"),
    "reflection": QT_TRANSLATE_NOOP("Texts", "what the connector thought about the rules"),
    "vector": QT_TRANSLATE_NOOP("Texts", "numbers that compare texts, without words"),
    "erasure": QT_TRANSLATE_NOOP("Texts", "that somebody was erased, without a name"),
    "preference": QT_TRANSLATE_NOOP("Texts", "what was arranged for this register"),
}
_FIELDS = {
    "called": QT_TRANSLATE_NOOP("Texts", "called"),
    "full_name": QT_TRANSLATE_NOOP("Texts", "full name"),
    "role": QT_TRANSLATE_NOOP("Texts", "who you are here"),
    "street": QT_TRANSLATE_NOOP("Texts", "street"),
    "house_number": QT_TRANSLATE_NOOP("Texts", "house number"),
    "phone": QT_TRANSLATE_NOOP("Texts", "telephone"),
    "email": QT_TRANSLATE_NOOP("Texts", "e-mail"),
    "languages": QT_TRANSLATE_NOOP("Texts", "languages"),
    "dayparts": QT_TRANSLATE_NOOP("Texts", "when you can"),
    "when_free": QT_TRANSLATE_NOOP("Texts", "when you can, in your words"),
    "matters": QT_TRANSLATE_NOOP("Texts", "what matters to you"),
    "remark": QT_TRANSLATE_NOOP("Texts", "what we wrote beside it"),
    "paused": QT_TRANSLATE_NOOP("Texts", "nothing is suggested for now"),
    "scope": QT_TRANSLATE_NOOP("Texts", "what for"),
    "given": QT_TRANSLATE_NOOP("Texts", "you said yes"),
    "on": QT_TRANSLATE_NOOP("Texts", "day"),
    "how": QT_TRANSLATE_NOOP("Texts", "how you told it"),
    "noted_by": QT_TRANSLATE_NOOP("Texts", "noted by"),
    "review_on": QT_TRANSLATE_NOOP("Texts", "ask again on"),
    "note": QT_TRANSLATE_NOOP("Texts", "note"),
    "kind": QT_TRANSLATE_NOOP("Texts", "sort"),
    "text": QT_TRANSLATE_NOOP("Texts", "what you said"),
    "said_on": QT_TRANSLATE_NOOP("Texts", "said on"),
    "spark_noted": QT_TRANSLATE_NOOP("Texts", "spark noted"),
    "spark": QT_TRANSLATE_NOOP("Texts", "how your eyes lit up"),
    "lapsed_on": QT_TRANSLATE_NOOP("Texts", "no longer so since"),
    "where": QT_TRANSLATE_NOOP("Texts", "where"),
    "said": QT_TRANSLATE_NOOP("Texts", "what was said"),
    "promised": QT_TRANSLATE_NOOP("Texts", "what we promised"),
    "promised_by": QT_TRANSLATE_NOOP("Texts", "promised for"),
    "promise_kept_on": QT_TRANSLATE_NOOP("Texts", "promise kept on"),
    "title": QT_TRANSLATE_NOOP("Texts", "name"),
    "what": QT_TRANSLATE_NOOP("Texts", "what it is"),
    "stage": QT_TRANSLATE_NOOP("Texts", "how far it is"),
    "started_on": QT_TRANSLATE_NOOP("Texts", "begun on"),
    "last_on": QT_TRANSLATE_NOOP("Texts", "last time"),
    "story": QT_TRANSLATE_NOOP("Texts", "story"),
    "harvest": QT_TRANSLATE_NOOP("Texts", "what it brought"),
    "happened": QT_TRANSLATE_NOOP("Texts", "what came of it"),
    "rests_because": QT_TRANSLATE_NOOP("Texts", "why it rests"),
    "answer": QT_TRANSLATE_NOOP("Texts", "your answer"),
    "answered_on": QT_TRANSLATE_NOOP("Texts", "answered on"),
    "at": QT_TRANSLATE_NOOP("Texts", "time"),
    "together": QT_TRANSLATE_NOOP("Texts", "what is done together"),
    "bring": QT_TRANSLATE_NOOP("Texts", "what to bring along"),
    "came": QT_TRANSLATE_NOOP("Texts", "you came"),
    "part": QT_TRANSLATE_NOOP("Texts", "your part"),
    "has_key": QT_TRANSLATE_NOOP("Texts", "you have the key"),
    "number": QT_TRANSLATE_NOOP("Texts", "number"),
    "printed_on": QT_TRANSLATE_NOOP("Texts", "printed on"),
    "returned_on": QT_TRANSLATE_NOOP("Texts", "came back on"),
    "reason": QT_TRANSLATE_NOOP("Texts", "why"),
    "until": QT_TRANSLATE_NOOP("Texts", "until"),
    "position": QT_TRANSLATE_NOOP("Texts", "place in the list"),
    "created_at": QT_TRANSLATE_NOOP("Texts", "written down on"),
    "changed_at": QT_TRANSLATE_NOOP("Texts", "last changed on"),
    "organisation": QT_TRANSLATE_NOOP("Texts", "organisation"),
    "other": QT_TRANSLATE_NOOP("Texts", "with"),
    "group": QT_TRANSLATE_NOOP("Texts", "group"),
    "place": QT_TRANSLATE_NOOP("Texts", "place"),
    "conversation": QT_TRANSLATE_NOOP("Texts", "conversation"),
    "connection": QT_TRANSLATE_NOOP("Texts", "connection"),
    "initiative": QT_TRANSLATE_NOOP("Texts", "initiative"),
    "gathering": QT_TRANSLATE_NOOP("Texts", "gathering"),
    "gift": QT_TRANSLATE_NOOP("Texts", "what you can or have"),
    "wish": QT_TRANSLATE_NOOP("Texts", "what you would love"),
    "gives_to": QT_TRANSLATE_NOOP("Texts", "for"),
    "introduced_by": QT_TRANSLATE_NOOP("Texts", "introduced by"),
    "introducer": QT_TRANSLATE_NOOP("Texts", "who could introduce"),
    "person": QT_TRANSLATE_NOOP("Texts", "who"),
    "x": QT_TRANSLATE_NOOP("Texts", "across"),
    "y": QT_TRANSLATE_NOOP("Texts", "down"),
}
_WHYS = {
    "know": QT_TRANSLATE_NOOP("Texts", "to know people by name and to find each other"),
    "say": QT_TRANSLATE_NOOP("Texts", "to remember what people say in their own words"),
    "connect": QT_TRANSLATE_NOOP("Texts", "to bring people together"),
    "agree": QT_TRANSLATE_NOOP("Texts", "to keep to what people agreed to"),
    "work": QT_TRANSLATE_NOOP("Texts", "to do the work well"),
}
_UNTILS = {
    "person": QT_TRANSLATE_NOOP("Texts", "until somebody leaves or wants to be erased"),
    "last": QT_TRANSLATE_NOOP("Texts", "as long as somebody it is about is there"),
    "there": QT_TRANSLATE_NOOP("Texts", "as long as it is there in the neighbourhood"),
    "register": QT_TRANSLATE_NOOP("Texts", "as long as the register"),
    "cache": QT_TRANSLATE_NOOP("Texts", "may be emptied any time; it is made again by itself"),
}


def table_name(table: str) -> str:
    """Return what a table holds, in words."""
    return say(_TABLES[table])


def kept_field_name(field: str) -> str:
    """Return the label of a field, spoken to the person it is about."""
    return say(_FIELDS[field])


def why_words(why: str) -> str:
    """Return what something is kept for."""
    return say(_WHYS[why])


def until_words(until: str) -> str:
    """Return how long something is kept."""
    return say(_UNTILS[until])


def known_tables() -> frozenset[str]:
    """Return which tables have a name."""
    return frozenset(_TABLES)


def known_fields() -> frozenset[str]:
    """Return which fields have a label."""
    return frozenset(_FIELDS)
