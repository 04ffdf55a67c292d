# SPDX-License-Identifier: MIT
"""What would make a meeting of two people possible: the codes of ``matching`` as sentences."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.languages import language_name
from koekdesk.texts.phrases import isolate, join_words, quoted, say
from koekdesk.texts.times import format_date

_SENTENCES = {
    "ask_consent": QT_TRANSLATE_NOOP("Texts", "Ask {people}: may you be introduced to others?"),
    "ask_after_break": QT_TRANSLATE_NOOP("Texts", "Ask {people}: do you feel like it again?"),
    "room_again": QT_TRANSLATE_NOOP(
        "Texts", "There is room again when something {people} has under way is done."
    ),
    "ask_dayparts": QT_TRANSLATE_NOOP("Texts", "Ask {people}: when else would suit you?"),
    "ask_languages": QT_TRANSLATE_NOOP(
        "Texts", "Ask {people}: which other languages do you speak?"
    ),
    "interpreter": QT_TRANSLATE_NOOP(
        "Texts", "{name} speaks a language of each ({languages}) and could be there."
    ),
    "after_date": QT_TRANSLATE_NOOP("Texts", "It can be suggested again from {date}."),
    "together_already": QT_TRANSLATE_NOOP("Texts", "They have something going together already."),
    "other_words": QT_TRANSLATE_NOOP("Texts", "They could meet about something else: {quotes}."),
    "ask_anew": QT_TRANSLATE_NOOP("Texts", "Ask {people}: what do you feel like now?"),
    "ask_gift": QT_TRANSLATE_NOOP("Texts", "Ask {people}: what are you good at?"),
    "ask_wish": QT_TRANSLATE_NOOP("Texts", "Ask {people}: what would you love to do?"),
    "ask_more": QT_TRANSLATE_NOOP("Texts", "Ask {people}: what else do you love?"),
    "ask_introducer": QT_TRANSLATE_NOOP("Texts", "{name} knows {others} and could introduce them."),
}


def opening_sentence(
    code: str,
    names: Sequence[str] = (),
    quotes: Sequence[str] = (),
    words: Sequence[str] = (),
    when: tuple[date, date] | None = None,
) -> str:
    """Return one opening, from a code of ``matching.explanation.OpeningCode``, as a sentence.

    Args:
        code: the opening.
        names: the people in it, in its order; empty for who was removed meanwhile.
        quotes: what they said.
        words: codes of languages.
        when: the date it speaks of, and today.

    Empty when the people or words it was about are no longer in the register.

    """
    people = [isolate(name) for name in names if name]
    source = say(_SENTENCES[code])
    values = {
        "people": join_words(people),
        "name": people[0] if people else "",
        "others": join_words(people[1:]),
        "quotes": quoted(quotes),
        "languages": join_words([language_name(word) for word in words]),
        "date": format_date(*when) if when else "",
    }
    if any(f"{{{name}}}" in source and not value for name, value in values.items()):
        return ""
    sentence = source.format(**values)
    return sentence[:1].upper() + sentence[1:]
