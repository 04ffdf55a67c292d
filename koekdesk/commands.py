# SPDX-License-Identifier: MIT
"""What koekdesk does without a window: the demo's cards, imports, suggestions as paper or data."""

import getpass
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.writing import write_whole
from koekdesk.matching.encoder import load_encoder
from koekdesk.printing.cards import AnyFace, write_cards_pdf
from koekdesk.printing.faces import face_of_suggestion
from koekdesk.printing.pocket_faces import pocket_face
from koekdesk.register.database import (
    Passphrase,
    Register,
    Unlock,
    create_register,
    needs_passphrase,
    open_register,
)
from koekdesk.services.cards import next_numbers
from koekdesk.services.import_apply import apply_import
from koekdesk.services.import_plan import (
    ImportChoices,
    ImportPlan,
    ImportResult,
    proposed_decisions,
)
from koekdesk.services.importing import plan_file
from koekdesk.services.pocket_cards import read_pocket_cards
from koekdesk.services.reasons import reason_values
from koekdesk.services.registers import new_demo
from koekdesk.services.sharing import Audience
from koekdesk.services.sharing_rows import suggestion_for_others
from koekdesk.services.suggestions import Quote, ReasonRow, ShareRow, SuggestionRow
from koekdesk.texts import (
    counts,
    error_message,
    excerpt,
    import_counts,
    reason_sentence,
)
from koekdesk.ui.advice import advise
from koekdesk.ui.desk import Desk
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.import_words import counts_of, no_lines

translate = QCoreApplication.translate

#: Where a passphrase may stand for whoever runs this without a terminal.
PASSPHRASE_VARIABLE = "KOEKDESK_PASSPHRASE"


def run(options: Namespace, language: str, data_dir: Path) -> int:
    """Do one command; known errors are explained, and then the result is 1."""
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    install_language(app, language)
    today = options.today or date.today()
    try:
        if options.command == "import":
            print(import_file(options, today))
        elif options.command == "suggest":
            unlock = _unlock(options) if needs_passphrase(options.register) else None
            print(
                suggest(
                    options.register,
                    options.pdf,
                    options.json,
                    today,
                    unlock,
                    shareable=options.shareable,
                    internal=options.internal,
                )
            )
        else:
            print(demo(options.pdf, data_dir, today))
    except KoekdeskError as error:
        print(error_message(error), file=sys.stderr)
        return 1
    return 0


def demo(pdf: Path | None, data_dir: Path, today: date) -> str:
    """Make the demo neighbourhood and write its cards; tell where they are."""
    register = new_demo(data_dir, today)
    return suggest(register, pdf or data_dir / "demo-kaartjes.pdf", None, today)


def suggest(
    register: Path,
    pdf: Path | None,
    as_json: Path | None,
    today: date,
    unlock: Unlock | None = None,
    *,
    shareable: bool = False,
    internal: bool = False,
) -> str:
    """Write a register's suggestions as cards, as data, or both; tell what was written.

    Cards are for others and carry what people agreed to, unless they are ``internal``: for the
    connector's own pocket. Data is for the desk itself, unless it is ``shareable``.
    """
    with _desk(lambda: open_register(register, unlock)) as desk:
        rows = advise(desk, load_encoder, today, lambda _done, _total: None).rows
        lines = [counts.suggestions(len(rows))]
        if pdf is not None:
            write_cards_pdf(pdf, (_pockets if internal else _faces)(desk, rows, today))
            lines.append(translate("Commands", "Cards: {path}").format(path=pdf.resolve()))
        if as_json is not None:
            _write_json(as_json, rows, today, Audience.OTHER if shareable else Audience.INTERNAL)
            lines.append(translate("Commands", "Data: {path}").format(path=as_json.resolve()))
    return "\n".join(lines)


def import_file(options: Namespace, today: date) -> str:
    """Bring a spreadsheet into a register, made when new; tell what was read, merged, marked."""
    register: Path = options.register
    made = not register.exists()
    try:
        with _desk(lambda: _into(options, made)) as desk:
            choices = ImportChoices(options.names_on_cards, merge=not options.keep_both)
            plan = desk.read(plan_file, options.file, today, choices)
            result = desk.do("import", apply_import, plan, proposed_decisions(plan), today)
    except KoekdeskError:
        if made:
            register.unlink(missing_ok=True)
        raise
    lines = [_summary(plan, result)]
    if not needs_passphrase(register):
        lines.append(
            translate(
                "Commands",
                "This register has no passphrase: anybody who has the file can read it. "
                "Open it in koekdesk to give it one.",
            )
        )
    return "\n".join(lines)


