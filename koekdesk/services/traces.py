# SPDX-License-Identifier: MIT
"""What outlives a crash: when something was last kept, and words that were not, encrypted."""

import importlib
import json
import os
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from koekdesk.register.storage import storage_errors, write_whole
from koekdesk.register.vault import Vault

_FOLDER = "open"
_ABOUT = b"koekdesk draft 1"
_NONCE = 12


class Traces:
    """Two small files of an open register: they are gone once it was closed in peace."""

    def __init__(self, data_dir: Path, path: Path, vault: Vault | None) -> None:
        name = sha256(str(path.resolve()).encode()).hexdigest()[:24]
        self._mark = data_dir / _FOLDER / f"{name}.json"
        self._draft = data_dir / _FOLDER / f"{name}.draft"
        self._vault = vault

    def begin(self) -> datetime | None:
        """Note that the register is open; return when one that broke off kept something."""
        before = self._read_mark()
        with suppress(OSError):
            self._mark.parent.mkdir(parents=True, exist_ok=True)
        self.kept()
        return before

    def kept(self, now: datetime | None = None) -> None:
        """Note that something was kept just now; never stops anybody."""
        moment = (now or datetime.now()).isoformat(timespec="seconds")
        with suppress(OSError):
            self._mark.write_text(json.dumps({"kept": moment}), encoding="utf-8")

    def keep_draft(self, words: str) -> None:
        """Keep words being typed, readable only with the register's key; nothing drops them."""
        if self._vault is None:
            return
        if not words:
            self._draft.unlink(missing_ok=True)
            return
        nonce = os.urandom(_NONCE)
        sealed = nonce + self._cipher().encrypt(nonce, words.encode(), self._about())
        with storage_errors(self._draft):
            self._draft.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._draft, sealed)

    def read_draft(self) -> str:
        """Return words that were being typed when it broke off."""
        if self._vault is None or not self._draft.is_file():
            return ""
        wrong: Any = importlib.import_module("cryptography.exceptions").InvalidTag
        with suppress(OSError, wrong, ValueError):
            sealed = self._draft.read_bytes()
            return self._cipher().decrypt(sealed[:_NONCE], sealed[_NONCE:], self._about()).decode()
        return ""

    def end(self) -> None:
        """Forget both: the register was closed in peace."""
        for file in (self._mark, self._draft):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def _read_mark(self) -> datetime | None:
        try:
            found = json.loads(self._mark.read_text(encoding="utf-8"))
            return datetime.fromisoformat(found["kept"])
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _cipher(self) -> Any:
        """Return a cipher with a key of its own, made from the data key."""
        assert self._vault is not None
        aead = importlib.import_module("cryptography.hazmat.primitives.ciphers.aead")
        return aead.AESGCM(sha256(_ABOUT + self._vault.key.value).digest())

    def _about(self) -> bytes:
        assert self._vault is not None
        return _ABOUT + self._vault.keys.register_id
