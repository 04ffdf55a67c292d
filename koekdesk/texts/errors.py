# SPDX-License-Identifier: MIT
"""Known errors in words: what happened, what is safe, what to do, in that order."""

from pathlib import PurePath

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.texts.phrases import say

_MESSAGES = {
    ErrorCode.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is no longer where it was. Nothing has been changed. Perhaps it was moved or "
        "renamed, or it is on a USB stick: look for it and open it from there.",
    ),
    ErrorCode.IS_FOLDER: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is a folder. Nothing has been changed. Look inside it for your register, a file "
        "that ends in .koek.",
    ),
    ErrorCode.NOT_A_REGISTER: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is not a koekdesk register. The file was left as it is. Choose another file; "
        "registers end in .koek.",
    ),
    ErrorCode.DAMAGED_REGISTER: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is damaged and cannot be read whole. We have not changed anything in it. Keep"
        " the file, and open your latest copy.",
    ),
    ErrorCode.NEWER_REGISTER: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} was made by a newer koekdesk. The file was left as it is. Open it with that "
        "newer version.",
    ),
    ErrorCode.TAMPERED_REGISTER: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} holds parts that koekdesk did not put there. We have not changed anything in "
        "it. Open a copy that you trust.",
    ),
    ErrorCode.REGISTER_IN_USE: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is already open in another window. Everything in it is safe. Go on in that "
        "window, or close it first.",
    ),
    ErrorCode.READ_ONLY: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} may only be read here. What was there is safe, and this has not been saved "
        "yet. Choose a folder of your own, such as Documents.",
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "The disk is full. What was there is safe, and this has not been saved yet. Make some"
        " room and try again.",
    ),
    ErrorCode.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Texts",
        "There is a file called {file} already. It was left as it is. Choose another name.",
    ),
    ErrorCode.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} could not be written. What was there is safe, and this has not been saved "
        "yet. Try again, or choose another place.",
    ),
    ErrorCode.CANNOT_READ: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} could not be read. Nothing has been changed. See whether it is open in "
        "another program, and try again.",
    ),
    ErrorCode.PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} opens with a passphrase. Nothing has been changed. Type the passphrase, or the "
        "recovery code from the page in the drawer.",
    ),
    ErrorCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Texts",
        "This is not the passphrase of {file}. Everything in it is safe. Look at capitals and "
        "try again, or use the recovery code.",
    ),
    ErrorCode.WRONG_RECOVERY_CODE: QT_TRANSLATE_NOOP(
        "Texts",
        "This code is typed well, but it is not the code of {file}. Everything in it is safe. "
        "See whether there is a newer page, or one of another register.",
    ),
    ErrorCode.RECOVERY_CODE_TYPO: QT_TRANSLATE_NOOP(
        "Texts",
        "There is a typing error in the code. Nothing has been changed. Lay the page beside it "
        "and compare all signs.",
    ),
    ErrorCode.EMPTY_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no passphrase yet. Nothing has been changed. Type a few words that only you "
        "put together.",
    ),
    ErrorCode.LAST_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Texts",
        "This is the only passphrase there is. It was kept, so that you can get in. First add "
        "another one.",
    ),
    ErrorCode.KEYS_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of {file} that holds its keys is damaged or gone. We have not changed "
        "anything in it. Keep the file, and go back to your latest backup.",
    ),
    ErrorCode.ALREADY_PROTECTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} has a passphrase already. Nothing has been changed. You can change the "
        "passphrase once it is open.",
    ),
    ErrorCode.DAMAGED_BACKUP: QT_TRANSLATE_NOOP(
        "Texts",
        "This backup is damaged and cannot be read whole. Your register was left as it is. "
        "Choose an older backup.",
    ),
    ErrorCode.BACKUP_PLACE_GONE: QT_TRANSLATE_NOOP(
        "Texts",
        "The backup could not be written to {file}. The backups that were there are whole, and "
        "your register is safe. Plug the stick in again, or choose another place.",
    ),
    ErrorCode.NOT_A_SPREADSHEET: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is not a list that koekdesk can read. Nothing was brought in. Save it as "
        ".xlsx or .csv in your spreadsheet program and choose that file.",
    ),
    ErrorCode.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is too large to read in one go. Nothing was brought in. Divide it into "
        "smaller lists.",
    ),
    ErrorCode.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "Texts",
        "In {file} a quotation mark opens in row {row} and never closes. Nothing was brought "
        "in. Put the missing mark in, or take the first one out.",
    ),
    ErrorCode.NO_ROWS: QT_TRANSLATE_NOOP(
        "Texts",
        "{file} is empty. Nothing was brought in. Choose another file, or the sheet with the "
        "names on it.",
    ),
    ErrorCode.NO_NAME_COLUMN: QT_TRANSLATE_NOOP(
        "Texts",
        "We do not know yet which column has the names. Nothing was brought in. Say above the"
        " column that it is the name.",
    ),
    ErrorCode.EMPTY_NAME: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no name yet. What you typed is still there. Fill in the name people like to"
        " be called by.",
    ),
    ErrorCode.EMPTY_TEXT: QT_TRANSLATE_NOOP(
        "Texts",
        "Nothing has been written yet. Everything else is safe. Type what was said, in their "
        "own words.",
    ),
    ErrorCode.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "Texts",
        "This name is longer than the {limit} characters that fit here. What you typed is still "
        "there. Make the name shorter.",
    ),
    ErrorCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Texts",
        "This is longer than the {limit} characters that fit here. What you typed is still "
        "there. Make it shorter, or divide it.",
    ),
    ErrorCode.ONE_WORD: QT_TRANSLATE_NOOP(
        "Texts",
        "One word has nothing to belong to yet. What you typed is still there. Write at least two "
        "words, with a comma in between.",
    ),
    ErrorCode.SAME_PERSON: QT_TRANSLATE_NOOP(
        "Texts",
        "This is one and the same person. Nothing has been changed. Choose somebody else for "
        "the other side.",
    ),
    ErrorCode.NO_RESIDENT_OWNER: QT_TRANSLATE_NOOP(
        "Texts",
        "An initiative belongs to residents, and none is named yet. What you typed is still "
        "there. Name at least one resident whose idea it is; organisations can take part.",
    ),
    ErrorCode.NOT_EVERYBODY_YES: QT_TRANSLATE_NOOP(
        "Texts",
        "Not everybody has said yes themselves. Nothing has been changed. First ask the others; "
        "only their own yes moves it on.",
    ),
    ErrorCode.NO_CONSENT: QT_TRANSLATE_NOOP(
        "Texts",
        "{name} has not said yes to this yet. Nothing was passed on. Ask {name} first.",
    ),
    ErrorCode.GONE: QT_TRANSLATE_NOOP(
        "Texts",
        "This is no longer in the register. Everything else is safe. What was taken out comes "
        "back with Undo; what was erased does not.",
    ),
    ErrorCode.UNKNOWN_CARD: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no card {number} in this register. Nothing has been changed. Perhaps it "
        "belongs to another register.",
    ),
    ErrorCode.NOTHING_DONE_TOGETHER: QT_TRANSLATE_NOOP(
        "Texts",
        "It does not say yet what you will do together. What you typed is still there. Fill "
        "in what people will make, cook, plant or play.",
    ),
}


