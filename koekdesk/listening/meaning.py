# SPDX-License-Identifier: MIT
"""Which kind of statement one clause of a note is, None when it only tells how it went."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from koekdesk.listening.clauses import Clause, is_about_somebody, read
from koekdesk.listening.folding import Word
from koekdesk.listening.kinds import guess_kind, is_participle, is_teaching, is_thing
from koekdesk.listening.loose import kind_of_loose
from koekdesk.listening.verbs import LIST, Verb, is_infinitive, is_plain
from koekdesk.listening.wordlists import phrases_of, word_set
from koekdesk.vocabulary import WISHES, StatementKind

_NEAR = 6  # so many words behind a verb tell what it is about
_ABOUT_THINGS = (Verb.TALK, Verb.PAST, Verb.BEING)  # these may tell of a thing


def kind_of(text: str, *, quoted: bool) -> StatementKind | None:
    """Return the kind of a clause of a note; ``quoted`` when it is in somebody's own words."""
    clause = read(text)
    said = clause.said
    if not said or not any(map(str.isalpha, text)):
        return None
    if clause.foreign:
        return guess_kind(said, None)
    if _is_question(clause, text) or _begins_with(clause, "looking"):
        return _kind_of_question(clause)
    if clause.verb is None:
        return kind_of_loose(said, quoted=quoted)
    if quoted and _is_about_another(clause):
        return None
    if clause.verb in _ABOUT_THINGS or is_about_somebody(clause):
        return _BY_VERB[clause.verb](clause)
    return _kind_of_offer(clause)


def _is_question(clause: Clause, text: str) -> bool:
    if text.rstrip()[-1:] in "?؟":
        return True
    if clause.at == 1 and clause.said[0].text in word_set(LIST, "asks"):
        return True
    behind = clause.behind[:1]
    return clause.at == 0 and any(word.text in word_set(LIST, "you") for word in behind)


def _begins_with(clause: Clause, section: str) -> bool:
    return any(one.first == 0 for one in phrases_of(LIST, section).find(clause.said[:3]))


def _kind_of_question(clause: Clause) -> StatementKind | None:
    """Hear a question for somebody who can or has: ``wie kan mij helpen met …``."""
    guessed = guess_kind(clause.said, None)
    if not _begins_with(clause, "looking") or _is_given_away(clause):
        return None
    return guessed if guessed in WISHES else StatementKind.DO


def _is_given_away(clause: Clause) -> bool:
    """Tell whether a question is for whoever takes a thing: ``wie wil hem hebben``."""
    return _any(clause.said[-1:], "taken")


def _is_about_another(clause: Clause) -> bool:
    """Tell whether somebody's own words are not about themselves: ``hij wil weg``."""
    near = (*clause.before, *clause.behind[:1])
    return bool(clause.before) and not _any(near, "own")


def _kind_of_wish(clause: Clause) -> StatementKind | None:
    verb = clause.said[clause.at].text
    if _is_refused(clause):
        not_needed = verb.startswith("hoe") and clause.behind[0].text == "niet"
        return None if verb.startswith("zoek") or not_needed else StatementKind.NOT
    if verb.startswith("hoe") or (verb in ("zou", "zouden", "would") and len(clause.behind) < 2):
        return None
    guessed = guess_kind(clause.said, None)
    wished = guessed in WISHES or is_teaching(clause.said)
    return guessed if wished else StatementKind.DO


def _is_refused(clause: Clause) -> bool:
    """Tell whether nothing is wanted: only when and with whom stand before the ``geen``."""
    no, between, when = (word_set(LIST, section) for section in ("no", "between", "when"))
    behind = [word.text for word in clause.behind]
    if clause.said[clause.at].text == "want" and _any(clause.before[-2:], "no"):
        return True
    at = 0
    while at < len(behind) and behind[at] not in no:
        if behind[at] in when:
            at += next((n for n, text in enumerate(behind[at : at + 5]) if text in no), 3)
        elif behind[at] in between:
            at += 1
        else:
            return False
    return at < len(behind) and "alleen" not in behind[at + 1 : at + 3]


def _kind_of_having(clause: Clause) -> StatementKind | None:
    guessed = guess_kind(clause.said, None)
    goods = clause.behind or clause.before[1:]  # "dat ze een oven heeft" has it last
    if _any(goods[:3], "no"):
        return guessed if guessed is StatementKind.NOT and len(goods) > 2 else None
    if guessed in WISHES:
        return guessed
    behind = [word.text for word in goods]
    spare = clause.has("spare") and not any(map(is_participle, behind[:1]))
    if guessed is StatementKind.CAN or (any(map(is_participle, behind)) and not spare):
        return StatementKind.CAN if guessed is StatementKind.CAN else None
    if _any(goods[:4], "not_goods"):
        return None
    if behind and behind[-1] in word_set(LIST, "particles") and not _is_counted(goods):
        return None
    return StatementKind.HAS if spare or _is_goods(goods) else None


def _is_goods(behind: Sequence[Word]) -> bool:
    """Tell whether the words are about something one can have to spare."""
    if any(is_thing(behind[at : at + 2]) for at in range(min(len(behind), _NEAR))):
        return True
    return _is_counted(behind) or (len(behind) > 1 and _any(behind[:3], "amounts"))


def _is_counted(said: Sequence[Word]) -> bool:
    numbers, uncounted = word_set("things.txt", "numbers"), word_set(LIST, "uncounted")
    return any(
        (word.text.isdigit() or word.text in numbers) and behind.text not in uncounted
        for word, behind in pairwise(said[:4])
    )


