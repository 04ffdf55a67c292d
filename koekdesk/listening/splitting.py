# SPDX-License-Identifier: MIT
"""Where one statement ends and the next begins; careful, for a comma is often no border."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koekdesk.listening.folding import Word, words
from koekdesk.listening.kinds import Group, is_habit, opens_statement
from koekdesk.listening.wordlists import word_set

_LIST = "splitting.txt"
_KEPT_WHOLE = re.compile(
    r"\([^()\n]*\)|\[[^\][\n]*\]|\"[^\"\n]*\"|[“„][^“”„\n]*”|«[^«»\n]*»"
    r"|(?<!\w)['‘](?=\w)[^'’‘\n]{1,80}(?<=[\w.!?])['’](?!\w)"
)
_HARD = re.compile(
    r"\n+|;|•|·|(?<=\s)[/+|](?=\s)|(?<=\s)[-–—*](?=\s)|(?:[.!?]+|…)(?=\s|$)"
    r"|(?:^|(?<=\n))\s*\d{1,2}[.)](?=\s)"
)
_SOFT = re.compile(r",(?!\d)|(?<!\d),|(?<=\s)(?:en|and|plus|&|ve|oraz)(?=\s)|(?<=\s)و")
_EDGES = ",;/+|•·*–—-…&"
_LONG_GIFT, _LONG_WISH = 5, 3  # so many words may an item in a list have


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text; ``listed`` when it belongs to the same list as the piece before it."""

    start: int
    end: int
    listed: bool = False


def split(text: str, group: Group) -> list[Span]:
    """Return the pieces of a cell with gifts or with wishes."""
    masked = _KEPT_WHOLE.sub(lambda match: "x" * len(match[0]), text)
    found: list[Span] = []
    for start, end, sentence in _hard_pieces(masked):
        for piece in _soft_pieces(masked, start, end, group):
            if sentence and found and not piece.listed and _goes_on(text, piece, group):
                found[-1] = Span(found[-1].start, piece.end, found[-1].listed)
            else:
                found.append(piece)
    trimmed = (trim(text, piece) for piece in found)
    return [piece for piece in trimmed if any(map(str.isalpha, text[piece.start : piece.end]))]


def trim(text: str, piece: Span) -> Span:
    """Return the piece without the separators, white space and full stop around it."""
    start, end = piece.start, piece.end
    while start < end and _is_edge(text[start]):
        start += 1
    while start < end and (_is_edge(text[end - 1]) or _is_full_stop(text, start, end)):
        end -= 1
    return Span(start, end, piece.listed)


def _is_full_stop(text: str, start: int, end: int) -> bool:
    """Tell whether a piece ends with one full stop: ``…`` and ``!.`` stay as typed."""
    return text[end - 1] == "." and (end - 1 == start or text[end - 2] not in ".!?")


def _is_edge(char: str) -> bool:
    return char.isspace() or char in _EDGES


def _hard_pieces(masked: str) -> list[tuple[int, int, bool]]:
    """Return pieces between hard borders; the flag tells that only a full stop was before it."""
    found: list[tuple[int, int, bool]] = []
    start, sentence = 0, False
    for match in _HARD.finditer(masked):
        stop = match[0][0] in ".!?…"
        if stop and is_abbreviation(masked, match):
            continue
        if match[0] in ("-", "–", "—") and _continues(
            words(masked[match.end() : match.end() + 40])
        ):
            continue
        end = match.end() if stop else match.start()
        found.append((start, end, sentence))
        blank = all(map(_is_edge, masked[start:end]))
        start, sentence = match.end(), (stop or (sentence and blank)) and "\n" not in match[0]
    found.append((start, len(masked), sentence))
    return found


def is_abbreviation(masked: str, match: re.Match[str]) -> bool:
    """Tell whether a border is the full stop of an abbreviation."""
    if match[0] != ".":
        return False
    before = words(masked[max(0, match.start() - 14) : match.start()])
    if not before or masked[match.start() - 1].isspace():
        return False
    if [word.text for word in before[-2:]] == ["of", "zo"]:  # "or so": hardly ever Sunday
        return not masked[match.end() :].lstrip()[:1].isupper()
    single = len(before[-1].text) == 1 and before[-1].text.isalpha()
    return single or before[-1].text in word_set(_LIST, "abbreviations")


