# SPDX-License-Identifier: MIT
"""Known errors: a code and values; ``texts.error_message`` words them for people."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """What can go wrong in a way we can explain."""

    # the register's file
    FILE_MISSING = "file_missing"  # path
    IS_FOLDER = "is_folder"  # path
    NOT_A_REGISTER = "not_a_register"  # path
    DAMAGED_REGISTER = "damaged_register"  # path
    NEWER_REGISTER = "newer_register"  # path, version
    TAMPERED_REGISTER = "tampered_register"  # path
    REGISTER_IN_USE = "register_in_use"  # path, who
    READ_ONLY = "read_only"  # path
    DISK_FULL = "disk_full"  # path
    FILE_EXISTS = "file_exists"  # path
    CANNOT_WRITE = "cannot_write"  # path, detail
    CANNOT_READ = "cannot_read"  # path, detail
    # its keys
    PASSPHRASE_NEEDED = "passphrase_needed"  # path
    WRONG_PASSPHRASE = "wrong_passphrase"  # path
    WRONG_RECOVERY_CODE = "wrong_recovery_code"  # path
    RECOVERY_CODE_TYPO = "recovery_code_typo"  # group (0: unknown), missing (signs too few)
    EMPTY_PASSPHRASE = "empty_passphrase"
    LAST_PASSPHRASE = "last_passphrase"
    KEYS_DAMAGED = "keys_damaged"  # path
    ALREADY_PROTECTED = "already_protected"  # path
    # its backups
    DAMAGED_BACKUP = "damaged_backup"  # path
    BACKUP_PLACE_GONE = "backup_place_gone"  # path
    # a spreadsheet
    NOT_A_SPREADSHEET = "not_a_spreadsheet"  # path
    TOO_LARGE = "too_large"  # path, limit
    UNCLOSED_QUOTE = "unclosed_quote"  # path, row
    NO_ROWS = "no_rows"  # path
    NO_NAME_COLUMN = "no_name_column"
    # what was typed
    EMPTY_NAME = "empty_name"
    EMPTY_TEXT = "empty_text"
    NAME_TOO_LONG = "name_too_long"  # limit
    TEXT_TOO_LONG = "text_too_long"  # limit
    ONE_WORD = "one_word"
    SAME_PERSON = "same_person"
    NO_RESIDENT_OWNER = "no_resident_owner"
    NOT_EVERYBODY_YES = "not_everybody_yes"
    NO_CONSENT = "no_consent"  # name
    GONE = "gone"  # the thing was removed meanwhile
    UNKNOWN_CARD = "unknown_card"  # number
    NOTHING_DONE_TOGETHER = "nothing_done_together"


class KoekdeskError(Exception):
    """Something a person can understand and act on; nothing was changed."""

    def __init__(self, code: ErrorCode, **values: object) -> None:
        super().__init__(f"{code}: {values}")
        self.code = code
        self.values = values
