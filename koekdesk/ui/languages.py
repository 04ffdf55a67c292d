# SPDX-License-Identifier: MIT
"""Dutch first, English complete: puts the program's translations in place."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from koekdesk.paths import resource

LANGUAGES = ("nl", "en")
_installed: list[QTranslator] = []


def install_language(app: QCoreApplication, language: str) -> None:
    """Show texts in ``language`` from now on; new widgets are made in it."""
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(language))
    ours = QTranslator(app)
    if ours.load(str(resource("i18n", f"koekdesk_{language}.qm"))):
        app.installTranslator(ours)
        _installed.append(ours)
    # Qt's own buttons and dialogs, where Qt ships them in this language.
    qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(QLocale(language), "qtbase", "_", folder):
        app.installTranslator(qt)
        _installed.append(qt)
