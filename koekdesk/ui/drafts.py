# SPDX-License-Identifier: MIT
"""What somebody is busy with, held in memory while the pages are gone: at a lock, in between."""

import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from koekdesk.settings import Settings
from koekdesk.ui.finding import Finding
from koekdesk.ui.half_done import HalfDone, record, resume, typed_in, typed_words
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.notices import Notices
from koekdesk.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from koekdesk.ui.main_window import MainWindow
    from koekdesk.ui.views.conversation import ConversationPage

#: Some fields come a moment after their page: milliseconds between two looks, and how many.
_AGAIN_MS, _LOOKS = 100, 100
_CONVERSATION = "conversation"


class Drafts(QObject):
    """Takes what is half done from pages that go, and gives it to those that come."""

    def __init__(self, finding: Finding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self._conversation: ConversationPage | None = None
        self._words, self._unsaved = "", False  # of the conversation, while it has no page
        self._kept: dict[str, tuple[HalfDone, ...]] = {}
        self._homeless: list[str] = []  # words whose place is gone, told in lines above the pages
        self._sought: str | None = None  # typed in the field that finds everything
        self._settings: Settings | None = None
        self._safety = ""  # the page of passphrases or backups
        self._number = ""  # of a card, typed in the side bar
        self._window: MainWindow | None = None
        self._looks = 0
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self._look_again)

    @property
    def unsaved(self) -> bool:
        """Tell whether a conversation is typed but not kept."""
        return self._unsaved if self._conversation is None else self._conversation.unsaved

    def begin(self, draft: str) -> None:
        """Start with what was being typed when it broke off, as ``draft`` told it."""
        told = json.loads(draft) if draft else {}
        self._words = told.get("conversation", "")
        self._unsaved = bool(self._words)
        self._homeless = list(told.get("elsewhere", ()))

    def draft(self) -> str:
        """Return words being typed and not saved, to be there after a crash; empty without any.

        Of what is not the conversation only the field that has the keyboard is looked at, so that
        it costs nothing; and all of it while the desk is locked.
        """
        conversation = self._conversation_draft()
        held = chain(*self._kept.values())
        elsewhere = [*self._homeless, *filter(None, typed_words([*held])), *self._being_typed()]
        if not conversation and not elsewhere:
            return ""
        return json.dumps({"conversation": conversation, "elsewhere": elsewhere})

    def tell(self, notices: Notices) -> None:
        """Tell the words that have no place, each in a line of its own."""
        for words in self._homeless:
            notices.say(self._line(words))

    def take(self, page: "ConversationPage") -> None:
        """Give the page of a conversation, made anew, what was typed on it."""
        page.restore(self._words)
        self._words, self._unsaved = "", False
        self._conversation = page

    def discard(self) -> None:
        """Let go of a conversation that was typed and not saved."""
        self._conversation = None
        self._words, self._unsaved = "", False

    def _conversation_draft(self) -> str:
        """Return the conversation being typed and not saved, whether the desk is locked or not."""
        page = self._conversation
        if page is not None and isValid(page):
            return page.draft(settle=False) if page.unsaved else ""
        return self._words if self._unsaved else ""

    def take_settings(self) -> Settings | None:
        """Return the settings somebody was choosing, once."""
        settings, self._settings = self._settings, None
        return settings

    def _being_typed(self) -> list[str]:
        """Return what stands in the field with the keyboard, unless it is told otherwise."""
        field = QApplication.focusWidget()
        if field is None or isinstance(field, SearchField):
            return []
        typed, around = typed_in(field), field
        while around is not None and not isinstance(around, FrontPage):
            if around is self._conversation:
                return []
            around = around.parentWidget()
        return [typed.text] if typed is not None and typed.text and around is None else []

    def _line(self, words: str) -> str:
        return self.tr("You typed this too, and it is not saved yet: {words}").format(words=words)

    def keep(self, window: "MainWindow") -> None:
        """Hold what is half done anywhere in a window whose pages are thrown away next."""
        self._timer.stop()
        self._settings = next(filter(None, map(_settings_in, QApplication.topLevelWidgets())), None)
        self._safety = getattr(window.front(), "safety", "")
        self._sought = self._finding.typed()
        self._number = window.complete().side_bar.take_number()
        self._homeless = [one for one in self._homeless if window.notices.drop(self._line(one))]
        for key, page in window.made_pages().items():
            if key != _CONVERSATION:
                self._keep(key, record(page))
        if self._conversation is not None:
            self._unsaved = self._conversation.unsaved
            self._words = self._conversation.draft()
            self._conversation = None

    def resume(self, window: "MainWindow") -> None:
        """Give it all back, each page its own when it is shown."""
        if self._window is not window:
            self._window = window
            window.page_shown.connect(self._look)
        window.complete().side_bar.put_number(self._number)
        self.tell(window.notices)
        QTimer.singleShot(0, self, self._open_again)

    def _keep(self, key: str, records: tuple[HalfDone, ...]) -> None:
        """Hold these; what found no place before goes on waiting for one."""
        known = {one.path for one in records}
        waiting = (one for one in self._kept.get(key, ()) if one.path not in known)
        self._kept[key] = (*records, *waiting)

    def _open_again(self) -> None:
        """Bring up again what stood in front of the page."""
        window, sought, safety = self._window, self._sought, self._safety
        self._sought, self._safety = None, ""
        if window is None or window.front() is not None:
            return
        if self._settings is not None:
            window.settings_requested.emit()
        elif safety:
            window.safety_requested.emit(safety)
        elif sought is not None:
            self._finding.open(window, sought)

    def _look(self, key: str) -> None:
        self._looks = 0
        if self._give(key):
            self._timer.start()
        else:
            self._timer.stop()

    def _look_again(self) -> None:
        """Look whether what was missing is there by now; tell the words that have no place."""
        window, self._looks = self._window, self._looks + 1
        key = window.current_key() if window is not None and isValid(window) else ""
        if not key or not self._give(key):
            self._timer.stop()
        elif window is not None and self._looks >= _LOOKS:
            self._timer.stop()
            for words in filter(None, typed_words(self._kept.pop(key))):
                self._homeless.append(words)
                window.notices.say(self._line(words))

    def _give(self, key: str) -> bool:
        """Give a page what is its own; tell whether something still waits for its place."""
        page = self._window.made_pages().get(key) if self._window is not None else None
        if page is None or not self._kept.get(key):
            return False
        self._kept[key] = resume(page, self._kept[key])
        return bool(self._kept[key])


def _settings_in(window: QWidget) -> Settings | None:
    """Return the settings as they stand in an open window for them."""
    chosen: Any = getattr(window, "chosen", None)
    return chosen() if chosen is not None and window.isVisible() else None
