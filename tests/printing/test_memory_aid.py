# SPDX-License-Identifier: MIT
"""The memory aid: open questions, room to write, and what to pick up on."""

import re

import pytest

from koekdesk.printing.memory_aid import Aid, memory_aid_job, questions
from koekdesk.printing.pdf import write_pdf
from koekdesk.vocabulary import StatementKind

LONG = "een oven voor de hele straat waar iedereen op zaterdag komt bakken " * 8
pytestmark = pytest.mark.usefixtures("qapp")


def written(tmp_path, aid):
    job = memory_aid_job(aid)
    path = tmp_path / "aid.pdf"
    write_pdf(path, job.layout, job.name, job.paint)
    content = path.read_bytes()
    assert len(re.findall(rb"/Type /Page\b", content)) == job.sheets == 1
    return content


def test_every_kind_of_thing_has_an_open_question():
    assert [kind for kind, _ in questions()] == list(StatementKind)
    assert all(question.endswith("?") for _, question in questions())


def test_one_sheet_for_whom_you_meet_and_for_somebody(tmp_path):
    nobody = written(tmp_path, Aid())
    fatma = written(tmp_path, Aid("Fatma", ((StatementKind.CAN, "Fatma", "brood bakken"),)))
    assert len(fatma) > len(nobody)


def test_long_words_of_three_people_stay_on_one_sheet(tmp_path):
    quotes = tuple((StatementKind.DREAM, "Fatma", LONG) for _ in range(3))
    written(tmp_path, Aid("Fatma, Joke en Ria " * 5, quotes))
