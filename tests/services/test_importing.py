"""Bringing a spreadsheet in: the plan says what will happen, and then just that happens."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from people import add_person
from sqlalchemy import func, select, text

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.columns import Field, SheetKind
from koekdesk.files.spreadsheets import read_tables
from koekdesk.register.models import Base, Consent, Conversation, Person, Statement, Tie
from koekdesk.services.consents import list_consents
from koekdesk.services.import_apply import apply_import
from koekdesk.services.import_choices import with_column, with_kind
from koekdesk.services.import_plan import (
    ImportChoices,
    ImportDecisions,
    LeftOut,
    new_people,
    proposed_decisions,
)
from koekdesk.services.import_rows import guess_choice
from koekdesk.services.importing import plan_file, plan_import
from koekdesk.services.neighbourhood import Sort
from koekdesk.services.people import list_people
from koekdesk.ui.jobs import Stopped
from koekdesk.vocabulary import ConsentHow, Scope, StatementKind

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2026, 11, 20)


@pytest.fixture(params=["rijtuigenbuurt.csv", "rijtuigenbuurt.xlsx"])
def sample(request, tmp_path):
    return Path(shutil.copy(SAMPLES / request.param, tmp_path))


@pytest.fixture
def small(tmp_path):
    """Write rows as a spreadsheet of people."""

    def write(
        *rows: str, heading: str = "Naam;Straat;Telefoon;Kan goed;Kent;Toestemming;Opmerking"
    ):
        path = tmp_path / "lijst.csv"
        path.write_text("\n".join([heading, *rows]), encoding="utf-8")
        return path

    return write


def bring(desk, path, decide=proposed_decisions, choices=None):
    plan = desk.read(plan_file, path, TODAY, choices)
    return plan, desk.do("import", apply_import, plan, decide(plan), TODAY)


def dump(desk):
    def rows(session):
        return {
            table.name: sorted(map(repr, session.execute(select(table)).all()))
            for table in Base.metadata.sorted_tables
        }

    return desk.read(rows)


def count(desk, model, *where):
    query = select(func.count()).select_from(model).where(*where)
    return desk.read(lambda session: session.scalar(query))


def person(desk, called):
    return desk.read(lambda s: s.scalars(select(Person).where(Person.called == called)).one())


# The sample neighbourhood.


def test_everybody_comes_in_once(desk, sample):
    plan, result = bring(desk, sample)
    assert len(plan.people) == 165
    assert result.people == new_people(plan, proposed_decisions(plan)) == 157
    assert result.merged == 8
    assert count(desk, Person) == 157
    assert result.statements == count(desk, Statement) > 500
    assert result.ties == count(desk, Tie) > 150


def test_the_workbook_brings_things_and_conversations_too(desk, tmp_path):
    _, result = bring(desk, SAMPLES / "rijtuigenbuurt.xlsx")
    assert result.things == 25
    assert result.talks == 119
    assert [row.why for row in result.left_out] == [LeftOut.NOBODY_KNOWN]
    assert count(desk, Conversation, Conversation.said != "") > 100


def test_a_promise_comes_only_from_a_cell_that_promises(desk):
    bring(desk, SAMPLES / "rijtuigenbuurt.xlsx")
    talks = desk.read(lambda s: s.scalars(select(Conversation)).all())
    promised = {talk.promised for talk in talks}
    assert {"datum prikken", "vrijdag bellen", "pannen wo ophalen"} <= promised
    assert promised.isdisjoint({"elke wo", "volgende vr", "groep 7", "Mehari"})
    assert any(talk.said.endswith(" – elke wo") for talk in talks)  # and nothing is lost


def test_who_said_no_stays_out_and_who_was_not_asked_is_not_suggested(desk, sample):
    plan, result = bring(desk, sample)
    no = [row.who for row in plan.left_out if row.why is LeftOut.SAID_NO]
    assert len(no) == 3
    for name in no:
        assert count(desk, Person, Person.full_name == name) == 0
    suggestible = count(desk, Consent, Consent.scope == Scope.SUGGEST, Consent.given)
    assert result.agreed == suggestible == 147
    # one cell speaks of cards: "ja maar zonder achternaam op kaartje"; a card has no last names
    [card] = desk.read(
        lambda s: s.scalars(select(Consent).where(Consent.scope == Scope.CARD)).all()
    )
    assert card.note == "maar zonder achternaam op kaartje"


def test_a_later_no_takes_back_an_earlier_yes_in_the_same_step(desk, small):
    bring(desk, small("Ayşe Yılmaz;Spoorstraat 4;;naaien;;ja 3-2-2026;", "Bram Maas;;;;;ja;"))
    before = dump(desk)
    _plan, result = bring(desk, small("Ayse Yilmaz;Spoorstraat 4;;;;nee 5-11-2026;"))
    assert result.withdrawn == ("Ayse Yilmaz",)
    person = {row.called: row for row in desk.read(list_people)}
    assert not person["Ayşe"].suggestible
    assert person["Bram"].suggestible
    held = desk.read(list_consents, person["Ayşe"].id)
    assert {row.scope for row in held if row.given is False} == {Scope.REGISTER, Scope.SUGGEST}
    assert {row.on for row in held if row.given is False} == {date(2026, 11, 5)}
    desk.undo()
    assert dump(desk) == before


def test_a_no_from_before_the_yes_takes_nothing_back(desk, small):
    bring(desk, small("Ayşe Yılmaz;;;naaien;;ja 3-2-2026;"))
    _plan, result = bring(desk, small("Ayşe Yılmaz;;;;;nee 5-11-2025;"))
    assert result.withdrawn == ()
    assert desk.read(list_people)[0].suggestible


def test_a_no_that_fits_two_people_is_left_to_somebody_who_knows(desk, small):
    bring(
        desk,
        small("Fatma Demir;Spoorstraat 4;;;;ja;", "Fatma Demir;Wagonlaan 9;;;;ja;"),
        decide=lambda _plan: ImportDecisions(),
    )
    _plan, result = bring(desk, small("Fatma Demir;;;;;nee;"))
    assert (result.withdrawn, result.unsure) == ((), ("Fatma Demir",))
    assert all(row.suggestible for row in desk.read(list_people))


def test_headings_and_totals_are_named_and_left_out(desk, sample):
    plan = desk.read(plan_file, sample, TODAY)
    left_out = {row.who: row.why for row in plan.left_out}
    assert left_out["Flat Victoria (lijst van Ria)"] is LeftOut.HEADING
    assert left_out["Totaal"] is LeftOut.TOTAL


def test_marked_words_stay_out(desk, sample):
    plan, _ = bring(desk, sample)
    assert len(plan.marks) == 10
    everything = repr(dump(desk))
    for mark in plan.marks:
        assert mark.text not in everything


def test_undo_takes_all_of_it_back(desk, sample):
    add_person(desk, "Fatma", statements=[("can", "brood bakken")])
    before = dump(desk)
    bring(desk, sample)
    after = dump(desk)
    assert after != before
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after


def test_the_same_file_again_adds_nothing(desk, sample):
    bring(desk, sample)
    before = {name: len(rows) for name, rows in dump(desk).items()}
    _, result = bring(desk, sample)
    assert (result.people, result.statements, result.ties, result.talks) == (0, 0, 0, 0)
    assert {name: len(rows) for name, rows in dump(desk).items()} == before


@pytest.mark.parametrize("when", [0, 60, 200, 320])
def test_stopping_half_way_leaves_nothing(desk, sample, when):
    plan = desk.read(plan_file, sample, TODAY)
    before = dump(desk)

    def report(done, total):
        assert done <= total
        if done >= when:
            raise Stopped

    with pytest.raises(Stopped):
        desk.do("import", apply_import, plan, proposed_decisions(plan), TODAY, report)
    assert dump(desk) == before
    assert not desk.undo_label


def test_planning_can_be_stopped(desk, sample):
    tables = read_tables(sample)

    def report(_done, _total):
        raise Stopped

    with pytest.raises(Stopped):
        desk.read(plan_import, tables, [guess_choice(t) for t in tables], TODAY, None, report)


def test_places_groups_and_organisations_are_told_apart(desk):
    plan = desk.read(plan_file, SAMPLES / "rijtuigenbuurt.xlsx", TODAY)
    sorts = {thing.name: thing.sort for thing in plan.things}
    assert sorts["Buurthuis De Dissel"] is Sort.PLACE
    assert sorts["Fanfare Kunst naar Kracht"] is Sort.GROUP
    assert sorts["Corporatie WoonWel"] is Sort.ORGANISATION
    assert sorts["Basisschool De Karavaan"] is Sort.ORGANISATION


# Row by row.


def test_what_one_row_becomes(desk, small):
    bring(desk, small("Ayşe Yılmaz;Karosstraat 4;612345678;brood bakken, naaien;;formulier;"))
    ayse = person(desk, "Ayşe")
    assert (ayse.street, ayse.house_number, ayse.phone) == ("Karosstraat", "4", "0612345678")
    statements = desk.read(lambda s: s.scalars(select(Statement)).all())
    assert [(s.kind, s.text) for s in statements] == [
        (StatementKind.CAN, "brood bakken"),
        (StatementKind.CAN, "naaien"),
    ]
    consents = desk.read(lambda s: s.scalars(select(Consent)).all())
    assert {(c.scope, c.how) for c in consents} == {
        (Scope.REGISTER, ConsentHow.FORM),
        (Scope.SUGGEST, ConsentHow.FORM),
    }


def test_a_yes_can_also_mean_the_name_on_cards(desk, small):
    path = small("Ayşe Yılmaz;;;naaien;;ja;")
    bring(desk, path, choices=ImportChoices(names_on_cards=True))
    assert count(desk, Consent, Consent.scope == Scope.CARD, Consent.given) == 1


@pytest.mark.parametrize("everybody", [True, False])
def test_what_a_cell_says_about_cards_goes_before_what_is_chosen_for_all(desk, small, everybody):
    cells = ("ja, ook op kaartje", "ja hoor, maar niet op papier", "ja, alleen de tuin", "ja")
    rows = [f"Buur{at} Maas;;;naaien;;{cell};" for at, cell in enumerate(cells)]
    bring(desk, small(*rows), choices=ImportChoices(names_on_cards=everybody))
    on_cards = select(Person.called).join(Consent).where(Consent.scope == Scope.CARD)
    named = desk.read(lambda s: s.scalars(on_cards.order_by(Person.called)).all())
    assert named == (["Buur0", "Buur3"] if everybody else ["Buur0"])


def test_two_rows_become_one_person_or_stay_two(desk, small):
    path = small(
        "Gülsen Aydın;Landauerstr. 31;0600417720;börek;;;",
        "Gulsen Aydin;Landauerstraat 31;0600417720;naaien;;ja;kent de bakker",
    )
    plan, result = bring(desk, path, decide=lambda plan: ImportDecisions())
    assert len(plan.duplicates) == 1
    assert result.people == 2
    desk.undo()
    _, result = bring(desk, path)
    assert (result.people, result.merged, result.agreed) == (1, 1, 1)
    one = person(desk, "Gülsen")
    assert one.remark == "kent de bakker"
    assert count(desk, Statement, Statement.person_id == one.id) == 2


def test_somebody_in_the_register_is_filled_in_never_overwritten(desk, small):
    add_person(desk, "Gülsen", full_name="Gülsen Aydın", phone="0600417720", matters="haar tuin")
    _, result = bring(desk, small("Gülsen Aydın;Landauerstraat 31;0600417720;naaien;;nee;"))
    assert (result.people, result.withdrawn) == (0, ("Gülsen Aydın",))
    assert person(desk, "Gülsen").street == ""  # of who said no, nothing else is taken over
    _, result = bring(desk, small("Gülsen Aydın;Landauerstraat 31;0600417720;naaien;;ja;"))
    assert (result.people, result.merged) == (0, 1)
    gulsen = person(desk, "Gülsen")
    assert (gulsen.street, gulsen.house_number, gulsen.matters) == (
        "Landauerstraat",
        "31",
        "haar tuin",
    )


def test_marked_words_come_in_when_somebody_says_so(desk, small):
    path = small("Ayşe Yılmaz;;;naaien;;ja;heeft schulden", "Bram Maas;;;lassen;;ja;heeft schulden")
    plan = desk.read(plan_file, path, TODAY)
    keep = ImportDecisions(keep_marked=frozenset({plan.marks[0].id}))
    bring(desk, path, decide=lambda plan: keep)
    assert person(desk, "Ayşe").remark == "heeft schulden"
    assert person(desk, "Bram").remark == ""


def test_a_row_with_invisible_characters_for_a_name_is_left_out(desk, small):
    plan, result = bring(desk, small("\u202e;;;naaien;;ja;", "Bram Maas;;;lassen;;ja;"))
    assert result.people == 1
    assert LeftOut.NO_NAME in {row.why for row in plan.left_out}


def test_names_that_fit_nobody_are_told(desk, small):
    _, result = bring(
        desk, small("Ayşe Yılmaz;;;naaien;Bram, Zebedeus;ja;", "Bram Maas;;;lassen;;ja;")
    )
    assert result.ties == 1
    assert result.unknown_names == ("Zebedeus",)


def test_without_a_column_of_names_nothing_is_read(desk, small):
    path = small("Karosstraat;brood bakken", heading="Straat;Kan goed")
    tables = read_tables(path)
    choice = with_column(guess_choice(tables[0]), 0, Field.STREET)
    with pytest.raises(KoekdeskError) as caught:
        desk.read(plan_import, tables, [choice], TODAY)
    assert caught.value.code is ErrorCode.NO_NAME_COLUMN


def test_a_conversation_that_is_still_to_come_stays_out_in_words(desk, small):
    heading = "Datum;Met wie;Wat gezegd"
    bring(desk, small("Fatma Demir;;;;;ja;"))
    path = small(
        "1-12-2027;Fatma Demir;komt koffie drinken",
        "19-11-2026;Fatma Demir;wil leren lassen",
        heading=heading,
    )
    plan, _ = bring(desk, path)
    assert [row.why for row in plan.left_out] == [LeftOut.STILL_TO_COME]
    assert [talk.on for talk in plan.talks] == [date(2026, 11, 19)]


def test_a_yes_that_is_dated_ahead_counts_from_today(desk, small):
    bring(desk, small("Fatma Demir;;;;;ja, 1-12-2027;"))
    assert {row.on for row in desk.read(list_consents, person(desk, "Fatma").id)} <= {TODAY, None}


def test_rows_are_counted_without_their_heading(desk, small):
    plan, _ = bring(desk, small("Fatma Demir;;;;;ja;", "Ali Kaya;;;;;ja;"))
    assert plan.rows == 2


# Correcting how a sheet is read.


def test_a_column_that_was_the_name_gives_way(small):
    choice = guess_choice(read_tables(small("Ayşe Yılmaz;;;naaien;;ja;"))[0])
    changed = with_column(choice, 1, Field.NAME)
    assert changed.columns[1] is Field.NAME
    assert changed.columns[0] is Field.IGNORE
    assert with_column(choice, 6, Field.GIFTS).columns[3] is Field.GIFTS


def test_a_sheet_about_something_else_keeps_its_columns(small):
    choice = guess_choice(read_tables(small("Ayşe Yılmaz;;;naaien;;ja;"))[0])
    assert choice.kind is SheetKind.PEOPLE
    talks = with_kind(choice, SheetKind.CONVERSATIONS)
    assert talks.columns[0] is Field.WITH_WHOM
    assert with_kind(talks, SheetKind.PEOPLE).columns[0] is Field.NAME


def test_a_foreign_key_is_never_left_open(desk, sample):
    bring(desk, sample)
    assert desk.read(lambda s: s.execute(text("PRAGMA foreign_key_check")).all()) == []