def _goes_on(text: str, piece: Span, group: Group) -> bool:
    """Tell whether a sentence in a cell only explains the one before it."""
    said = words(text[piece.start : piece.end])
    if not said or opens_statement(said, group):
        return not said
    if _continues(said):
        return True
    return group is Group.WISHES and (len(said) > _LONG_GIFT + 1 or _has_verb(said))


def _soft_pieces(masked: str, start: int, end: int, group: Group) -> list[Span]:
    """Cut a piece at those commas and ``en`` that part two statements."""
    cuts = list(_SOFT.finditer(masked, start, end))
    if not cuts:
        return [Span(start, end)]
    borders = [start, *(cut.end() for cut in cuts), end]
    ends = [*(cut.start() for cut in cuts), end]
    items = [words(masked[a:b]) for a, b in zip(borders, ends, strict=False)]
    listing = _is_list(masked[start:end], items, group)
    found: list[Span] = []
    begin, left = start, items[0]
    for index, cut in enumerate(cuts):
        right = items[index + 1]
        comma = cut[0] == ","
        if not right or not left or not _parts_here(left, items, index, comma, listing, group):
            left = [*left, *right]
            continue
        found.append(Span(begin, cut.start(), listed=bool(found)))
        begin, left = cut.end(), right
    found.append(Span(begin, end, listed=bool(found)))
    return found


def _parts_here(
    left: Sequence[Word],
    items: Sequence[Sequence[Word]],
    index: int,
    comma: bool,
    listing: bool,
    group: Group,
) -> bool:
    """Tell whether two statements meet at the border behind ``items[index]``."""
    right = items[index + 1]
    if opens_statement(right, group) and not _refers_back(right):
        return True
    refuses = word_set(_LIST, "refuses")
    if right[0].text in refuses and left[0].text in refuses:
        return True
    if not listing or _continues(right) or _has_verb(right):
        return False
    if not comma:
        return group is Group.GIFTS and _two_gifts(left, right)
    if group is Group.GIFTS:
        return _gift_item(left, right) and not _shares_verb(items, index)
    return True


def _is_list(text: str, items: Sequence[Sequence[Word]], group: Group) -> bool:
    """Tell whether the commas part the items of a list; a colon or ``alles`` keeps it together."""
    if re.search(r":\s", text) or any(
        item and item[0].text in word_set(_LIST, "sums_up") for item in items
    ):
        return False
    if group is Group.GIFTS:
        return True
    return all(
        1 <= len(item) <= _LONG_WISH and not _has_verb(item) and (at == 0 or not _continues(item))
        for at, item in enumerate(items)
        if item or at < len(items) - 1
    )


def _gift_item(left: Sequence[Word], right: Sequence[Word]) -> bool:
    if min(len(left), len(right)) > _LONG_GIFT:
        return False
    if len(left) > _LONG_GIFT and len(right) <= 2:
        return False  # a short word behind a long sentence describes it
    described = len(right) == 2 and right[0].text.endswith("e") and len(left) >= 3
    counted = right[0].text.isdigit() or right[0].text in word_set("things.txt", "numbers")
    measured = len(right) > 1 and right[1].text in word_set(_LIST, "measures")
    return not described and not (counted and measured)


def _two_gifts(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Tell whether ``en`` joins two gifts: ``hokken timmeren en zakken duivenvoer met korting``."""
    if len(left) < 2 or not 2 <= len(right) <= 6 or is_habit(left[0].text):
        return False
    if any(word.text in word_set(_LIST, "subordinates") or word.text == "wat" for word in right):
        return False
    counted = right[0].text.isdigit() or right[0].text in word_set("things.txt", "numbers")
    return left[-1].text.endswith("en") and (len(right) > 2 or counted)


def _shares_verb(items: Sequence[Sequence[Word]], index: int) -> bool:
    """Tell whether things share a verb further on: ``messen, beitels, schaatsen slijpen``."""
    at = index
    while at < len(items) and len(items[at]) == 1 and items[at][0].text.endswith(("en", "s")):
        at += 1
    if at == index or at >= len(items) or len(items[at]) != 2:
        return False
    thing, verb = items[at]
    return thing.text.endswith(("en", "s")) and verb.text.endswith("en")


def _continues(said: Sequence[Word]) -> bool:
    return bool(said) and said[0].text in word_set(_LIST, "continues")


def _has_verb(said: Sequence[Word]) -> bool:
    return any(word.text in word_set(_LIST, "verbs") for word in said)


def _refers_back(said: Sequence[Word]) -> bool:
    return len(said) > 1 and any(word.text in word_set(_LIST, "refers_back") for word in said[1:3])
