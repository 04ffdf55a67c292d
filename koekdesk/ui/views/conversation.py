# SPDX-License-Identifier: MIT
"""The conversation page: type what was said, see what it became and who it fits, save."""

import json
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.listening.hints import hints, pressing
from koekdesk.listening.messages import Messages
from koekdesk.listening.statements import hear
from koekdesk.services.capturing import Capture, capture
from koekdesk.services.quiet import named_pick_ups, pick_ups
from koekdesk.services.statements import StatementInput
from koekdesk.texts import error_message, join_words, quoted
from koekdesk.texts.hints import hint_sentence
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.conversation_aid import show_aid
from koekdesk.ui.views.conversation_form import ConversationForm
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.conversation_matches import ConversationMatches
from koekdesk.ui.views.conversation_offers import ConversationOffers, turns_of
from koekdesk.ui.views.conversation_pieces import Piece, Pieces
from koekdesk.ui.views.conversation_unkept import Unkept
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.page import PageHeader, page_layout, scrolling
from koekdesk.ui.widgets.said_columns import SaidColumns
from koekdesk.ui.widgets.said_editor import Mark
from koekdesk.ui.widgets.said_kinds import SaidKinds
from koekdesk.ui.widgets.said_model import SaidRow
from koekdesk.ui.widgets.said_statements import SaidStatements
from koekdesk.ui.widgets.said_who import Present
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import StatementKind

#: Keys rest this long (ms) before the text is listened to again.
_PAUSE = 40
#: In a long text somewhat longer: a millisecond for so many characters.
_PER_MS = 50
_LONG_NAME = 30


