"""Killed at random moments: what was confirmed is there, nothing is half (L1, L5, P4)."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from scene import (
    QUICK,
    TODAY,
    WORDS,
    Row,
    chance,
    decrypted,
    duration,
    fresh_copy,
    half,
    killed,
    new_base,
    opened,
    people,
    save,
)
from sqlalchemy import select, text

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups, list_backups, set_aside_files
from koekdesk.register.backup_file import BackupRow, take_pages
from koekdesk.register.checking import APPLICATION_ID
from koekdesk.register.connections import RegisterKey, connect
from koekdesk.register.database import DataKey, Passphrase, open_register
from koekdesk.register.history import History
from koekdesk.register.models import Person
from koekdesk.register.protecting import encrypt_pages, protect
from koekdesk.register.restoring import restore_backup
from koekdesk.register.seal import read_seal
from koekdesk.register.storage import sync_file
from koekdesk.register.trailer import append_trailer
from koekdesk.register.upgrades import current_version
from koekdesk.register.vault import keys_to_words, new_keys
from koekdesk.services.backups import erase_for_good
from koekdesk.services.leaving import leave_register

KEPT = Path(__file__).parents[1] / "registers"
NOON = datetime(2026, 11, 20, 12)
Say = Callable[[str], None]
#: A register grows with each round; a new one now and then keeps rounds short.
_ANEW = 40
#: All backups younger than this stay.
_TWO = timedelta(days=2)


def saves(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while people are saved, now and then with an undo; also while opening and closing."""
    row, lot = Row("kill -9 while saving (L1)"), chance(seed)
    confirmed: set[str] = set()
    undone: set[str] = set()
    path, key = folder / "none", DataKey(b"")
    for number in range(rounds):
        if number % _ANEW == 0:
            path, key = new_base(folder / f"saves{number}")
            confirmed, undone = {"Fatma", "Omar"}, set()

        work = partial(_save_many, path, key, number, lot.randrange(1, 40))
        wait = lot.random() < 0.85
        words = killed(work, lot.random() * (0.12 if wait else 0.25), wait)
        unsure = {word[1:] for word in words if word[0] == "?"}
        undone |= {word[1:] for word in words if word[0] == "-"}
        confirmed |= {word[1:] for word in words if word[0] == "+"}
        confirmed -= undone | unsure
        row.rounds += 1
        try:
            with opened(path, key) as register:
                found = people(register)
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
            continue
        row.lost += len(confirmed - found.keys())
        row.half += half(found) + len(undone & found.keys())
    return row


def _save_many(path: Path, key: DataKey, number: int, steps: int, say: Say) -> None:
    with opened(path, key) as register:
        history = History(register.writes)
        say("open")
        for step in range(steps):
            name = f"n{number}.{step}"
            save(history, name)
            say(f"+{name}")
            if step % 5 == 4:
                say(f"?{name}")
                history.undo()
                say(f"-{name}")


