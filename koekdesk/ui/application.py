# SPDX-License-Identifier: MIT
"""Makes the application: its name, language and look."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from koekdesk.settings import Language, Settings, load_settings
from koekdesk.ui.languages import install_language
from koekdesk.ui.look import apply_look

#: Seconds. Qt asks Python for sizes hundreds of times a page; beside a busy worker each question
#: waits one interval: 1 ms made a page of 40 ms take 120, Python's own 5 half a second.
_SWITCH_INTERVAL = 0.0002


def make_application(data_dir: Path, language: str | None) -> tuple[QApplication, Settings]:
    """Return the application, dressed, and the settings of whoever works here."""
    # Named here and not with setStyle, which makes Python aware of all of QStyle: 8 ms.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("koekdesk")
    app.setApplicationDisplayName("koekdesk")
    sys.setswitchinterval(_SWITCH_INTERVAL)
    settings = load_settings(data_dir)
    if language:
        settings = settings._replace(language=Language(language))
    install_language(app, settings.language)
    apply_look(app, settings.theme, settings.text_scale)
    return app, settings
