# SPDX-License-Identifier: MIT
"""A register knows whether somebody said that its recovery code is on paper."""

from sealed import new_sealed, reopen

from koekdesk.register.database import RecoveryCode, Register, open_register
from koekdesk.register.vault import Vault


def vault_of(register: Register) -> Vault:
    assert register.vault is not None
    return register.vault


def stop(register: Register) -> None:
    """Let go of a register as when it is killed: its keys stay beside it."""
    register.engine.dispose()
    register.lock.release()


def test_a_code_counts_once_somebody_says_so_also_after_a_kill(tmp_path):
    path = tmp_path / "wijk.koek"
    register = new_sealed(path)
    assert not vault_of(register).code_confirmed
    vault_of(register).new_recovery_code()
    stop(register)
    register = reopen(path)
    assert not vault_of(register).code_confirmed
    vault_of(register).confirm_code()
    stop(register)
    register = reopen(path)
    assert vault_of(register).code_confirmed
    rows = vault_of(register).slots()
    assert [(row.label, row.confirmed) for row in rows] == [("", True), ("", True)]
    register.close()


def test_a_new_code_asks_again_and_opens_as_before(tmp_path):
    path = tmp_path / "wijk.koek"
    register = new_sealed(path)
    vault_of(register).new_recovery_code()
    vault_of(register).confirm_code()
    code = vault_of(register).new_recovery_code()
    assert not vault_of(register).code_confirmed
    vault_of(register).confirm_code()
    register.close()
    open_register(path, RecoveryCode(code)).close()
