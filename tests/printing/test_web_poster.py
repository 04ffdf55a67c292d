"""The web on paper and as a file: first names only, and only of who agreed to it."""

from datetime import date

import pytest
from people import add_person
from PySide6.QtGui import QImage

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.printing.pdf import write_job
from koekdesk.printing.web_poster import paper_names, web_poster, write_web_png, write_web_svg
from koekdesk.printing.web_scene import make_scene
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.ties import add_tie
from koekdesk.services.web import find_bridges, read_web
from koekdesk.vocabulary import Scope

TODAY = date(2026, 11, 28)


@pytest.fixture
def scene(desk):
    ria = add_person(desk, "Ria Boerhave")
    wim = add_person(desk, "Wim")
    add_person(desk, "Geheimerik", agreed=False)
    desk.do("tie", add_tie, ria, wim)
    desk.do("place", add_thing, Sort.PLACE, "De Schuur")
    desk.do("no", set_consent, wim, ConsentInput(Scope.CARD, given=False, on=TODAY))
    web = desk.read(read_web)
    return make_scene(web, find_bridges(web))


def test_only_who_agreed_is_named_and_by_first_name(scene):
    assert sorted(filter(None, paper_names(scene))) == ["De Schuur", "Ria"]
    assert len(paper_names(scene)) == 4  # the others are a dot


def test_a_drawing_holds_no_other_name(scene, tmp_path):
    path = tmp_path / "web.svg"
    write_web_svg(path, scene, TODAY)
    drawn = path.read_text(encoding="utf-8")
    assert ">Ria<" in drawn.replace(" ", "").replace("\n", "")
    assert not any(name in drawn for name in ("Wim", "Geheimerik", "Boerhave"))


def test_a_picture_is_as_large_as_an_a3(scene, tmp_path):
    path = tmp_path / "web.png"
    write_web_png(path, scene, TODAY)
    image = QImage(str(path))
    assert image.width() > 3_000
    assert image.width() / image.height() == pytest.approx(420 / 297, abs=0.01)


def test_the_poster_is_one_sheet(scene, tmp_path):
    job = web_poster(scene, TODAY)
    path = tmp_path / "web.pdf"
    write_job(path, job)
    assert b"OutputIntents" not in path.read_bytes()  # soft colours let others through
    assert path.read_bytes().count(b"/Type /Page\n") == job.sheets == 1


def test_what_cannot_be_written_is_said(scene, tmp_path):
    with pytest.raises(KoekdeskError) as caught:
        write_web_svg(tmp_path / "nowhere" / "web.svg", scene, TODAY)
    assert caught.value.code is ErrorCode.CANNOT_WRITE
