# SPDX-License-Identifier: MIT
"""Where the keys of a register are: behind its last page, beside it while open, or a copy."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.checking import PAGE, is_plain
from koekdesk.register.trailer import (
    Trailer,
    append_trailer,
    beside,
    cut_off,
    read_trailer,
    write_beside,
    write_copy,
)
from koekdesk.register.vault import Keys, keys_from_words, keys_to_words

_ID = 16
_COPY = "keys"


@dataclass(frozen=True, slots=True)
class Seal:
    """What was found about the keys of one file."""

    keys: Keys | None  # None: a plain register
    trailer: Trailer | None
    mended: bool = False  # the keys were lost or damaged, and the copy was used

    def page_bytes(self, path: Path) -> int | None:
        """Return how many bytes the pages must take; None when the file was not closed in peace."""
        if self.trailer is None and (beside(path).exists() or self.keys is None or self.mended):
            return None
        return path.stat().st_size - (self.trailer.length if self.trailer else 0)


def register_folder(data_dir: Path, register_id: bytes) -> Path:
    """Return the folder in which copies of the keys and backups of one register are kept."""
    return data_dir / "backups" / register_id.hex()


def read_id(path: Path) -> bytes:
    """Return what a file begins with: the id of an encrypted register."""
    with path.open("rb") as file:
        return file.read(_ID)


def read_seal(path: Path, data_dir: Path | None = None) -> Seal:
    """Find the keys of a file; raise ``KEYS_DAMAGED`` when they are gone everywhere."""
    trailer = read_trailer(path)
    if is_plain(path):
        return Seal(None, trailer)
    here = [found for found in (_keys(trailer), _keys(read_trailer(beside(path)))) if found]
    copies = [] if here or data_dir is None else _copies(path, data_dir)
    keys = _best(here or copies, read_id(path))
    if keys is not None:
        return Seal(keys, trailer, mended=not here)
    if beside(path).exists() or looks_sealed(path):
        raise KoekdeskError(ErrorCode.KEYS_DAMAGED, path=str(path))
    return Seal(None, trailer)


def looks_sealed(path: Path) -> bool:
    """Tell whether a file could be an encrypted register: whole pages of noise."""
    with path.open("rb") as file:
        first = file.read(PAGE)
    return path.stat().st_size >= 8 * PAGE and len(set(first)) > 240


def keep_beside(path: Path, keys: Keys) -> None:
    """Write the keys of an open register beside it."""
    write_beside(path, {"keys": keys_to_words(keys)})


def keep_copy(data_dir: Path, keys: Keys) -> None:
    """Keep a copy of the keys where a lost or damaged register does not take them along."""
    folder = register_folder(data_dir, keys.register_id)
    folder.mkdir(parents=True, exist_ok=True)
    write_copy(folder / _COPY, {"keys": keys_to_words(keys)})


def unseal(path: Path, keys: Keys | None, length: int) -> None:
    """Make a register that was looked at ready to be written in: keys beside, pages alone."""
    if keys is not None:
        keep_beside(path, keys)
    if not _has_log(path):
        cut_off(path, length)


def seal(path: Path, keys: Keys, length: int) -> None:
    """Make one file of a register that is no longer written in."""
    if path.stat().st_size < length or _has_log(path):
        return  # not folded into one file; what stands beside it is needed
    cut_off(path, length)
    append_trailer(path, {"keys": keys_to_words(keys)})
    with suppress(OSError):
        beside(path).unlink(missing_ok=True)


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _keys(trailer: Trailer | None) -> Keys | None:
    return keys_from_words(trailer.words.get("keys")) if trailer else None


def _best(found: list[Keys], register_id: bytes) -> Keys | None:
    """Return the newest keys of this register; those of another only when there are no others."""
    own = [keys for keys in found if keys.register_id == register_id]
    return max(own or found, key=lambda keys: keys.generation, default=None)


def _copies(path: Path, data_dir: Path) -> list[Keys]:
    copy = register_folder(data_dir, read_id(path)) / _COPY
    found = _keys(read_trailer(copy))
    return [found] if found else []
