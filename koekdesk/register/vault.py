# SPDX-License-Identifier: MIT
"""The keys of a register: one random data key, wrapped once for each passphrase and recovery code.

A new passphrase wraps the data key anew and never touches the data. The wrapped keys (``Keys``)
may be read by anyone; without a passphrase or the recovery code they open nothing.
"""

import importlib
import os
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.recovery_code import new_recovery_code, read_recovery_code

#: How long one derivation may take on the computer that makes a register, in seconds.
_WANTED_SECONDS = 0.5
#: A foreign file must not make us use all memory or wait for ever.
_MOST_KIB, _MOST_ROUNDS, _MOST_LANES = 1 << 20, 200, 64
_SALT, _KEY, _NONCE = 16, 32, 12
#: The label of a recovery code of which nobody said yet that it is on paper.
_UNCONFIRMED = "unconfirmed"


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What somebody typed to open a register."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """What somebody typed from the page in the drawer."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of the data itself; it never leaves this computer's memory."""

    value: bytes = field(repr=False)


#: Any of these opens a register.
Unlock = Passphrase | RecoveryCode | DataKey


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work argon2id makes of one guess; never less than RFC 9106 asks of small memory."""

    kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped for one passphrase or code; the label is encrypted too."""

    id: str
    kind: SlotKind
    made_on: str
    wrapped: bytes
    label: bytes


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A passphrase or recovery code as a person sees it in a list."""

    id: str
    kind: SlotKind
    label: str
    made_on: date
    confirmed: bool = True  # a recovery code: somebody said that it is on paper


@dataclass(frozen=True, slots=True)
class Keys:
    """Everything needed to open a register, except what people know by heart."""

    register_id: bytes  # also the first 16 bytes of the file
    generation: int  # rises with every change, so the newest of two copies is known
    cost: Cost
    salt: bytes
    slots: tuple[Slot, ...]


def tuned_cost(floor: Cost = Cost()) -> Cost:
    """Return the cost that takes about half a second on this computer, never below the floor."""
    begin = time.perf_counter()
    _derive("koekdesk", bytes(_SALT), floor)
    taken = max(time.perf_counter() - begin, 1e-3)
    rounds = round(floor.rounds * _WANTED_SECONDS / taken)
    return replace(floor, rounds=min(max(rounds, floor.rounds), _MOST_ROUNDS))


def new_keys(
    passphrase: str, cost: Cost | None = None, register_id: bytes = b"", label: str = ""
) -> tuple[Keys, DataKey]:
    """Return a fresh data key and its first slot."""
    key = DataKey(secrets.token_bytes(_KEY))
    identity = register_id or secrets.token_bytes(_SALT)
    keys = Keys(identity, 0, cost or tuned_cost(), secrets.token_bytes(_SALT), ())
    return with_passphrase(keys, key, passphrase, label), key


def with_passphrase(keys: Keys, key: DataKey, passphrase: str, label: str = "") -> Keys:
    """Return the keys with a passphrase more; raise ``EMPTY_PASSPHRASE``."""
    if not passphrase.strip():
        raise KoekdeskError(ErrorCode.EMPTY_PASSPHRASE)
    return _with_slot(keys, key, SlotKind.PASSPHRASE, normal(passphrase), label)


def with_recovery_code(keys: Keys, key: DataKey) -> tuple[Keys, str]:
    """Return the keys with a fresh recovery code in place of any earlier one, and the code."""
    code = new_recovery_code()
    others = tuple(slot for slot in keys.slots if slot.kind is not SlotKind.RECOVERY)
    kept = replace(keys, slots=others)
    signs = read_recovery_code(code)
    return _with_slot(kept, key, SlotKind.RECOVERY, signs, _UNCONFIRMED), code


def with_code_confirmed(keys: Keys, key: DataKey) -> Keys:
    """Return the keys, knowing that the recovery code is on paper."""
    label = _seal_label(keys, key, "")
    slots = tuple(
        replace(slot, label=label) if slot.kind is SlotKind.RECOVERY else slot
        for slot in keys.slots
    )
    return replace(keys, slots=slots, generation=keys.generation + 1)


def without_slot(keys: Keys, slot_id: str) -> Keys:
    """Return the keys with one slot less; the last passphrase stays (``LAST_PASSPHRASE``)."""
    kept = tuple(slot for slot in keys.slots if slot.id != slot_id)
    if not any(slot.kind is SlotKind.PASSPHRASE for slot in kept):
        raise KoekdeskError(ErrorCode.LAST_PASSPHRASE)
    return replace(keys, slots=kept, generation=keys.generation + 1)


def unlock_keys(keys: Keys, unlock: Unlock) -> tuple[DataKey, Slot | None]:
    """Return the data key and the slot that gave it.

    Raises ``WRONG_PASSPHRASE``, ``WRONG_RECOVERY_CODE`` or ``RECOVERY_CODE_TYPO``. One derivation
    serves all slots, so a second passphrase does not make opening slower.
    """
    if isinstance(unlock, DataKey):
        return unlock, None
    if isinstance(unlock, RecoveryCode):
        secret, kind = read_recovery_code(unlock.text), SlotKind.RECOVERY
    else:
        secret, kind = normal(unlock.text), SlotKind.PASSPHRASE
    cipher = _cipher(_derive(secret, keys.salt, keys.cost))
    for slot in keys.slots:
        if slot.kind is kind:
            value = _open(cipher, slot.wrapped, _about(keys, kind))
            if value is not None:
                return DataKey(value), slot
    wrong = kind is SlotKind.RECOVERY
    raise KoekdeskError(ErrorCode.WRONG_RECOVERY_CODE if wrong else ErrorCode.WRONG_PASSPHRASE)


def normal(passphrase: str) -> str:
    """Return a passphrase in one spelling: keyboards write é in two ways."""
    return unicodedata.normalize("NFC", passphrase)


class Vault:
    """The keys of a register that is open; every change is kept at once, whole or not at all."""

    def __init__(self, keys: Keys, key: DataKey, keep: Callable[[Keys], None]) -> None:
        self._keys, self._key, self._keep = keys, key, keep

    @property
    def keys(self) -> Keys:
        """Return the wrapped keys as they are now."""
        return self._keys

    @property
    def key(self) -> DataKey:
        """Return the data key, for opening this register's own backups."""
        return self._key

    def verify(self, unlock: Unlock) -> bool:
        """Tell whether this opens the register (half a second); typing errors are raised."""
        try:
            key, _slot = unlock_keys(self._keys, unlock)
        except KoekdeskError as error:
            if error.code is ErrorCode.RECOVERY_CODE_TYPO:
                raise
            return False
        return key == self._key

    def slots(self) -> list[SlotRow]:
        """Return the passphrases and the recovery code there are, oldest first."""
        cipher, about = _label_cipher(self._key), _about_label(self._keys)
        rows: list[SlotRow] = []
        for slot in self._keys.slots:
            label = (_open(cipher, slot.label, about) or b"").decode(errors="replace")
            made_on, is_code = date.fromisoformat(slot.made_on), slot.kind is SlotKind.RECOVERY
            confirmed = not (is_code and label == _UNCONFIRMED)
            rows.append(SlotRow(slot.id, slot.kind, "" if is_code else label, made_on, confirmed))
        return rows

    @property
    def code_confirmed(self) -> bool:
        """Tell whether there is a recovery code of which somebody said that it is on paper."""
        return any(row.kind is SlotKind.RECOVERY and row.confirmed for row in self.slots())

    def change_passphrase(self, old: str, new: str) -> None:
        """Put a new passphrase in the place of an old one; raises ``WRONG_PASSPHRASE``."""
        _key, slot = unlock_keys(self._keys, Passphrase(old))
        assert slot is not None
        self.replace_passphrase(slot.id, new)

    def replace_passphrase(self, slot_id: str, new: str) -> None:
        """Put a new passphrase in the place of one that is forgotten (after the recovery code)."""
        label = next((row.label for row in self.slots() if row.id == slot_id), "")
        added = with_passphrase(self._keys, self._key, new, label)
        self._change(without_slot(added, slot_id))

    def add_passphrase(self, new: str, label: str = "") -> None:
        """Let somebody else open this register with a passphrase of their own."""
        self._change(with_passphrase(self._keys, self._key, new, label))

    def remove(self, slot_id: str) -> None:
        """Take a passphrase or the recovery code away; raises ``LAST_PASSPHRASE``."""
        self._change(without_slot(self._keys, slot_id))

    def new_recovery_code(self) -> str:
        """Return a fresh recovery code to print; an earlier one no longer opens anything.

        It is shown once: call ``confirm_code`` when it is on paper.
        """
        keys, code = with_recovery_code(self._keys, self._key)
        self._change(keys)
        return code

    def confirm_code(self) -> None:
        """Remember that the recovery code is on paper."""
        self._change(with_code_confirmed(self._keys, self._key))

    def _change(self, keys: Keys) -> None:
        self._keep(keys)
        self._keys = keys