def _summary(plan: ImportPlan, result: ImportResult) -> str:
    """Tell what was read, merged, left out and marked, a line each."""
    told = counts_of(plan, result)
    marks = [f"  {mark.row}: {mark.who}: {excerpt(mark.text, 60)}" for mark in plan.marks]
    unknown = [", ".join(result.unknown_names)] if result.unknown_names else []
    lead = translate("Commands", "Named, but nobody or more than one fits: {names}")
    lines = [*import_counts(told), *marks, *(lead.format(names=names) for names in unknown)]
    return "\n".join([*lines, *no_lines(result)])


def _into(options: Namespace, new: bool) -> Register:
    """Open the register to bring a list into, or make it: encrypted when a passphrase is given."""
    path: Path = options.register
    if new:
        return create_register(path, _given_passphrase(options) or None)
    return open_register(path, _unlock(options) if needs_passphrase(path) else None)


def _unlock(options: Namespace) -> Unlock | None:
    """Return the passphrase from the file, the environment, or whoever sits at the terminal."""
    given = _given_passphrase(options)
    if not given and sys.stdin is not None and sys.stdin.isatty():
        question = translate("Commands", "Passphrase of {file}: ")
        given = getpass.getpass(question.format(file=options.register.name))
    return Passphrase(given) if given else None


def _given_passphrase(options: Namespace) -> str:
    path: Path | None = options.passphrase_file
    if path is None:
        return os.environ.get(PASSPHRASE_VARIABLE, "")
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()[0]
    except (OSError, UnicodeError, IndexError) as error:
        raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail="") from error


@contextmanager
def _desk(opening: Callable[[], Register]) -> Iterator[Desk]:
    desk = Desk(opening())
    try:
        yield desk
    finally:
        desk.close()


def _faces(desk: Desk, rows: Sequence[SuggestionRow], _today: date) -> list[AnyFace]:
    numbers = desk.read(next_numbers, len(rows))
    return [face_of_suggestion(row, number) for row, number in zip(rows, numbers, strict=True)]


def _pockets(desk: Desk, rows: Sequence[SuggestionRow], today: date) -> list[AnyFace]:
    numbers = desk.read(next_numbers, len(rows))
    cards = desk.read(read_pocket_cards, [row.suggestion for row in rows])
    return [pocket_face(card, number, today) for card, number in zip(cards, numbers, strict=True)]


def _write_json(path: Path, rows: Sequence[SuggestionRow], today: date, audience: Audience) -> None:
    shown = rows if audience is Audience.INTERNAL else map(suggestion_for_others, rows)
    data = {
        "date": today.isoformat(),
        "audience": audience.value,
        "suggestions": [_values(row) for row in shown],
    }
    write_whole(path, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode())


def _values(row: SuggestionRow) -> dict[str, object]:
    kept = zip(row.suggestion.reasons, row.reasons, strict=True)
    return {
        "kind": row.kind.value,
        "strength": row.strength.value,
        "people": [_share(share) for share in row.shares],
        "introducers": list(row.introducers),
        "place": row.place,
        "still_to_find": [code.value for code in row.suggestion.missing],
        "reasons": [
            {
                **reason_values(reason),
                "people": list(named.names),
                "words": list(named.words),
                "statements": list(named.quotes),
                "where": list(named.where),
                "sentence": reason_sentence(
                    named.code, _named(named), named.quotes, named.words, named.amount, named.where
                ),
            }
            for reason, named in kept
        ],
    }


def _named(reason: ReasonRow) -> list[str]:
    return [name or translate("Commands", "a neighbour") for name in reason.names]


def _share(share: ShareRow) -> dict[str, object]:
    return {
        "name": share.called,
        "street": share.street,
        "gives": _quote(share.gift),
        "gives_to": share.gives_to,
        "wishes": _quote(share.wish),
    }


def _quote(quote: Quote | None) -> dict[str, str] | None:
    return {"kind": quote.kind.value, "words": quote.text} if quote else None
