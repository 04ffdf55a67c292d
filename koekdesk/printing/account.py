# SPDX-License-Identifier: MIT
"""Papers to account with: the processing register, the impact assessment, numbers for a funder."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.document import (
    Block,
    Document,
    Fact,
    Group,
    Heading,
    Lines,
    Paragraph,
    Table,
    Title,
)
from koekdesk.services.accounting import Account, KeptRow
from koekdesk.services.kept import About
from koekdesk.services.numbers import SMALLEST, Breakdown, Numbers
from koekdesk.texts import counts, format_date, scope_name
from koekdesk.texts.kept import table_name, until_words, why_words

translate = QCoreApplication.translate


def processing_document(account: Account) -> Document:
    """Return the processing register (AVG, article 30)."""
    title = translate("Account", "Processing register")
    return Document(title, tuple(_processing(account, title)), _footer(title, account.on))


def assessment_document(account: Account) -> Document:
    """Return the impact assessment (AVG, article 35), with room for what people think of it."""
    title = translate("Account", "Impact assessment")
    return Document(title, tuple(_assessment(account, title)), _footer(title, account.on))


def numbers_document(numbers: Numbers) -> Document:
    """Return numbers for a funder: the growth of the network, and nobody to be found in it."""
    title = translate("Account", "What grew in the neighbourhood")
    return Document(title, tuple(_numbers(numbers, title)), _footer(title, numbers.end))


def numbers_rows(numbers: Numbers) -> list[tuple[str, str, str]]:
    """Return the same numbers as rows of a spreadsheet."""
    what, part, number = (
        translate("Account", "what"),
        translate("Account", "part"),
        translate("Account", "number"),
    )
    rows = [(what, part, number)]
    rows += [(_total_words(code), "", _number(count)) for code, count in numbers.totals]
    for breakdown in numbers.breakdowns:
        name = _breakdown_words(breakdown.code)
        rows += [(name, _part_words(breakdown, part), _number(n)) for part, n in breakdown.parts]
        rows.append((name, translate("Account", "together"), _number(breakdown.total)))
    return rows


def _processing(account: Account, title: str) -> Iterator[Block]:
    kept = account.preferences
    yield Title(title)
    yield Heading(translate("Account", "Who answers for it"))
    yield Fact(translate("Account", "organisation"), kept.responsible)
    yield Fact(translate("Account", "whom residents can turn to"), kept.contact)
    yield Fact(translate("Account", "data protection officer"), kept.officer)
    yield Heading(translate("Account", "What for"))
    yield Paragraph(kept.purpose or _purpose())
    yield Fact(
        translate("Account", "ground"),
        translate("Account", "consent, asked in a conversation, each part on its own"),
    )
    yield Heading(translate("Account", "About whom, and who sees it"))
    yield Fact(
        translate("Account", "about whom"),
        translate("Account", "people in the neighbourhood, and people of organisations in it"),
    )
    yield Fact(translate("Account", "who has the passphrase"), kept.readers)
    yield Fact(translate("Account", "where the file is"), kept.kept_where)
    yield Fact(
        translate("Account", "who gets it"),
        translate(
            "Account",
            "nobody by itself; a card or sheet on paper carries only what a person agreed to",
        ),
    )
    yield Fact(
        translate("Account", "outside the European Union"),
        translate("Account", "never: nothing leaves the computer by itself"),
    )
    yield Heading(translate("Account", "What is kept, why and how long"))
    yield _kept_table(account)
    yield Paragraph(_retention(account))
    measures = map(Paragraph, _measures())
    yield Group((Heading(translate("Account", "How it is kept safe")), *measures))


def _assessment(account: Account, title: str) -> Iterator[Block]:
    yield Title(title)
    yield Heading(translate("Account", "What is done"))
    yield Paragraph(account.preferences.purpose or _purpose())
    yield Fact(translate("Account", "people"), str(account.people))
    for scope, count in account.agreed:
        label = translate("Account", "said yes: {what}").format(what=scope_name(scope))
        yield Fact(label, str(count))
    yield Heading(translate("Account", "Is it needed, and is it no more than needed?"))
    for line in _needed():
        yield Paragraph(line)
    yield Lines(2)
    yield Heading(translate("Account", "What could go wrong, and what is done about it"))
    yield Table(
        (translate("Account", "what could happen"), translate("Account", "what is done")),
        tuple(_risks()),
    )
    yield Heading(translate("Account", "Rights of people"))
    yield Paragraph(
        translate(
            "Account",
            "See, correct, take along and erase are on everybody's own page, in at most three "
            "clicks. Saying no is as easy as saying yes.",
        )
    )
    yield Fact(translate("Account", "asked to be erased so far"), str(account.erased))
    yield Heading(translate("Account", "What people think of it"))
    for label in (
        translate("Account", "residents"),
        translate("Account", "data protection officer"),
        translate("Account", "decision and date"),
    ):
        yield Fact(label, "")
        yield Lines(2)


def _numbers(numbers: Numbers, title: str) -> Iterator[Block]:
    yield Title(title)
    text = translate("Account", "From {begin} to {end}.")
    begin = format_date(numbers.begin, date.min)
    yield Paragraph(text.format(begin=begin, end=format_date(numbers.end, date.min)))
    for code, count in numbers.totals:
        yield Fact(_total_words(code), _number(count))
    for breakdown in numbers.breakdowns:
        yield Heading(_breakdown_words(breakdown.code))
        rows = [(_part_words(breakdown, part), _number(count)) for part, count in breakdown.parts]
        together = (translate("Account", "together"), _number(breakdown.total))
        yield Table(("", translate("Account", "number")), (*rows, together))
    note = translate(
        "Account",
        "“few” stands where there are fewer than {number}, and where the others would tell it: "
        "nobody can be found in these numbers.",
    )
    yield Paragraph(note.format(number=SMALLEST), soft=True)


def _kept_table(account: Account) -> Table:
    head = (
        translate("Account", "what"),
        translate("Account", "why"),
        translate("Account", "how long"),
    )
    return Table(head, tuple(_kept_row(row) for row in account.kept if _is_personal(row)))


def _is_personal(row: KeptRow) -> bool:
    return row.kept.about is not About.REGISTER or row.kept.table == "erasure"


def _kept_row(row: KeptRow) -> tuple[str, str, str]:
    kept = row.kept
    return table_name(kept.table), why_words(kept.why), until_words(kept.until)


def _retention(account: Account) -> str:
    text = translate(
        "Account",
        "Whoever was not spoken to for {retention} is looked at by somebody: keep a while, talk "
        "again, or erase. A yes is asked about again after {review}.",
    )
    kept = account.preferences
    return text.format(
        retention=counts.months(kept.retention_months), review=counts.months(kept.review_months)
    )


def _purpose() -> str:
    return translate(
        "Account",
        "To bring people in the neighbourhood together around what they can, have and would "
        "love to do. Residents decide, residents act, and what grows is theirs.",
    )


def _measures() -> tuple[str, ...]:
    return (
        translate("Account", "One encrypted file on one's own computer, opened with a passphrase."),
        translate("Account", "Nothing is fetched or sent; there are no accounts in a cloud."),
        translate("Account", "The screen closes when nobody is there; backups are encrypted too."),
        translate(
            "Account",
            "While typing, health, debts, belief, origin and numbers of papers are recognised, "
            "with another way to say it.",
        ),
        translate("Account", "Who is erased is erased in every backup on the computer as well."),
    )


def _needed() -> tuple[str, ...]:
    return (
        translate(
            "Account",
            "Only what people tell themselves is kept, in their own words. There is no place for "
            "citizen numbers, copies of papers, dates of birth, health or debts.",
        ),
        translate(
            "Account",
            "Suggestions are questions to people, never decisions about them. There are no "
            "scores, no categories and no lists of who needs what.",
        ),
    )


def _risks() -> Iterator[tuple[str, str]]:
    yield (
        translate("Account", "the computer is lost or stolen"),
        translate("Account", "the file is encrypted; without the passphrase it cannot be read"),
    )
    yield (
        translate("Account", "somebody walks past an open screen"),
        translate("Account", "it closes after four minutes, and with one key"),
    )
    yield (
        translate("Account", "something sensitive is written down"),
        translate("Account", "a hint while typing, and people read their own page"),
    )
    yield (
        translate("Account", "a card names somebody who does not want that"),
        translate("Account", "names and words come on paper only with a yes to that"),
    )
    yield (
        translate("Account", "people are kept longer than they would like"),
        translate("Account", "a yes is asked about again, and a list shows who was long quiet"),
    )
    yield (
        translate("Account", "a small group can be recognised in numbers"),
        translate("Account", "groups under five are not told, also not by subtraction"),
    )


def _footer(title: str, on: date) -> str:
    return f"{title}  ·  {format_date(on, date.min)}"


def _number(count: int | None) -> str:
    return translate("Account", "few") if count is None else str(count)


def _part_words(breakdown: Breakdown, part: str) -> str:
    if breakdown.code == "streets":
        return part or translate("Account", "street not known")
    if breakdown.code == "connections":
        became = translate("Account", "met or did something together")
        return became if part == "grown" else translate("Account", "were asked")
    if part == "before":
        return translate("Account", "before")
    text = translate("Account", "three months up to {date}")
    return text.format(date=format_date(date.fromisoformat(part), date.min))


def _total_words(code: str) -> str:
    return {
        "people": translate("Account", "people who said yes to the register"),
        "conversations": translate("Account", "conversations in this year"),
        "initiatives": translate("Account", "initiatives begun in this year"),
        "gatherings": translate("Account", "times something was done together"),
        "ties": translate("Account", "times two people know each other"),
    }[code]


def _breakdown_words(code: str) -> str:
    return {
        "streets": translate("Account", "People by street"),
        "new_people": translate("Account", "When people came in"),
        "new_connections": translate("Account", "When connections began"),
        "connections": translate("Account", "What became of the connections"),
    }[code]
