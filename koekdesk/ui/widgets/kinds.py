# SPDX-License-Identifier: MIT
"""What somebody said and what kind it is: a shape, a word and a colour, corrected with one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from koekdesk.printing.shapes import kind_icon
from koekdesk.texts.words import kind_name
from koekdesk.ui.icons import icon, set_icon
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role, set_colour
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.text import IconLabel, QuoteLabel, Text, hug
from koekdesk.vocabulary import StatementKind

#: The key that chooses a kind, in Dutch and in English: 1 to 6 on any keyboard.
KIND_KEYS = {str(at): kind for at, kind in enumerate(StatementKind, start=1)}


class KindChip(QWidget):
    """The shape and the word of a kind, to read."""

    def __init__(self, kind: StatementKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = IconLabel(kind_icon(kind))
        self._word = Text(role=Role.STRONG, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LABEL_GAP + 2)
        row.addWidget(self._shape)
        row.addWidget(self._word)
        self.set_kind(kind)

    def kind(self) -> StatementKind:
        """Return the kind shown."""
        return self._kind

    def set_kind(self, kind: StatementKind) -> None:
        """Show another kind."""
        self._kind = kind
        role = kind_role(kind)
        self._shape.show_icon(kind_icon(kind), role)
        self._word.show_text(kind_name(kind))
        set_colour(self._word, role)
        self.setAccessibleName(kind_name(kind))


class KindButton(QPushButton):
    """The kind of a statement, changed by a menu or by a single key (1 to 6)."""

    #: Somebody chose another kind.
    kind_chosen = Signal(object)

    def __init__(self, kind: StatementKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setProperty("menu", "yes")
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.set_kind(kind)

    def kind(self) -> StatementKind:
        """Return the kind shown."""
        return self._kind

    def set_kind(self, kind: StatementKind) -> None:
        """Show another kind, without telling anybody."""
        self._kind = kind
        role = kind_role(kind)
        self.setText(kind_name(kind))
        set_icon(self, kind_icon(kind), role)
        set_colour(self, role)
        self.setAccessibleName(self.tr("Kind: {kind}").format(kind=kind_name(kind)))
        self.setToolTip(self.tr("Change with a key from 1 to 6"))

    def choose(self, kind: StatementKind) -> None:
        """Show another kind and tell it."""
        if kind is not self._kind:
            self.set_kind(kind)
            self.kind_chosen.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = KIND_KEYS.get(event.text())
        if kind is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.choose(kind)

    def _fill(self) -> None:
        """Build the menu when it opens, in the colours and words of that moment."""
        self._menu.clear()
        for key, kind in KIND_KEYS.items():
            action = self._menu.addAction(f"&{key}  {kind_name(kind)}")
            action.setIcon(icon(kind_icon(kind), kind_role(kind)))
            action.triggered.connect(lambda _checked=False, chosen=kind: self.choose(chosen))


class StatementLine(QWidget):
    """One thing somebody said, with its kind and how long ago."""

    def __init__(
        self, kind: StatementKind, quote: str, age: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chip = KindChip(kind)
        self.quote = QuoteLabel(quote)
        self.age = Text(age, Role.SOFT, wrap=False)
        self.age.setVisible(bool(age))
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(self.quote)
        column.addWidget(flow_row(self.chip, self.age, gap=ITEM_GAP * 2))
        self.setAccessibleName(f"{kind_name(kind)}: {quote}")
        hug(self)
