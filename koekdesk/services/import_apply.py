# SPDX-License-Identifier: MIT
"""Carry out an import's plan: all of it in one transaction, one step to take back."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.known import Known, match_known
from koekdesk.listening.likeness import PersonKey
from koekdesk.register.models import (
    Consent,
    Conversation,
    Person,
    Presence,
    Statement,
    Tie,
)
from koekdesk.services.import_plan import (
    ImportDecisions,
    ImportPlan,
    ImportResult,
    PlannedPerson,
    PlannedTalk,
)
from koekdesk.services.importing import person_keys, without_marked
from koekdesk.services.lookup import get
from koekdesk.services.neighbourhood import add_thing, list_things
from koekdesk.services.typed import clean_line, clean_name, clean_text
from koekdesk.vocabulary import Scope

#: What is filled in when the register does not know it yet; what is there stays.
_FILLED = ("street", "phone", "email", "languages", "dayparts", "when_free", "matters", "remark")


Report = Callable[[int, int], None]


def apply_import(
    session: Session,
    plan: ImportPlan,
    decisions: ImportDecisions,
    today: date,
    report: Report = lambda _done, _total: None,
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
        self._session, self._plan, self._decisions = session, plan, decisions
        self._today = today
        self._ids: dict[int, UUID] = {}  # planned person → person
        self._merged = self._statements = self._ties = self._talks = self._agreed = 0
        self._unknown: dict[str, None] = {}

    def run(self, report: Report) -> ImportResult:
        before = {key.id for key in person_keys(self._session)}
        total = 2 * len(self._plan.people) + len(self._plan.talks)
        for index in range(len(self._plan.people)):
            report(index, total)
            self._bring(index)
        self._session.flush()
        known = person_keys(self._session)
        for index, person in enumerate(self._plan.people):
            report(len(self._plan.people) + index, total)
            self._tie(self._ids[index], person, known)
        for index, talk in enumerate(self._plan.talks):
            report(2 * len(self._plan.people) + index, total)
            self._talk(talk, known)
        self._last_spoken()
        return ImportResult(
            people=len(set(self._ids.values()) - before),
            merged=self._merged,
            statements=self._statements,
            ties=self._ties,
            things=self._things(),
            talks=self._talks,
            agreed=self._agreed,
            unknown_names=tuple(self._unknown),
        )

    def _bring(self, index: int) -> None:
        planned = self._plan.people[index]
        key = self._same_as(index)
        person = self._new(planned) if key is None else get(self._session, Person, key)
        if key is not None:
            self._merged += 1
            self._fill(person, planned)
        self._ids[index] = person.id
        self._consent(person.id, planned)
        self._say(person.id, planned)

    def _same_as(self, index: int) -> UUID | None:
        """Return who this row is already, by the merges that were decided."""
        for duplicate in self._plan.duplicates:
            if duplicate.id not in self._decisions.merge:
                continue
            if duplicate.one == index and isinstance(duplicate.other, UUID):
                return duplicate.other
            pair = {duplicate.one, duplicate.other}
            if index in pair:
                (other,) = pair - {index}
                if other in self._ids:
                    return self._ids[other]  # pyright: ignore[reportArgumentType]
        return None

    def _new(self, planned: PlannedPerson) -> Person:
        person = Person(
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
        self._session.add(person)
        return person

    def _fill(self, person: Person, planned: PlannedPerson) -> None:
        if not person.street:
            person.house_number = clean_line(planned.number)
        for field in _FILLED:
            if not getattr(person, field):
                value = getattr(planned, field)
                setattr(person, field, clean_text(value) if isinstance(value, str) else value)
        if planned.remark and planned.remark not in person.remark:
            person.remark = clean_text(f"{person.remark}\n{planned.remark}")

    def _consent(self, person_id: UUID, planned: PlannedPerson) -> None:
        if not planned.consent.given:
            return
        scopes = [Scope.REGISTER, Scope.SUGGEST]
        if self._plan.choices.names_on_cards:
            scopes.append(Scope.CARD)
        query = select(Consent.scope).where(Consent.person_id == person_id)
        answered = set(self._session.scalars(query))
        self._agreed += Scope.SUGGEST not in answered
        for scope in scopes:
            if scope not in answered:
                self._session.add(
                    Consent(
                        person_id=person_id,
                        scope=scope,
                        given=True,
                        on=planned.consent.on or planned.last_spoken or self._today,
                        how=planned.consent.how,
                        note=clean_line(planned.consent.note),
                    )
                )
        self._session.flush()

    def _say(self, person_id: UUID, planned: PlannedPerson) -> None:
        query = select(Statement.text, Statement.position).where(Statement.person_id == person_id)
        rows = self._session.execute(query).all()
        said = {fold_loose(text) for text, _ in rows}
        position = max((place for _, place in rows), default=0)
        for entry in planned.statements:
            words = clean_line(entry.text)
            if not words or fold_loose(words) in said:
                continue
            said.add(fold_loose(words))
            position += 1
            self._statements += 1
            self._session.add(
                Statement(
                    person_id=person_id,
                    kind=entry.kind,
                    text=words,
                    said_on=planned.last_spoken,
                    position=position,
                )
            )
        self._session.flush()

    def _tie(self, person_id: UUID, planned: PlannedPerson, known: list[PersonKey]) -> None:
        me = next(key for key in known if key.id == person_id)
        for named in planned.knows:
            other = self._who(named, known, me)
            if other is None or other == person_id:
                continue
            a, b = sorted((person_id, other))
            there = select(Tie.id).where(Tie.a_id == a, Tie.b_id == b)
            if self._session.scalar(there) is None:
                self._session.add(Tie(a_id=a, b_id=b, kind=named.kind, note=named.note))
                self._session.flush()
                self._ties += 1

    def _who(self, named: Known, known: list[PersonKey], near: PersonKey | None) -> UUID | None:
        found = match_known(named.name, known, near, named.note)
        if found is None:
            self._unknown[named.name] = None
            return None
        assert isinstance(found.id, UUID)
        return found.id

    def _talk(self, talk: PlannedTalk, known: list[PersonKey]) -> None:
        people = [self._who(named, known, None) for named in talk.people]
        present = tuple(dict.fromkeys(person for person in people if person is not None))
        if not present or self._was_noted(talk, present):
            return
        self._keep_talk(talk, present)
        self._talks += 1

    def _was_noted(self, talk: PlannedTalk, present: Iterable[UUID]) -> bool:
        query = (
            select(func.count())
            .select_from(Conversation)
            .join(Presence, Presence.conversation_id == Conversation.id)
            .where(
                Conversation.on == talk.on,
                Conversation.said == clean_text(talk.said),
                Presence.person_id.in_(present),
            )
        )
        return bool(self._session.scalar(query))

    def _keep_talk(self, talk: PlannedTalk, present: Iterable[UUID]) -> None:
        conversation = Conversation(
            id=uuid4(),
            on=talk.on,
            where=clean_line(talk.where),
            said=clean_text(talk.said),
            spark=talk.spark,
            promised=clean_line(talk.promised),
            noted_by=clean_line(talk.noted_by),
        )
        self._session.add(conversation)
        for person_id in present:
            self._session.add(Presence(person_id=person_id, conversation_id=conversation.id))
        self._session.flush()

    def _last_spoken(self) -> None:
        """Keep "last spoken" as a conversation, unless one of that day is there."""
        query = select(Presence.person_id, Conversation.on).join(
            Conversation, Conversation.id == Presence.conversation_id
        )
        spoken = {(person, on) for person, on in self._session.execute(query)}
        for index, planned in enumerate(self._plan.people):
            on = planned.last_spoken
            if on is not None and (self._ids[index], on) not in spoken:
                spoken.add((self._ids[index], on))
                talk = PlannedTalk(planned.row, on, (), "", "", 0, "", "")
                self._keep_talk(talk, (self._ids[index],))

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
