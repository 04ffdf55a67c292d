# SPDX-License-Identifier: MIT
"""An editable text that saves through a function, and gives a friendly hint while typing."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.ui.look import LABEL_GAP, Role
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.ui.widgets.text import Text, hug
from koekdesk.ui.widgets.typing_hint import TypingHint

#: Keeps a text; tells whether that was possible.
Save = Callable[[str], bool]


class Field(QWidget):
    """A label (when wanted), a text that edits in place, and a hint below it.

    What could not be kept stays open in the field, so nothing typed is lost. Only names, days and
    ways to reach somebody do without hints.
    """

    def __init__(
        self,
        name: str,
        save: Save,
        *,
        placeholder: str = "",
        label: bool = False,
        multiline: bool = False,
        role: Role | None = None,
        quote: bool = False,
        hints: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save, self._stored = save, ""
        self.edit = InlineEdit(
            name=name, placeholder=placeholder, multiline=multiline, role=role, quote=quote
        )
        self.edit.edited.connect(self._edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        if label:
            column.addWidget(Text(name, Role.SOFT))
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        hug(self)
        self._hint: TypingHint | None = None
        if hints:
            self.edit.typed.connect(lambda typed: self.hint.look_at(typed))

    @property
    def hint(self) -> TypingHint:
        """Return the hint below, made when somebody types: a page has many fields."""
        if self._hint is None:
            self._hint = TypingHint()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._hint)
        return self._hint

    def set_text(self, text: str) -> None:
        """Show what is kept; what somebody is typing just now stays."""
        self._stored = text
        if text != self.edit.text():
            self.edit.set_text(text)

    def text(self) -> str:
        """Return the text as it was last kept."""
        return self._stored

    def _edited(self, typed: str) -> None:
        before = self._stored
        if not self._save(typed) and self.edit.text() == typed:
            self.edit.reject(before)
