# SPDX-License-Identifier: MIT
"""Ask the neighbourhood: type any theme, see who, what and where it is, and a first circle (N5)."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.asking import AnswerRow
from koekdesk.services.connections import put_aside, take_up
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.texts import join_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, PAGE_MARGIN, Role, set_role, set_surface
from koekdesk.ui.views.asking_answer import AnswerView
from koekdesk.ui.views.asking_examples import AskingExamples
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.notice import Notice
from koekdesk.ui.widgets.page import PageHeader, ScrollPage
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.vocabulary import AsideReason

PAUSE_MS = 300
#: Tables whose change takes the first circle off the page or brings it back.
_SETTLES = {"aside", "connection"}


class AskingPage(QWidget):
    """One large field; below it everything the neighbourhood has for what stands in it."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: A connection's page is wanted: a UUID.
    connection_chosen = Signal(object)
    #: An initiative's page is wanted: a UUID.
    initiative_chosen = Signal(object)
    #: A place or a group is wanted: a UUID.
    thing_chosen = Signal(object)
    #: A card is to be printed: tuple[SuggestionRow, ...].
    print_requested = Signal(object)
    #: A conversation is to be written down first.
    conversation_requested = Signal()
    #: The words that belong together here are wanted.
    words_requested = Signal()
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.answer: AnswerView | None = None
        self._stale = True
        self._label = ""  # the step the notice can take back
        self._taken_up: UUID | None = None
        self._build()
        self._listen()

    def ask(self, theme: str) -> None:
        """Ask for a theme."""
        self.field.setText(theme)
        self.field.search_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask_again()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        set_surface(self, "paper")
        line = self.tr("Any theme, in your own words.")
        self.header = PageHeader(self.tr("Ask the neighbourhood"), line)
        self.print_button = main_button(self.tr("Print the first circle"), "print")
        self.print_button.hide()
        self.header.add_button(self.print_button)
        hint = self.tr("Litter, something with light in December…")
        self.field = SearchField(hint, pause_ms=PAUSE_MS)
        set_role(self.field, Role.HEADING)
        self.field.setAccessibleName(self.tr("What do you want to ask the neighbourhood?"))
        self.progress = ProgressLine()
        self.examples = AskingExamples()
        self.notice = Notice()
        self.pane = ScrollPage()
        self.pane.body.setContentsMargins(PAGE_MARGIN, ITEM_GAP, PAGE_MARGIN, PAGE_MARGIN)
        self.pane.body.addWidget(self.examples)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, ITEM_GAP)
        top.setSpacing(GROUP_GAP // 2)
        for widget in (self.header, self.field, self.progress):
            top.addWidget(widget)
        below = QVBoxLayout()  # down here it moves nothing when it appears
        below.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, ITEM_GAP)
        below.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pane, 1)
        column.addLayout(below)

    def _listen(self) -> None:
        advisor = self._context.advisor
        advisor.suggested.connect(self._register_read)
        advisor.failed.connect(self.progress.end)
        self._context.desk.changed.connect(self._on_changed)
        self.field.searched.connect(lambda _text: self._ask())
        self.field.list_requested.connect(self._go_to_answer)
        self.progress.stop_requested.connect(self.field.clear)
        self.examples.theme_chosen.connect(self.ask)
        self.examples.conversation_requested.connect(self.conversation_requested)
        self.notice.undo_requested.connect(self._context.desk.undo)
        self.notice.link_chosen.connect(lambda: self.connection_chosen.emit(self._taken_up))
        self.print_button.clicked.connect(self._print)

    # Asking and showing.

    def _register_read(self) -> None:
        self._stale = True
        if self.isVisible():
            self._ask_again()

    def _ask_again(self) -> None:
        """Ask once more what stands there, and which themes there are, of the register now."""
        advisor = self._context.advisor
        self._stale = not advisor.ready
        if advisor.ready:
            advisor.find_themes(self.examples.show_themes)
        self._ask()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._context.advisor.drop_question("ask")
            self._show_answer(None)
            return
        words = self.tr("Looking in what people told…")
        self.progress.begin(words)
        if self._context.advisor.ready:
            self._context.advisor.ask(text, self._on_answer)

    def _on_answer(self, row: AnswerRow) -> None:
        if row.text == self.field.text().strip():
            self._show_answer(row)

    def _show_answer(self, row: AnswerRow | None) -> None:
        self.progress.end()
        self.examples.setVisible(row is None)
        self.print_button.setVisible(row is not None and row.circle is not None)
        if self.answer is not None:
            if row == self.answer.row:
                self.answer.set_card_enabled(enabled=True)
                return
            same = row is not None and row.text == self.answer.row.text
            self._let_go(self.answer, keep_place=same)
        self.answer = None if row is None else self._make(row)

    def _make(self, row: AnswerRow) -> AnswerView:
        answer = AnswerView(row)
        answer.person_chosen.connect(self.person_chosen)
        answer.thing_chosen.connect(self.thing_chosen)
        answer.connection_chosen.connect(self.connection_chosen)
        answer.initiative_chosen.connect(self.initiative_chosen)
        if answer.card is not None and row.circle is not None:
            self._greet(answer, row.circle)
        self.pane.body.addWidget(answer)
        return answer

    def _let_go(self, answer: AnswerView, *, keep_place: bool) -> None:
        self.pane.body.removeWidget(answer)
        if answer.isAncestorOf(self.window().focusWidget() or self.field):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        answer.hide()
        answer.deleteLater()
        if not keep_place:
            self.pane.verticalScrollBar().setValue(0)

    def _go_to_answer(self) -> None:
        if self.answer is not None and self.answer.sections:
            first = self.answer.sections[0].entries[0].name
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # What somebody does with the first circle.

    def _greet(self, answer: AnswerView, row: SuggestionRow) -> None:
        card = answer.card
        if card is None:
            return
        card.choose_button.hide()  # there is one card: the main button prints it
        card.choose_toggled.connect(lambda chosen: chosen and self._print())
        card.person_chosen.connect(self.person_chosen)
        card.unfolded.connect(self._reveal)
        card.words_requested.connect(self.words_requested)
        card.take_up_requested.connect(lambda: self._take_up(row))
        card.aside_requested.connect(lambda reason, note: self._put_aside(row, reason, note))

    def _print(self) -> None:
        if self.answer is not None and self.answer.card is not None:
            self.answer.card.choose_button.setChecked(False)
            self.print_requested.emit((self.answer.card.row,))

    def _take_up(self, row: SuggestionRow) -> None:
        names = _names(row)
        label = self.tr("Take up: {names}").format(names=names)
        try:
            connection = self._context.desk.do(label, take_up, row.suggestion, date.today())
        except KoekdeskError as error:
            self._context.desk.refused.emit(error)
            return
        self._settled()
        self._taken_up = connection
        taken = self.tr("Taken up: {names}. Now the question is theirs.").format(names=names)
        self._tell(label, taken, link=self.tr("To the connection"))

    def _put_aside(self, row: SuggestionRow, reason: AsideReason, note: str) -> None:
        names = _names(row)
        label = self.tr("Put aside: {names}").format(names=names)
        desk = self._context.desk
        if desk.try_do(label, put_aside, row.suggestion, reason, note, date.today()):
            self._settled()
            self._tell(label, self.tr("Put aside for now: {names}.").format(names=names))

    def _settled(self) -> None:
        """Let nobody do it twice, until the page is answered anew."""
        if self.answer is not None:
            self.answer.set_card_enabled(enabled=False)

    def _tell(self, label: str, text: str, link: str = "") -> None:
        self._label = label
        self.notice.say(text, link=link)
        self.said.emit(text)

    def _on_changed(self, tables: set[str]) -> None:
        if self._label and self._context.desk.undo_label != self._label:
            self._label = ""
            self.notice.hide()
        if tables & _SETTLES and self.isVisible():
            self._ask()

    def _reveal(self, widget: QWidget) -> None:
        QTimer.singleShot(0, widget, lambda: self.pane.ensureWidgetVisible(widget, 0, GROUP_GAP))


def _names(row: SuggestionRow) -> str:
    return join_words([share.called for share in row.shares])