class ConversationPage(QWidget):
    """Captures a conversation in under a minute."""

    #: UUID of somebody to look at.
    person_chosen = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pieces = Pieces(hear)
        self._current: int | None = None
        self._aside = ""  # what "Start over" cleared
        self._known = Known(context, self)
        self._form = ConversationForm(self._known)
        self._offers = ConversationOffers(context, self._known, self._form.who, self._form.offers)
        self._list = SaidStatements(
            self.tr("What it became"),
            self.tr(
                "What they can, have or wish appears here by itself. Something missing? Put the "
                "cursor in the sentence, or select the words, and choose a kind below."
            ),
        )
        self._matches = ConversationMatches(context.advisor)
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._listen)
        self._connect()
        self._known.refresh()
        self._show_pieces()
        self._show_over()

    @property
    def unsaved(self) -> bool:
        """Tell whether words were typed that are not in the register yet."""
        return self._form.is_begun()

    def start_with(self, person_id: UUID) -> None:
        """Begin a conversation with somebody; words half typed stay with whom they are of."""
        row = self._known.person(person_id)
        who = self._form.who
        if row is not None and not (self.unsaved and who.present()):
            who.set_present([Present(row.label, row.sublabel, row.id)])
            self._header.set_line(self._pick_up(person_id, row.label))
        self._form.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_up(self, person_id: UUID, name: str) -> str:
        """Return what they said that one can pick up on (R2)."""
        said = self._context.desk.read(pick_ups, [person_id]).get(person_id)
        if said is None:
            return self._usual_line()
        return self.tr("Pick up on what {name} said: {words}").format(
            name=name, words=quoted([said.text])
        )

    def draft(self, settle: bool = True) -> str:
        """Return everything typed and corrected, to restore later; empty without any.

        Without ``settle``, corrections may be a key behind: good enough to look every few seconds.
        """
        if not (self.unsaved or self._form.who.present()):
            return ""
        if settle:
            self._list.settle()
            self._listen()
        return json.dumps({"form": self._form.dump(), "corrections": self._pieces.dump()})

    def restore(self, draft: str) -> None:
        """Go on where a draft was left."""
        if draft:
            values = json.loads(draft)
            self._form.restore(values["form"])
            self._pieces.restore(values["form"]["said"], values["corrections"])
            self._listen()

    def save(self) -> None:
        """Keep it all as one step; when that fails the words stay and it says why.

        Of who did not agree to be in the register nothing is kept; that is asked first.
        """
        self._form.who.take_typed()
        self._listen()
        unkept = self._form.unkept()
        if unkept and (self._form.box.toPlainText() + self._form.promise.text()).strip():
            self._unkept.ask(unkept, len(self._form.who.present()) > len(unkept))
        else:
            self._keep()

    def _keep(self) -> None:
        kept, unkept = self._pieces.kept(), self._form.unkept()
        name = self._names()
        try:
            entry = self._entry(kept)
            label = self.tr("Conversation with {name}").format(name=name)
            self._context.desk.do(label, capture, entry)
        except KoekdeskError as error:
            self._explain(error)
        else:
            alone = len(unkept) == len(self._form.who.present())
            self._clear()
            if alone:
                self.said.emit(self.tr("Kept: that you had a conversation, and no more."))
            else:
                self._tell_saved(len(kept), name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.unsaved:
            self._form.renew_days()
        if not self._form.who.present():
            self._form.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Conversation"), self._usual_line())
        self._over = quiet_button(self.tr("Start over"))
        self._save = main_button(self.tr("Save"), "check")
        self._save.setToolTip(self.tr("Ctrl+Enter"))
        self._aid = quiet_button(self.tr("Memory aid"), "print")
        self._aid.setToolTip(self.tr("Open questions on paper, to take along"))
        self._aid.clicked.connect(self._print_aid)
        self._header.add_button(self._aid)
        self._header.add_button(self._over)
        self._header.add_button(self._save)
        self._kinds = SaidKinds()
        self._unkept = Unkept()
        became = QWidget()
        column = QVBoxLayout(became)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(Text(self.tr("What it became"), Role.HEADING))
        column.addWidget(self._list, 1)
        column.addWidget(self._kinds)
        fits = QWidget()
        right = QVBoxLayout(fits)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(LABEL_GAP)
        right.addWidget(Text(self.tr("Who it fits"), Role.HEADING))
        right.addWidget(scrolling(self._matches), 1)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._form.trouble)
        layout.addWidget(self._unkept)
        layout.addWidget(SaidColumns(self._form, became, fits), 1)

    def _connect(self) -> None:
        box, rows = self._form.box, self._list
        box.textChanged.connect(self._on_typed)
        box.cursorPositionChanged.connect(self._on_cursor)
        box.kind_requested.connect(self._on_kind_at_cursor)
        self._form.who_changed.connect(self._listen)
        box.messages_pasted.connect(self._on_pasted)
        self._offers.changed.connect(self._listen)
        self._known.changed.connect(self._listen)
        self._form.promise.textChanged.connect(self._on_typed)
        self._form.who.picker.textChanged.connect(self._on_typed)
        self._form.who_changed.connect(self._show_over)
        rows.kind_chosen.connect(lambda n, kind: self._correct(self._pieces.set_kind, n, kind))
        rows.toggle_requested.connect(lambda n: self._correct(self._pieces.toggle, n))
        rows.whose_chosen.connect(lambda n, key: self._correct(self._pieces.set_whose, n, key))
        rows.words_changed.connect(self._on_words)
        self._kinds.chosen.connect(self._on_kind_clicked)
        rows.left.connect(lambda: box.setFocus(Qt.FocusReason.OtherFocusReason))
        rows.selectionModel().currentChanged.connect(self._on_line)
        self._matches.person_chosen.connect(self.person_chosen)
        self._save.clicked.connect(self.save)
        self._unkept.confirmed.connect(self._keep)
        self._form.who_changed.connect(self._unkept.hide)
        self._over.clicked.connect(self._start_over)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _usual_line(self) -> str:
        return self.tr("Type what somebody said; the rest follows by itself.")

    def _on_typed(self) -> None:
        self._form.trouble.say(())
        self._unkept.hide()
        if self.unsaved:
            self._header.set_line(self._usual_line())
            self._aside = ""
        self._show_over()
        self._pause.start(_PAUSE + self._form.box.document().characterCount() // _PER_MS)

    def _on_cursor(self) -> None:
        if not self._pause.isActive():
            self._follow_cursor()

    def _follow_cursor(self) -> None:
        self._current = self._pieces.at(self._form.box.selection()[0])
        self._list.point_at(self._current)
        self._show_current()

    def _on_line(self) -> None:
        """Follow a walk through the list: matches are for the line chosen there."""
        if self._list.hasFocus():
            row = self._list.currentIndex().row()
            self._current = row if row >= 0 else None
            self._show_current()

    def _on_kind_at_cursor(self, kind: StatementKind) -> None:
        self._listen()
        self._correct(self._pieces.name_kind, *self._form.box.selection(), kind)
        self._follow_cursor()

    def _on_kind_clicked(self, kind: StatementKind) -> None:
        if self._list.hasFocus() and self._current is not None:
            self._correct(self._pieces.set_kind, self._current, kind)
        else:
            self._on_kind_at_cursor(kind)

    def _on_words(self, number: int, words: str) -> None:
        if words:
            self._correct(self._pieces.set_words, number, words)
        else:
            self._correct(self._pieces.toggle, number)

    def _correct(self, change, *values) -> None:  # noqa: ANN001, ANN002 - any of Pieces' own
        change(*values)
        self._show_pieces()

    def _listen(self) -> None:
        self._pause.stop()
        text = self._form.box.toPlainText()
        self._pieces.set_text(text, turns_of(text, self._form.who.present()))
        self._offers.listen(text)
        typed = f"{text}\n{self._form.promise.text()}"
        found = pressing(hints(typed))
        self._form.hints.say([hint_sentence(hint.code, hint.words) for hint in found])
        self._show_pieces()
        if not self._list.hasFocus():
            self._follow_cursor()

    def _print_aid(self) -> None:
        """Show a sheet with open questions for this conversation, or for one to come."""
        known = [who.id for who in self._form.who.present() if who.id]
        show_aid(self, self._context.desk.read(named_pick_ups, known))

    def _on_pasted(self, messages: Messages) -> None:
        """Take the day of pasted messages, and offer who wrote them."""
        if messages.on is not None and messages.on <= date.today():
            self._form.day.choose(messages.on)
        self._offers.set_speakers(messages.names)
        self._listen()

    def _show_pieces(self) -> None:
        people = self._people()
        names = dict(people)
        first = people[0][1] if len(people) > 1 else ""
        self._list.set_rows(
            [
                SaidRow(p.kind, p.text, first and names.get(p.whose, first), p.left_out)
                for p in self._pieces.all
            ],
            people,
        )
        self._show_current()

    def _show_current(self) -> None:
        """Mark the words in the text, and ask who answers those at the cursor."""
        pieces = self._pieces.all
        at = self._current if self._current is not None and self._current < len(pieces) else None
        self._form.box.set_marks(
            [Mark(p.start, p.end, p.kind, n == at) for n, p in enumerate(pieces) if not p.left_out]
        )
        piece = pieces[at] if at is not None else None
        asks = piece is not None and not piece.left_out
        self._matches.ask((piece.text, piece.kind, self._whose(piece)) if piece and asks else None)

    def _whose(self, piece: Piece) -> UUID | None:
        present = self._form.who.present()
        said = [who for who in present if who.key == piece.whose] or list(present[:1])
        return said[0].id if said else None

    def _people(self) -> list[tuple[str, str]]:
        """Return keys and names of who is there; namesakes with their street."""
        present = self._form.who.present()
        names = [who.name for who in present]
        return [
            (
                who.key,
                f"{who.name} ({who.street or n})" if names.count(who.name) > 1 else who.name,
            )
            for n, who in enumerate(present, start=1)
        ]

    def _names(self) -> str:
        names = [who.name for who in self._form.who.present()]
        return join_words([n if len(n) <= _LONG_NAME else n[:_LONG_NAME] + "…" for n in names])

    def _entry(self, kept: tuple[Piece, ...]) -> Capture:
        form = self._form
        order = {who.key: at for at, who in enumerate(form.who.present())}
        return Capture(
            on=form.on(),
            people=form.people(),
            said=form.box.toPlainText(),
            statements=tuple(
                (order.get(piece.whose, 0), StatementInput(piece.kind, piece.text))
                for piece in kept
            ),
            where=form.place.text(),
            spark=form.sparked(),
            promised=form.promise.text(),
            promised_by=form.promised_by(),
            noted_by=self._context.noted_by,
            ties=self._offers.taken(),
        )

    def _explain(self, error: KoekdeskError) -> None:
        if error.code is ErrorCode.EMPTY_NAME:
            self._form.who.setFocus(Qt.FocusReason.OtherFocusReason)
            words = self.tr("Who did you speak with? Type a name at the top; your words stay.")
        elif error.code is ErrorCode.EMPTY_TEXT:
            self._form.box.setFocus(Qt.FocusReason.OtherFocusReason)
            words = self.tr("Nothing is typed yet. What did they say?")
        else:
            words = error_message(error)
        self._form.trouble.say([words])

    def _clear(self) -> None:
        self._form.clear()
        self._pieces.clear()
        self._offers.clear()
        self._header.set_line(self._usual_line())
        self._listen()
        self._form.who.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_over()

    def _tell_saved(self, count: int, name: str) -> None:
        saved = self.tr("Saved: %n thing(s) of {name}.", "", count).format(name=name)
        line = self.tr("{saved} Undo takes the whole conversation back.").format(saved=saved)
        self.said.emit(line)  # below, beside Undo

    def _start_over(self) -> None:
        """Empty the page, or bring back what was emptied."""
        if self._aside:
            draft, self._aside = self._aside, ""
            self.restore(draft)
        else:
            self._aside = self.draft()
            aside = self._aside
            self._clear()
            self._aside = aside
            self._header.set_line(self.tr("Emptied; nothing was saved."))
        self._show_over()

    def _show_over(self) -> None:
        self._over.setText(self.tr("Bring back") if self._aside else self.tr("Start over"))
        self._over.setVisible(bool(self._aside) or self.unsaved)
