# SPDX-License-Identifier: MIT
"""Small pieces of sentences: lists, quotations, a long text made short."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_look_up = QCoreApplication.translate  # of what lupdate found where it was marked

_MARKS = '"“”„«»'
_ISOLATE, _POP = "\u2068", "\u2069"


def say(source: object) -> str:
    """Return one of the sentences that stand in a table, marked there for translation."""
    return _look_up("Texts", str(source))


def join_words(words: Sequence[str]) -> str:
    """Return words as a list to read: ``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    head = words[0]
    for word in words[1:-1]:
        head = translate("Texts", "{head}, {next}").format(head=head, next=word)
    return translate("Texts", "{head} and {last}").format(head=head, last=words[-1])


def either(words: Sequence[str]) -> str:
    """Return words as a choice of one: ``a``, ``a or b``, ``a, b or c``."""
    if len(words) < 2:
        return "".join(words)
    head = ", ".join(words[:-1])
    return translate("Texts", "{head} or {last}").format(head=head, last=words[-1])


#: They stay with the name behind them.
_TITLES = frozenset({
    "mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "hr", "tante", "oom", "ome", "opa", "oma",
    "juf", "meester", "zuster", "broeder", "mr", "mrs", "ms",
})  # fmt: skip


def excerpt(text: str, limit: int = 90) -> str:
    """Return a text on one line, cut between words when it is longer than ``limit``."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0]
    named = line[len(cut) :].lstrip()[:1].isupper()
    if named and cut.rpartition(" ")[2].casefold().rstrip(".") in _TITLES:
        cut = line[:limit]  # "Mevrouw Nieuwk…": a title alone is nobody
    return cut.rstrip(" ,;:.–-") + "…"


def quoted(texts: Iterable[str], limit: int = 90) -> str:
    """Return what people said as a list in quotation marks, long ones made short."""
    marks = translate("Texts", "“{text}”")
    return join_words([marks.format(text=isolate(excerpt(text, limit))) for text in texts])


def unquoted(text: str) -> str:
    """Return words without the quotation marks somebody typed around them."""
    line = text.strip()
    around = len(line) > 1 and line[0] in _MARKS and line[-1] in _MARKS
    inner = line[1:-1] if around else line
    return inner if not any(mark in inner for mark in _MARKS) else line


def isolate(text: str) -> str:
    """Keep right-to-left text from turning the sentence around it."""
    return f"{_ISOLATE}{text}{_POP}" if any(_turns(char) for char in text) else text


def _turns(char: str) -> bool:
    return "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc"