def passphrases(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while a passphrase is changed: the old one or the new one opens, and nothing is lost."""
    row, lot = Row("… passphrase change (L5)"), chance(seed)
    path, key = new_base(folder / "passphrases")
    current = WORDS
    for number in range(rounds):
        new = f"nieuwe woorden {number}"

        def work(say: Say, old: str = current, new: str = new) -> None:
            with opened(path, key) as register:
                assert register.vault
                say("open")
                register.vault.change_passphrase(old, new)
                say("changed")

        words = killed(work, lot.random() * 0.03, wait=True)
        row.rounds += 1
        opens = []
        for candidate in (new, current):
            try:
                open_register(path, Passphrase(candidate)).close()
                opens.append(candidate)
            except KoekdeskError as error:
                if error.code is not ErrorCode.WRONG_PASSPHRASE:
                    row.corrupt += 1
        row.half += len(opens) != 1
        row.lost += "changed" in words and opens != [new]
        current = opens[0] if opens else current
    return row


def _old_register(path: Path) -> DataKey:
    """Encrypt the kept register of version 1, as if a version 1 could."""
    keys, key = new_keys(WORDS, QUICK)
    encrypt_pages(KEPT / "version-1.koek", path, RegisterKey(key, keys.register_id))
    append_trailer(path, {"keys": keys_to_words(keys)})
    sync_file(path)
    return key


def upgrades(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while an older register is upgraded: it is of the old version or of this one."""
    row, lot = Row("… upgrade (L5)"), chance(seed)
    base = folder / "old"
    base.mkdir()
    key = _old_register(base / "wijk.koek")
    here = folder / "upgrades"
    path = here / "wijk.koek"

    def work(say: Say) -> None:
        with opened(path, key):
            say("upgraded")

    fresh_copy(base, here)
    takes = duration(work)
    with opened(path, key) as register:
        everybody = people(register)
    for _ in range(rounds):
        fresh_copy(base, here)
        words = killed(work, lot.random() * takes * 1.2, wait=False)
        row.rounds += 1
        found = read_seal(path).keys
        assert found
        try:
            with closing(connect(path, RegisterKey(key, found.register_id))) as look:
                ours = look.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
                version = look.execute("PRAGMA user_version").fetchone()[0]
            row.half += not ours or version not in (1, current_version())
            row.lost += "upgraded" in words and version != current_version()
            with opened(path, key) as register:
                row.lost += people(register) != everybody
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
    return row


def backups(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while a backup is made and copied to a stick: every backup there is opens."""
    row, lot = Row("… backup (L5, L6)"), chance(seed)
    path, key = new_base(folder / "backups")
    data, stick = path.parent / "data", path.parent / "stick"
    stick.mkdir()
    with opened(path, key, data) as register:
        own = register.key
    takes = 0.1
    for number in range(rounds):

        def work(say: Say, number: int = number) -> None:
            with opened(path, key, data) as register:
                save(History(register.writes), f"b{number}")
                say("saved")
                Backups(register, data, stick).tick(NOON + timedelta(hours=number))
                say("made")

        before = {found.path: found for found in list_backups(path, data, stick)}
        words = killed(work, lot.random() * takes, wait=True)
        row.rounds += 1
        after = {found.path: found for found in list_backups(path, data, stick)}
        kept = {one for one in before if NOON + timedelta(hours=number) - before[one].made < _TWO}
        row.lost += len(kept - after.keys())
        trial = path.parent / "trial"
        for found in sorted(after.values(), key=lambda one: one.made)[-2:]:
            try:
                take_pages(found, trial, own)
            except KoekdeskError as error:
                row.corrupt += 1
                row.notes.append(str(error))
        row.half += "made" in words and len(after.keys() - before.keys()) != 2
        with opened(path, key, data) as register:
            row.lost += f"b{number}" not in people(register)
    return row


def restores(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while a backup takes the place of a register: one of both opens, the other is kept."""
    row, lot = Row("… restore (L5)"), chance(seed)
    path, key = new_base(folder / "base")
    with opened(path, key, path.parent / "data") as register:
        Backups(register, path.parent / "data").make(NOON)
        save(History(register.writes), "Later")
    here = folder / "restores"
    path = here / "wijk.koek"
    data = here / "data"

    def work(say: Say) -> None:
        restore_backup(_only(path, data), path, data, key)
        say("restored")

    fresh_copy(folder / "base", here)
    takes = duration(work)
    for _ in range(rounds):
        fresh_copy(folder / "base", here)
        words = killed(work, lot.random() * takes * 1.1, wait=False)
        row.rounds += 1
        try:
            with opened(path, key, data) as register:
                found = people(register)
            asides = []
            for aside in set_aside_files(path):
                with opened(aside, key) as register:
                    asides.append(people(register))
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
            continue
        row.half += half(found)
        row.lost += "Later" not in found and not any("Later" in aside for aside in asides)
        row.lost += "restored" in words and "Later" in found
    return row


def _only(path: Path, data: Path) -> BackupRow:
    [backup] = list_backups(path, data)
    return backup


def erasures(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while somebody is erased: they are there or not; afterwards not one byte is anywhere."""
    row, lot = Row("… erasure, and bytes left (L5, P4)"), chance(seed)
    path, key = new_base(folder / "ebase", ("Fatma", "Kanarievogel", "Omar"))
    with opened(path, key, path.parent / "data") as register:
        for hour in range(3):
            Backups(register, path.parent / "data").make(NOON + timedelta(hours=hour))
    here = folder / "erasures"
    path, data = here / "wijk.koek", here / "data"

    def work(say: Say) -> None:
        with opened(path, key, data) as register:
            say("open")
            with register.sessions() as session:
                wanted = session.scalar(select(Person.id).where(Person.called == "Kanarievogel"))
            if wanted is not None:
                erase_for_good(register, leave_register, wanted, TODAY)
                say("erased")
            Backups(register, data).tick(NOON + timedelta(hours=9))
            say("everywhere")

    fresh_copy(folder / "ebase", here)
    takes = duration(work)
    for _ in range(rounds):
        fresh_copy(folder / "ebase", here)
        words = killed(work, lot.random() * takes, wait=True)
        row.rounds += 1
        try:
            with opened(path, key, data) as register:
                found = people(register)
                row.half += half(found) or {"Fatma", "Omar"} - found.keys() != set()
                row.lost += "erased" in words and "Kanarievogel" in found
            work(lambda _word: None)  # the next day goes on where this one stopped
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
            continue
        for file in here.rglob("*"):
            if file.is_file() and file.suffix == ".koek":
                row.hits += b"Kanarievogel" in decrypted(file, key)
            if file.is_file():
                row.hits += b"Kanarievogel" in file.read_bytes()
    return row


def protections(folder: Path, rounds: int, seed: int) -> Row:
    """Kill while a plain register gets a passphrase: it is plain or encrypted, and whole."""
    row, lot = Row("… first passphrase (L5)"), chance(seed)
    here = folder / "protections"
    here.mkdir()
    path = here / "wijk.koek"

    def work(say: Say) -> None:
        protect(path, WORDS, cost=QUICK)
        say("protected")

    shutil.copy(KEPT / "version-2.koek", path)
    register = open_register(path)
    with register.sessions() as session:
        everybody = session.execute(text("select count(*) from person")).scalar_one()
    register.close()
    for found in here.iterdir():
        found.unlink()
    shutil.copy(KEPT / "version-2.koek", path)
    takes = duration(work)
    for _ in range(rounds):
        for found in here.iterdir():
            found.unlink()
        shutil.copy(KEPT / "version-2.koek", path)
        words = killed(work, lot.random() * takes * 1.1, wait=False)
        row.rounds += 1
        plain = path.read_bytes()[:6] == b"SQLite"
        row.lost += "protected" in words and plain
        try:
            register = open_register(path, None if plain else Passphrase(WORDS))
            with register.sessions() as session:
                count = session.execute(text("select count(*) from person")).scalar_one()
            row.lost += count != everybody
            register.close()
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
    return row
