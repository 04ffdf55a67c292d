"""P1: nothing that was typed can be read in any file the program writes."""

import sqlite3
from contextlib import closing

import pytest
from people import TODAY
from sealed import QUICK, UNLOCK, WORDS, reopen
from sqlalchemy import select

from koekdesk.register.backup import Backups
from koekdesk.register.history import History
from koekdesk.register.models import Base
from koekdesk.register.protecting import protect
from koekdesk.services.registers import new_demo
from koekdesk.settings import Settings, save_settings

#: Not typed by anybody: codes and numbers with a check on them.
_NOT_TYPED = {"key", "reasons", "statement_ids", "languages", "number", "encoder"}


def canaries(session):
    """Write a word nobody else uses in every text field there is; return the words."""
    words = {}
    for mapper in Base.registry.mappers:
        row = session.scalars(select(mapper.class_)).first()
        if row is None:
            continue
        for column in mapper.local_table.columns:
            free = type(column.type).__name__ in ("Text", "String") and not column.foreign_keys
            if free and column.key not in _NOT_TYPED:
                word = f"kanarie{len(words)}{mapper.class_.__name__.lower()}"
                setattr(row, column.key, word)
                words[f"{mapper.class_.__name__}.{column.key}"] = word
    return words


@pytest.fixture
def typed(tmp_path, monkeypatch):
    """An encrypted register that is open, with a canary in every field; its folder, its words."""
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        (tmp_path / "temp").mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    path = new_demo(tmp_path, TODAY)
    protect(path, WORDS, cost=QUICK, data_dir=tmp_path / "data")
    register = reopen(path, tmp_path / "data")
    history = History(register.writes)
    with history.step("canaries") as (session, _step):
        words = canaries(session)
    yield tmp_path, register, words
    register.close()


def hits(folder, words):
    return [
        (file.name, word)
        for file in folder.rglob("*")
        if file.is_file()
        for word in [*words, WORDS, UNLOCK.text]
        if word.encode() in file.read_bytes()
    ]


def test_no_file_holds_a_word_while_open_with_backups_and_after_closing(typed):
    folder, register, words = typed
    assert len(words) >= 50
    assert (folder / "demo.koek-wal").stat().st_size  # the words are in the log now
    assert hits(folder, words.values()) == []
    register.vault.add_passphrase("van Mieke", "Mieke de Vries")
    Backups(register, folder / "data").tick()
    save_settings(folder / "data", Settings(last_register=register.path))
    assert hits(folder, [*words.values(), "Mieke"]) == []
    register.close()
    assert hits(folder, [*words.values(), "Mieke"]) == []


def test_the_words_are_there_for_who_may_read_them(typed):
    _folder, register, words = typed
    with register.sessions() as session:
        for field, word in words.items():
            table, column = field.split(".")
            model = next(m.class_ for m in Base.registry.mappers if m.class_.__name__ == table)
            assert session.scalar(select(model.id).where(getattr(model, column) == word)), field


def test_a_plain_register_would_have_been_noticed(tmp_path):
    path = new_demo(tmp_path, TODAY)
    with closing(sqlite3.connect(path)) as connection:
        word = connection.execute("select called from person").fetchone()[0]
    assert hits(tmp_path, [word])
