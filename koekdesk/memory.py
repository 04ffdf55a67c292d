# SPDX-License-Identifier: MIT
"""Holds little after heavy work: gives room back to the system."""

import ctypes
import sys
from functools import cache
from typing import Any

#: Numbers of ``mallopt`` in ``malloc.h``.
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
#: Larger pieces are asked of the system one by one, and go back as soon as they are let go.
_LARGE = 512 * 1024
#: Each thread takes room of its own from so many heaps; what one leaves, another cannot use.
_HEAPS = 2


@cache
def _library() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None


def keep_little() -> None:
    """Let what is no longer used go back to the system by itself where it can."""
    library = _library()
    if library is not None:
        library.mallopt(_ARENA_MAX, _HEAPS)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Give back what is left behind in between (glibc keeps it); a few milliseconds, any thread."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)
