# SPDX-License-Identifier: MIT
"""A suggestion as it will be printed: the quotes large, the reason between them, no numbers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.printing.drawing import drawing_of
from koekdesk.services.suggestions import ReasonRow, ShareRow, SuggestionRow
from koekdesk.texts import join_words, reason_sentence, strength_name, suggestion_kind_name
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.aside_panel import AsidePanel
from koekdesk.ui.widgets.buttons import plain_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.drawing_view import DrawingView
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.share_view import ShareView
from koekdesk.ui.widgets.text import IconLabel, LongText, Text
from koekdesk.vocabulary import AsideReason, SuggestionKind

#: Reasons with a line of their own on the card; the others can stand between the quotes.
_OWN_LINE = frozenset(
    {
        ReasonCode.CAN_BRING,
        ReasonCode.ASK_GIFT,
        ReasonCode.ASK_WISH,
        ReasonCode.AT_PLACE,
        ReasonCode.GROUP_THERE,
        ReasonCode.STILL_MISSING,
    }
)
#: What a line of its own begins with.
_ICONS = {
    ReasonCode.AT_PLACE: "place",
    ReasonCode.GROUP_THERE: "people",
    ReasonCode.STILL_MISSING: "search",
}
#: The quotes of these stand on the card already.
_QUOTED_ABOVE = frozenset(
    {ReasonCode.SHARED_WISH, ReasonCode.SAME_MEANING, ReasonCode.CIRCLE_WISH, ReasonCode.CAN_LEAD}
)
_BETWEEN = 2
#: These go on while they are held down.
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_IN_A_ROW = 3


class SuggestionCard(Card):
    """One suggestion, chosen, taken up or put aside with a button or a single key."""

    #: Chosen for printing, or no longer.
    choose_toggled = Signal(bool)
    take_up_requested = Signal()
    #: The reason (AsideReason) and a note.
    aside_requested = Signal(object, str)
    #: Somebody's name was chosen: a UUID.
    person_chosen = Signal(object)
    #: Something unfolded that should come into view (QWidget).
    unfolded = Signal(object)
    #: The next card (1) or the one before (-1) is wanted.
    step_requested = Signal(int)
    #: The words that belong together here are wanted.
    words_requested = Signal()

    def __init__(
        self, row: SuggestionRow, *, chosen: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._why: Card | None = None
        self._panel: AsidePanel | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_spoken(row))
        self.body.setSpacing(CARD_MARGIN)
        self.body.addWidget(_heading(row))
        self.body.addWidget(self._shares())
        self.body.addWidget(self._drawn())
        self._add_buttons(chosen)

    def is_open(self) -> bool:
        """Tell whether somebody is putting it aside just now."""
        return self._panel is not None and not self._panel.isHidden()

    def put_aside(self) -> AsidePanel:
        """Ask on the card itself why it is put aside."""
        if self._panel is None:
            self._panel = AsidePanel()
            self._panel.confirmed.connect(self.aside_requested)
            self._panel.cancelled.connect(self._keep)
            self.body.addWidget(self._panel)
        self._panel.begin()
        self.unfolded.emit(self._panel)
        return self._panel

    def half_done(self) -> AsideReason | None:
        """Return why it is being put aside; None when it is not."""
        return self._panel.reason() if self._panel is not None and self.is_open() else None

    def resume(self, reason: AsideReason) -> None:
        """Ask again why it is put aside."""
        self.put_aside().choice(reason).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Up: lambda: self.step_requested.emit(-1),
            Qt.Key.Key_Down: lambda: self.step_requested.emit(1),
            Qt.Key.Key_Space: self.choose_button.click,
            Qt.Key.Key_P: self.choose_button.click,
            Qt.Key.Key_T: self.take_up_button.click,
            Qt.Key.Key_A: self.aside_button.click,
            Qt.Key.Key_W: self.why_button.click,
        }
        action = keys.get(Qt.Key(event.key()))
        with_others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if action is None or with_others:
            super().keyPressEvent(event)
        elif event.key() in _STEPS or not event.isAutoRepeat():
            action()  # a key held down does not go on with the next card

    def _shares(self) -> QWidget:
        """Return everybody: two with the reason between them, three in a row, more by two."""
        shares = self.row.shares
        if len(shares) <= _IN_A_ROW:
            return self._row_of_shares(shares)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        for at in range(0, len(shares), 2):
            column.addWidget(self._row_of_shares(shares[at : at + 2], of_many=True))
        return widget

    def _row_of_shares(self, shares: Sequence[ShareRow], *, of_many: bool = False) -> QWidget:
        two = len(shares) == 2 and not of_many
        widget = QWidget()
        columns = ColumnsLayout(widget, gap=GROUP_GAP)
        for at, share in enumerate(shares):
            quotes = share.gift, share.wish
            if two and at == 1:  # what one gives stands beside what the other would love
                quotes = share.wish, share.gift
            view = ShareView(share.called, share.street, quotes, "" if two else share.gives_to)
            view.chosen.connect(lambda key=share.person_id: self.person_chosen.emit(key))
            columns.add_column(view)
            if two and at == 0:
                columns.add_column(_between(self.row), 0.7)
        if of_many and len(shares) == 1:
            columns.add_column(QWidget())  # the last of an odd number keeps to its half
        return widget

    def _drawn(self) -> QWidget:
        """Return the inner picture, with what else there is to say beside it."""
        self.drawing = DrawingView(drawing_of(self.row))
        widget = QWidget()
        columns = ColumnsLayout(widget, gap=GROUP_GAP)
        columns.add_column(self.drawing)
        lines = QWidget()
        column = TopLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        for icon, words in self._lines():
            column.addWidget(_line(icon, words))
        columns.add_column(lines)
        return widget

    def _lines(self) -> list[tuple[str, str]]:
        """Return what else stands on the card: what they can bring, who introduces, whose name."""
        row = self.row
        lines = []
        if len(row.shares) != 2:
            lines += [("link", sentence) for sentence in _because(row)]
        own = [reason for reason in row.reasons if reason.code in _OWN_LINE]
        told = [(_ICONS.get(reason.code, "cup"), _sentence(reason)) for reason in own]
        lines += [(icon, sentence) for icon, sentence in told if sentence]
        asked = {ReasonCode.CAN_BRING, ReasonCode.ASK_GIFT} & {r.code for r in row.reasons}
        if row.kind is SuggestionKind.PAIR and not asked:
            ask = self.tr("Ask {name} what they would like to bring.")
            lines.append(("cup", ask.format(name=row.shares[-1].called)))
        if row.introducers:
            know = self.tr("Could introduce them: {names}.")
            lines.append(("people", know.format(names=join_words(list(row.introducers)))))
        nameless = [share.called for share in row.shares if not share.card]
        if nameless:
            not_yet = self.tr("On the card without a name, until they agree to it: {names}.")
            lines.append(("careful", not_yet.format(names=join_words(nameless))))
        return lines

    def _add_buttons(self, chosen: bool) -> None:
        self.choose_button = plain_button(self.tr("Choose for printing"), "card")
        self.choose_button.setCheckable(True)
        self.choose_button.toggled.connect(self._show_chosen)
        self.choose_button.setChecked(chosen)
        self.choose_button.toggled.connect(self.choose_toggled)
        self.choose_button.setToolTip(self.tr("Key: P or the space bar"))
        self.take_up_button = plain_button(self.tr("Take up"), "together")
        self.take_up_button.setToolTip(self.tr("Key: T"))
        self.take_up_button.clicked.connect(self.take_up_requested)
        self.aside_button = quiet_button(self.tr("Put aside…"), "aside")
        self.aside_button.setToolTip(self.tr("Key: A"))
        self.aside_button.clicked.connect(lambda: self.put_aside())
        self.why_button = quiet_button(self.tr("Why this suggestion?"), "down")
        self.why_button.setToolTip(self.tr("Key: W"))
        self.why_button.setCheckable(True)
        self.why_button.toggled.connect(self._show_why)
        buttons: tuple[QPushButton, ...] = (
            self.choose_button,
            self.take_up_button,
            self.aside_button,
            self.why_button,
        )
        self.body.addWidget(flow_row(*buttons))

    def _show_chosen(self, chosen: bool) -> None:
        words = self.tr("Chosen for printing") if chosen else self.tr("Choose for printing")
        self.choose_button.setText(words)
        self.choose_button.setAccessibleName(words)

    def _show_why(self, wanted: bool) -> None:
        """Unfold every reason in full (R9)."""
        if self._why is None:
            self._why = Card(surface="note")
            for sentence in filter(None, map(_sentence, self.row.reasons)):
                self._why.body.addLayout(limited(LongText(sentence)))
            words = quiet_button(self.tr("Which words belong together here?"), "quote")
            words.clicked.connect(self.words_requested)
            self._why.body.addWidget(words, 0, Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(self._why)
        self._why.setVisible(wanted)
        if wanted:
            self.unfolded.emit(self._why)

    def _keep(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _heading(row: SuggestionRow) -> QWidget:
    """Return what kind it is and how strong, in words."""
    words = f"{suggestion_kind_name(row.kind)}  ·  {strength_name(row.strength)}"
    return Text(words, Role.SOFT)


def _between(row: SuggestionRow) -> QWidget:
    """Return the reason that joins two quotes."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(LABEL_GAP)
    column.addStretch(1)
    column.addWidget(IconLabel("link", "teal"))
    for sentence in _because(row):
        column.addWidget(Text(sentence, colour="teal"))
    column.addStretch(1)
    return widget


