# SPDX-License-Identifier: MIT
"""What is worth knowing about a register that just came open, in quiet lines above the pages."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from koekdesk.ui.opening import Opened
from koekdesk.ui.widgets.notices import Notices

translate = QCoreApplication.translate


def tell_news(notices: Notices, opened: Opened, protect: Callable[[], object]) -> None:
    """Tell how it came open; ``protect`` asks for a passphrase where there is none."""
    register = opened.register
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
