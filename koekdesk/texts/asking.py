# SPDX-License-Identifier: MIT
"""How somebody's words met a theme the neighbourhood was asked for, as one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from koekdesk.texts.phrases import either, isolate, join_words, quoted
from koekdesk.texts.reasons import reason_sentence

translate = QCoreApplication.translate

#: The second of their words is the one that was found; the first was asked for.
_NEAR = {"similar_word", "part_word", "ring_word"}


def met_sentence(
    code: str,
    names: Sequence[str] = (),
    quotes: Sequence[str] = (),
    words: Sequence[str] = (),
    amount: int = 0,
    where: Sequence[str] = (),
) -> str:
    """Return how an answer met the theme, from a code of ``matching.snapshot.ReasonCode``."""
    if code == "same_word" and words:
        return translate("Texts", "Speaks of it: {words}.").format(words=quoted(words))
    if code in _NEAR and len(words) > 1:
        return translate("Texts", "Close to it: {words}.").format(words=quoted(words[1:2]))
    if code == "same_meaning":
        return translate("Texts", "Comes down to nearly the same thing.")
    return reason_sentence(code, names, quotes, words, amount, where)


def lacking_sentence(codes: Sequence[str]) -> str:
    """Return what was not found for a theme, from codes of ``StillMissing``; empty for none."""
    return reason_sentence("still_missing", words=codes)


def invitation_sentence(
    by: Sequence[str],
    along: str,
    code: str,
    words: Sequence[str] = (),
    where: Sequence[str] = (),
) -> str:
    """Return through whom somebody could be invited, and how those know each other.

    Args:
        by: who could invite, one of them.
        along: whom that one asks along first; empty when they know the person themselves.
        code: from what they know each other, of ``matching.snapshot.ReasonCode``.
        words: that both said.
        where: the group both belong to.

    """
    how = _how_known(code, words, where)
    names = [isolate(name) for name in by]
    if along:
        text = translate("Texts", "Through {name}, who could ask {other} along: {how}.")
        return text.format(name=names[0], other=isolate(along), how=how)
    text = translate("Texts", "Through {names}: {how}.")
    return text.format(names=either(names), how=how)


def _how_known(code: str, words: Sequence[str], where: Sequence[str]) -> str:
    if code == "same_group" and where:
        return translate("Texts", "together in {group}").format(group=join_words(where))
    if code == "near":
        return translate("Texts", "the same street")
    if code == "same_word" and words:
        return translate("Texts", "both speak of {words}").format(words=quoted(words[:1]))
    return translate("Texts", "they know each other")


def first_words_sentence(quote: str) -> str:
    """Return what to say first to somebody: to pick up on their words, or a question."""
    if not quote:
        return translate("Texts", "Ask: what do you like to do, and what comes easy?")
    return translate("Texts", "Ask after {quotes}.").format(quotes=quoted([quote], 70))
