"""Erasing somebody reaches what others' words said about them in backups too."""

from datetime import datetime

import pytest
from people import TODAY, make_person
from sealed import UNLOCK, new_sealed
from sqlalchemy import select

from koekdesk.register.database import open_register
from koekdesk.register.models import Person
from koekdesk.services.backups import backups_of, erase_for_good
from koekdesk.services.leaving import foresee_leaving, leave_register


@pytest.fixture
def register(tmp_path):
    register = new_sealed(tmp_path / "wijk.koek", tmp_path / "data")
    yield register
    register.close()


def matters(register):
    with register.sessions() as session:
        return {
            called: said for called, said in session.execute(select(Person.called, Person.matters))
        }


def test_words_that_name_somebody_go_from_backups_when_they_went_here(register, tmp_path):
    with register.writes.begin() as session:
        omar = make_person(session, "Omar")
        make_person(session, "Fatma", matters="zingt met Omar")
        make_person(session, "Sanne", matters="de zus van Omar")
    backups = backups_of(register)
    backups.make(datetime(2026, 11, 20, 12))
    with register.sessions() as session:
        mentions = foresee_leaving(session, omar).mentions
    chosen = [mention for mention in mentions if "zingt" in mention.around]
    erase_for_good(register, leave_register, omar, TODAY, "iemand", chosen)
    assert matters(register) == {"Fatma": "zingt met iemand", "Sanne": "de zus van Omar"}
    assert backups.forget() == []
    [row] = backups.rows()
    opened = open_register(row.path, UNLOCK)
    assert matters(opened) == {"Fatma": "zingt met …", "Sanne": "de zus van Omar"}
    opened.close()


def test_the_demo_has_no_backups(tmp_path):
    register = new_sealed(tmp_path / "demo.koek")
    assert backups_of(register) is None
    register.close()
