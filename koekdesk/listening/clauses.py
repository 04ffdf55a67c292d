# SPDX-License-Identifier: MIT
"""The clauses of a sentence in a note: where one begins, its verb, and whom it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from koekdesk.listening.folding import Word, words
from koekdesk.listening.kinds import is_habit, is_thing
from koekdesk.listening.verbs import (
    LIST,
    Verb,
    is_first_person,
    is_infinitive,
    is_likely_past,
    verb_of,
)
from koekdesk.listening.wordlists import phrases_of, word_set

_SOFT = re.compile(
    r"[,،](?!\d)|(?<=\s)(?:en|maar|dus|want|and|but|so|i|ve|ama|ale|oraz)(?=\s)|(?<=\s)و"
)
BRACKETS = re.compile(r"\([^()\n]*\)|\[[^\][\n]*\]")
_REPORTED = re.compile(  # what somebody told of themselves is heard as if they said it
    r"(?i)\b(?:zegt|zei|vertelt|vertelde|says|said|told)(?: (?:me|mij|ons|us))? (?:dat|that) "
)
_REMEMBERED = 4_000  # pieces of text
_OTHER_LANGUAGE = re.compile(r"[\u0600-\u06ff]|[ae]bil(?:ir|irim|iyor)\b")
_NEAR = 240  # so many characters on either side tell whether two clauses meet
_NAME_WORDS = 4  # so many words a subject may have
_EARLY = 3  # a new clause has its verb among its first words
_PLURALS = frozenset({"we", "wij", "ze", "zij", "they"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of one clause, where its finite verb stands (-1 for none) and what that tells."""

    typed: tuple[Word, ...]  # with the small words it begins with
    said: tuple[Word, ...]
    capitals: frozenset[int]
    at: int
    verb: Verb | None
    foreign: bool  # Polish, Turkish, Arabic: there the phrases decide

    @property
    def before(self) -> tuple[Word, ...]:
        """The words before the verb."""
        return self.said[: max(self.at, 0)]

    @property
    def behind(self) -> tuple[Word, ...]:
        """The words behind the verb, and all words when there is none."""
        return self.said[self.at + 1 :]

    def has(self, section: str) -> bool:
        """Tell whether a word of a section of the notes' list stands in it."""
        listed = word_set(LIST, section)
        return any(word.text in listed for word in self.said)


@lru_cache(maxsize=_REMEMBERED)
def read(text: str) -> Clause:
    """Return the clause that a text is, without the small words it begins with."""
    aside = BRACKETS.sub(lambda found: " " * len(found[0]), text)
    typed = said = words(aside) or words(text)
    first = 0
    while first < len(said) - 1 and _leads(said, first):
        first += 1
    said = said[first:]
    capitals = frozenset(n for n, word in enumerate(said) if text[word.start].isupper())
    at, verb = _finite(said, capitals)
    return Clause(tuple(typed), tuple(said), capitals, at, verb, _is_foreign(text, said))


def joins(said: Sequence[Word], at: int) -> bool:
    """Tell whether a word joins a clause to the one before it; not ``want`` in ``want to``."""
    return said[at].text in word_set(LIST, "turns") and not _is_english_want(said, at)


def _leads(said: Sequence[Word], at: int) -> bool:
    return said[at].text in word_set(LIST, "leads") and not _is_english_want(said, at)


def _is_english_want(said: Sequence[Word], at: int) -> bool:
    if said[at].text != "want":
        return False
    before, behind = said[:at][-1:], said[at + 1 : at + 2]
    english = word_set(LIST, "around_want")
    return any(word.text in english for word in (*before, *behind))


def _is_foreign(text: str, said: Sequence[Word]) -> bool:
    listed = word_set(LIST, "foreign")
    known = not listed.isdisjoint([word.text for word in said])
    return known or _OTHER_LANGUAGE.search(text) is not None


