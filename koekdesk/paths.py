# SPDX-License-Identifier: MIT
"""Where things lie: shipped resources, and the one folder the program keeps."""

import importlib
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, in a checkout as well as installed."""
    installed = _HERE / "resources"
    root = installed if installed.is_dir() else _HERE.parent / "resources"
    return root.joinpath(*parts)


def handbook(*parts: str) -> Path:
    """Return the path of a part of the handbook: in ``docs``, or shipped among the resources."""
    installed = _HERE / "resources" / "handbook"
    root = installed if installed.is_dir() else _HERE.parent / "docs"
    return root.joinpath(*parts)


def default_data_dir() -> Path:
    """Return the folder for settings, registers and logs when none was given."""
    return importlib.import_module("platformdirs").user_data_path("koekdesk", appauthor=False)


def demo_register(data_dir: Path) -> Path:
    """Return where the demo neighbourhood is kept."""
    return data_dir / "demo.koek"
