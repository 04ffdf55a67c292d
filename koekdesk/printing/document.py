# SPDX-License-Identifier: MIT
"""A document as blocks from top to bottom; pages and files are made of it, each in one place.

Blocks hold plain text. What turns them into paper or HTML escapes every word, so nothing that
people typed becomes a tag, a picture or a formula.
"""

from dataclasses import dataclass, field

from koekdesk.texts import text_language
from koekdesk.vocabulary import StatementKind


@dataclass(frozen=True, slots=True)
class Title:
    """What the document is, large."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some lines to read; soft ones stand back."""

    text: str
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, in their own words, with the shape of its kind."""

    kind: StatementKind
    lead: str
    text: str
    note: str = ""  # when it was said


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands there; empty leaves a line to write on."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Boxes:
    """A question with boxes to tick, and what is known now."""

    question: str
    options: tuple[tuple[str, bool], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Room to write by pen."""

    count: int = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under names of columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A box to tick, words, and a line behind them to write on."""

    text: str
    line: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that stay together on one page, unless they fill more than a page."""

    blocks: tuple["Block", ...]


Block = Title | Heading | Paragraph | Quote | Fact | Boxes | Lines | Table | Item | Group


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, with what stands at the foot of each page."""

    title: str
    blocks: tuple[Block, ...]
    footer: str = ""
    large: bool = False  # in letters for who reads with difficulty
    mark: str = ""  # in the corner of each page: for whom it is
    lang: str = field(default_factory=text_language)