def is_about_somebody(clause: Clause) -> bool:
    """Tell whether the subject is a person: named, ``ik``, ``ze``, ``mijn zoon`` or left out."""
    before = clause.before
    behind = clause.behind
    subjects, others = word_set(LIST, "subjects"), word_set(LIST, "not_subjects")
    if behind and (behind[0].text in subjects or _capital(clause, clause.at + 1)):
        return True
    determiners = word_set(LIST, "determiners")
    if len(before) == 1 and before[0].text in word_set(LIST, "places") and behind:
        return behind[0].text not in determiners | others
    if not before and clause.verb is Verb.WANTS:
        return not behind or behind[0].text not in word_set(LIST, "never_wants")
    if not before:
        return not behind or behind[0].text not in others
    texts = [word.text for word in before]
    if before[-1].text in subjects:
        return True
    if texts[0] in others or texts[-1] in others or is_thing(before) or len(before) > _NAME_WORDS:
        return False
    if texts[0] in determiners:
        return bool(word_set(LIST, "people").intersection(texts))
    return texts[0] not in word_set(LIST, "when")


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the clauses of a sentence stand; an enumeration stays in its clause."""
    masked = BRACKETS.sub(lambda found: "x" * len(found[0]), text)
    cuts = list(_SOFT.finditer(masked))
    reported = _REPORTED.search(text)
    start, ends = (reported.end() if reported else 0), _comma_ends(text, cuts)
    for cut, end in zip(cuts, ends, strict=True):
        if cut.start() < start:
            continue
        comma = cut[0] in ",،"
        left = text[max(start, cut.start() - _NEAR) : cut.start()].strip()
        right = text[cut.end() : min(end, cut.end() + _NEAR)].strip()
        if _begins(left, right, comma=comma, polish=cut[0] == "i"):
            yield start, cut.start()
            start = cut.end()
    yield start, len(text)


def _comma_ends(text: str, cuts: Sequence[re.Match[str]]) -> list[int]:
    """Return for each cut where the next comma, or else the text, ends what follows it."""
    ends: list[int] = []
    end = len(text)
    for cut in reversed(cuts):
        ends.append(end)
        if cut[0] in ",،":
            end = cut.start()
    return ends[::-1]


def _begins(left: str, right: str, *, comma: bool, polish: bool) -> bool:
    """Tell whether a new clause begins with ``right``."""
    old, new = read(left), read(right)
    if not old.said or not new.said:
        return False
    if polish or (old.foreign and new.foreign):
        return old.foreign and new.foreign
    if comma and right.endswith("?") and any(phrases_of(LIST, "looking").find(new.said[:2])):
        return True
    if new.said[0].text in word_set(LIST, "hangs"):
        return new.typed[0].text in word_set(LIST, "turns") and 0 < new.at <= _EARLY
    if new.at < 0:
        return _turns_to_wel(new.typed)
    if new.at > _EARLY or _goes_on(old, new, comma=comma):
        return False
    told = comma and new.verb in (Verb.TALK, Verb.BEING, Verb.PAST)
    return new.at == 0 or told or is_about_somebody(new)


def _goes_on(old: Clause, new: Clause, *, comma: bool) -> bool:
    """Tell whether a verb belongs to the clause before: ``filmt en monteert het``, ``die …``."""
    if comma:
        refers = word_set(LIST, "refers")
        short = old.at < 0 and len(old.said) <= _EARLY
        back = any(word.text in refers for word in new.said[: _EARLY + 1])
        return (short and back) or new.typed[0].text in ("then", "dan")
    two_verbs = old.at == len(old.said) - 1 or _has_relative(old)
    two_people = old.at < 0 and new.said[new.at].text.endswith("en")  # "An en Bo hebben"
    return two_people or (new.at == 0 and two_verbs)


def _has_relative(clause: Clause) -> bool:
    """Tell whether a verb behind ``en`` may belong to ``die …`` or ``waar …`` before it."""
    return any(word.text in ("die", "dat", "waar", "wie", "who", "that") for word in clause.behind)


def _turns_to_wel(said: Sequence[Word]) -> bool:
    """Tell whether what is wanted follows what is not: ``geen ezel, wel munt``."""
    texts = [word.text for word in said[:2]]
    return texts[:1] == ["wel"] or texts == ["maar", "wel"]


def _finite(said: Sequence[Word], capitals: frozenset[int]) -> tuple[int, Verb | None]:
    """Return where the finite verb of the main clause stands; -1 where there is none."""
    hangs = word_set(LIST, "hangs")
    skip = bool(said) and said[0].text in word_set(LIST, "conditions")
    for at, word in enumerate(said):
        if at > 0 and word.text in hangs and not skip:
            break
        verb = _verb_at(said, at)
        if verb is None or (at in capitals and at > 0) or (at == 0 and _is_name(said)):
            continue
        if skip:
            skip = False
            continue
        return at, verb
    return -1, None


def _is_name(said: Sequence[Word]) -> bool:
    """Tell whether a first word is somebody rather than a verb: ``Lotte wil``."""
    verb = verb_of(said[1].text) if len(said) > 1 else None
    return verb is not None and not said[1].text.endswith("en")


def _verb_at(said: Sequence[Word], at: int) -> Verb | None:
    """Return what a word tells as a finite verb among its neighbours."""
    word = said[at].text
    before = said[at - 1].text if at else ""
    behind = said[at + 1].text if at + 1 < len(said) else ""
    if ("ik" in (before, behind) or before == "i") and is_first_person(word):
        return Verb.DOES
    if before in ("wij", "we") and is_infinitive(word):
        return Verb.DOES
    verb = verb_of(word)
    if word == "want" and not _is_english_want(said, at):
        return None
    if verb is None:
        return Verb.DOES if behind == "graag" and is_habit(word) else None
    if verb is Verb.PAST and at == 0 and is_likely_past(word) and behind:
        return verb if behind in word_set(LIST, "behind_past") else None
    if word.endswith("en") and word not in _modals() and verb not in (Verb.PAST, Verb.BEING):
        plural = before in _PLURALS or (
            at == 1 and before.endswith(("en", "s")) and before != "samen"
        )
        return verb if plural else None
    if word.endswith("en") and verb is not Verb.PAST and at == len(said) - 1 and at > 1:
        return None
    return verb


@cache
def _modals() -> frozenset[str]:
    return frozenset({"willen", "kunnen", "hebben", "zouden", "zoeken", "moeten", "mogen", "komen"})


def _capital(clause: Clause, at: int) -> bool:
    return at in clause.capitals and at < len(clause.said)
