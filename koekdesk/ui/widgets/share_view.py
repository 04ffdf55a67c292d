# SPDX-License-Identifier: MIT
"""One person on a suggestion: the name in front, and what they said, large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.suggestions import Quote
from koekdesk.ui.look import LABEL_GAP, Role
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.kinds import StatementLine
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import GIFTS


class ShareView(QWidget):
    """A name that leads to the person's page, and their words."""

    #: The name was chosen.
    chosen = Signal()

    def __init__(
        self,
        called: str,
        street: str,
        quotes: tuple[Quote | None, ...],
        gives_to: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = NameLink(called)
        self.name.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP * 2)
        column.addWidget(flow_row(self.name, Text(street, Role.SOFT)))
        for quote in quotes:
            if quote is not None:
                column.addWidget(StatementLine(quote.kind, quote.text))
                if gives_to and quote.kind in GIFTS:
                    to_whom = self.tr("for {name}").format(name=gives_to)
                    column.addWidget(Text(to_whom, Role.SOFT))
        column.addStretch(1)
