# SPDX-License-Identifier: MIT
"""On paper: every sheet is one button away, with what can be chosen."""

import shutil
import subprocess
from datetime import date

import pytest
from people import add_person, make_person
from PySide6.QtCore import Qt

from koekdesk.printing.pdf import write_pdf
from koekdesk.services.gatherings import add_gathering, invite
from koekdesk.services.initiatives import add_initiative, list_initiatives
from koekdesk.services.ties import add_tie
from koekdesk.ui.dialogs.print_preview import PrintDialog
from koekdesk.ui.views.paper import PaperPage
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.views.together_gathering import GatheringCard


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def page(context, desk, qtbot):
    key = add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")])
    oven = desk.do("Begin", add_initiative, "De oven", key, date.today())
    desk.do("Plan", add_gathering, oven, date.today(), "brood bakken")
    page = PaperPage(context)
    qtbot.addWidget(page)
    page.show()
    return page


def press(page, key, qtbot):
    with qtbot.waitSignal(page.paper_requested, timeout=20_000) as asked:
        qtbot.mouseClick(page.buttons[key], Qt.MouseButton.LeftButton)
    return asked.args[0]


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("aid", "Memory aid for a conversation"),
        ("walk", "A walk: Pekstraat"),
        ("gathering", "Together: brood bakken"),
        ("market", "Market of gifts and wishes"),
        ("wall", "Poster for the wall"),
        ("rules", "Poster of the ground rules"),
        ("handover", "Handover"),
    ],
)
def test_each_button_shows_its_sheet(page, qtbot, key, title):
    job = press(page, key, qtbot)
    assert job.title == title
    assert job.sheets >= 1


def test_a_handover_can_be_kept_to_read_and_as_data(page, qtbot):
    forms = {form.ending: form.content() for form in press(page, "handover", qtbot).forms}
    assert b"brood bakken" in forms["html"]
    assert b'"called": "Fatma"' in forms["json"]


def test_cards_and_own_pages_lead_to_where_they_are_made(page, qtbot):
    for key, wanted in (("cards", "suggestions"), ("mine", "people")):
        with qtbot.waitSignal(page.page_requested) as asked:
            qtbot.mouseClick(page.buttons[key], Qt.MouseButton.LeftButton)
        assert asked.args == [wanted]


def test_the_card_of_a_gathering_leads_to_its_sheet(page, context, desk, qtbot, monkeypatch):
    together = TogetherPage(context)
    qtbot.addWidget(together)
    together.show()
    together.show_initiative(desk.read(list_initiatives)[0].id)
    shown = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: shown.append(dialog.heading.text()))
    card = together.findChildren(GatheringCard)[0]
    card.sheet_button.click()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert shown == ["Together: brood bakken"]


def neighbours(desk):
    """Ria knows two halves of the street; Mo is not invited to anything, and she knows him."""
    ria, mo, wim, fatma = (
        desk.do("add", make_person, name, "Pekstraat", [("can", f"{name} bakt brood")])
        for name in ("Ria", "Mo", "Wim", "Hatice")
    )
    for other in (mo, wim, fatma):
        desk.do("tie", add_tie, ria, other)
    oven = desk.read(list_initiatives)[0]
    desk.do("Ask", invite, oven.gatherings[0].id, (ria,))


def painted(job, tmp_path):
    path = tmp_path / "sheet.pdf"
    write_pdf(path, job.layout, job.name, job.paint)
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split())


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
@pytest.mark.parametrize(
    ("key", "told"),
    [("gathering", "Mo – through Ria"), ("handover", "whom others do not know. Ria")],
)
def test_a_sheet_waits_until_the_register_was_read(page, desk, context, qtbot, tmp_path, key, told):
    neighbours(desk)
    assert not context.advisor.advised
    assert told in painted(press(page, key, qtbot), tmp_path)


@pytest.mark.parametrize("key", ["gathering", "handover"])
def test_waiting_for_a_sheet_can_be_stopped(page, context, qtbot, key):
    printed = []
    page.paper_requested.connect(printed.append)
    qtbot.mouseClick(page.buttons[key], Qt.MouseButton.LeftButton)
    line = page.gathering_line if key == "gathering" else page.handover_line
    assert line.words().startswith("Looking who")
    line.stop_requested.emit()
    qtbot.waitUntil(lambda: context.advisor.advised and not context.advisor.busy, timeout=20_000)
    assert printed == []
    assert not line.isVisible()


def test_without_streets_and_gatherings_their_sheets_wait(context, qtbot):
    page = PaperPage(context)
    qtbot.addWidget(page)
    page.show()
    assert not page.buttons["walk"].isEnabled()
    assert not page.buttons["gathering"].isEnabled()
    assert page.buttons["handover"].isEnabled()