def _kind_of_ability(clause: Clause) -> StatementKind | None:
    behind = [word.text for word in clause.behind]
    if not behind or _any(clause.behind, "denied"):
        return None
    guessed = guess_kind(clause.said, None)
    if guessed in WISHES:
        return guessed
    visits, weekdays = word_set(LIST, "visits"), word_set(LIST, "weekdays")
    does = {text for text in behind if text.endswith("en") or is_infinitive(text)}
    if behind[0] in weekdays or (does and does <= visits | weekdays) or behind == ["come"]:
        return None
    earlier = any(is_infinitive(word.text) for word in clause.before)
    english = clause.said[clause.at].text == "can"
    return StatementKind.CAN if does or earlier or english or len(behind) > 2 else None


def _kind_of_knowing(clause: Clause) -> StatementKind | None:
    if _any(clause.behind[:4], "no") or _any(clause.behind[:4], "hardly"):
        return None
    section = {"w": "weet", "k": "kent"}[clause.said[clause.at].text[0]]
    return StatementKind.CAN if _any(clause.behind[:2], section) else None


def _kind_of_doing(clause: Clause) -> StatementKind | None:
    if clause.has("no") or _is_appointment(clause):
        return None
    plain = is_plain(clause.said[clause.at].text) and len(clause.behind) < 2
    return None if plain and not clause.has("gladly") else StatementKind.CAN


def _is_appointment(clause: Clause) -> bool:
    near, arranged = clause.said[clause.at : clause.at + 4], word_set(LIST, "arranged")
    every = word_set(LIST, "every")
    return any(
        word.text in arranged and before.text not in every for before, word in pairwise(near)
    )


def _kind_of_liking(clause: Clause) -> StatementKind | None:
    guessed = guess_kind(clause.said, None)
    wished = guessed in WISHES or guessed is StatementKind.NOT
    return guessed if wished or is_teaching(clause.said) else None


def _kind_of_being(clause: Clause) -> StatementKind | None:
    """Hear a trade, being good in something, or how nice something would be."""
    if not is_about_somebody(clause) or clause.has("no"):
        return None
    if any(True for _ in phrases_of(LIST, "trades").find(clause.behind[:3])):
        return StatementKind.CAN
    guessed = guess_kind(clause.said, None)
    wanted = guessed in (StatementKind.CAN, StatementKind.DREAM)
    return guessed if wanted and len(clause.said) > 2 else None


def _kind_of_talk(clause: Clause) -> StatementKind | None:
    """Hear what only some talk tells: teaching, making, an offer."""
    verb = clause.said[clause.at].text
    behind = [word.text for word in clause.behind]
    if behind and is_about_somebody(clause) and not clause.has("no"):
        if verb == "doet":
            return None if _any(clause.behind[:1], "doet_not") else StatementKind.CAN
        if verb in word_set(LIST, "teaching"):
            return _kind_of_teaching(verb, behind)
        if verb == "doe" and behind[:2] == ["ik", "wel"]:
            return StatementKind.CAN
        if verb == "neemt" and behind[-1] == "mee":
            return StatementKind.HAS if _is_goods(clause.behind[:-1]) else None
    return _kind_of_offer(clause)


def _kind_of_teaching(verb: str, behind: Sequence[str]) -> StatementKind | None:
    if verb == "leert":
        teaches = word_set(LIST, "teaches").intersection(behind[:4])
        return StatementKind.CAN if teaches else StatementKind.LEARN
    if verb.startswith("ge"):
        teaches = any(text.endswith(("les", "lessen")) for text in behind)
    else:
        teaches = "uit" in behind or bool({"met", "graag", "bij"}.intersection(behind[:3]))
    return StatementKind.CAN if teaches else None


def _kind_of_offer(clause: Clause) -> StatementKind | None:
    """Hear a thing that may be lent, given or that stands unused."""
    verb = clause.said[clause.at].text
    if clause.has("no"):
        return None
    if verb in ("mag", "mogen") and not clause.has("not_subjects"):
        infinitive = any(len(w.text) > 3 and w.text.endswith("en") for w in clause.behind)
        thing = is_thing(clause.before)
        given = clause.has("passed_on") and (thing or _is_goods(clause.behind))
        return StatementKind.HAS if given or (thing and not infinitive) else None
    stands = verb in word_set(LIST, "stands")
    unused = stands and guess_kind(clause.said, None) is StatementKind.HAS
    return StatementKind.HAS if unused else None


def _kind_of_past(clause: Clause) -> StatementKind | None:
    """Hear what somebody was or did for a living, and ``als … hadden we``: a dream."""
    verb = clause.said[clause.at].text
    if verb in ("was", "werkte"):
        return _kind_of_being(clause)
    pictures = verb in ("had", "hadden") and clause.said[0].text == "als"
    return StatementKind.DREAM if pictures and _any(clause.behind[:1], "own") else None


def _any(said: Sequence[Word], section: str) -> bool:
    listed = word_set(LIST, section)
    return any(word.text in listed for word in said)


_BY_VERB: Mapping[Verb, Callable[[Clause], StatementKind | None]] = {
    Verb.WANTS: _kind_of_wish,
    Verb.HAS: _kind_of_having,
    Verb.CAN: _kind_of_ability,
    Verb.KNOWS: _kind_of_knowing,
    Verb.DOES: _kind_of_doing,
    Verb.BEING: _kind_of_being,
    Verb.LIKES: _kind_of_liking,
    Verb.TALK: _kind_of_talk,
    Verb.PAST: _kind_of_past,
}
