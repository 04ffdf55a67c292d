# SPDX-License-Identifier: MIT
"""What the word in a consent column means; only a clear yes is a yes."""

import re
from dataclasses import dataclass

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.wordlists import word_set
from koekdesk.vocabulary import ConsentHow

_LIST = "consents.txt"
_DATE = re.compile(
    r"\b\d{1,2} ?[-/.] ?\d{1,2}(?: ?[-/.] ?(?:\d{4}|\d{2}))?\b|\b\d{4}-\d{2}-\d{2}\b"
)
_WORD = re.compile(r"[^\W_]+")
_YES = re.compile(r"ja+$")
_EDGES = " \t\n.,;:!-–+()[]/&"


@dataclass(frozen=True, slots=True)
class ConsentSaid:
    """What is known of somebody's consent; ``given`` is None when nobody knows."""

    given: bool | None
    on_text: str = ""  # the date that was named, as typed
    how: ConsentHow | None = None
    note: str = ""  # what was added, in their words
    narrowed: bool = False  # the note takes something back: "maar zonder achternaam"
    cards: bool | None = None  # what the note says about their first name on cards


def parse_consent(text: str) -> ConsentSaid:
    """Return what a consent cell says: ja, mondeling or formulier; nee; anything else unknown."""
    typed = " ".join(text[:1000].split())
    said = _WORD.findall(fold_loose(_DATE.sub(" ", typed)))
    given = _given(said, typed)
    date = _DATE.search(typed)
    note = _note(typed)
    return ConsentSaid(
        given=given,
        on_text=date.group() if date else "",
        how=_how(said) if given is not None else None,
        note=note,
        narrowed=bool(given) and _narrows(note),
        cards=_on_cards(note) if given else None,
    )


def _given(said: list[str], typed: str) -> bool | None:
    begin = [word for word in said if word not in word_set(_LIST, "lead")]
    if not begin or "?" in typed:
        return None
    if begin[0] in word_set(_LIST, "no"):
        return None if any(_YES.match(word) for word in begin) else False
    spoken = begin[0] in word_set(_LIST, "spoken") or begin[0] in word_set(_LIST, "form")
    if spoken and len(begin) > 1 and begin[1] in word_set(_LIST, "no"):
        return False
    if not spoken and not _YES.match(begin[0]):
        return None
    return None if _doubtful(begin, spoken) else True


def _doubtful(begin: list[str], spoken: bool) -> bool:
    """Tell whether a yes was taken back at once, or a form is still to come."""
    if any(word in word_set(_LIST, "no") for word in begin):
        return True
    near = begin[1:] if spoken else begin[1:3]
    return any(word in word_set(_LIST, "doubt") for word in near)


def _how(said: list[str]) -> ConsentHow | None:
    if any(word in word_set(_LIST, "form") for word in said):
        return ConsentHow.FORM
    if any(word in word_set(_LIST, "spoken") for word in said):
        return ConsentHow.SPOKEN
    return None


def _note(typed: str) -> str:
    """Return what was said besides the yes, how and when."""
    plain = word_set(_LIST, "lead") | word_set(_LIST, "no") | word_set(_LIST, "polite")
    plain |= word_set(_LIST, "spoken") | word_set(_LIST, "form")
    rest = _DATE.sub(" ", typed).strip(_EDGES)
    while rest:
        first = _WORD.match(rest)
        word = fold_loose(first.group()) if first else ""
        if first is None or not (word in plain or _YES.match(word)):
            break
        rest = rest[first.end() :].strip(_EDGES)
    return " ".join(rest.split())


def _narrows(note: str) -> bool:
    return any(w in word_set(_LIST, "narrows") for w in _WORD.findall(fold_loose(note)))


def _on_cards(note: str) -> bool | None:
    """Return whether a note lets their first name stand on a card; None when it does not say."""
    words = _WORD.findall(fold_loose(note))
    if not any(word.startswith(tuple(word_set(_LIST, "cards"))) for word in words):
        return None
    before = dict(zip(words[1:], words, strict=False))
    no = word_set(_LIST, "without")
    if any(word in words for word in word_set(_LIST, "last name")):
        return True  # a card has the first name and no more
    if any(before.get(word) in no for word in word_set(_LIST, "first name")):
        return False
    if any(word in words for word in word_set(_LIST, "first name")):
        return True
    if any(word in no for word in words):
        return False
    return None if _narrows(note) else True
