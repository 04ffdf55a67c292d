# SPDX-License-Identifier: MIT
"""What the program remembers about how somebody likes to work: one small file, never a register."""

import contextlib
import importlib
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard, TypeVar

from koekdesk.errors import ErrorCode, KoekdeskError

FILE_NAME = "settings.json"
#: Loaded when there is something to read.
_JSON = "json"
RECENT_MAX = 6
TEXT_SCALE_MIN, TEXT_SCALE_MAX = 0.8, 2.5
#: Minutes without a key or the mouse after which the window closes over its content.
LOCK_MIN, LOCK_USUAL, LOCK_MAX = 1, 4, 15


class Theme(StrEnum):
    """How light or dark the screen is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The languages of screen and paper."""

    DUTCH = "nl"
    ENGLISH = "en"


class Settings(NamedTuple):
    """Everything that is remembered between two starts."""

    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    language: Language = Language.DUTCH
    recent: tuple[Path, ...] = ()  # newest first
    last_register: Path | None = None
    window_geometry: str = ""  # as the main window wrote it
    noted_by: str = ""  # initials of who notes conversations
    model_folder: Path | None = None  # a sentence model of one's own
    backup_place: Path | None = None  # where backups go once more, such as a stick
    lock_minutes: int = LOCK_USUAL
    walked: bool = False  # the short walk along the program was shown


def load_settings(data_dir: Path) -> Settings:
    """Return what was remembered; whatever cannot be read becomes the default."""
    try:
        text = (data_dir / FILE_NAME).read_text(encoding="utf-8")
        kept = importlib.import_module(_JSON).loads(text)
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _from_json(kept) if isinstance(kept, dict) else Settings()


def save_settings(data_dir: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raise ``CANNOT_WRITE`` when that fails."""
    path = data_dir / FILE_NAME
    fresh = path.with_name(f".{FILE_NAME}.{os.getpid()}.new")
    json = importlib.import_module(_JSON)
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(_to_json(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        detail = error.strerror or str(error)
        raise KoekdeskError(ErrorCode.CANNOT_WRITE, path=str(path), detail=detail) from error


def with_register(settings: Settings, path: Path) -> Settings:
    """Return the settings with this register as the last one and first of the recent ones."""
    others = [known for known in settings.recent if known != path]
    return settings._replace(last_register=path, recent=(path, *others)[:RECENT_MAX])


def without_register(settings: Settings, path: Path) -> Settings:
    """Return the settings without a register that is gone."""
    last = None if settings.last_register == path else settings.last_register
    kept = tuple(known for known in settings.recent if known != path)
    return settings._replace(last_register=last, recent=kept)


def _to_json(settings: Settings) -> dict[str, object]:
    return {
        "theme": settings.theme,
        "text_scale": settings.text_scale,
        "language": settings.language,
        "recent": [str(path) for path in settings.recent],
        "last_register": str(settings.last_register) if settings.last_register else "",
        "window_geometry": settings.window_geometry,
        "noted_by": settings.noted_by,
        "model_folder": str(settings.model_folder) if settings.model_folder else "",
        "backup_place": str(settings.backup_place) if settings.backup_place else "",
        "lock_minutes": settings.lock_minutes,
        "walked": settings.walked,
    }


def _from_json(kept: Mapping[str, Any]) -> Settings:
    recent = kept.get("recent")
    paths = [text for text in recent if _is_path(text)] if isinstance(recent, list) else []
    last = kept.get("last_register")
    return Settings(
        theme=_one_of(Theme, kept.get("theme"), Theme.SYSTEM),
        text_scale=_scale(kept.get("text_scale")),
        language=_one_of(Language, kept.get("language"), Language.DUTCH),
        recent=tuple(Path(text) for text in paths)[:RECENT_MAX],
        last_register=Path(last) if _is_path(last) else None,
        window_geometry=_text(kept.get("window_geometry")),
        noted_by=_text(kept.get("noted_by")),
        model_folder=Path(model) if _is_path(model := kept.get("model_folder")) else None,
        backup_place=Path(place) if _is_path(place := kept.get("backup_place")) else None,
        lock_minutes=_minutes(kept.get("lock_minutes")),
        walked=kept.get("walked") is True,
    )


_Choice = TypeVar("_Choice", bound=StrEnum)


def _one_of(choices: type[_Choice], value: object, default: _Choice) -> _Choice:
    return choices(value) if isinstance(value, str) and value in list(choices) else default


def _scale(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 1.0
    return min(max(float(value), TEXT_SCALE_MIN), TEXT_SCALE_MAX)


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        return LOCK_USUAL
    return min(max(value, LOCK_MIN), LOCK_MAX)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _is_path(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and bool(value) and "\0" not in value


def folder_of(settings: Settings) -> Path:
    """Return the folder to begin with when a file is asked: that of the last register."""
    last = settings.last_register
    return last.parent if last is not None and last.parent.is_dir() else Path.home()
