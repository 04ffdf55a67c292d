# SPDX-License-Identifier: MIT
"""The web of the neighbourhood: who knows whom, and where the energy is."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.printing.web_poster import web_poster, write_web_png, write_web_svg
from koekdesk.services.web import NodeKind
from koekdesk.ui.context import Context
from koekdesk.ui.dialogs.files import ask_picture
from koekdesk.ui.views.web_energy import EnergyPane
from koekdesk.ui.views.web_network import NetworkPane
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.page import PageHeader, page_layout


class WebPage(QWidget):
    """Two pictures of the neighbourhood, each also in words."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: The page of a group or a place is wanted: a UUID.
    thing_chosen = Signal(object)
    #: A theme is to be asked to the neighbourhood, in words.
    theme_asked = Signal(str)
    conversation_requested = Signal()
    #: The picture is wanted on paper: a PrintJob.
    print_requested = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self.network = NetworkPane(context)
        self.network.chosen.connect(self._choose)
        self.network.conversation_requested.connect(self.conversation_requested)
        self.network.failed.connect(context.desk.refused)
        self.energy = EnergyPane(context)
        self.energy.person_chosen.connect(self.person_chosen)
        self.energy.theme_asked.connect(self.theme_asked)
        self.energy.conversation_requested.connect(self.conversation_requested)
        self.tabs = QTabBar()
        self.tabs.addTab(self.tr("Who knows whom"))
        self.tabs.addTab(self.tr("Where the energy is"))
        self.tabs.setAccessibleName(self.tr("Who knows whom, or where the energy is"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.network)
        self.stack.addWidget(self.energy)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        header = PageHeader(
            self.tr("Web of the neighbourhood"), self.tr("As far as we know, today.")
        )
        self.out = main_button(self.tr("Print or save"), "print")
        self.out.setProperty("menu", "yes")
        self.out.setMenu(self._menu())
        self.network.shown.connect(lambda: self._offer())
        header.add_button(self.out)
        self.out.hide()
        self.tabs.currentChanged.connect(lambda _at: self._offer())
        layout = page_layout(self)
        layout.setSpacing(12)
        layout.addWidget(header)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)

    def complete(self) -> bool:
        """Tell whether the picture that is shown is whole."""
        if self.tabs.currentIndex():
            return self.energy.complete()
        scene = self.network.scene()
        painted = self.network.picture.complete() or (scene is not None and not scene.names)
        return self.network.complete() and painted

    def half_done(self) -> int:
        """Return which picture is shown."""
        return self.tabs.currentIndex()

    def resume(self, at: int) -> None:
        """Show that picture again."""
        self.tabs.setCurrentIndex(at)

    def print_picture(self) -> None:
        """Ask for the picture on an A3."""
        scene = self.network.scene()
        if scene is not None:
            self.print_requested.emit(web_poster(scene, date.today()))

    def save_picture(self, ending: str) -> None:
        """Ask where, and save the picture as SVG or PNG."""
        scene = self.network.scene()
        path = ask_picture(self, self.tr("web of the neighbourhood"), ending)
        if scene is None or path is None:
            return
        write = write_web_svg if ending == "svg" else write_web_png
        try:
            write(path, scene, date.today())
        except KoekdeskError as error:
            self._desk.refused.emit(error)
        else:
            self.said.emit(self.tr("Saved as {name}").format(name=path.name))

    def _offer(self) -> None:
        """Offer to print or save what is shown, when there is something."""
        scene = self.network.scene()
        something = scene is not None and bool(scene.names)
        self.out.setVisible(something and self.tabs.currentIndex() == 0)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, act in (
            (self.tr("Print on A3…"), self.print_picture),
            (self.tr("Save as picture (PNG)…"), lambda: self.save_picture("png")),
            (self.tr("Save as drawing (SVG)…"), lambda: self.save_picture("svg")),
        ):
            menu.addAction(words).triggered.connect(lambda _on=False, do=act: do())
        menu.addSeparator()
        anew = menu.addAction(self.tr("Give everybody a new spot"))
        anew.triggered.connect(lambda: self.network.lay_out_anew())
        return menu

    def _choose(self, kind: NodeKind, key: UUID) -> None:
        signal = self.person_chosen if kind is NodeKind.PERSON else self.thing_chosen
        signal.emit(key)
