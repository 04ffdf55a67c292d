# SPDX-License-Identifier: MIT
"""Draw every widget of the look on one page, to look at: ``python tools/gallery.py OUT_DIR``."""

import os
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from koekdesk.settings import Theme
from koekdesk.ui.icons import icon
from koekdesk.ui.look import GROUP_GAP, Role, apply_look
from koekdesk.ui.widgets.buttons import (
    danger_button,
    icon_button,
    main_button,
    plain_button,
    quiet_button,
)
from koekdesk.ui.widgets.card import Card, hairline
from koekdesk.ui.widgets.dates import date_field
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.ui.widgets.kinds import KindButton, StatementLine
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.page import EmptyState, PageHeader, ScrollPage
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.status import ProgressLine, StatusLine
from koekdesk.ui.widgets.text import IconLabel, QuoteLabel, Text
from koekdesk.vocabulary import StatementKind

ICONS = sorted(path.stem for path in Path("resources/icons").glob("*.svg"))
QUOTES = {
    StatementKind.CAN: "Ik bak brood, van mijn oma geleerd",
    StatementKind.HAS: "In de schuur staat nog een bakfiets",
    StatementKind.DO: "Met anderen koken, op dinsdagmiddag",
    StatementKind.LEARN: "Fietsen! Dat durfde ik nooit",
    StatementKind.DREAM: "أحلم بحديقة نجلس فيها معًا",
    StatementKind.NOT: "Liever niet met honden",
}


def gallery() -> ScrollPage:
    """Return a page with one of everything."""
    page = ScrollPage()
    header = PageHeader(
        "Ayşe", "Spoorstraat · spreekt Turks en Nederlands · het liefst 's ochtends"
    )
    header.add_button(quiet_button("Mijn blad", "print"))
    header.add_button(main_button("Nieuw gesprek", "conversation"))
    page.body.addWidget(header)
    columns = QHBoxLayout()
    columns.setSpacing(GROUP_GAP)
    columns.addWidget(_statements(), 3)
    columns.addLayout(_fields(), 2)
    columns.addLayout(_lists(), 2)
    page.body.addLayout(columns)
    page.body.addWidget(
        flow_row(
            main_button("Bewaar", "check"),
            plain_button("Opzij leggen", "aside"),
            quiet_button("Later", "later"),
            danger_button("Wis deze bewoner", "no"),
            icon_button("edit", "Wijzig"),
            *(KindButton(kind) for kind in StatementKind),
        )
    )
    page.body.addWidget(flow_row(*(IconLabel(name) for name in ICONS)))
    empty = EmptyState(
        "cup", "Nog geen gesprekken. Begin met één kop koffie.", "Nieuw gesprek", "add"
    )
    page.body.addWidget(empty)
    return page


def _statements() -> Card:
    card = Card()
    card.body.addWidget(Text("Wat Ayşe zei", Role.HEADING))
    for at, (kind, quote) in enumerate(QUOTES.items()):
        card.body.addWidget(StatementLine(kind, quote, "twee weken geleden"))
        if at < len(QUOTES) - 1:
            card.body.addWidget(hairline())
    return card


def _fields() -> QVBoxLayout:
    column = QVBoxLayout()
    box = QComboBox()
    box.addItems(["Kennen elkaar", "Buren", "Vrienden"])
    check, off = QCheckBox("Naam mag op een kaart"), QCheckBox("Paused")
    check.setChecked(True)
    off.setEnabled(False)
    radio = QRadioButton("Gezegd")
    radio.setChecked(True)
    text = QPlainTextEdit("Samen soep gemaakt. Ze straalde toen het over brood ging.")
    text.setMaximumHeight(90)
    picker = NamePicker("Met wie?")
    picker.set_people([NameRow(UUID(int=1), "Ayşe", "Spoorstraat")])
    status, progress = StatusLine(), ProgressLine()
    status.saved("gesprek met Ayşe")
    progress.begin("Suggesties maken")
    progress.report(4, 10)
    progress.show()
    tabs = QTabBar()
    for name in ("Woorden", "Kent", "Toestemming"):
        tabs.addTab(name)
    for widget in (
        tabs,
        QLabel("Naam"),
        QLineEdit("Ayşe"),
        SearchField("Zoek een bewoner"),
        picker,
        box,
        date_field("Dag", date(2024, 5, 4)),
        text,
        check,
        off,
        radio,
        InlineEdit("Dat haar moeder in de buurt blijft wonen", name="Wat telt"),
        InlineEdit("", name="Straat", placeholder="Nog niet gevraagd"),
        status,
        progress,
    ):
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _lists() -> QVBoxLayout:
    column = QVBoxLayout()
    people = QListWidget()
    people.ensurePolished()
    for name in ("Ayşe", "Bert", "Łucja", "Mohammed", "Sofie"):
        people.addItem(name)
    people.item(0).setIcon(icon("person", "soft"))
    people.setCurrentRow(1)
    rows = QStandardItemModel(6, 2)
    rows.setHorizontalHeaderLabels(["Kolom", "Wordt"])
    for at in range(6):
        rows.setItem(at, 0, QStandardItem(f"naam {at}"))
        rows.setItem(at, 1, QStandardItem("bewoner"))
    table = QTableView()
    table.setModel(rows)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.resizeColumnsToContents()
    note = Card(surface="note")
    note.body.addWidget(Text("Want: allebei brood, en dinsdagmiddag.", Role.STRONG))
    quote = QuoteLabel("Ik wil dolgraag leren bakken")
    for widget in (people, table, note, quote):
        column.addWidget(widget)
    return column


def main() -> None:
    """Save the gallery in both themes and two text sizes."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for theme in (Theme.LIGHT, Theme.DARK):
        for scale in (1.0, 2.0):
            apply_look(app, theme, scale)
            page: QWidget = gallery()
            page.resize(1366, 1300 if scale == 1.0 else 2400)
            page.show()
            for _ in range(5):
                app.processEvents()
            page.grab().save(str(out / f"gallery-{theme.value}-{scale:.0%}.png"))
            page.close()


if __name__ == "__main__":
    main()
