# SPDX-License-Identifier: MIT
"""Backups nobody has to think about: made when something changed, thinned out, and kept honest.

They stand in the program's own folder, so a lost stick or a removed folder does not take them
along, and once more on a second place (a stick) when somebody chose one and it is there.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup_erasing import Erase, bring_up_to_date, forget_again
from koekdesk.register.backup_file import (
    BackupRow,
    copy_backup,
    read_backup,
    state_of,
    write_backup,
)
from koekdesk.register.backup_schedule import backups_to_keep
from koekdesk.register.database import Register
from koekdesk.register.models import Person
from koekdesk.register.scrubbing import Ballast, erased_ids, is_scrub_due, scrub
from koekdesk.register.seal import read_id, read_seal, register_folder
from koekdesk.register.storage import storage_errors
from koekdesk.register.trailer import read_trailer, write_copy

_WHERE, _ERASED = "register", "erased"
#: Behind the name of a register: what a backup took the place of, in any language.
_SET_ASIDE = re.compile(r"( \([^()]+ \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d( \d+)?\))+\.koek")


class Backups:
    """The backups of one open register. Everything here is slow: call it on a worker."""

    def __init__(
        self,
        register: Register,
        data_dir: Path,
        second: Path | None = None,
        erase: Erase = forget_again,
    ) -> None:
        self._register, self._data_dir, self._erase = register, data_dir, erase
        self.second = second
        self._seen = -1
        self._stopped = False
        identity = register.vault.keys.register_id if register.vault else None
        self.folder = _folder(data_dir, register.path, identity)

    @property
    def due(self) -> bool:
        """Tell whether somebody changed something since the last backup."""
        count = self._register.changes.count
        if count == self._seen:
            return False
        newest = next(iter(self.rows()), None)
        with storage_errors(self._register.path):
            state = state_of(self._register.path, self._register.key)
        if newest is None or newest.state != state:
            return True
        self._seen = count  # only a cache was filled
        return False

    def rows(self) -> list[BackupRow]:
        """Return the backups there are, newest first."""
        return _rows(self._places())

    def make(self, now: datetime | None = None) -> BackupRow:
        """Make a backup now, verify it, copy it to the second place, and thin out older ones.

        Raises ``BACKUP_PLACE_GONE`` when the second place could not be written; the backup in the
        program's own folder was made then, and those on the second place are whole.
        """
        now = (now or datetime.now()).replace(microsecond=0)
        register, seen = self._register, self._register.changes.count
        keys = register.vault.keys if register.vault else None
        while (target := self.folder / _name(register.path, now)).exists():
            now += timedelta(seconds=1)  # two in one second: none takes the place of another
        with storage_errors(target):
            self.folder.mkdir(parents=True, exist_ok=True)
            _sweep(self.folder)
            write_copy(self.folder / _WHERE, {"path": str(register.path.resolve())})
            row = write_backup(register.path, target, register.key, keys, now)
        self._seen = seen
        self._thin(self.folder, now)
        if self.second is not None:
            self._copy(row, now)
        return row

    def make_if_due(self, now: datetime | None = None) -> BackupRow | None:
        """Make a backup when something changed."""
        return self.make(now) if self.due else None

    def keep_erased(self) -> set[str]:
        """Write down beside the backups whom they must forget; return all of them.

        Who was erased in a register that was lost since, or restored from before, is in the file.
        """
        with self._register.sessions() as session:
            erased = erased_ids(session)
            known = read_erased(self.folder)
            back = {one.hex for one in session.scalars(select(Person.id)) if one.hex in known}
        wanted = (erased | known) - back  # somebody who came back with Undo is not forgotten
        if wanted != known:
            with storage_errors(self.folder):
                self.folder.mkdir(parents=True, exist_ok=True)
                write_copy(self.folder / _ERASED, {"erased": sorted(wanted)})
        return wanted

    def forget(self) -> list[Path]:
        """Bring every backup up to date; return what could not be reached, such as a stick.

        Who was erased goes, passphrases are those of now, and what was made before there was a
        passphrase is encrypted. Each is opened, written anew, verified and put in place; after a
        kill the next call goes on where this one was. Backups nobody can open any more go.
        """
        erased = self.keep_erased()
        unreached: list[Path] = []
        for path, target in self._files():
            if self._stopped:
                break
            try:
                self._renew(path, target, erased)
            except KoekdeskError:
                if path.exists():
                    unreached.append(path)
        if self.second is not None and not self.second.is_dir():
            unreached.append(self.second)
        return unreached if erased else []

    def _renew(self, path: Path, target: Path, erased: set[str]) -> None:
        """Bring one file up to date; on a full disk the ballast gives way."""
        ballast = Ballast(self._register.path, self._register.data_dir)
        for attempt in (1, 2):
            try:
                with storage_errors(path):
                    bring_up_to_date(path, target, self._register, erased, self._erase)
                return
            except KoekdeskError as error:
                if error.code is not ErrorCode.DISK_FULL or attempt == 2:
                    raise
                ballast.release()

    def tick(self, now: datetime | None = None) -> list[Path]:
        """Do all there is to do: soon after opening, every half hour, and before closing.

        Returns what could not be reached. Raises what ``make`` raises.
        """
        with self._register.sessions() as session:
            due = is_scrub_due(session)
        if due:
            scrub(self._register)
        unreached = self.forget()
        if not self._stopped and self.make_if_due(now) is None:
            self._catch_up()
        if not self._stopped:
            Ballast(self._register.path, self._register.data_dir).fill()
        return unreached

    def stop(self) -> None:
        """Let ``tick`` leave out what it has not begun: the next one makes up for it."""
        self._stopped = True

    def _files(self) -> list[tuple[Path, Path]]:
        """Return every other file that may hold what this register held, and where it goes."""
        path = self._register.path
        # Also a backup that somebody opened and worked in: it no longer says it is one.
        here = [file for folder, _ in self._places() for file in sorted(folder.glob("*.koek"))]
        pairs = [(file, file) for file in here]
        older = _folder(self._data_dir, path, None)
        if older != self.folder:  # from before there was a passphrase
            pairs += [(row.path, self.folder / row.path.name) for row in _rows([(older, False)])]
        beside = [*path.parent.glob(f"{_plain(path.stem)}.v*.bak"), *set_aside_files(path)]
        return pairs + [(found, found) for found in sorted(beside)]

    def _places(self) -> list[tuple[Path, bool]]:
        places = [(self.folder, False)]
        if self.second is not None:
            places.append((second_folder(self.second, self._register.path), True))
        return places

    def _catch_up(self) -> None:
        """Bring the newest backup to a stick that was not there when it was made."""
        newest = next((row for row in self.rows() if not row.elsewhere), None)
        if self.second is None or newest is None or not self.second.is_dir():
            return
        if not (second_folder(self.second, self._register.path) / newest.path.name).exists():
            self._copy(newest, newest.made)

    def _copy(self, row: BackupRow, now: datetime) -> None:
        assert self.second is not None
        folder = second_folder(self.second, self._register.path)
        try:
            if not self.second.is_dir():  # not made anew: the stick is not there
                raise FileNotFoundError(self.second)
            folder.mkdir(exist_ok=True)
            _sweep(folder)
            copy_backup(row, folder / row.path.name)
            self._thin(folder, now)
        except OSError as error:
            code = ErrorCode.BACKUP_PLACE_GONE
            raise KoekdeskError(code, path=str(self.second)) from error

    def _thin(self, folder: Path, now: datetime) -> None:
        found = _rows([(folder, False)])
        kept = backups_to_keep((row.made for row in found), now)
        for row in found:
            if row.made not in kept:
                with suppress(OSError):
                    row.path.unlink()


def list_backups(path: Path, data_dir: Path, second: Path | None = None) -> list[BackupRow]:
    """Return the backups of a register that may be damaged or gone, newest first."""
    places = [(folder, False) for folder in backup_folders(path, data_dir)]
    if second is not None:
        places.append((second_folder(second, path), True))
    return _rows(places)


def backup_folders(path: Path, data_dir: Path) -> list[Path]:
    """Return the folders with backups of a register: by what it is, and by where it was."""
    folders = [_folder(data_dir, path, None)]
    if path.is_file():
        with suppress(KoekdeskError):
            keys = read_seal(path).keys
            if keys is not None:
                folders.append(register_folder(data_dir, keys.register_id))
        folders.append(register_folder(data_dir, read_id(path)))
    for where in (data_dir / "backups").glob(f"*/{_WHERE}"):
        trailer = read_trailer(where)
        if trailer is not None and trailer.words.get("path") == str(path.resolve()):
            folders.append(where.parent)
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


def read_erased(folder: Path) -> set[str]:
    """Return whom the backups of a folder must forget."""
    trailer = read_trailer(folder / _ERASED)
    return set(trailer.words.get("erased", ())) if trailer else set()


def second_folder(second: Path, path: Path) -> Path:
    """Return where the backups of a register stand on a second place."""
    return second / f"koekdesk {path.stem}"


def set_aside_files(path: Path) -> list[Path]:
    """Return the files that were set aside when a backup took their place."""
    found = path.parent.glob(f"{_plain(path.stem)} (*.koek")
    return sorted(file for file in found if _SET_ASIDE.fullmatch(file.name[len(path.stem) :]))


def set_aside_name(path: Path, now: datetime, words: str) -> Path:
    """Return a free name for the file whose place a backup takes; ``words`` tell what it is."""
    stem = f"{path.stem} ({words} {now:%Y-%m-%d %H.%M.%S}"
    names = (path.with_name(f"{stem}{'' if n == 1 else f' {n}'}).koek") for n in range(1, 1000))
    return next(name for name in names if not name.exists())


def _plain(stem: str) -> str:
    """Return a name as glob takes it literally."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in stem)


def _folder(data_dir: Path, path: Path, register_id: bytes | None) -> Path:
    if register_id is not None:
        return register_folder(data_dir, register_id)
    name = sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return data_dir / "backups" / f"plain-{name}"


def _name(path: Path, made: datetime) -> str:
    return f"{path.stem} {made:%Y-%m-%d %H.%M.%S}.koek"


def _rows(places: Iterable[tuple[Path, bool]]) -> list[BackupRow]:
    found = [
        read_backup(path, elsewhere)
        for folder, elsewhere in places
        if folder.is_dir()
        for path in folder.glob("*.koek")
    ]
    return sorted((row for row in found if row), key=lambda row: row.made, reverse=True)


def _sweep(folder: Path) -> None:
    """Remove what a kill left of a backup that was not finished."""
    for part in folder.glob(".*.part*"):
        with suppress(OSError):
            part.unlink()
