# SPDX-License-Identifier: MIT
"""What the picture of the web shows, in words; always as far as we know."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from koekdesk.services.web import GapRow, NodeKind, Web
from koekdesk.services.web_near import NearRow
from koekdesk.texts import excerpt, isolate, join_words
from koekdesk.ui.widgets.text import quoted

translate = QCoreApplication.translate

_LONGEST_NAME, _LONGEST_QUOTE, _MOST_PARTS = 40, 90, 3


class WebCounts(QObject):
    """Plurals of the web."""

    def people(self, n: int) -> str:
        return self.tr("%n people", "", n)

    def more_parts(self, n: int) -> str:
        return self.tr("%n more parts", "", n)

    def knows_more(self, n: int) -> str:
        return self.tr("%n others", "", n)

    def joins(self, n: int) -> str:
        return self.tr("Joins %n parts of the neighbourhood, as far as we know.", "", n)

    def more(self, n: int) -> str:
        return self.tr("And %n more. Search for a name.", "", n)


web_counts = WebCounts()


def name_of(web: Web, at: int) -> str:
    """Return what a node is called, set apart from the words around it."""
    return isolate(excerpt(web.nodes[at].name, _LONGEST_NAME))


def part_name(web: Web, part: int) -> str:
    """Return what a part is called: after the people most others in it know."""
    names = [name_of(web, at) for at in web.parts[part].around]
    return translate("Web", "Around {names}").format(names=join_words(names))


def joins_line(web: Web, at: int, parts: Sequence[int]) -> str:
    """Return which parts somebody knows people in; nobody is told to know themselves."""
    rows = [web.parts[part] for part in parts[:_MOST_PARTS]]
    first = [next(one for one in (*row.around, *row.people) if one != at) for row in rows]
    whom = [name_of(web, one) for one in first]
    if len(parts) > _MOST_PARTS:
        whom.append(web_counts.more_parts(len(parts) - _MOST_PARTS))
    return translate("Web", "Knows people around {names}").format(names=join_words(whom))


def gap_line(web: Web, gap: GapRow) -> str:
    """Return who could bridge a gap, or that nobody can yet."""
    if not gap.bridges:
        return translate("Web", "Nobody joins them yet, as far as we know.")
    names = [name_of(web, at) for at in gap.bridges[0]]
    if len(names) == 1:
        return translate("Web", "{name} knows people in both.").format(name=names[0])
    words = translate("Web", "{name} and {other} know each other, one on each side.")
    return words.format(name=names[0], other=names[1])


def near_lines(web: Web, at: int, row: NearRow, joins: int) -> list[str]:
    """Return a few lines about a node, the most telling first; its name is not among them."""
    node = web.nodes[at]
    lines = [quoted(excerpt(text, _LONGEST_QUOTE)) for text in row.said]
    if row.about:
        lines.append(excerpt(row.about, _LONGEST_QUOTE))
    if row.keys:
        names = join_words([isolate(name) for name in row.keys])
        lines.append(translate("Web", "Has the key: {names}").format(names=names))
    if row.many:
        lines.append(_whom(node.kind, row))
    elif node.kind is NodeKind.PERSON:
        lines.append(translate("Web", "Knows nobody here yet, as far as we know."))
    if joins:
        lines.append(web_counts.joins(joins))
    return lines


def _whom(kind: NodeKind, row: NearRow) -> str:
    names = [isolate(excerpt(name, _LONGEST_NAME)) for name in row.names]
    if row.many > len(names):
        names.append(web_counts.knows_more(row.many - len(names)))
    words = {
        NodeKind.PERSON: translate("Web", "Knows {names}"),
        NodeKind.GROUP: translate("Web", "With {names}"),
        NodeKind.PLACE: translate("Web", "Known to {names}"),
    }
    return words[kind].format(names=join_words(names))
