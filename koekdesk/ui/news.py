# SPDX-License-Identifier: MIT
"""What is worth knowing about a register that just came open, in quiet lines above the pages."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from koekdesk.texts import format_moment
from koekdesk.ui.drafts import Drafts
from koekdesk.ui.lifeline import Lifeline
from koekdesk.ui.opening import Opened
from koekdesk.ui.widgets.notices import Notices

translate = QCoreApplication.translate


def tell_news(
    notices: Notices,
    opened: Opened,
    lifeline: Lifeline | None,
    drafts: Drafts,
    protect: Callable[[], object],
    show_words: Callable[[], object],
) -> None:
    """Tell how it came open; ``protect`` asks for a passphrase where there is none."""
    register = opened.register
    if lifeline is not None and lifeline.broke_off is not None:
        _tell_crash(notices, drafts, lifeline.broke_off, show_words)
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
