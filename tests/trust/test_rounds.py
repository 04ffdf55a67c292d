"""The promises of safety, kept to the test by killing, damaging and filling up; see rounds.py.

A few rounds here; ``make slow`` runs them all and prints the table.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = Path(__file__).with_name("rounds.py")
#: Name, rounds in the normal suite, rounds in the slow one.
SCENES = [
    ("saves", 20, 1000),
    ("power", 40, 2000),
    ("damage", 30, 1000),
    ("limits", 10, 100),
    ("passphrases", 15, 100),
    ("upgrades", 6, 100),
    ("backups", 15, 100),
    ("restores", 15, 100),
    ("erasures", 6, 100),
    ("protections", 6, 100),
]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


def keep(name, rounds, seed, record):
    done = subprocess.run(
        [sys.executable, str(ROUNDS), name, str(rounds), str(seed)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    record("promise", told["cells"])
    assert told["good"], told


@pytest.mark.parametrize(("name", "few", "many"), SCENES, ids=[scene[0] for scene in SCENES])
def test_a_few_rounds(name, few, many, record_property):
    keep(name, few, 7, record_property)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "few", "many"), SCENES, ids=[scene[0] for scene in SCENES])
def test_all_rounds(name, few, many, record_property):
    keep(name, many, 1, record_property)
