# SPDX-License-Identifier: MIT
"""The list beside the picture of the web: the same facts, in words."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.listening.folding import fold_loose
from koekdesk.printing.web_scene import NO_BRIDGES, WebScene
from koekdesk.services.web import NodeKind
from koekdesk.texts import excerpt
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.web_words import gap_line, joins_line, part_name, web_counts
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.text import Text
from koekdesk.ui.widgets.two_lines import Line, TwoLines

_MOST = 200
_LONGEST = 60


class Subject(StrEnum):
    """What the list is about."""

    BRIDGES = "bridges"
    PARTS = "parts"
    GAPS = "gaps"
    APART = "apart"


class WebSide(QWidget):
    """Who joins parts, the parts themselves, where nobody joins them yet, who stands apart."""

    #: These may stand out in the picture: a tuple of places in the web.
    shown = Signal(object)
    #: These are called as was typed: a tuple of places, or None when nothing is typed.
    found = Signal(object)
    #: The page of one of them is wanted: its place.
    node_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: WebScene | None = None
        self._folded: list[str] = []
        self._filling = False
        self.search = SearchField(self.tr("Find a name"))
        self.subject = ChoiceButton(self.tr("What the list shows"), self._subjects)
        self.subject.set_choice(Subject.BRIDGES)
        self.list = TwoLines(self.tr("What the picture shows, in words"))
        self.nothing = Text("", Role.SOFT)
        self.more = Text("", Role.SOFT)
        self.search.searched.connect(self._search)
        self.search.list_requested.connect(self.list.setFocus)
        self.subject.choice_made.connect(lambda _choice: self._fill())
        self.list.key_chosen.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._activate())
        column = QVBoxLayout(self)
        column.setContentsMargins(ITEM_GAP, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        for widget in (self.search, self.subject, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)

    def show_scene(self, scene: WebScene) -> None:
        """Tell about this web."""
        self._scene = scene
        self._folded = [fold_loose(name) for name in scene.names]
        if self.search.text().strip():
            self._search(self.search.text().strip())
        else:
            self._fill()

    def _subjects(self) -> Sequence[tuple[Subject, str]]:
        return (
            (Subject.BRIDGES, self.tr("Who joins parts")),
            (Subject.PARTS, self.tr("Parts of the neighbourhood")),
            (Subject.GAPS, self.tr("Parts nobody joins yet")),
            (Subject.APART, self.tr("Who stands apart")),
        )

    def _search(self, wanted: str) -> None:
        """Let who is called so stand out, and list them."""
        self.subject.setVisible(not wanted)
        if not wanted:
            self._fill()
            self.found.emit(None)
            return
        folded = fold_loose(wanted)
        found = [at for at, name in enumerate(self._folded) if folded in name]
        self._show_lines([self._person(at, self._about(at)) for at in found[:_MOST]], len(found))
        self.nothing.show_text(self.tr("Nobody is called so."))
        self.found.emit(tuple(found))

    def _fill(self) -> None:
        if self._scene is None:
            return
        subject = self.subject.choice()
        lines = list(self._lines(subject))
        apart = len(self._scene.web.apart) if subject is Subject.APART else len(lines)
        self._show_lines(lines[:_MOST], apart)
        self.nothing.show_text(self._nothing(subject))

    def _show_lines(self, lines: Sequence[Line], many: int) -> None:
        self._filling = True
        self.list.show_lines(lines)
        self.list.setCurrentRow(-1)  # nobody stands out until somebody is chosen
        self._filling = False
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.more.setVisible(many > len(lines))
        self.more.show_text(web_counts.more(many - len(lines)))

    def _lines(self, subject: Subject) -> Iterator[Line]:
        scene = self._scene
        assert scene is not None
        web, bridges = scene.web, scene.bridges
        if subject is Subject.BRIDGES:
            for at, parts in bridges.joins.items():
                yield self._person(at, joins_line(web, at, parts))
        elif subject is Subject.PARTS:
            for at, part in enumerate(web.parts):
                title = part_name(web, at)
                yield Line(part.people, title, web_counts.people(len(part.people)))
        elif subject is Subject.GAPS:
            for gap in bridges.gaps:
                who = (part_name(web, gap.one), part_name(web, gap.other))
                title = self.tr("{one} and {other}").format(one=who[0], other=_low(who[1]))
                people = web.parts[gap.one].people + web.parts[gap.other].people
                yield Line(people, title, gap_line(web, gap))
        else:
            for at in web.apart[:_MOST]:
                yield self._person(at, self._about(at))

    def _person(self, at: int, below: str) -> Line:
        assert self._scene is not None
        return Line(at, excerpt(self._scene.names[at], _LONGEST), below)

    def _about(self, at: int) -> str:
        assert self._scene is not None
        node = self._scene.web.nodes[at]
        words = {
            NodeKind.PERSON: self.tr("somebody"),
            NodeKind.GROUP: self.tr("group"),
            NodeKind.PLACE: self.tr("place"),
        }
        return excerpt(node.street, _LONGEST) or words[node.kind]

    def _nothing(self, subject: Subject) -> str:
        if self._scene is not None and self._scene.bridges is NO_BRIDGES:
            return self.tr("Looking who joins parts…")
        return {
            Subject.BRIDGES: self.tr("Nobody joins parts yet, as far as we know."),
            Subject.PARTS: self.tr("No parts yet: note which people know each other."),
            Subject.GAPS: self.tr("Every part is joined to every other, as far as we know."),
            Subject.APART: self.tr("Everybody knows somebody, as far as we know."),
        }[subject]

    def _chosen(self, key: object) -> None:
        if not self._filling:
            self.shown.emit(key if isinstance(key, tuple) else (key,))

    def _activate(self) -> None:
        key = self.list.key()
        if isinstance(key, int):
            self.node_chosen.emit(key)


def _low(words: str) -> str:
    return words[:1].lower() + words[1:]
