# SPDX-License-Identifier: MIT
"""What is worth knowing about a register that just came open, in quiet lines above the pages."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from koekdesk.texts import format_moment
from koekdesk.ui.doorkeeper import Doorkeeper
from koekdesk.ui.drafts import Drafts
from koekdesk.ui.opening import Opened
from koekdesk.ui.widgets.notices import Notices
from koekdesk.ui.workspace import Workspace

translate = QCoreApplication.translate


def tell_news(
    notices: Notices,
    opened: Opened,
    workspace: Workspace,
    protect: Callable[[], object],
    show_words: Callable[[], object],
) -> None:
    """Tell how it came open; ``protect`` asks for a passphrase where there is none."""
    register, lifeline = opened.register, workspace.lifeline
    if lifeline is not None and lifeline.broke_off is not None:
        _tell_crash(notices, workspace.drafts, lifeline.broke_off, show_words)
    if opened.aside is not None:
        words = translate("News", "A backup took its place. What stood there is beside it: {file}")
        notices.say(words.format(file=opened.aside.name))
    if register.keys_mended:
        notices.say(
            translate("News", "Its keys were damaged, and mended from a copy. All is whole.")
        )
    if register.vault is None and opened.path is not None:
        notices.say(
            translate("News", "This register has no passphrase: whoever sits here can read it."),
            translate("News", "Choose one"),
            protect,
        )
    if register.vault is not None and not opened.code and not register.vault.code_confirmed:
        _tell_no_code(notices, workspace.doorkeeper)


def _tell_no_code(notices: Notices, doorkeeper: Doorkeeper) -> None:
    """Tell that nobody has the recovery code on paper, until somebody has."""
    words = translate("News", "No recovery code of this register has been put away yet.")
    make = translate("News", "Make a new one")
    notices.say(words, make, doorkeeper.show_passphrases, stays=True)
    # another language makes other notices
    doorkeeper.code_confirmed.connect(lambda: isValid(notices) and notices.drop(words))


def _tell_crash(
    notices: Notices, drafts: Drafts, kept: datetime, show_words: Callable[[], object]
) -> None:
    moment = format_moment(kept, date.today())
    words = translate(
        "News", "Last time koekdesk stopped unexpectedly. Everything up to {when} is kept."
    ).format(when=moment)
    drafts.tell(notices)
    if not drafts.unsaved:
        notices.say(words)
        return
    more = translate("News", "What you were typing is there again.")
    link = translate("News", "To the conversation")
    notices.say(f"{words} {more}", link, show_words)
