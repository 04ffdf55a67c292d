# SPDX-License-Identifier: MIT
"""The handbook: chapters at the left, one chapter to read, and a forgiving search over all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from koekdesk.paths import handbook
from koekdesk.services.searching import SearchIndex, found_parts
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, ITEM_GAP, Role, line_width, set_surface
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.text import Text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its title, and its text as Markdown."""

    title: str
    text: str


def read_chapters(path: Path) -> list[Chapter]:
    """Return the chapters of a handbook, what stands before the first one on top."""
    parts = path.read_text(encoding="utf-8").split("\n## ")
    titled = [parts[0].removeprefix("# "), *parts[1:]]
    return [Chapter(part.partition("\n")[0], f"# {part}") for part in titled]


def handbook_path() -> Path:
    """Return the handbook in the language of the screen."""
    return handbook(translate("Handbook", "handbook.md"))


class HandbookView(QWidget):
    """Reads offline: only files that came with the program are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "paper")
        self.chapters = read_chapters(handbook_path())
        places = range(len(self.chapters))
        self._index = SearchIndex[int](
            [(at, self.chapters[at].title) for at in places],
            [(at, self.chapters[at].text) for at in places],
        )
        self.search = SearchField(self.tr("Search in the handbook"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        self.nothing = Text(self.tr("Nothing found. Try a part of the word."), Role.SOFT)
        self.page = _Page()
        self._lay_out()
        self.search.searched.connect(self._search)
        self.search.list_requested.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        self._search("")

    def show_chapter(self, title: str) -> None:
        """Go to a chapter by its title."""
        self.search.clear()
        for item in self.list.findItems(title, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)

    def _search(self, typed: str) -> None:
        """List the chapters that answer, best first; nothing typed lists all of them."""
        places = [place for place, _ in self._index.find_places(typed)] if typed else None
        self.list.clear()
        for at in range(len(self.chapters)) if places is None else places:
            item = QListWidgetItem(self.chapters[at].title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, at)
        self.nothing.setVisible(not self.list.count())
        self.list.setCurrentRow(0)

    def _show(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            chapter = self.chapters[item.data(Qt.ItemDataRole.UserRole)]
            self.page.show_chapter(chapter.text, self.search.text().strip())

    def _lay_out(self) -> None:
        self.list.setWordWrap(True)
        left = TopLayout()
        left.setSpacing(ITEM_GAP)
        for widget in (self.search, self.nothing):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        row.setSpacing(GROUP_GAP)
        row.addLayout(left, 100)
        row.addWidget(self.page, 300)
        row.addStretch(1)
        line = line_width(self.font())
        self.search.setMaximumWidth(round(line * 0.6))
        self.list.setMaximumWidth(round(line * 0.6))
        self.page.setMaximumWidth(round(line * 1.6))


class _Page(QTextBrowser):
    """One chapter; pictures are as wide as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("HandbookView", "The chapter"))
        self.document().setDocumentMargin(CARD_MARGIN)
        self._text, self._typed = "", ""
        self._again = QTimer(self, singleShot=True, interval=50)
        self._again.timeout.connect(self._fill)

    def show_chapter(self, text: str, typed: str) -> None:
        """Show a chapter, at the place that answers what was typed."""
        self._text, self._typed = text, typed
        self._fill()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002
        """Load only pictures that came with the handbook."""
        path = handbook(QUrl(name).path()).resolve()
        if not path.is_relative_to(handbook().resolve()):
            return None
        picture = QImage(str(path))
        room = self.viewport().width() - 2 * CARD_MARGIN - ITEM_GAP
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._again.start()

    def _fill(self) -> None:
        self.document().clear()
        self.setMarkdown(self._text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        shown = self.toPlainText()
        parts = found_parts(shown, self._typed) if self._typed else ()
        if parts:
            cursor = self.textCursor()
            cursor.setPosition(parts[0][0])
            cursor.setPosition(parts[0][1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
