# SPDX-License-Identifier: MIT
"""What asks for attention today, in words: each line with its one next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.services.angles import Angle, AngleKind
from koekdesk.services.consents import ConsentToAsk
from koekdesk.services.cooling import CoolingRow, NextStep
from koekdesk.services.quiet import QuietRow
from koekdesk.services.today import (
    CardOutRow,
    FreshRow,
    GatheringSoonRow,
    PromiseRow,
    ReviewsRow,
)
from koekdesk.texts import (
    ago,
    counts,
    day_name,
    excerpt,
    format_date,
    isolate,
    join_words,
    kind_lead,
    quoted,
    scope_name,
    stage_name,
    step_sentence,
)
from koekdesk.ui.widgets.day_section import DayLine
from koekdesk.vocabulary import Day, Stage

translate = QCoreApplication.translate
_NAME = 24
_NAMED = 3  # names on a line about many


def names(people: Sequence[str]) -> str:
    """Return names as a list to read, very long ones made short."""
    return join_words([isolate(excerpt(name, _NAME)) for name in people])


def cooling_line(row: CoolingRow) -> DayLine:
    """Return a connection that cools down, with what to do about it."""
    said = translate("Today", "{name} said: {words}").format(
        name=row.said_by, words=quoted([row.said])
    )
    below = "  ·  ".join([counts.quiet_days(row.quiet), stage_name(row.stage)])
    return DayLine(
        key=row.id,
        title=names(row.people),
        below=f"{below}\n{said}" if row.said else below,
        quote="",
        next=next_step(row),
        button=_cooling_button(row),
        icon="together",
        row=row,
    )


def next_step(row: CoolingRow) -> str:
    """Return the one next thing for a connection, as a proposal."""
    if row.step is NextStep.TURN:
        return _turn(row)
    return step_sentence(row.step, names(row.whom))


def _turn(row: CoolingRow) -> str:
    if row.angle is not None:
        return angle_sentence(row.angle)
    if row.whom and row.stage is Stage.ASKED:
        rests = translate("Today", "Rather not now for {names}. Let it rest, with their words.")
        return rests.format(names=names(row.whom))
    return step_sentence(NextStep.TURN)


def angle_sentence(angle: Angle) -> str:
    """Return another way to look at what got stuck."""
    said = quoted([angle.quote.text]) if angle.quote else ""
    if angle.kind is AngleKind.PEOPLE:
        words = translate("Today", "Another way: {name} fits with {other}. {name} said: {words}.")
        return words.format(name=angle.called, other=angle.together, words=said)
    if angle.kind is AngleKind.GIFT:
        words = translate("Today", "Another way: {name} also said: {words}. Begin there?")
        return words.format(name=angle.called, words=said)
    words = translate("Today", "Another way: meet at {place}. Possible there: {what}.")
    return words.format(place=angle.place, what=excerpt(angle.possible).rstrip("."))


def _cooling_button(row: CoolingRow) -> str:
    if row.step is NextStep.ASK:
        return translate("Today", "Note the answer")
    if row.step is NextStep.MEET:
        return translate("Today", "They met")
    return translate("Today", "Open")


def fresh_line(row: FreshRow, today: date) -> DayLine:
    """Return what somebody said just now, and with whom it fits."""
    when = ago(row.quote.said_on or today, today)
    fits = translate("Today", "Fits with {names}.").format(names=names(row.with_whom))
    return DayLine(
        key=row.suggestion.key,
        title=row.called,
        below=f"{when}  ·  {kind_lead(row.quote.kind)}",
        quote=row.quote.text,
        next=fits if row.with_whom else "",
        button=translate("Today", "See the card"),
        icon="card",
        row=row,
    )


def promise_line(row: PromiseRow, today: date) -> DayLine:
    """Return what we promised, to whom and by when."""
    to = names([called for _, called in row.people])
    promised = translate("Today", "promised {when}").format(when=ago(row.on, today))
    if row.by is not None:
        by = translate("Today", "by {day}").format(day=coming(row.by, today))
        late = translate("Today", "we said: {day}").format(day=format_date(row.by, today))
        promised = late if row.by < today else by
    return DayLine(
        key=row.conversation_id,
        title=to,
        below=promised,
        quote="",
        next=row.promised,
        button=translate("Today", "Done"),
        icon="check",
        row=row,
    )


def gathering_line(row: GatheringSoonRow, today: date) -> DayLine:
    """Return a gathering to come, or one that was and of which nothing was told yet."""
    over = row.on < today
    parts = [ago(row.on, today) if over else coming(row.on, today), row.at, row.where, row.title]
    who = counts.invited(row.guests) if row.guests else translate("Today", "nobody invited yet")
    if over:
        following = translate("Today", "How was it? Who came, and what grew out of it?")
    else:
        following = translate("Today", "Who is not there yet?") if row.guests else ""
    return DayLine(
        key=row.id,
        title=row.together,
        below="  ·  ".join(part for part in (*parts, "" if over else who) if part),
        quote="",
        next=following,
        button=translate("Today", "Tell") if over else translate("Today", "Open"),
        icon="calendar",
        row=row,
    )


def card_line(row: CardOutRow, today: date) -> DayLine:
    """Return a card that is out."""
    given = translate("Today", "card {numbers}, given out {when}")
    return DayLine(
        key=row.connection_id,
        title=names(row.people),
        below=given.format(numbers=join_words(row.numbers), when=ago(row.printed_on, today)),
        quote="",
        next="",
        button=translate("Today", "Note the answer"),
        icon="card",
        row=row,
    )


def quiet_line(row: QuietRow, today: date) -> DayLine:
    """Return somebody to talk with again, with something they said to pick up on (R2)."""
    if row.last_on is None:
        spoken = translate("Today", "not spoken to ourselves yet")
    else:
        spoken = translate("Today", "last spoken {when}").format(when=ago(row.last_on, today))
    known = dict.fromkeys(part for part in (row.street, spoken, row.where) if part)
    pick_up = ""
    if row.pick_up is not None:
        pick_up = translate("Today", "Pick up on what you heard:")
        if row.pick_up.said_on:
            when = ago(row.pick_up.said_on, today)
            pick_up = translate("Today", "Pick up on what you heard {when}:").format(when=when)
    return DayLine(
        key=row.person_id,
        title=row.called,
        below="\n".join(part for part in ("  ·  ".join(known), pick_up) if part),
        quote=row.pick_up.text if row.pick_up else "",
        next="",
        button=translate("Today", "Conversation"),
        icon="conversation",
        row=row,
    )


def consent_line(row: ConsentToAsk, today: date) -> DayLine:
    """Return somebody to ask again what they agree to."""
    if row.review_on <= today:
        when = translate("Today", "ask again today")
    else:
        when = translate("Today", "ask again before {day}").format(day=coming(row.review_on, today))
    scopes = join_words([scope_name(scope) for scope in row.scopes])
    return DayLine(
        key=row.person_id,
        title=row.called,
        below="  ·  ".join(part for part in (row.street, when) if part),
        quote="",
        next=translate("Today", "Still good? {scopes}").format(scopes=scopes),
        button=translate("Today", "Ask"),
        icon="check",
        row=row,
    )


def reviews_line(row: ReviewsRow) -> DayLine:
    """Return who was not spoken to for very long: one line, which leads to the list."""
    more = len(row.people) - _NAMED
    shown = [*row.people[:_NAMED], *([counts.others(more)] if more > 0 else [])]
    since = translate("Today", "not spoken for {months} or more")
    return DayLine(
        key="reviews",
        title=names(shown),
        below=since.format(months=counts.months(row.months)),
        quote="",
        next=translate("Today", "Who stays, whom do you call, who may go?"),
        button=translate("Today", "Look"),
        icon="people",
        row=row,
    )


def coming(day: date, today: date) -> str:
    """Return a day to come as people say it."""
    days = (day - today).days
    if days == 0:
        return translate("Today", "today")
    if days == 1:
        return translate("Today", "tomorrow")
    if days < 7:
        return day_name(Day(day.weekday()))
    return format_date(day, today)