def error_message(error: KoekdeskError) -> str:
    """Return a known error as three short sentences; files go by their name only."""
    text = say(_MESSAGES[error.code])
    if error.code is ErrorCode.UNKNOWN_CARD and error.values.get("typo"):
        text = QCoreApplication.translate(
            "Texts",
            "A digit of {number} is not right. Nothing has been changed. Look at the card again.",
        )
    if error.code is ErrorCode.REGISTER_IN_USE and error.values.get("who"):
        text = QCoreApplication.translate(
            "Texts",
            "{file} is open already, with {who}. Everything in it is safe. Go on there, or wait "
            "until it is closed.",
        )
    if error.code is ErrorCode.RECOVERY_CODE_TYPO:
        text = _typo(error) or text
    path = PurePath(str(error.values.get("path", "")))
    words = {name: _plain(value) for name, value in error.values.items()}
    return text.format_map(_Blanks(words | {"file": path.name or str(path)}))


def _typo(error: KoekdeskError) -> str:
    """Say where to look in a recovery code, when that is known."""
    if error.values.get("group"):
        return QCoreApplication.translate(
            "Texts",
            "There is a typing error in the code, most likely in group {group}. Nothing has been "
            "changed. Lay the page beside it, and look at that group first.",
        )
    if error.values.get("missing"):
        return QCoreApplication.translate(
            "Texts",
            "The code is seven groups of four signs, and this is more or less. Nothing has been "
            "changed. Lay the page beside it and count.",
        )
    return ""


class _Blanks(dict[str, str]):
    """Values for a sentence; what an error did not carry stays out of it."""

    def __missing__(self, key: str) -> str:
        return "…"


def _plain(value: object) -> str:
    return f"{value:,}".replace(",", " ") if isinstance(value, int) else str(value)
