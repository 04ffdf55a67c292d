# SPDX-License-Identifier: MIT
"""Who knows whom: the picture of the web, its legend, and the list beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from koekdesk.printing.web_scene import WebScene, make_scene
from koekdesk.services.web import Web, find_bridges, keep_spots, read_web
from koekdesk.services.web_near import read_near
from koekdesk.texts import excerpt
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job, Report
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.views.web_side import WebSide
from koekdesk.ui.views.web_words import near_lines
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.page import EmptyState
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.ui.widgets.web_card import WebCard
from koekdesk.ui.widgets.web_legend import web_legend
from koekdesk.ui.widgets.web_picture import WebPicture

#: Tables whose change can be seen in the picture.
_SHOWN = {
    "person",
    "tie",
    "membership",
    "neighbourhood_group",
    "place",
    "place_person",
    "connection",
    "connection_member",
    "consent",
}
#: Wait this long (ms) after a change, so that a row of edits is read once.
_PAUSE = 400
#: Spots kept in one transaction: short enough for somebody who saves meanwhile.
_CHUNK = 500
_SIDE = 300


class NetworkPane(QWidget):
    """Reads the web off the GUI thread, shows it, and tells the same in a list."""

    #: Somebody, a group or a place is wanted: its kind and its id.
    chosen = Signal(object, object)
    #: The first conversation is to be written down.
    conversation_requested = Signal()
    failed = Signal(object)
    #: There is a picture, or another one.
    shown = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._stale, self._anew = True, False
        self.picture = WebPicture(self._spoken)
        self.side = WebSide()
        self.card = WebCard(self.picture)
        self.progress = ProgressLine()
        self.empty = EmptyState(
            "web",
            self.tr("Who knows whom grows out of conversations. Write down the first one."),
            self.tr("Write down a conversation"),
            "conversation",
        )
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self.picture.node_chosen.connect(self._choose)
        self.picture.node_met.connect(self._meet)
        self.side.shown.connect(self._lift)
        self.side.found.connect(self.picture.lift)
        self.side.node_chosen.connect(self._choose)
        self.empty.chosen.connect(self.conversation_requested)
        self.progress.stop_requested.connect(self._stop)
        context.desk.changed.connect(self._on_changed)

    def scene(self) -> WebScene | None:
        """Return what is shown."""
        return self.picture.scene()

    def complete(self) -> bool:
        """Tell whether everything is known and painted."""
        return self._job is None and not self._stale

    def lay_out_anew(self) -> None:
        """Give everybody a new spot."""
        self._anew = self._stale = True
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.picture.isVisibleTo(self):
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None:  # whoever comes back begins again
            self._stale = True
            self._stop()

    def _on_changed(self, tables: set[str]) -> None:
        if tables & _SHOWN:
            self._stale = True
            if self.isVisible():
                self._timer.start()

    def _look(self) -> None:
        """Read the web, unless what is shown is what there is."""
        if not self._stale or not self.isVisible():
            return
        self._stop()
        self._stale = False
        anew, self._anew = self._anew, False
        self.progress.begin(self.tr("Reading which people know each other…"))
        self._job = self._context.jobs.run(
            lambda report: self._read(report, anew), self._on_scene, self._on_failure
        )

    def _stop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None
        self.progress.end()

    # On the worker thread: plain data in, plain data out.

    def _read(self, report: Report, anew: bool) -> WebScene:
        desk = self._context.desk
        web = desk.read(read_web, report, anew=anew)
        for start in range(0, len(web.placed), _CHUNK):
            report(start, len(web.placed))
            desk.keep(keep_spots, web, web.placed[start : start + _CHUNK])
        return make_scene(web)

    def _bridges(self, web: Web, report: Report) -> WebScene:
        return make_scene(web, find_bridges(web, report))

    # Back on the GUI thread.

    def _on_scene(self, scene: WebScene) -> None:
        """Show the picture at once; who joins parts takes longer to find."""
        self._show(scene)
        self.progress.begin(self.tr("Looking who joins parts of the neighbourhood…"))
        self._job = self._context.jobs.run(
            lambda report: self._bridges(scene.web, report),
            self._on_bridges,
            self._on_failure,
            self.progress.report,
        )

    def _on_bridges(self, scene: WebScene) -> None:
        self._job = None
        self.progress.end()
        self._show(scene)

    def _on_failure(self, error: Exception) -> None:
        self._job = None
        self.progress.end()
        self.failed.emit(error)

    def _show(self, scene: WebScene) -> None:
        nothing = not scene.web.nodes
        self.empty.stand_in(nothing, self._whole)
        self.card.hide()
        self.picture.show_scene(scene)
        self.side.show_scene(scene)
        self.shown.emit()

    def _lift(self, nodes: tuple[int, ...]) -> None:
        """Let what was chosen in the list be seen in the picture."""
        if len(nodes) == 1:
            self.picture.lift(None)
            self.picture.meet(nodes[0], bring=True)
        else:
            self.picture.show_nodes(nodes)

    def _meet(self, at: int) -> None:
        scene = self.scene()
        if at < 0 or scene is None:
            self.card.hide()
            return
        node = scene.web.nodes[at]
        name, where = excerpt(node.name, 60), excerpt(node.street, 60)
        self.card.show_at(self.picture.spot_of(at), name, where, self._lines(at))

    def _lines(self, at: int) -> list[str]:
        scene = self.scene()
        if scene is None:
            return []
        row = self._context.desk.read(read_near, scene.web, at, scene.neighbours(at))
        return near_lines(scene.web, at, row, len(scene.bridges.joins.get(at, ())))

    def _spoken(self, at: int) -> str:
        scene = self.scene()
        node = scene.web.nodes[at] if scene else None
        return ". ".join(filter(None, (node.name, node.street, *self._lines(at)))) if node else ""

    def _choose(self, at: int) -> None:
        scene = self.scene()
        if scene is not None:
            self.chosen.emit(scene.web.nodes[at].kind, scene.web.nodes[at].id)

    def _lay_out(self) -> None:
        self.closer = icon_button("add", self.tr("Closer"))
        self.further = icon_button("no", self.tr("Further"))
        self.whole = icon_button("web", self.tr("Show everything"))
        self.closer.clicked.connect(lambda: self.picture.zoom(1.4))
        self.further.clicked.connect(lambda: self.picture.zoom(1 / 1.4))
        self.whole.clicked.connect(self.picture.show_all)
        legend = QHBoxLayout()
        legend.setSpacing(ITEM_GAP)
        legend.addWidget(web_legend(), 1)
        for button in (self.further, self.closer, self.whole):
            legend.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.picture)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([1000, _SIDE])
        self._whole = QWidget()
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(ITEM_GAP)
        whole.addWidget(self._split, 1)
        whole.addLayout(legend)
        self.empty.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(ITEM_GAP)
        page.addWidget(self.progress)
        page.addWidget(self.empty, 1)
        page.addWidget(self._whole, 1)
