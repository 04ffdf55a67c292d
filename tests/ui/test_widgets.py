# SPDX-License-Identifier: MIT
"""The small parts do what they promise, with the keyboard, and nothing of a text is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from koekdesk.settings import Theme
from koekdesk.texts.words import kind_name
from koekdesk.ui.look import GROUP_GAP, apply_look, line_width
from koekdesk.ui.widgets.buttons import icon_button, main_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.dates import date_field
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.ui.widgets.kinds import KindButton, KindChip, StatementLine
from koekdesk.ui.widgets.name_picker import NamePicker
from koekdesk.ui.widgets.page import EmptyState, PageHeader, ScrollPage
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.status import ProgressLine, StatusLine
from koekdesk.ui.widgets.text import LongText, QuoteLabel, Text, is_right_to_left, quoted
from koekdesk.vocabulary import StatementKind

Key = Qt.Key


# words


def test_what_people_typed_is_never_read_as_html(qtbot):
    label = Text("<b>brood</b> & soep")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>brood</b> & soep"


def test_a_quote_stands_in_the_marks_of_its_writing(qtbot):
    assert quoted("Ik bak brood") == "“Ik bak brood”"
    assert quoted("أحلم بحديقة") == "«أحلم بحديقة»"
    label = QuoteLabel("أحلم بحديقة")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.set_quote("Ik bak brood")
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    assert label.quote() == "Ik bak brood"


@pytest.mark.parametrize(
    ("text", "right"), [("12 حديقة", True), ("שלום", True), ("brood حديقة", False), ("", False)]
)
def test_the_first_letter_decides_the_direction(text, right):
    assert is_right_to_left(text) is right


def test_an_endless_word_does_not_push_the_page_wide(qtbot):
    label = Text("x" * 10_000)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 300
    assert label.heightForWidth(300) > 1000
    assert label.accessibleName() == "x" * 10_000


def test_reading_lines_are_not_longer_than_is_comfortable(qapp, qtbot):
    label = LongText("woord " * 100)
    qtbot.addWidget(label)
    label.show()
    assert label.maximumWidth() == line_width(label.font())
    apply_look(qapp, Theme.LIGHT, 2.0)
    label.ensurePolished()
    assert label.maximumWidth() == line_width(label.font())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [280, 500, 900])
def test_no_text_in_a_card_is_cut(qapp, qtbot, scale, width):
    apply_look(qapp, Theme.LIGHT, scale)
    page = ScrollPage()
    qtbot.addWidget(page)
    header = PageHeader("Wat Ayşe zei", "Spoorstraat, spreekt Turks en Nederlands, 's ochtends")
    header.add_button(main_button("Nieuw gesprek"))
    page.body.addWidget(header)
    card = Card()
    for quote in ("Want: allebei brood, en dinsdagmiddag.", "أحلم بحديقة نجلس فيها معًا", "Ja"):
        card.body.addWidget(StatementLine(StatementKind.LEARN, quote, "twee weken geleden"))
    page.body.addWidget(card)
    page.resize(width, 600)
    page.show()
    qtbot.waitUntil(lambda: card.height() > 50)
    labels = [label for label in page.findChildren(Text) if label.isVisible()]
    assert len(labels) >= 10
    for label in labels:
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        assert label.height() >= needed, label.text()


# layout


def test_a_row_wraps_and_asks_for_the_height_it_needs(qtbot):
    row = flow_row(*(main_button(f"Knop nummer {at}") for at in range(6)))
    qtbot.addWidget(row)
    one = row.heightForWidth(3000)
    assert row.sizeHint().height() == one
    assert row.heightForWidth(400) > 2 * one
    assert row.minimumSizeHint().width() < 400


def test_a_column_keeps_together_at_the_top(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    column = TopLayout(widget)
    first, second = QLabel("een"), QLabel("twee")
    column.addWidget(first)
    column.addWidget(second)
    widget.resize(200, 900)
    widget.show()
    assert second.geometry().bottom() < 200


def test_a_card_that_can_be_pressed_has_a_name_and_answers_keys(qtbot, shown):
    card = Card()
    card.make_pressable("Open Ayşe")
    shown(card)
    assert card.accessibleName() == "Open Ayşe"
    for key in (Key.Key_Return, Key.Key_Space):
        with qtbot.waitSignal(card.pressed):
            qtbot.keyClick(card, key)


def test_an_empty_page_says_what_to_do_first(qtbot, shown):
    state = shown(EmptyState("cup", "Begin met een gesprek.", "Nieuw gesprek"))
    assert state.sentence.text() == "Begin met een gesprek."
    with qtbot.waitSignal(state.chosen):
        qtbot.keyClick(state.button, Key.Key_Space)
    bare = EmptyState("cup", "Nog niets.")
    qtbot.addWidget(bare)
    assert bare.button.isHidden()


# kinds


@pytest.mark.parametrize(("key", "kind"), list(zip("123456", StatementKind, strict=True)))
def test_one_key_changes_the_kind(qtbot, shown, key, kind):
    start = StatementKind.NOT if kind is not StatementKind.NOT else StatementKind.CAN
    button = shown(KindButton(start))
    with qtbot.waitSignal(button.kind_chosen) as chosen:
        qtbot.keyClicks(button, key)
    assert chosen.args == [kind]
    assert button.kind() is kind
    assert button.text() == kind_name(kind)
    assert kind_name(kind) in button.accessibleName()


def test_the_same_kind_again_tells_nobody(qtbot, shown):
    button = shown(KindButton(StatementKind.CAN))
    with qtbot.assertNotEmitted(button.kind_chosen):
        qtbot.keyClicks(button, "1")
        button.set_kind(StatementKind.HAS)


def test_the_menu_offers_every_kind_with_its_key(qtbot, shown):
    button = shown(KindButton(StatementKind.CAN))
    button.menu().aboutToShow.emit()
    actions = button.menu().actions()
    assert len(actions) == len(StatementKind)
    with qtbot.waitSignal(button.kind_chosen) as chosen:
        actions[4].trigger()
    assert chosen.args == [StatementKind.DREAM]


def test_a_kind_is_said_in_a_word(qtbot):
    for kind in StatementKind:
        chip = KindChip(kind)
        qtbot.addWidget(chip)
        assert chip.accessibleName() == kind_name(kind)


# quiet lines


def test_saving_is_said_quietly_with_what_undo_would_do(qtbot, shown):
    line = shown(StatusLine())
    assert line.undo_button.isHidden()
    line.saved("gesprek met Ayşe & Bert")
    assert line.text() == "Saved"
    assert line.undo_button.accessibleName() == "Undo: gesprek met Ayşe & Bert"
    with qtbot.waitSignal(line.undo_requested):
        qtbot.keyClick(line.undo_button, Key.Key_Space)
    line.set_undo("")
    assert line.undo_button.isHidden()


def test_progress_shows_only_when_it_takes_long(qtbot, shown):
    line = shown(ProgressLine())
    line.begin("Suggesties maken")
    assert line.isHidden()
    line.end()
    line.begin("Suggesties maken")
    qtbot.waitUntil(line.isVisible)
    with qtbot.waitSignal(line.stop_requested):
        qtbot.keyClick(line.stop_button, Key.Key_Space)
    line.end()
    assert line.isHidden()


def test_every_part_that_takes_the_keyboard_has_a_name(qtbot, shown):
    row = QWidget()
    column = QVBoxLayout(row)
    column.setSpacing(GROUP_GAP)
    for widget in (
        SearchField("Zoek"),
        NamePicker("Met wie?"),
        InlineEdit("", name="Straat"),
        KindButton(StatementKind.CAN),
        icon_button("edit", "Wijzig"),
        date_field("Dag", date(2024, 1, 1)),
        StatusLine(),
        EmptyState("cup", "Begin", "Begin"),
    ):
        column.addWidget(widget)
    shown(row)
    takers = [w for w in row.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [w for w in takers if w.objectName() != "qt_spinbox_lineedit" and w.isVisible()]
    assert len(named) >= 7
    assert [w for w in named if not w.accessibleName()] == []


def test_a_status_line_without_room_cuts_words_off_and_never_its_button(shown):
    line = shown(StatusLine())
    line.window().resize(340, 200)
    line.say("Bewaard: 3 dingen van iemand met een bijzonder lange naam")
    line.set_undo("Gesprek met iemand met een bijzonder lange naam")
    QApplication.processEvents()
    assert line.undo_button.geometry().right() < line.width()
    assert line.undo_button.width() >= line.undo_button.sizeHint().width()
    assert line.undo_button.text().endswith("…")
    assert line.text().endswith("lange naam")


def test_a_long_text_in_a_wider_column_has_room_for_all_its_lines(qtbot):
    frame = QWidget()
    column = QVBoxLayout(frame)
    text, below = LongText("Wat deed ik dat mensen zelf hadden gekund? " * 2), Text("eronder")
    column.addWidget(text)
    column.addWidget(below)
    qtbot.addWidget(frame)
    frame.show()
    wide = text.maximumWidth() * 2
    frame.resize(wide, column.heightForWidth(wide))
    QApplication.processEvents()
    assert text.height() >= text.heightForWidth(text.width())
    assert below.height() >= below.heightForWidth(below.width())
