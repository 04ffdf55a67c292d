# SPDX-License-Identifier: MIT
"""Which kind of statement words are: can, has, wants to do, to learn, dreams of, rather not."""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from koekdesk.listening.folding import Word
from koekdesk.listening.wordlists import Found, meanings, phrasebook, word_set
from koekdesk.vocabulary import GIFTS, WISHES, StatementKind

_LIST = "statements.txt"
_THINGS = "things.txt"
_SPLITTING = "splitting.txt"
_SMALLTALK = "smalltalk.txt"
_TEACHING = "teaching.txt"
_BETWEEN = 3  # so many words may stand between who learns and "leren"
_START = "@start"  # a section that only counts where a piece begins
_WISH_ORDER = (StatementKind.LEARN, StatementKind.DREAM, StatementKind.DO)
_PARTICIPLE = re.compile(r"(?:\w{2,5})?ge\w{2,}(?:d|t|en)$")
_TURKISH_CAN = ("abilirim", "ebilirim")


class Group(StrEnum):
    """What a cell was meant for."""

    GIFTS = "gifts"
    WISHES = "wishes"


def group_of(kind: StatementKind | None) -> Group | None:
    """Return the group of a column's default kind; a boundary belongs to none."""
    if kind in GIFTS:
        return Group.GIFTS
    return Group.WISHES if kind in WISHES else None


def opens_statement(said: Sequence[Word], group: Group) -> bool:
    """Tell whether the words begin a statement of their own: ``heb een ladder``, ``wil leren``."""
    if not said or said[0].text in word_set(_SPLITTING, "subordinates"):
        return False
    at = 1 if said[0].text in word_set(_SPLITTING, "subjects") else 0
    openers, closers = word_set(_SPLITTING, "openers"), word_set(_SPLITTING, "closers")
    opens = any(word.text in openers for word in said[: at + 1])
    closes = said[-1].text in closers or said[-1].text.endswith(_TURKISH_CAN)
    if not opens and not closes:
        return False
    allowed = _allowed(group)
    return any(
        _kind(found) in allowed and (found.first <= at or closes) for found in _found(said[:16])
    )


def guess_kind(said: Sequence[Word], group: Group | None) -> StatementKind | None:
    """Return the kind the words speak of, within the group when given; None when they do not."""
    found = [one for one in _found(said) if _kind(one) in _allowed(group)]
    if any(one.section == StatementKind.NOT for one in found):
        return StatementKind.NOT
    if is_teaching(said):
        if any(word.text == "geen" for word in said):
            return StatementKind.NOT
        return StatementKind.DO if group is Group.WISHES else StatementKind.CAN
    if group is not None:
        found = [one for one in found if _kind(one) is not StatementKind.NOT]
    if any(map(_is_meeting, pairwise(said))):
        found = [one for one in found if _kind(one) is not StatementKind.LEARN]
    found = [one for one in found if not _tells_of_something_done(one, said)]
    if not found:
        return _guess_by_nouns(said, group)
    first = min(found, key=lambda one: (one.first, -one.last))
    kinds = {_kind(one) for one in found}
    if _kind(first) in WISHES:
        return next(kind for kind in _WISH_ORDER if kind in kinds)
    return _kind(first)


def is_teaching(said: Sequence[Word]) -> bool:
    """Tell whether others are to learn from them: ``graag kinderen leren zwemmen``."""
    texts = [word.text for word in said]
    at = texts.index("leren") if "leren" in texts[1:] else 0
    if not at or any(map(_is_meeting, pairwise(said))):
        return False
    if word_set(_TEACHING, "sought").intersection(texts):
        return False
    near = range(max(0, at - _BETWEEN - 1), at)
    learner = next((n for n in near if texts[n] in word_set(_TEACHING, "learners")), -1)
    if learner < 0 or word_set(_TEACHING, "own").intersection(texts[learner + 1 : at]):
        return False
    before = learner - 1
    while before >= 0 and _describes(texts[before]):
        before -= 1
    return before < 0 or texts[before] not in word_set(_TEACHING, "beside")


