# SPDX-License-Identifier: MIT
"""Whether a note in a list really promises something; a remnant such as "elke wo" does not."""

import re

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.verbs import is_infinitive
from koekdesk.listening.wordlists import word_set

_LIST = "promises.txt"
_WORD = re.compile(r"[^\W\d_][\w']*")


def is_promise(text: str) -> bool:
    """Tell whether a text says that something will be done."""
    words = _WORD.findall(fold_loose(text))
    if not words or words[0] in word_set(_LIST, "nothing"):
        return False
    said = word_set(_LIST, "said") | word_set(_LIST, "first person")
    return any(word in said or _is_doing(word) for word in words)


def _is_doing(word: str) -> bool:
    return word in word_set(_LIST, "doing") or is_infinitive(word)
