# SPDX-License-Identifier: MIT
"""What the keys do, and what this program is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from koekdesk import __version__
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.handbook import HandbookView
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.text import LongText, Text

translate = QCoreApplication.translate
_HANDBOOK = "handbook"


def show_keys(parent: QWidget) -> QDialog:
    """Show what the keys do, beside the work."""
    rows = (
        ("Ctrl+1", translate("Help", "Go to a page; Ctrl+2 is the second one, and so on")),
        ("F1", translate("Help", "The handbook")),
        ("F6", translate("Help", "From the side bar to the page and back")),
        ("Ctrl+K", translate("Help", "Find somebody, a word, a page, or something to do")),
        ("Ctrl+Shift+K", translate("Help", "Type the number on a card")),
        ("Ctrl+Z", translate("Help", "Undo the last thing")),
        ("Ctrl+Shift+Z", translate("Help", "Do it again")),
        ("Ctrl++", translate("Help", "Larger text")),
        ("Ctrl+-", translate("Help", "Smaller text")),
        ("1 – 6", translate("Help", "On a statement: what kind it is")),
        ("F2", translate("Help", "Change a text in its place; Enter saves, Escape restores")),
        ("Esc", translate("Help", "Empty a search field, or leave a field as it was")),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(GROUP_GAP)
    grid.setVerticalSpacing(ITEM_GAP)
    grid.setColumnStretch(1, 1)
    for at, (keys, words) in enumerate(rows):
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(Text(native or keys, Role.STRONG, wrap=False), at, 0)
        grid.addWidget(Text(words), at, 1)
    return _open(parent, translate("Help", "Keys"), grid)


def show_handbook(parent: QWidget, chapter: str = "") -> QDialog:
    """Show the handbook beside the work, at a chapter; one that is open already comes forward."""
    open_ones = [one for one in parent.findChildren(QDialog, _HANDBOOK) if one.isVisible()]
    dialog = open_ones[0] if open_ones else _handbook_window(parent)
    view = dialog.findChild(HandbookView)
    if chapter and view is not None:
        view.show_chapter(chapter)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def _handbook_window(parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setObjectName(_HANDBOOK)
    dialog.setWindowTitle(translate("Help", "The handbook"))
    outer = QGridLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(HandbookView(dialog))
    dialog.resize(parent.size() * 0.9)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def show_about(parent: QWidget) -> QDialog:
    """Show what this program is and what it stands for."""
    texts = (
        translate("Help", "Version {version}").format(version=__version__),
        translate(
            "Help",
            "koekdesk keeps what people in a neighbourhood can, have and dream of, and thinks "
            "along about who could meet. People decide for themselves, always.",
        ),
        translate("Help", "Everything stays on this computer. Nothing is fetched or sent."),
        translate(
            "Help",
            "Free to use and to share under the MIT licence. The typefaces are under the SIL "
            "Open Font License.",
        ),
    )
    grid = QGridLayout()
    grid.setVerticalSpacing(ITEM_GAP * 2)
    for at, text in enumerate(texts):
        grid.addWidget(LongText(text), at, 0)
    return _open(parent, "koekdesk", grid)


def _open(parent: QWidget, title: str, grid: QGridLayout) -> QDialog:
    """Open a small window that does not block the others."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    page = ScrollPage()
    page.body.addWidget(Text(title, Role.TITLE))
    page.body.addLayout(grid)
    close = main_button(translate("Help", "Close"))
    close.clicked.connect(dialog.close)
    page.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    outer = QGridLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(page)
    dialog.resize(page.content.sizeHint().boundedTo(parent.size()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog
