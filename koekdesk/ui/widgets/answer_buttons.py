# SPDX-License-Identifier: MIT
"""What one person said: yes, later, no, or nothing yet; it speaks for nobody else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.texts import answer_name
from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import set_colour
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import hug
from koekdesk.vocabulary import Answer

#: The icon and colour of each answer, in the order of the buttons.
_LOOKS = {
    Answer.YES: ("check", "leaf"),
    Answer.LATER: ("later", "caramel"),
    Answer.NO: ("no", "ink"),
    Answer.OPEN: ("", "soft"),
}


class AnswerButtons(QWidget):
    """One person's own answer, as four buttons of which one is down."""

    #: Another answer was given (Answer).
    answered = Signal(object)

    def __init__(self, called: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer.OPEN
        self._buttons = {answer: self._button(answer, called) for answer in _LOOKS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow_row(*self._buttons.values()))
        self.setFocusProxy(self._buttons[Answer.YES])
        hug(self)
        self.show_answer(Answer.OPEN)

    def button(self, answer: Answer) -> QPushButton:
        """Return the button of an answer."""
        return self._buttons[answer]

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered, without telling anybody."""
        self._answer = answer
        for each, button in self._buttons.items():
            button.setChecked(each is answer)

    def focus_first(self) -> None:
        """Go to the first answer."""
        self._buttons[Answer.YES].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, answer: Answer, called: str) -> QPushButton:
        icon, colour = _LOOKS[answer]
        button = QPushButton(answer_name(answer))
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        said = self.tr("{name} says: {answer}")
        button.setAccessibleName(said.format(name=called, answer=answer_name(answer)))
        if icon:
            set_icon(button, icon, colour)
        set_colour(button, colour)
        button.clicked.connect(lambda: self._choose(answer))
        return button

    def _choose(self, answer: Answer) -> None:
        changed = answer is not self._answer
        self.show_answer(answer)
        if changed:
            self.answered.emit(answer)
