# SPDX-License-Identifier: MIT
"""Carry out an import's plan: all of it in one transaction, one step to take back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from koekdesk.files.tables import Report, nothing_to_report
from koekdesk.listening.folding import fold_loose
from koekdesk.listening.known import Known, KnownPeople
from koekdesk.listening.likeness import PersonKey
from koekdesk.register.models import Consent, Conversation, Person, Presence, Statement, Tie
from koekdesk.services.conversations import spark_fields
from koekdesk.services.import_known import KnownOf, TalksKept, known_of, talks_kept, ties_kept
from koekdesk.services.import_plan import (
    ImportDecisions,
    ImportPlan,
    ImportResult,
    LeftOut,
    LeftOutRow,
    PlannedPerson,
    PlannedTalk,
)
from koekdesk.services.import_withdrawals import withdraw_consents
from koekdesk.services.importing import person_keys, without_marked
from koekdesk.services.months import months_after
from koekdesk.services.neighbourhood import add_thing, list_things
from koekdesk.services.preferences import read_preferences
from koekdesk.services.typed import clean_line, clean_name, clean_text
from koekdesk.vocabulary import Scope

#: What is filled in when the register does not know it yet; what is there stays.
_FILLED = ("phone", "email", "languages", "dayparts", "when_free", "matters", "remark")
_AT_ONCE = 200  # rows written together
_REPORT_EVERY = 20


def apply_import(
    session: Session,
    plan: ImportPlan,
    decisions: ImportDecisions,
    today: date,
    report: Report = nothing_to_report,
) -> ImportResult:
    """Bring everything in; any error takes all of it back.

    ``report(done, total)`` is called now and then and may raise to stop, which is an error too.
    """
    plan = without_marked(plan, decisions.keep_marked)
    return _Importer(session, plan, decisions, today).run(report)


class _Importer:
    """Keeps track of who became whom while the plan is carried out."""

    def __init__(
        self, session: Session, plan: ImportPlan, decisions: ImportDecisions, today: date
    ) -> None:
        self._session, self._plan, self._today = session, plan, today
        self._review_months = read_preferences(session).review_months
        self._same = _merges(plan, decisions)
        self._ids: list[UUID] = []  # of planned people, in their order
        there = [key for keys in self._same.values() for key in keys if isinstance(key, UUID)]
        self._there: dict[UUID, KnownOf] = known_of(session, there)
        self._new = self._merged = self._statements = self._ties = self._talks = self._agreed = 0
        self._unknown: dict[str, None] = {}
        self._left_out: list[LeftOutRow] = []

    def run(self, report: Report) -> ImportResult:
        people, talks = self._plan.people, self._plan.talks
        total = 2 * len(people) + len(talks)
        said_no = [row.said_no for row in self._plan.left_out if row.said_no is not None]
        withdrawn, unsure = withdraw_consents(self._session, said_no, self._today)
        for at, planned in enumerate(people):
            self._rest(report, at, total)
            self._bring(at, planned)
        self._session.flush()
        keys = person_keys(self._session)
        known, self._keys = KnownPeople(keys), {key.id: key for key in keys}
        tied = ties_kept(self._session)
        for at, planned in enumerate(people):
            self._rest(report, len(people) + at, total)
            self._tie(self._ids[at], planned, known, tied)
        kept = talks_kept(self._session, [talk.on for talk in talks] + self._days_spoken())
        for at, talk in enumerate(talks):
            self._rest(report, 2 * len(people) + at, total)
            self._talk(talk, known, kept)
        self._last_spoken(kept)
        things = self._things()
        self._session.flush()
        return replace(self._result(things), withdrawn=withdrawn, unsure=unsure)

    def _rest(self, report: Report, done: int, total: int) -> None:
        """Write what is gathered once in a while, and let somebody stop."""
        if done % _AT_ONCE == 0:
            self._session.flush()
        if done % _REPORT_EVERY == 0:
            report(done, total)

    def _result(self, things: int) -> ImportResult:
        return ImportResult(
            people=self._new,
            merged=self._merged,
            statements=self._statements,
            ties=self._ties,
            things=things,
            talks=self._talks,
            agreed=self._agreed,
            unknown_names=tuple(self._unknown),
            left_out=tuple(self._left_out),
        )

    # People.

    def _bring(self, at: int, planned: PlannedPerson) -> None:
        known = self._who_it_is(at)
        if known is None:
            person = _new_person(planned)
            self._session.add(person)
            known = KnownOf(person)
            self._new += 1
        else:
            self._merged += 1
            _fill(known.person, planned)
        person_id = known.person.id
        self._ids.append(person_id)
        if at in self._same:  # another row may turn out to be the same person
            self._there[person_id] = known
        self._consent(known, planned)
        self._say(known, planned)

    def _who_it_is(self, at: int) -> KnownOf | None:
        """Return who this row is already, by the merges that were decided."""
        for other in self._same.get(at, ()):
            if isinstance(other, UUID):
                return self._there.get(other)
            if other < at:
                return self._there[self._ids[other]]
        return None

    def _consent(self, known: KnownOf, planned: PlannedPerson) -> None:
        if not planned.consent.given:
            return
        scopes = [Scope.REGISTER, Scope.SUGGEST]
        if planned.consent.on_cards(self._plan.choices.names_on_cards):
            scopes.append(Scope.CARD)
        self._agreed += Scope.SUGGEST not in known.answered
        on = planned.consent.on or planned.last_spoken or self._today
        for scope in scopes:
            if scope not in known.answered:
                known.answered.add(scope)
                self._session.add(
                    Consent(
                        person_id=known.person.id,
                        scope=scope,
                        given=True,
                        on=on,
                        how=planned.consent.how,
                        note=clean_line(planned.consent.note),
                        review_on=months_after(on, self._review_months),
                    )
                )

    def _say(self, known: KnownOf, planned: PlannedPerson) -> None:
        for entry in planned.statements:
            words = clean_line(entry.text)
            folded = fold_loose(words)
            if not words or folded in known.said:
                continue
            known.said.add(folded)
            known.position += 1
            self._statements += 1
            self._session.add(
                Statement(
                    person_id=known.person.id,
                    kind=entry.kind,
                    text=words,
                    said_on=planned.last_spoken,
                    position=known.position,
                )
            )

    # Who knows whom.

    def _tie(
        self,
        person_id: UUID,
        planned: PlannedPerson,
        known: KnownPeople,
        tied: set[tuple[UUID, UUID]],
    ) -> None:
        for named in planned.knows:
            other = self._who(named, known, self._keys[person_id])
            if other is None or other == person_id:
                continue
            a, b = sorted((person_id, other))
            if (a, b) not in tied:
                tied.add((a, b))
                note = clean_line(named.note)
                self._session.add(Tie(a_id=a, b_id=b, kind=named.kind, note=note))
                self._ties += 1

    def _who(self, named: Known, known: KnownPeople, near: PersonKey | None) -> UUID | None:
        found = known.match(named.name, near, named.note)
        if found is None:
            self._unknown[named.name] = None
            return None
        assert isinstance(found.id, UUID)
        return found.id

    # Conversations.

    def _talk(self, talk: PlannedTalk, known: KnownPeople, kept: TalksKept) -> None:
        people = [self._who(named, known, None) for named in talk.people]
        present = tuple(dict.fromkeys(person for person in people if person is not None))
        if not present:
            who = ", ".join(named.name for named in talk.people)
            self._left_out.append(LeftOutRow(talk.row, talk.sheet, who, LeftOut.NOBODY_KNOWN))
            return
        said = clean_text(talk.said)
        if not any((talk.on, said, person) in kept.said for person in present):
            self._keep_talk(talk, present, kept)
            self._talks += 1

    def _keep_talk(self, talk: PlannedTalk, present: Iterable[UUID], kept: TalksKept) -> None:
        conversation = Conversation(
            id=uuid4(),
            on=talk.on,
            where=clean_line(talk.where),
            said=clean_text(talk.said),
            **spark_fields(talk.spark),
            promised=clean_line(talk.promised),
            noted_by=clean_line(talk.noted_by),
        )
        self._session.add(conversation)
        for person_id in present:
            self._session.add(Presence(person_id=person_id, conversation_id=conversation.id))
            kept.add(talk.on, conversation.said, person_id)

    def _days_spoken(self) -> list[date]:
        return [planned.last_spoken for planned in self._plan.people if planned.last_spoken]

    def _last_spoken(self, kept: TalksKept) -> None:
        """Keep "last spoken" as a conversation, unless one of that day is there."""
        for planned, person_id in zip(self._plan.people, self._ids, strict=True):
            on = planned.last_spoken
            if on is not None and (on, person_id) not in kept.days:
                self._keep_talk(PlannedTalk(planned.row, planned.sheet, on, ()), [person_id], kept)

    def _things(self) -> int:
        there = {(row.thing, row.name.casefold()) for row in list_things(self._session)}
        added = 0
        for thing in self._plan.things:
            key = thing.sort, clean_name(thing.name).casefold()
            if key not in there:
                there.add(key)
                add_thing(self._session, thing.sort, thing.name, dict(thing.fields))
                added += 1
        return added


def _merges(plan: ImportPlan, decisions: ImportDecisions) -> dict[int, list[int | UUID]]:
    """Return for each planned person who they are too, likeliest first."""
    same: dict[int, list[int | UUID]] = {}
    for duplicate in plan.duplicates:
        if duplicate.id in decisions.merge:
            same.setdefault(duplicate.one, []).append(duplicate.other)
            if isinstance(duplicate.other, int):
                same.setdefault(duplicate.other, []).append(duplicate.one)
    return same


def _new_person(planned: PlannedPerson) -> Person:
    return Person(
        id=uuid4(),
        called=clean_name(planned.called),
        full_name=clean_line(planned.full_name),
        street=clean_line(planned.street),
        house_number=clean_line(planned.number),
        phone=clean_line(planned.phone),
        email=clean_line(planned.email),
        languages=planned.languages,
        dayparts=planned.dayparts,
        when_free=clean_line(planned.when_free),
        matters=clean_text(planned.matters),
        remark=clean_text(planned.remark),
    )


def _fill(person: Person, planned: PlannedPerson) -> None:
    """Fill in what was not known of somebody yet; a remark comes behind what is there."""
    new = _new_person(planned)
    if new.street and not person.street:
        person.street, person.house_number = new.street, new.house_number
    for field in _FILLED:
        if (value := getattr(new, field)) and not getattr(person, field):
            setattr(person, field, value)
    if new.remark and new.remark not in person.remark:
        person.remark = f"{person.remark}\n{new.remark}"
