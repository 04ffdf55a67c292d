"""What the rounds share: a small encrypted register, a child that is killed, a row of the table.

Children are forked from one loaded process, so a round takes milliseconds; SIGKILL gives them no
chance to say goodbye.
"""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import text

from koekdesk.register.checking import PAGE
from koekdesk.register.database import Cost, DataKey, Register, create_register, open_register
from koekdesk.register.history import History
from koekdesk.register.trailer import read_trailer
from koekdesk.services.people import PersonInput, add_person
from koekdesk.services.statements import StatementInput, add_statement
from koekdesk.vocabulary import StatementKind

WORDS = "twee eenden op de gracht"
QUICK = Cost(kib=64, rounds=1, lanes=1)
TODAY = date(2026, 11, 20)
#: Each person is saved with this many statements, in one step: fewer is half.
SAID = 3


@dataclass
class Row:
    """One line of the table."""

    what: str
    rounds: int = 0
    lost: int = 0
    corrupt: int = 0
    half: int = 0
    hits: int = 0
    detected: int | None = None  # of the rounds, where there is something to detect
    notes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        whole = self.detected is None or self.detected == self.rounds
        return whole and not (self.lost or self.corrupt or self.half or self.hits)

    def cells(self) -> tuple[str, ...]:
        detected = "" if self.detected is None else f"{self.detected:,}"
        counts = (self.rounds, self.lost, self.corrupt, self.half)
        return (self.what, *(f"{count:,}" for count in counts), detected, f"{self.hits:,}")


def save(history: History, name: str) -> None:
    """Save a person with what they said, as the desk does: one step, one transaction."""
    with history.step(name) as (session, _step):
        person = add_person(session, PersonInput(name), ())
        for number in range(SAID):
            words = f"{name} zei {number}"
            add_statement(session, person, StatementInput(StatementKind.CAN, words), TODAY)


def people(register: Register) -> dict[str, int]:
    """Return who is there, and how many statements each has."""
    query = (
        "select called, count(statement.id) from person "
        "left join statement on person_id = person.id group by person.id"
    )
    with register.sessions() as session:
        return {name: count for name, count in session.execute(text(query))}


def half(found: dict[str, int]) -> int:
    return sum(count != SAID for count in found.values())


@contextmanager
def opened(path: Path, key: DataKey, data_dir: Path | None = None) -> Iterator[Register]:
    register = open_register(path, key, data_dir=data_dir)
    try:
        yield register
    finally:
        register.close()


def new_base(folder: Path, names: tuple[str, ...] = ("Fatma", "Omar")) -> tuple[Path, DataKey]:
    """Make a closed register with a few people and a backup folder beside it; return its key."""
    folder.mkdir(parents=True)
    path = folder / "wijk.koek"
    register = create_register(path, WORDS, cost=QUICK, data_dir=folder / "data")
    assert register.vault
    history = History(register.writes)
    for name in names:
        save(history, name)
    key = register.vault.key
    register.close()
    return path, key


def fresh_copy(base: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)


def killed(work: Callable[[Callable[[str], None]], None], after: float, wait: bool) -> list[str]:
    """Fork, let the child work, kill it; return the words it confirmed before that.

    ``wait``: count ``after`` (seconds) from its first word and not from its birth.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(lambda word: os.write(writing, f"{word}\n".encode()) and None)
            os.write(writing, b"THE END\n")
            while True:
                signal.pause()
        except BaseException as error:
            os.write(writing, f"ERROR {error!r}\n".encode())
        finally:
            os._exit(0)
    os.close(writing)
    said = os.read(reading, 1 << 16) if wait else b""
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while chunk := os.read(reading, 1 << 16):
        said += chunk
    os.close(reading)
    words = said.decode().split("\n")[:-1]
    errors = [word for word in words if word.startswith("ERROR")]
    assert not errors, errors
    return [word for word in words if word != "THE END"]


def duration(work: Callable[[Callable[[str], None]], None]) -> float:
    """Return how long the work takes when nobody kills it."""
    begin = time.perf_counter()
    work(lambda _word: None)
    return time.perf_counter() - begin


def decrypted(path: Path, key: DataKey) -> bytes:
    """Return every page of a file as SQLite sees it, also free ones and what nothing points at."""
    trailer = read_trailer(path)
    content = path.read_bytes()[: -trailer.length if trailer else None]
    pages = []
    for start in range(0, len(content) - PAGE + 1, PAGE):
        page = content[start : start + PAGE]
        skip = 16 if start == 0 else 0
        cipher = Cipher(algorithms.AES(key.value), modes.CBC(page[-80:-64])).decryptor()
        pages.append(cipher.update(page[skip:-80]))
    return b"".join(pages)


def chance(seed: int) -> random.Random:
    return random.Random(seed)
