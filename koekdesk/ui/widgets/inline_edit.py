# SPDX-License-Identifier: MIT
"""A text on the page that becomes a field when somebody wants to change it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from koekdesk.ui.look import Role, set_colour, set_role
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.text import Text, hug, quoted

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineEdit(QWidget):
    """Reads like text; Enter, F2 or a click edits it in place.

    Enter saves (Shift+Enter starts a new line where there may be several), Escape restores,
    and leaving the field saves too, so nothing typed is lost.
    """

    #: The user changed the text; it comes without spaces around it.
    edited = Signal(str)
    #: What stands in the field while somebody types; empty when they are done.
    typed = Signal(str)

    def __init__(
        self,
        text: str = "",
        *,
        name: str,
        placeholder: str = "",
        multiline: bool = False,
        role: Role | None = None,
        quote: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._name, self._placeholder = text, name, placeholder
        self._role, self._quote = role, quote
        self._editing = False
        self._reading = _Reading()
        self._editor = _TextEditor() if multiline else _LineEditor()
        self._editor.setPlaceholderText(placeholder)
        self._editor.setAccessibleName(name)
        self._editor.hide()
        if role:
            set_role(self._editor, role)
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reading)
        column.addWidget(self._editor)
        hug(self)
        self.setFocusProxy(self._reading)
        self._reading.edit_requested.connect(self.start)
        self._editor.left.connect(self._finish)
        self._editor.textChanged.connect(self._tell_typed)
        self._show()

    def text(self) -> str:
        """Return the text as it was last saved or set."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; what somebody is typing just now stays."""
        self._text = text
        self._show()

    def is_editing(self) -> bool:
        """Tell whether somebody is typing."""
        return self._editing

    def start(self) -> None:
        """Begin to edit."""
        if not self._editing:
            self._open(self._text)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_done(self) -> str | None:
        """Return what is being typed; None when nobody is typing."""
        return self._editor.typed() if self._editing else None

    def resume(self, typed: str) -> None:
        """Go on with what was being typed."""
        self._open(typed)

    def reject(self, stored: str) -> None:
        """Keep what was typed in the open field, because only ``stored`` could be kept."""
        typed, self._text = self._text, stored
        self._show()
        self._open(typed)

    def _open(self, typed: str) -> None:
        self._editing = True
        self._editor.fill(typed)
        self._reading.hide()
        self._editor.show()
        self.setFocusProxy(self._editor)

    def _tell_typed(self) -> None:
        self.typed.emit(self._editor.typed() if self.is_editing() else "")

    def _finish(self, save: bool, keep_focus: bool) -> None:
        """Go back to reading; tell about the new text when it is one."""
        if not self._editing:
            return
        self._editing = False  # moving the focus below calls this again
        typed = self._editor.typed().strip()
        self._reading.show()
        self.setFocusProxy(self._reading)
        if keep_focus:
            self._reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.hide()
        self.typed.emit("")
        if save and typed != self._text:
            self._text = typed
            self._show()
            self.edited.emit(typed)

    def _show(self) -> None:
        shown = quoted(self._text) if self._quote and self._text else self._text
        self._reading.show_text(shown or self._placeholder or "…")
        set_role(self._reading, self._role if self._role and self._text else "")
        self._reading.setProperty("empty", "" if self._text else "yes")
        set_colour(self._reading, "" if self._text else "soft")
        said = f"{self._name}: {self._text}" if self._text else self._name
        self._reading.setAccessibleName(said)
        self._reading.setToolTip(self.tr("Press Enter or click to change"))


class _Reading(Text):
    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "editable")
        self.setIndent(0)  # straight below the text above it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_F2):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_requested.emit()


class _LineEditor(QLineEdit):
    #: Whether to save, and whether the reader keeps the focus.
    left = Signal(bool, bool)

    def fill(self, text: str) -> None:
        self.setText(text)
        self.selectAll()

    def typed(self) -> str:
        return self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.left.emit(True, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(False, True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(True, False)


class _TextEditor(QPlainTextEdit):
    left = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)

    def fill(self, text: str) -> None:
        self.setPlainText(text)
        self.selectAll()
        self._fit()

    def typed(self) -> str:
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.left.emit(True, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(False, True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(True, False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Be as high as the lines need, from two up to ten."""
        lines = min(max(self.document().lineCount() + 1, 2), 10)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * (lines + 1.2)))
