# SPDX-License-Identifier: MIT
"""Messages from a phone become readable lines, with who wrote them."""

from datetime import date

import pytest

from koekdesk.listening.messages import read_messages

DAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    "line",
    [
        "[12-11-2026 10:03] Fatma: ik kan brood bakken",
        "[12-11-2026, 10:03:22] Fatma: ik kan brood bakken",
        "\u200e[12/11/2026, 10:03:22] \u200eFatma: ik kan brood bakken",
        "12-11-2026 10:03 - Fatma: ik kan brood bakken",
        "12/11/26, 10:03 - Fatma: ik kan brood bakken",
        "[10:03, 12-11-2026] Fatma: ik kan brood bakken",
    ],
)
def test_one_message_in_the_ways_phones_write_it(line):
    read = read_messages(line)
    assert read is not None
    assert (read.text, read.names, read.on) == ("Fatma: ik kan brood bakken", ("Fatma",), DAY)


def test_messages_of_one_writer_become_one_turn():
    read = read_messages(
        "[12-11-2026 10:03] Fatma: Hoi\n[12-11-2026 10:03] Fatma: ik kan bakken\n"
        "en wil leren fietsen\n[12-11-2026 10:05] Joke de Vries: Leuk!\n"
        "[13-11-2026 10:05] Joke de Vries: Ik heb een bakfiets"
    )
    assert read is not None
    assert read.text == (
        "Fatma: Hoi. ik kan bakken. en wil leren fietsen\nJoke de Vries: Leuk! Ik heb een bakfiets"
    )
    assert read.names == ("Fatma", "Joke de Vries")
    assert read.on == date(2026, 11, 13)


@pytest.mark.parametrize(
    "words",
    [
        "<Media weggelaten>",
        "afbeelding weggelaten",
        "Dit bericht is verwijderd.",
        "<Media omitted>",
        "https://voorbeeld.test/foto",
    ],
)
def test_notices_and_pictures_go(words):
    read = read_messages(
        "12-11-2026 10:02 - Berichten zijn end-to-end versleuteld\n"
        f"12-11-2026 10:03 - Fatma: {words}\n12-11-2026 10:04 - Fatma: hoi"
    )
    assert read is not None
    assert read.text == "Fatma: hoi"


def test_a_number_that_wrote_is_nobody_by_name():
    read = read_messages("12-11-2026 10:04 - +31 6 12345678: ik ook")
    assert read is not None
    assert (read.text, read.names) == ("ik ook", ())


@pytest.mark.parametrize("text", ["", "Fatma zei: hoi", "Om 10:03 kwam Fatma: mooi.\n[12-11] x"])
def test_another_text_is_left_alone(text):
    assert read_messages(text) is None


def test_a_day_that_is_no_day_is_not_taken():
    read = read_messages("[45-13-2026 10:03] Fatma: hoi")
    assert read is not None
    assert read.on is None
