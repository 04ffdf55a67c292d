# SPDX-License-Identifier: MIT
"""Which kind of statement words of a note without a verb are: ``aanhanger te leen``, ``lassen``."""

from collections.abc import Sequence

from koekdesk.listening.folding import Word
from koekdesk.listening.kinds import guess_kind, is_habit, is_participle, is_teaching, is_thing
from koekdesk.listening.verbs import LIST, is_infinitive
from koekdesk.listening.wordlists import phrasebook, phrases_of, word_set
from koekdesk.vocabulary import GIFTS, WISHES, StatementKind

_SMALLTALK = "smalltalk.txt"


def kind_of_loose(said: Sequence[Word], *, quoted: bool) -> StatementKind | None:
    """Return the kind of words without a finite verb; quoted ones may picture a wish."""
    texts = [word.text for word in said]
    guessed = guess_kind(said, None)
    if texts[0] in word_set(LIST, "refusing"):
        return _kind_of_refusal(texts, guessed)
    done = any(map(is_participle, texts)) and guessed is not StatementKind.DO
    if done or texts[0] in word_set(_SMALLTALK, "smalltalk"):
        return None
    if is_teaching(said):
        return guessed
    wished = len(texts) > 1 and word_set(LIST, "wishing").intersection(texts)
    if guessed is StatementKind.LEARN or (guessed in WISHES and wished):
        return guessed
    pictured = _kind_of_picture(texts, guessed) if quoted and len(texts) > 2 else None
    return pictured or _kind_of_gift(said, guessed)


def _kind_of_refusal(texts: Sequence[str], guessed: StatementKind | None) -> StatementKind | None:
    denied = texts[1:2] and texts[1] in word_set(LIST, "not_denied")
    if denied or any(map(is_participle, texts)):
        return None
    return guessed if guessed is StatementKind.NOT else None


def _kind_of_picture(texts: Sequence[str], guessed: StatementKind | None) -> StatementKind | None:
    if texts[0] in word_set(LIST, "dreams") or guessed is StatementKind.DREAM:
        return StatementKind.DREAM
    return StatementKind.DO if texts[0] in word_set(LIST, "openings") else None


def _kind_of_gift(said: Sequence[Word], guessed: StatementKind | None) -> StatementKind | None:
    """Return can or has for a short note of it, to do when it is with others."""
    texts = [word.text for word in said]
    if _is_with_others(texts):
        return StatementKind.DO
    named = texts[-2:-1] and texts[-2] in word_set(LIST, "before_noun")
    if is_infinitive(texts[0]) or (is_infinitive(texts[-1]) and not named):
        together = word_set(_SMALLTALK, "together").intersection(texts)
        return StatementKind.DO if together else StatementKind.CAN
    if guessed is not None and guessed in GIFTS and len(texts) > 2 and _is_told(said, guessed):
        return guessed
    return StatementKind.CAN if _is_trade(said) else _kind_of_thing(said)


def _is_told(said: Sequence[Word], kind: StatementKind) -> bool:
    """Tell whether more than one word says so: ``rij`` alone is in ``in de rij`` too."""
    found = phrasebook("statements.txt").find(said)
    return any(one.section.startswith(kind) and one.last > one.first for one in found)


def _is_with_others(texts: Sequence[str]) -> bool:
    """Tell whether somebody is to join: ``barbecue met de hele straat``."""
    company = texts.index("met") if "met" in texts else len(texts)
    others = word_set(_SMALLTALK, "together").intersection(texts[company + 1 : company + 4])
    return len(texts) > 3 and bool(others)


def _is_trade(said: Sequence[Word]) -> bool:
    if len(said) == 3 and said[1].text == "voor" and said[2].text.isdigit():
        return True  # bami voor 50
    determined = said[0].text in word_set(LIST, "determiners")
    return not determined and any(True for _ in phrases_of(LIST, "trades").find(said[:2]))


def _kind_of_thing(said: Sequence[Word]) -> StatementKind | None:
    texts = [word.text for word in said]
    counts_people = word_set(LIST, "uncounted").intersection(texts[:2])
    if counts_people or any(map(is_habit, texts[1:4])):
        return None
    known = any(found.section == "things" for found in phrasebook("things.txt").find(said[:4]))
    return StatementKind.HAS if known and is_thing(said) else None
