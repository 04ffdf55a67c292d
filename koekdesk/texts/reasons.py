# SPDX-License-Identifier: MIT
"""Why a suggestion was made: the codes of ``matching`` as sentences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.texts.languages import language_name
from koekdesk.texts.phrases import isolate, join_words, quoted, say
from koekdesk.texts.times import days_ago, format_dayparts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Values:
    """What a reason carries, without what was removed meanwhile."""

    names: tuple[str, ...]
    quotes: tuple[str, ...]
    words: tuple[str, ...]
    amount: int
    where: tuple[str, ...]

    @property
    def people(self) -> str:
        return join_words(self.names)


def reason_sentence(
    code: str,
    names: Sequence[str] = (),
    quotes: Sequence[str] = (),
    words: Sequence[str] = (),
    amount: int = 0,
    where: Sequence[str] = (),
) -> str:
    """Return one reason, from a code of ``matching.snapshot.ReasonCode``, as a sentence.

    Empty when the words or people it was about are no longer in the register.
    """
    people = tuple(isolate(name) for name in names if name)
    values = _Values(people, tuple(quotes), tuple(words), amount, tuple(where))
    sentence = _SENTENCES[code](values)
    return sentence[:1].upper() + sentence[1:]


def _same_word(v: _Values) -> str:
    if not v.words:
        return ""
    return translate("Texts", "Both of them mention {words}.").format(words=quoted(v.words))


def _similar_word(v: _Values) -> str:
    if len(v.words) < 2:
        return ""
    text = translate("Texts", "{words} lie close together.")
    return text.format(words=quoted(v.words))


def _part_word(v: _Values) -> str:
    if len(v.words) < 3:
        return _similar_word(v)
    one, other, part = v.words[:3]
    whole = other if one.casefold() == part.casefold() else one
    if part.casefold() in (one.casefold(), other.casefold()):
        text = translate("Texts", "There is {part} in {whole}.")
        return text.format(part=quoted([part]), whole=quoted([whole]))
    text = translate("Texts", "{words} both have {part} in them.")
    return text.format(words=quoted([one, other]), part=quoted([part]))


def _ring_word(v: _Values) -> str:
    if len(v.words) < 2:
        return ""
    return translate("Texts", "{words} go together.").format(words=quoted(v.words[:2]))


def _surprise(v: _Values) -> str:
    if len(v.words) < 2:
        return translate("Texts", "A surprising one, from further away.")
    text = translate("Texts", "A surprising one, from further away: {words}.")
    return text.format(words=quoted(v.words[:2]))


def _way_in(v: _Values) -> str:
    if not v.words:
        return ""
    return translate("Texts", "Perhaps, from a little further: {words}.").format(
        words=quoted(v.words)
    )


def _inviter(v: _Values) -> str:
    if len(v.names) < 2:
        return ""
    text = translate("Texts", "{name} knows {other} and could invite them.")
    return text.format(name=v.names[0], other=v.names[1])


def _other_street(v: _Values) -> str:
    if not v.names or not v.words:
        return ""
    text = translate("Texts", "{people} would be the first from {street}.")
    return text.format(people=v.people, street=v.words[0])


def _other_language(v: _Values) -> str:
    if not v.names or not v.words:
        return ""
    languages = join_words([language_name(code) for code in v.words])
    text = translate("Texts", "{people} would be the first who speaks {languages}.")
    return text.format(people=v.people, languages=languages)


def _stand_in(v: _Values) -> str:
    if len(v.names) < 2:
        return ""
    one, other = v.names[:2]
    if not v.quotes:
        return translate("Texts", "If {other} would rather not, {one} could step in.").format(
            one=one, other=other
        )
    text = translate("Texts", "If {other} would rather not, {one} could step in: {quotes}.")
    return text.format(one=one, other=other, quotes=quoted(v.quotes[:1]))


def _asked_for(v: _Values) -> str:
    if not v.words:
        return ""
    text = translate("Texts", "It began with a question to the neighbourhood: {theme}.")
    return text.format(theme=quoted(v.words[:1]))


def _no_ties(v: _Values) -> str:
    if not v.names:
        return ""
    text = translate("Texts", "As far as we know, {people} would meet new people here.")
    return text.format(people=v.people)


def _same_meaning(v: _Values) -> str:
    if len(v.quotes) < 2:
        return translate("Texts", "What they say comes down to nearly the same thing.")
    text = translate("Texts", "{quotes}: that is nearly the same thing.")
    return text.format(quotes=quoted(v.quotes))


def _mutual(v: _Values) -> str:
    if len(v.names) != 2:
        return translate("Texts", "Everybody has something that another would love.")
    text = translate("Texts", "What {one} would love, {other} can give, and the other way round.")
    return text.format(one=v.names[0], other=v.names[1])


def _shared_wish(v: _Values) -> str:
    if not v.names:
        return ""
    if len(v.names) == 1:
        return translate("Texts", "{name} has the same wish.").format(name=v.people)
    if not v.quotes:
        return translate("Texts", "{people} have a wish in common.").format(people=v.people)
    text = translate("Texts", "{people} have a wish in common: {quotes}.")
    return text.format(people=v.people, quotes=quoted(dict.fromkeys(v.quotes)))


def _common_time(v: _Values) -> str:
    times = format_dayparts(v.amount)
    if not times:
        return ""
    return translate("Texts", "They are both free: {times}.").format(times=times)


def _some_free(v: _Values) -> str:
    times = format_dayparts(v.amount)
    if not v.names or not times:
        return ""
    text = translate("Texts", "{people} are free then: {times}.")
    return text.format(people=v.people, times=times)


def _common_language(v: _Values) -> str:
    if not v.words:
        return ""
    languages = join_words([language_name(code) for code in v.words])
    return translate("Texts", "They can speak {languages} together.").format(languages=languages)


def _near(v: _Values) -> str:
    if not v.words:
        return translate("Texts", "They live close to each other.")
    text = translate("Texts", "They live in the same street: {street}.")
    return text.format(street=v.words[0])


def _fresh(v: _Values) -> str:
    when = days_ago(max(v.amount, 0))
    if not v.names or not v.quotes:
        return translate("Texts", "This was told {when}.").format(when=when)
    if len(v.names) > 1:
        text = translate("Texts", "{people} told this {when}: {quotes}.")
    else:
        text = translate("Texts", "{name} told this {when}: {quotes}.")
    return text.format(name=v.people, people=v.people, when=when, quotes=quoted(v.quotes))


def _spark(v: _Values) -> str:
    if not v.names:
        return ""
    if not v.quotes:
        return translate("Texts", "{people} lit up while telling it.").format(people=v.people)
    text = translate("Texts", "{people} lit up at {quotes}.")
    return text.format(people=v.people, quotes=quoted(v.quotes))


def _new_tie(v: _Values) -> str:
    if len(v.names) < 2:
        return translate("Texts", "As far as we know they have not met yet.")
    text = translate("Texts", "As far as we know, {people} have not met yet.")
    return text.format(people=v.people)


def _never_asked(v: _Values) -> str:
    if not v.names:
        return ""
    return translate("Texts", "Nobody has asked {people} to join in yet.").format(people=v.people)


def _can_bring(v: _Values) -> str:
    if not v.names or not v.quotes:
        return ""
    text = translate("Texts", "{people} can bring something too: {quotes}.")
    return text.format(people=v.people, quotes=quoted(v.quotes[:2]))


def _ask_gift(v: _Values) -> str:
    if not v.names:
        return ""
    text = translate("Texts", "Nice to ask {people} as well: what are you good at?")
    return text.format(people=v.people)


def _ask_wish(v: _Values) -> str:
    if not v.names:
        return ""
    text = translate("Texts", "Nice to ask {people} as well: what would you love to do?")
    return text.format(people=v.people)


def _introducer(v: _Values) -> str:
    if not v.names:
        return ""
    name, *others = v.names
    if len(others) < 2:
        text = translate("Texts", "{name} knows them and could introduce them.")
        return text.format(name=name)
    text = translate("Texts", "{name} knows {people} and could introduce them.")
    return text.format(name=name, people=join_words(others))


def _introducers(v: _Values) -> str:
    if len(v.names) < 4:
        return ""
    first, second, one, other = v.names[:4]
    text = translate(
        "Texts",
        "{first} knows {one}, {second} knows {other}, and {first} and {second} know each other.",
    )
    return text.format(first=first, second=second, one=one, other=other)


def _joins_parts(v: _Values) -> str:
    if not v.names:
        return ""
    text = translate("Texts", "As far as we know, {people} move in circles that have not met yet.")
    return text.format(people=v.people)


def _circle_wish(v: _Values) -> str:
    if not v.names:
        return ""
    if not v.quotes:
        return translate("Texts", "{people} would all love this.").format(people=v.people)
    text = translate("Texts", "{people} would all love something like this: {quotes}.")
    return text.format(people=v.people, quotes=quoted(v.quotes[:1]))


def _can_lead(v: _Values) -> str:
    if not v.names:
        return ""
    if not v.quotes:
        return translate("Texts", "{name} knows a thing or two about it.").format(name=v.people)
    text = translate("Texts", "{name} knows a thing or two about it: {quotes}.")
    return text.format(name=v.people, quotes=quoted(v.quotes[:1]))


def _at_place(v: _Values) -> str:
    if not v.where:
        return ""
    return translate("Texts", "It could be here: {place}.").format(place=join_words(v.where))


def _with_things(v: _Values) -> str:
    if not v.names or not v.quotes:
        return ""
    text = translate("Texts", "{people} has something for it: {quotes}.")
    if len(v.names) > 1:
        text = translate("Texts", "{people} have something for it: {quotes}.")
    return text.format(people=v.people, quotes=quoted(v.quotes))


def _same_group(v: _Values) -> str:
    if not v.names or not v.where:
        return ""
    text = translate("Texts", "{people} meet in {group} already.")
    return text.format(people=v.people, group=join_words(v.where))


def _group_there(v: _Values) -> str:
    if not v.where:
        return ""
    text = translate("Texts", "There is a group already that may like to join in: {group}.")
    return text.format(group=join_words(v.where))


_STILL = {
    "someone": QT_TRANSLATE_NOOP("Texts", "somebody who can show how"),
    "place": QT_TRANSLATE_NOOP("Texts", "a place"),
    "things": QT_TRANSLATE_NOOP("Texts", "things to do it with"),
}


def _still_missing(v: _Values) -> str:
    what = [say(_STILL[code]) for code in v.words if code in _STILL]
    if not what:
        return ""
    return translate("Texts", "Still to find together, if you like: {what}.").format(
        what=join_words(what)
    )


_SENTENCES: dict[str, Callable[[_Values], str]] = {
    "same_word": _same_word,
    "similar_word": _similar_word,
    "part_word": _part_word,
    "ring_word": _ring_word,
    "surprise": _surprise,
    "way_in": _way_in,
    "inviter": _inviter,
    "other_street": _other_street,
    "other_language": _other_language,
    "asked_for": _asked_for,
    "no_ties": _no_ties,
    "stand_in": _stand_in,
    "same_meaning": _same_meaning,
    "mutual": _mutual,
    "shared_wish": _shared_wish,
    "common_time": _common_time,
    "some_free": _some_free,
    "common_language": _common_language,
    "near": _near,
    "fresh": _fresh,
    "spark": _spark,
    "new_tie": _new_tie,
    "never_asked": _never_asked,
    "can_bring": _can_bring,
    "ask_gift": _ask_gift,
    "ask_wish": _ask_wish,
    "introducer": _introducer,
    "introducers": _introducers,
    "joins_parts": _joins_parts,
    "circle_wish": _circle_wish,
    "can_lead": _can_lead,
    "at_place": _at_place,
    "with_things": _with_things,
    "group_there": _group_there,
    "same_group": _same_group,
    "still_missing": _still_missing,
}
