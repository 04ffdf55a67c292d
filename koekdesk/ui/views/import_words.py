# SPDX-License-Identifier: MIT
"""The words of the page that brings a spreadsheet in: columns, sheets, why a row stays out."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.files.columns import Field, SheetKind
from koekdesk.listening.likeness import LikenessReason
from koekdesk.services.import_plan import (
    ImportPlan,
    ImportResult,
    LeftOut,
    LeftOutRow,
    MarkPlace,
    PlannedConsent,
)
from koekdesk.texts import ImportCounts, excerpt, format_date, how_name, join_words
from koekdesk.vocabulary import ConsentHow

translate = QCoreApplication.translate

_CONTEXT = "Import"

_FIELDS = {
    Field.NAME: QT_TRANSLATE_NOOP("Import", "name"),
    Field.FAMILY_NAME: QT_TRANSLATE_NOOP("Import", "family name"),
    Field.STREET: QT_TRANSLATE_NOOP("Import", "street"),
    Field.NUMBER: QT_TRANSLATE_NOOP("Import", "house number"),
    Field.PHONE: QT_TRANSLATE_NOOP("Import", "telephone"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Import", "e-mail"),
    Field.LANGUAGES: QT_TRANSLATE_NOOP("Import", "languages"),
    Field.DAYPARTS: QT_TRANSLATE_NOOP("Import", "when they have time"),
    Field.GIFTS: QT_TRANSLATE_NOOP("Import", "what they can and have"),
    Field.WISHES: QT_TRANSLATE_NOOP("Import", "what they would love"),
    Field.BOUNDARIES: QT_TRANSLATE_NOOP("Import", "what they would rather not"),
    Field.KNOWS: QT_TRANSLATE_NOOP("Import", "whom they know"),
    Field.CONSENT: QT_TRANSLATE_NOOP("Import", "consent"),
    Field.LAST_SPOKEN: QT_TRANSLATE_NOOP("Import", "last spoken"),
    Field.MATTERS: QT_TRANSLATE_NOOP("Import", "what matters to them"),
    Field.REMARK: QT_TRANSLATE_NOOP("Import", "remark"),
    Field.SORT: QT_TRANSLATE_NOOP("Import", "what sort"),
    Field.POSSIBLE: QT_TRANSLATE_NOOP("Import", "what is possible there"),
    Field.CONTACT: QT_TRANSLATE_NOOP("Import", "who to speak to"),
    Field.KEY: QT_TRANSLATE_NOOP("Import", "who has the key"),
    Field.OPEN: QT_TRANSLATE_NOOP("Import", "when it is open"),
    Field.WHERE: QT_TRANSLATE_NOOP("Import", "where"),
    Field.DATE: QT_TRANSLATE_NOOP("Import", "date"),
    Field.WITH_WHOM: QT_TRANSLATE_NOOP("Import", "with whom"),
    Field.SAID: QT_TRANSLATE_NOOP("Import", "what was said"),
    Field.SPARK: QT_TRANSLATE_NOOP("Import", "spark"),
    Field.PROMISED: QT_TRANSLATE_NOOP("Import", "what was promised"),
    Field.NOTED_BY: QT_TRANSLATE_NOOP("Import", "who noted it"),
    Field.IGNORE: QT_TRANSLATE_NOOP("Import", "not taken over"),
}
_KINDS = {
    SheetKind.PEOPLE: QT_TRANSLATE_NOOP("Import", "people"),
    SheetKind.NEIGHBOURHOOD: QT_TRANSLATE_NOOP("Import", "groups and places"),
    SheetKind.CONVERSATIONS: QT_TRANSLATE_NOOP("Import", "conversations"),
    SheetKind.UNKNOWN: QT_TRANSLATE_NOOP("Import", "stays out"),
}
_LEFT_OUT = {
    LeftOut.SAID_NO: QT_TRANSLATE_NOOP("Import", "said no, and stays out"),
    LeftOut.NO_DATE: QT_TRANSLATE_NOOP("Import", "there is no date we can read"),
    LeftOut.STILL_TO_COME: QT_TRANSLATE_NOOP("Import", "the date is still to come"),
    LeftOut.NOBODY_KNOWN: QT_TRANSLATE_NOOP("Import", "we do not know yet who this was with"),
    LeftOut.NO_NAME: QT_TRANSLATE_NOOP("Import", "there is no name"),
    LeftOut.HEADING: QT_TRANSLATE_NOOP("Import", "a heading"),
    LeftOut.TOTAL: QT_TRANSLATE_NOOP("Import", "a row of totals"),
}
_REASONS = {
    LikenessReason.SAME_NAME: QT_TRANSLATE_NOOP("Import", "the same name"),
    LikenessReason.NEAR_NAME: QT_TRANSLATE_NOOP("Import", "nearly the same name"),
    LikenessReason.SAME_PHONE: QT_TRANSLATE_NOOP("Import", "the same telephone"),
    LikenessReason.SAME_EMAIL: QT_TRANSLATE_NOOP("Import", "the same e-mail"),
    LikenessReason.SAME_ADDRESS: QT_TRANSLATE_NOOP("Import", "the same address"),
    LikenessReason.SAME_STREET: QT_TRANSLATE_NOOP("Import", "the same street"),
    LikenessReason.OTHER_ADDRESS: QT_TRANSLATE_NOOP("Import", "another address"),
    LikenessReason.OTHER_PHONE: QT_TRANSLATE_NOOP("Import", "another telephone"),
}
_AGAINST = frozenset({LikenessReason.OTHER_ADDRESS, LikenessReason.OTHER_PHONE})
_PLACES = {
    MarkPlace.REMARK: QT_TRANSLATE_NOOP("Import", "in a remark"),
    MarkPlace.STATEMENT: QT_TRANSLATE_NOOP("Import", "in what was said"),
    MarkPlace.MATTERS: QT_TRANSLATE_NOOP("Import", "in what matters to them"),
    MarkPlace.CONVERSATION: QT_TRANSLATE_NOOP("Import", "in a conversation"),
}
#: Ways in which letters are kept in a text file; the usual ones.
ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("Import", "UTF-8, as most programs save"),
    "cp1252": QT_TRANSLATE_NOOP("Import", "Windows, as Excel in the Netherlands saves"),
    "cp1254": QT_TRANSLATE_NOOP("Import", "Windows, Turkish"),
    "cp1250": QT_TRANSLATE_NOOP("Import", "Windows, Polish"),
    "cp1256": QT_TRANSLATE_NOOP("Import", "Windows, Arabic"),
    "mac-roman": QT_TRANSLATE_NOOP("Import", "an older Mac"),
    "cp850": QT_TRANSLATE_NOOP("Import", "an old DOS program"),
    "utf-16": QT_TRANSLATE_NOOP("Import", "UTF-16"),
}


#: By another name: the sources stand in tables above, marked there for translation.
_look_up = QCoreApplication.translate


def _say(source: object) -> str:
    return _look_up("Import", str(source))


def column_name(field: Field) -> str:
    """Return what a column holds."""
    return _say(_FIELDS[field])


def sheet_kind_name(kind: SheetKind) -> str:
    """Return what a sheet is about."""
    return _say(_KINDS[kind])


def left_out_reason(why: LeftOut) -> str:
    """Return why a row stays out."""
    return _say(_LEFT_OUT[why])


def left_out_line(row: LeftOutRow) -> str:
    """Return a row that stays out, recognised by its first words, and why."""
    line = translate("Import", "Row {row}, “{who}”: {why}")
    if not row.who:
        line = translate("Import", "Row {row}: {why}")
    return line.format(row=row.row, who=excerpt(row.who, 40), why=left_out_reason(row.why))


def no_lines(result: ImportResult) -> list[str]:
    """Say whose yes was taken back by a no in the list, and where somebody has to look."""
    taken = translate("Import", "Said no later, and that holds from now on: {names}.")
    unsure = translate(
        "Import",
        "Said no, but more than one person has that name. Look on their own pages: {names}.",
    )
    told = ((taken, result.withdrawn), (unsure, result.unsure))
    return [line.format(names=join_words(names)) for line, names in told if names]


def encoding_name(encoding: str) -> str:
    """Return how the letters of a text file are kept."""
    known = ENCODINGS.get(encoding.removesuffix("-sig"))
    return _say(known) if known else encoding


def mark_place(place: MarkPlace) -> str:
    """Return where marked words stand."""
    return _say(_PLACES[place])


def likeness_words(reasons: tuple[LikenessReason, ...]) -> str:
    """Return why two people may be one, and what speaks against it."""
    same = join_words([_say(_REASONS[reason]) for reason in reasons if reason not in _AGAINST])
    other = join_words([_say(_REASONS[reason]) for reason in reasons if reason in _AGAINST])
    if not other:
        return translate("Import", "They have {same}.").format(same=same)
    return translate("Import", "They have {same}, but {other}.").format(same=same, other=other)


def consent_words(consent: PlannedConsent, names_on_cards: bool, today: date) -> str:
    """Return what somebody agreed to, in words."""
    if not consent.given:
        return translate("Import", "Nobody knows yet whether they agree, so nothing is suggested.")
    words = translate("Import", "They agree to be in the register and in suggestions")
    if consent.on_cards(names_on_cards):
        words = translate(
            "Import", "They agree to be in the register, in suggestions and by first name on cards"
        )
    more = [] if consent.how is ConsentHow.IMPORT else [how_name(consent.how)]
    if consent.on:
        more.append(format_date(consent.on, today))
    how = f" ({', '.join(more)})" if more else ""
    note = translate("Import", "“{note}”").format(note=consent.note) if consent.note else ""
    return f"{words}{how}. {note}".strip()


def counts_of(plan: ImportPlan, result: ImportResult, kept: int = 0) -> ImportCounts:
    """Return what an import did as counts; ``kept`` marked texts came in after all."""
    return ImportCounts(
        rows=plan.rows,
        people=result.people,
        merged=result.merged,
        statements=result.statements,
        ties=result.ties,
        things=result.things,
        talks=result.talks,
        agreed=result.agreed,
        said_no=sum(row.why is LeftOut.SAID_NO for row in plan.left_out),
        marked=len(plan.marks) - kept,
    )