def keys_to_words(keys: Keys) -> dict[str, Any]:
    """Return the keys as they are written down."""
    return {
        "format": 1,
        "register": keys.register_id.hex(),
        "generation": keys.generation,
        "kdf": {"name": "argon2id", "kib": keys.cost.kib, "rounds": keys.cost.rounds}
        | {"lanes": keys.cost.lanes, "salt": keys.salt.hex()},
        "slots": [
            {"id": slot.id, "kind": slot.kind.value, "made": slot.made_on}
            | {"wrapped": slot.wrapped.hex(), "label": slot.label.hex()}
            for slot in keys.slots
        ],
    }


def keys_from_words(words: object) -> Keys | None:
    """Return keys that were written down; None when they are not whole."""
    try:
        kdf = words["kdf"]  # type: ignore[index]
        cost = Cost(int(kdf["kib"]), int(kdf["rounds"]), int(kdf["lanes"]))
        slots = tuple(
            Slot(
                str(slot["id"]),
                SlotKind(slot["kind"]),
                date.fromisoformat(slot["made"]).isoformat(),
                bytes.fromhex(slot["wrapped"]),
                bytes.fromhex(slot["label"]),
            )
            for slot in words["slots"]  # type: ignore[index]
        )
        keys = Keys(
            bytes.fromhex(words["register"]),  # type: ignore[index]
            int(words["generation"]),  # type: ignore[index]
            cost,
            bytes.fromhex(kdf["salt"]),
            slots,
        )
    except (KeyError, TypeError, ValueError):
        return None
    sane = 8 <= cost.kib <= _MOST_KIB and 1 <= cost.rounds <= _MOST_ROUNDS
    sane = sane and 1 <= cost.lanes <= _MOST_LANES and len(keys.salt) == _SALT
    return keys if sane and len(keys.register_id) == _SALT else None


