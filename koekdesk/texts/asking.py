# SPDX-License-Identifier: MIT
"""How somebody's words met a theme the neighbourhood was asked for, as one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from koekdesk.texts.phrases import join_words, quoted
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


def invitation_sentence(by: Sequence[str], reason: str) -> str:
    """Return who could invite somebody, with the sentence that says why."""
    if len(by) > 1:
        text = translate("Texts", "{name} could ask {other} along. {reason}")
        return text.format(name=by[0], other=join_words(list(by[1:])), reason=reason)
    return translate("Texts", "{name} could invite them. {reason}").format(
        name="".join(by), reason=reason
    )
