# SPDX-License-Identifier: MIT
"""Make the demo neighbourhood as a register of its own."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.paths import demo_register
from koekdesk.register.database import create_register, open_register
from koekdesk.services.demo import fill_demo


def new_demo(data_dir: Path, today: date) -> Path:
    """Make the demo neighbourhood afresh, dated from today; return its register's file."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = demo_register(data_dir)
    _clear(path)
    register = create_register(path)
    try:
        with register.writes.begin() as session:
            fill_demo(session, today)
    finally:
        register.close()
    return path


def _clear(path: Path) -> None:
    """Remove an older demo, whatever state it is in; refuse while another window has it."""
    try:
        open_register(path).close()
    except KoekdeskError as error:
        if error.code in (ErrorCode.REGISTER_IN_USE, ErrorCode.READ_ONLY):
            raise
    for ending in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()