def _with_slot(keys: Keys, key: DataKey, kind: SlotKind, secret: str, label: str) -> Keys:
    slot = Slot(
        secrets.token_hex(8),
        kind,
        date.today().isoformat(),
        _seal(_cipher(_derive(secret, keys.salt, keys.cost)), key.value, _about(keys, kind)),
        _seal_label(keys, key, label),
    )
    return replace(keys, slots=(*keys.slots, slot), generation=keys.generation + 1)


def _about(keys: Keys, kind: SlotKind) -> bytes:
    """Return what a wrapped key is bound to: it cannot be moved to another register or kind."""
    return b"koekdesk key 1 " + kind.value.encode() + keys.register_id


def _about_label(keys: Keys) -> bytes:
    return b"label" + keys.register_id


def _seal_label(keys: Keys, key: DataKey, label: str) -> bytes:
    return _seal(_label_cipher(key), label.encode(), _about_label(keys))


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    argon2: Any = importlib.import_module("argon2.low_level")
    return argon2.hash_secret_raw(
        secret.encode("utf-8", "surrogatepass"),
        salt,
        cost.rounds,
        cost.kib,
        cost.lanes,
        _KEY,
        argon2.Type.ID,
    )


def _label_cipher(key: DataKey) -> Any:
    """Return what hides the names beside the slots: a key of its own, made from the data key."""
    return _cipher(sha256(b"koekdesk labels 1" + key.value).digest())


def _cipher(key: bytes) -> Any:
    return importlib.import_module("cryptography.hazmat.primitives.ciphers.aead").AESGCM(key)


def _seal(cipher: Any, content: bytes, about: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, content, about)


def _open(cipher: Any, sealed: bytes, about: bytes) -> bytes | None:
    wrong: Any = importlib.import_module("cryptography.exceptions").InvalidTag
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except (wrong, ValueError):
        return None
