# SPDX-License-Identifier: MIT
"""Lines about people of a group, a place or an organisation, and who knows somebody there."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from koekdesk.services.neighbourhood import MemberRow
from koekdesk.services.ways_in import WayIn
from koekdesk.texts import excerpt, isolate, join_words
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import icon_button, lead_button
from koekdesk.ui.widgets.text import Text

translate = QCoreApplication.translate

_NAME_LIMIT = 40


class MemberLine(QWidget):
    """Somebody of a group, a place or an organisation; the name leads to their page."""

    def __init__(
        self,
        row: MemberRow,
        leave: Callable[[MemberRow], None],
        give_key: Callable[[MemberRow, bool], None],
        choose: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self.name = lead_button("")
        self.name.clicked.connect(lambda: choose(self._row.person_id))
        self.street = Text("", Role.SOFT, wrap=False)
        self.key = QCheckBox(translate("MemberLine", "has the key"))
        self.key.clicked.connect(lambda on: give_key(self._row, on))
        self.key.hide()
        self.away = icon_button("close", "")
        self.away.clicked.connect(lambda: leave(self._row))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(ITEM_GAP)
        line.addWidget(self.name)
        line.addWidget(self.street, 1)
        line.addWidget(self.key)
        line.addWidget(self.away)

    def show_row(self, row: MemberRow) -> None:
        """Show this person."""
        self._row = row
        self.name.setText(excerpt(row.called, _NAME_LIMIT).replace("&", "&&"))
        self.name.setAccessibleName(translate("MemberLine", "Go to {name}").format(name=row.called))
        self.street.show_text(excerpt(row.street, _NAME_LIMIT))
        self.key.setVisible(row.has_key is not None)
        self.key.setChecked(bool(row.has_key))
        words = translate("MemberLine", "{name} has the key").format(name=row.called)
        self.key.setAccessibleName(words)
        words = translate("MemberLine", "{name} does not belong to it").format(name=row.called)
        self.away.setAccessibleName(words)
        self.away.setToolTip(translate("MemberLine", "Does not belong to it"))


class WayLine(QWidget):
    """Somebody from outside who knows people there; the name leads to their page."""

    def __init__(
        self, row: WayIn, choose: Callable[[UUID], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = row
        self.name = lead_button("")
        self.name.clicked.connect(lambda: choose(self._row.person_id))
        self.knows = Text("", Role.SOFT)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(ITEM_GAP)
        line.addWidget(self.name)
        line.addWidget(self.knows, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_row(self, row: WayIn) -> None:
        """Show this person."""
        self._row = row
        self.name.setText(excerpt(row.called, _NAME_LIMIT).replace("&", "&&"))
        self.name.setAccessibleName(translate("MemberLine", "Go to {name}").format(name=row.called))
        names = join_words([isolate(excerpt(name, _NAME_LIMIT)) for name in row.through])
        self.knows.show_text(translate("MemberLine", "knows {names}").format(names=names))
