# SPDX-License-Identifier: MIT
"""The command line: opens the desk, or does one thing without a window."""

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

from koekdesk.paths import default_data_dir
from koekdesk.settings import load_settings

_NO_WINDOW = ("import", "suggest")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run koekdesk; return 0 when all went well, 1 after an error that was explained."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words:
        return load_app().run(default_data_dir(), None, None, False)
    known = importlib.import_module("koekdesk.arguments")
    early, others = known.common_options().parse_known_args(words)
    data_dir = early.data_dir or default_data_dir()
    if not others:
        return load_app().run(data_dir, early.language, None, False)
    language = early.language or load_settings(data_dir).language
    options = known.make_parser(language).parse_args(words)
    paper = options.command == "demo" and (options.pdf is not None or not has_screen())
    if options.command in _NO_WINDOW or paper:
        commands = importlib.import_module("koekdesk.commands")
        return commands.run(options, language, data_dir)
    register = options.register if options.command == "open" else None
    return load_app().run(data_dir, early.language, register, options.command == "demo")


def load_app() -> Any:
    """Load what a window needs; looking for garbage meanwhile would take a tenth of the time."""
    gc.disable()
    return importlib.import_module("koekdesk.app")


def has_screen() -> bool:
    """Tell whether a window would be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