def _because(row: SuggestionRow) -> list[str]:
    """Return the first reasons, the strongest first as the engine gave them."""
    apart = _OWN_LINE | {ReasonCode.INTRODUCER, ReasonCode.INTRODUCERS}
    sentences = (_short(reason) for reason in row.reasons if reason.code not in apart)
    return [sentence for sentence in sentences if sentence][:_BETWEEN]


def _line(icon: str, words: str) -> QWidget:
    widget = QWidget()
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(ITEM_GAP)
    shape: QLabel = IconLabel(icon, "soft")
    line.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(limited(LongText(words)), 1)
    return widget


def _sentence(reason: ReasonRow) -> str:
    return reason_sentence(
        reason.code, reason.names, reason.quotes, reason.words, reason.amount, reason.where
    )


def _short(reason: ReasonRow) -> str:
    """Return a reason without the quotes that stand beside it already."""
    beside = reason.code in _QUOTED_ABOVE
    return _sentence(replace(reason, quotes=()) if beside else reason)


def _spoken(row: SuggestionRow) -> str:
    """Return the card in one line, for who hears it."""
    said = [
        f"{share.called}: {quote.text}"
        for share in row.shares
        for quote in (share.gift, share.wish)
        if quote is not None
    ]
    return f"{suggestion_kind_name(row.kind)}. " + "; ".join(said)