def _describes(word: str) -> bool:
    return word.endswith("e") or word in word_set(_TEACHING, "describing")


def _is_meeting(pair: tuple[Word, Word]) -> bool:
    return pair[0].text == "leren" and pair[1].text == "kennen"


def is_participle(word: str) -> bool:
    """Tell whether a folded Dutch word looks like a participle: ``gelopen``, ``opgeruimd``."""
    return bool(_PARTICIPLE.match(word)) and word not in word_set(_SPLITTING, "not_participles")


def is_habit(word: str) -> bool:
    """Tell whether a folded word looks like what somebody does: ``vouwt``, ``vertelt``."""
    return len(word) > 3 and word.endswith("t") and word not in word_set(_SMALLTALK, "no_habits")


def _found(said: Sequence[Word]) -> list[Found]:
    """Return the phrases that count: not those inside a longer one from the same word."""
    longest: dict[int, Found] = {}
    for one in phrasebook(_LIST).find(said):
        if (one.section.endswith(_START) and one.first > 0) or _is_about(one, said):
            continue
        best = longest.get(one.first)
        if best is None or one.last > best.last:
            longest[one.first] = one
    return [one for one in longest.values() if one.section != "nothing"]


def _is_about(found: Found, said: Sequence[Word]) -> bool:
    """Tell whether ``over`` means about: ``heeft gebeld over de markt``."""
    behind = said[found.last + 1].text if found.last + 1 < len(said) else ""
    return said[found.last].text == "over" and behind in word_set(_SPLITTING, "determiners")


def _kind(found: Found) -> StatementKind:
    return StatementKind(found.section.removesuffix(_START))


def _allowed(group: Group | None) -> frozenset[StatementKind]:
    if group is Group.GIFTS:
        return GIFTS | {StatementKind.NOT}
    if group is Group.WISHES:
        return WISHES | {StatementKind.NOT}
    return frozenset(StatementKind)


def _tells_of_something_done(found: Found, said: Sequence[Word]) -> bool:
    """Tell whether ``heb`` is only an auxiliary, or a verb stands alone at the end."""
    alone = found.first == found.last > 0
    if alone and said[found.first].text == "graag":
        return is_habit(said[found.first - 1].text)
    if alone and found.last == len(said) - 1:
        return said[found.last].text in word_set(_SPLITTING, "openers")
    has = _kind(found) is StatementKind.HAS and said[found.first].text in ("heb", "heeft")
    lends = any(word.text in ("over", "leen") for word in said)
    return has and not lends and any(is_participle(word.text) for word in said[found.last + 1 :])


def _guess_by_nouns(said: Sequence[Word], group: Group | None) -> StatementKind | None:
    if group is Group.WISHES:
        return StatementKind.LEARN if _is_language(said) else None
    return StatementKind.HAS if group is Group.GIFTS and is_thing(said) else None


def _is_language(said: Sequence[Word]) -> bool:
    """Tell whether a wish begins with a language: ``Engels voor mijn werk``."""
    if not said or len(said[0].text) < 4:
        return False
    verb = len(said) > 1 and said[1].text.endswith("en")
    return not verb and said[0].text in meanings("languages.txt", "languages")


def is_thing(said: Sequence[Word]) -> bool:
    """Tell whether the words are about a thing or a room: a number of them, or a known noun."""
    if not said or any(word.text in word_set(_THINGS, "doing") for word in said[:6]):
        return False
    counted = said[0].text.isdigit() or said[0].text in word_set(_THINGS, "numbers")
    if counted and len(said) > 1 and said[1].text not in word_set(_SPLITTING, "measures"):
        return True
    return any(one.section == "things" for one in phrasebook(_THINGS).find(said[:2]))
