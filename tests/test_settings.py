# SPDX-License-Identifier: MIT
"""What is remembered between two starts survives, and a broken file never stops anybody."""

import json
from pathlib import Path

import pytest

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.settings import (
    FILE_NAME,
    RECENT_MAX,
    Language,
    Settings,
    Theme,
    load_settings,
    save_settings,
    with_register,
    without_register,
)


def test_first_start_has_friendly_defaults(tmp_path):
    settings = load_settings(tmp_path / "nothing" / "yet")
    assert settings == Settings()
    assert settings.language is Language.DUTCH


def test_everything_saved_comes_back(tmp_path):
    chosen = Settings(
        theme=Theme.DARK,
        text_scale=1.5,
        language=Language.ENGLISH,
        recent=(Path("/a/één.koek"), Path("/b.koek")),
        last_register=Path("/a/één.koek"),
        window_geometry="AdnQywAD",
        noted_by="MV",
        backup_place=Path("/stick"),
    )
    save_settings(tmp_path / "new folder", chosen)
    assert load_settings(tmp_path / "new folder") == chosen


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000, b'{"theme": 3}']
)
def test_a_broken_file_becomes_the_defaults(tmp_path, broken):
    (tmp_path / FILE_NAME).write_bytes(broken)
    assert load_settings(tmp_path) == Settings()


def test_one_broken_value_leaves_the_others(tmp_path):
    kept = {"theme": "pink", "text_scale": 90, "recent": ["/a.koek", 7, ""], "noted_by": "MV"}
    (tmp_path / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    settings = load_settings(tmp_path)
    assert settings.theme is Theme.SYSTEM
    assert settings.text_scale == 2.5
    assert settings.recent == (Path("/a.koek"),)
    assert settings.noted_by == "MV"


def test_a_failed_write_says_so_and_keeps_what_was_there(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    with pytest.raises(KoekdeskError) as caught:
        save_settings(in_the_way, Settings())
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert in_the_way.read_text() == "not a folder"


def test_writing_leaves_no_scraps(tmp_path):
    save_settings(tmp_path, Settings(noted_by="A"))
    save_settings(tmp_path, Settings(noted_by="B"))
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_recent_registers_are_newest_first_once_and_few():
    settings = Settings()
    for name in "abcdefgha":
        settings = with_register(settings, Path(name))
    assert settings.last_register == Path("a")
    assert settings.recent[:2] == (Path("a"), Path("h"))
    assert len(settings.recent) == RECENT_MAX
    gone = without_register(settings, Path("a"))
    assert gone.last_register is None
    assert Path("a") not in gone.recent
