# SPDX-License-Identifier: MIT
"""The web of the neighbourhood: who knows whom, and where the energy is."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from koekdesk.services.web import NodeKind
from koekdesk.ui.context import Context
from koekdesk.ui.views.web_energy import EnergyPane
from koekdesk.ui.views.web_network import NetworkPane
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
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        layout = page_layout(self)
        layout.setSpacing(12)
        layout.addWidget(header)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)

    def complete(self) -> bool:
        """Tell whether the picture that is shown is whole."""
        if self.tabs.currentIndex():
            return self.energy.complete()
        return self.network.complete() and self.network.picture.complete()

    def _choose(self, kind: NodeKind, key: UUID) -> None:
        signal = self.person_chosen if kind is NodeKind.PERSON else self.thing_chosen
        signal.emit(key)
