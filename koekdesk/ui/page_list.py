# SPDX-License-Identifier: MIT
"""The pages of the window, in the order of the side bar."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from koekdesk.ui.main_window import Page

translate = QCoreApplication.translate


def list_pages(maker: Callable[[str], Callable[[QWidget], QWidget]]) -> list[Page]:
    """Return every page: key, title, icon, and whether it stands at the bottom."""
    pages = (
        ("today", translate("DeskApp", "Today"), "today", False),
        ("conversation", translate("DeskApp", "Conversation"), "conversation", False),
        ("people", translate("DeskApp", "People"), "people", False),
        ("suggestions", translate("DeskApp", "Suggestions"), "suggestions", False),
        ("asking", translate("DeskApp", "Ask the neighbourhood"), "search", False),
        ("together", translate("DeskApp", "Together"), "together", False),
        ("web", translate("DeskApp", "Web of the neighbourhood"), "web", False),
        ("missing", translate("DeskApp", "Who is not here?"), "missing", False),
        ("rules", translate("DeskApp", "Ground rules"), "rules", False),
        ("neighbourhood", translate("DeskApp", "Neighbourhood"), "house", False),
        ("paper", translate("DeskApp", "On paper"), "print", True),
        ("import", translate("DeskApp", "Bring in"), "import", True),
        ("account", translate("DeskApp", "Accounting for it"), "account", True),
    )
    return [Page(key, title, icon, maker(key), bottom=bottom) for key, title, icon, bottom in pages]
