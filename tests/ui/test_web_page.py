"""The web of the neighbourhood: what one sees, hovers, types and clicks in the picture."""

import pytest
from people import add_person
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from koekdesk.services.neighbourhood import Sort, add_thing, join_group
from koekdesk.services.ties import add_tie
from koekdesk.ui.views.web import WebPage
from koekdesk.ui.views.web_side import Subject

Key = Qt.Key


@pytest.fixture
def people(desk):
    """Two blocks of three, Ria who knows both, Mo whom nobody knows yet, and a choir."""
    people = {
        name: add_person(desk, name, "Boeilaan", [("can", f"{name} kan taart bakken")])
        for name in ("Ana", "Bo", "Cas", "Dee", "Eli", "Fay", "Ria", "Mo")
    }
    for block in (("Ana", "Bo", "Cas"), ("Dee", "Eli", "Fay")):
        for at, one in enumerate(block):
            for other in block[at + 1 :]:
                desk.do("tie", add_tie, people[one], people[other])
    for name in ("Ana", "Dee"):
        desk.do("tie", add_tie, people["Ria"], people[name])
    people["koor"] = desk.do("group", join_group, people["Bo"], "Zangkoor")
    return people


def open_page(context, qtbot):
    page = WebPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(page.complete, timeout=20_000)
    return page


@pytest.fixture
def page(quiet_context, people, qtbot):
    return open_page(quiet_context, qtbot)


def hover(widget, where: QPoint) -> None:
    """The mouse moves to here; sent to the widget itself, as the one cursor has other windows."""
    there = QPointF(widget.mapToGlobal(where))
    button, held = Qt.MouseButton.NoButton, QApplication.mouseButtons()
    move = QEvent.Type.MouseMove
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(move, QPointF(where), there, button, held, none))


def place(page, name):
    return page.network.scene().names.index(name)


def point(page, name) -> QPoint:
    return page.network.picture.spot_of(place(page, name)).toPoint()


def card(page):
    shown = page.network.card
    return [shown.name.text(), *(line.text() for line in shown.lines if line.isVisible())]


def titles(page):
    return [line.title for line in page.network.side.list.lines()]


def test_hovering_tells_who_it_is_and_what_they_said(page, qtbot):
    hover(page.network.picture, point(page, "Ria"))
    assert page.network.card.isVisible()
    words = card(page)
    assert words[0] == "Ria"
    assert "“Ria kan taart bakken”" in words
    assert "Knows Ana and Dee" in words
    hover(page.network.picture, QPoint(3, 3))
    assert not page.network.card.isVisible()


def test_a_click_goes_to_the_person_and_to_the_group(page, qtbot, people):
    for name, signal, key in (
        ("Mo", page.person_chosen, people["Mo"]),
        ("Zangkoor", page.thing_chosen, people["koor"]),
    ):
        with qtbot.waitSignal(signal) as caught:
            QTest.mouseClick(page.network.picture, Qt.MouseButton.LeftButton, pos=point(page, name))
        assert caught.args == [key]


def test_the_list_says_the_same_in_words(page):
    side = page.network.side
    assert "Ria" in titles(page) or {"Ana", "Dee"} & set(titles(page))
    side.subject.choose(Subject.APART)
    assert titles(page) == ["Mo"]
    side.subject.choose(Subject.PARTS)
    assert len(titles(page)) == 2
    assert all(title.startswith("Around ") for title in titles(page))


def test_a_part_in_the_list_stands_out_in_the_picture(page):
    side = page.network.side
    side.subject.choose(Subject.PARTS)
    side.list.setCurrentRow(0)
    lifted = page.network.picture.lifted()
    names = {page.network.scene().names[at] for at in lifted}
    assert {"Ana", "Bo", "Cas"} <= names or {"Dee", "Eli", "Fay"} <= names


def test_searching_lets_a_name_stand_out(page, qtbot):
    side = page.network.side
    QTest.keyClicks(side.search, "dee")
    QTest.keyClick(side.search, Key.Key_Return)
    assert page.network.picture.lifted() == (place(page, "Dee"),)
    assert titles(page) == ["Dee"]
    QTest.keyClick(side.search, Key.Key_Escape)
    assert page.network.picture.lifted() is None


def test_arrow_keys_walk_from_one_to_the_next_and_are_read_aloud(page, qtbot):
    picture = page.network.picture
    page.activateWindow()
    picture.setFocus()
    QTest.keyClick(picture, Key.Key_Right)
    first = picture.current
    assert first >= 0
    seen = {first}
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_Right, Key.Key_Down) * 3:
        QTest.keyClick(picture, key)
        seen.add(picture.current)
        name = page.network.scene().names[picture.current]
        assert picture.accessibleName().startswith(name)
    assert len(seen) > 2
    with qtbot.waitSignal(page.person_chosen):
        picture.meet(place(page, "Ria"))
        QTest.keyClick(picture, Key.Key_Return)


def test_zooming_keeps_what_is_under_the_mouse_there(page, qtbot):
    picture = page.network.picture
    where = QPointF(point(page, "Ria"))
    before = picture.sight().scale
    wheel = QWheelEvent(
        where,
        picture.mapToGlobal(where),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    picture.wheelEvent(wheel)
    assert picture.sight().scale > before
    moved = picture.spot_of(place(page, "Ria")) - where
    assert moved.manhattanLength() < 2
    QTest.keyClick(picture, Key.Key_0)
    assert picture.sight().scale == pytest.approx(before)


def test_dragging_moves_the_picture_and_chooses_nobody(page, qtbot):
    picture = page.network.picture
    start = point(page, "Ria")
    with qtbot.assertNotEmitted(page.person_chosen):
        QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
        hover(picture, start + QPoint(30, 10))
        hover(picture, start + QPoint(60, 20))
        QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 20))
    assert (point(page, "Ria") - start).manhattanLength() > 30


def test_somebody_new_appears_and_the_others_stay(page, qtbot, desk, people):
    scene = page.network.scene()
    before = {node.id: tuple(spot) for node, spot in zip(scene.web.nodes, scene.spots, strict=True)}
    new = add_person(desk, "Nuray")
    desk.do("tie", add_tie, new, people["Ana"])
    qtbot.waitUntil(
        lambda: "Nuray" in page.network.scene().names and page.complete(), timeout=9_000
    )
    scene = page.network.scene()
    for node, spot in zip(scene.web.nodes, scene.spots, strict=True):
        assert node.id == new or before[node.id] == tuple(spot)


def test_what_stood_somewhere_yesterday_stands_there_today(page, quiet_context, qtbot):
    again = open_page(quiet_context, qtbot)
    assert (again.network.scene().spots == page.network.scene().spots).all()


def test_an_empty_register_begins_with_a_conversation(quiet_context, qtbot):
    page = WebPage(quiet_context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.complete, timeout=9_000)
    assert page.network.empty.isVisible()
    assert not page.out.isVisible()
    with qtbot.waitSignal(page.conversation_requested):
        page.network.empty.button.click()


def test_only_places_is_a_picture_too(quiet_context, desk, qtbot):
    desk.do("place", add_thing, Sort.PLACE, "De Schuur")
    page = open_page(quiet_context, qtbot)
    assert page.network.scene().names == ("De Schuur",)


@pytest.fixture
def singers(context, desk, qtbot):
    """Four who sing, so that there is a theme; matching by words is enough here."""
    context.advisor._encoder_tried = True
    people = {
        name: add_person(desk, name, "", [("wants_to_do", "samen zingen in een koor")])
        for name in ("Ana", "Bo", "Cas", "Dee")
    }
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=20_000)
    return people


def open_energy(context, qtbot):
    page = WebPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(page.energy.complete, timeout=9_000)
    return page


def test_a_theme_has_peoples_own_words_and_where_its_energy_goes(context, singers, qtbot):
    page = open_energy(context, qtbot)
    assert "zingen" in page.energy.lines[0].name.text().lower()
    assert page.energy.lines[0].about.text() == "new · 4 people"
    quotes = page.energy.said.quotes
    assert {view.name.text() for view in quotes} == set(singers)


def test_a_theme_leads_to_people_and_to_the_neighbourhood(context, singers, qtbot):
    page = open_energy(context, qtbot)
    view = next(view for view in page.energy.said.quotes if view.name.text() == "Bo")
    with qtbot.waitSignal(page.person_chosen) as caught:
        QTest.keyClick(view.name, Key.Key_Return)
    assert caught.args == [singers["Bo"]]
    with qtbot.waitSignal(page.theme_asked) as caught:
        page.energy.said.ask_button.click()
    assert "zingen" in caught.args[0]


def test_without_themes_it_says_how_they_grow(context, qtbot):
    context.advisor._encoder_tried = True
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=20_000)
    page = open_energy(context, qtbot)
    assert page.energy.empty.isVisible()
