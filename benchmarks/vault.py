# SPDX-License-Identifier: MIT
"""What encryption costs: an encrypted register next to its plain twin, on the same work."""

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks.crowd import make_crowd
from benchmarks.lists import median_ms
from koekdesk.register.database import Cost, Passphrase, Register, open_register
from koekdesk.register.history import History
from koekdesk.register.protecting import protect
from koekdesk.register.vault import tuned_cost
from koekdesk.services.people import PersonInput, add_person, list_people, read_person
from koekdesk.services.registers import new_demo
from koekdesk.services.searching import read_search_index
from koekdesk.services.statements import StatementInput, add_statement
from koekdesk.vocabulary import StatementKind

_TODAY = date(2026, 11, 20)
_WORDS = "twee eenden op de gracht"
_LIGHT = Cost(kib=64, rounds=1, lanes=1)  # the derivation is measured by itself
_TIMES = 7


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    table: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        plain, sealed = _twins(lambda path: new_demo(path.parent, _TODAY), Path(folder) / "demo")
        pairs = [(_opening, "Opening the demo, beyond the derivation"), (_work, "An hour's work")]
        for measure, what in pairs:
            table.append(_ratio(what, measure(sealed), measure(plain), "<= 1.4 x"))
        sizes = sealed.stat().st_size / 1e6, plain.stat().st_size / 1e6
        line = _ratio("Size of the demo's file", *sizes, "<= 1.4 x", "MB")
        table.append(line)
        memory = _memory(sealed), _memory(plain)
        table.append(_ratio("Memory at the demo's work", *memory, "<= 1.2 x", "MB"))
        table.append(_derivation())
        plain, sealed = _twins(lambda path: make_crowd(path, _TODAY), Path(folder) / "crowd")
        opened = _opening(sealed), _opening(plain)
        table.append(_ratio("Opening 10,000 people", *opened, "< 1,000 ms"))
        table.append(_ratio("Listing 10,000 people", _list(sealed), _list(plain), "<= 1.3 x"))
    return table


def _twins(make: Callable[[Path], Path], folder: Path) -> tuple[Path, Path]:
    """Make the same register twice, and give one of them a passphrase."""
    found = []
    for name in ("plain", "sealed"):
        (folder / name).mkdir(parents=True)
        found.append(make(folder / name / "wijk.koek"))
    protect(found[1], _WORDS, cost=_LIGHT)
    return found[0], found[1]


def _derivation() -> tuple[str, ...]:
    begin = time.perf_counter()
    cost = tuned_cost()
    once = (time.perf_counter() - begin) * cost.rounds / Cost().rounds
    told = f"{cost.kib // 1024} MiB, {cost.rounds} rounds"
    return ("Deriving a key from a passphrase", f"{once * 1000:.0f} ms", told, "about 500 ms")


def _opened(path: Path) -> Register:
    return open_register(path, Passphrase(_WORDS))


def _opening(path: Path) -> float:
    taken = []
    for _ in range(_TIMES):
        begin = time.perf_counter()
        register = _opened(path)
        taken.append((time.perf_counter() - begin) * 1000)
        register.close()
    return sorted(taken)[_TIMES // 2]


def _list(path: Path) -> float:
    register = _opened(path)
    with register.sessions() as session:
        taken = median_ms(lambda: list_people(session))
    register.close()
    return taken


def _work(path: Path) -> float:
    """Do what a desk does: save, list, read pages, search; return milliseconds."""
    register = _opened(path)
    taken = median_ms(lambda: _one_hour(register), _TIMES)
    register.close()
    return taken


def _one_hour(register: Register) -> None:
    history = History(register.writes)
    for number in range(10):
        with history.step("save") as (session, _step):
            person = add_person(session, PersonInput(f"Nieuw {number}"), ())
            for words in ("brood bakken", "fietsen maken", "leren breien"):
                add_statement(session, person, StatementInput(StatementKind.CAN, words), _TODAY)
    with register.sessions() as session:
        people = list_people(session)
        for row in people[:20]:
            read_person(session, row.id)
        read_search_index(session).find("brood")


def _memory(path: Path) -> float:
    """Return the peak memory of a process of its own that does the work, in MB."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_peak, (path,))


def _peak(path: Path) -> float:
    _work(path)
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _ratio(
    what: str, sealed: float, plain: float, wanted: str, unit: str = "ms"
) -> tuple[str, ...]:
    measured = f"{sealed:,.1f} {unit}, {sealed / plain:.2f} x"
    return (what, measured, f"its plain twin {plain:,.1f} {unit}", wanted)
