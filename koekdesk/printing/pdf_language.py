# SPDX-License-Identifier: MIT
"""Says in a PDF in which language it is, that its title names it, and where its parts begin.

Qt writes text that can be searched and read aloud, a title and the data of an archive; it writes no
language, no bookmarks and no tags. Language and bookmarks are added as an update behind the file,
as ISO 32000-1 (7.5.6) describes. Which line is a heading is not told: who needs that takes the
document as a file to read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(rb"/Size (\d+)")
_KEPT = (re.compile(rb"/Info \d+ 0 R"), re.compile(rb"/ID \[.*?\]", re.DOTALL))
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a part of a document begins: its heading, and the page, from 0."""

    title: str
    page: int


def tell_language(pdf: bytes, language: str, bookmarks: Sequence[Bookmark] = ()) -> bytes:
    """Return a PDF that says its language and has bookmarks; another shape comes back as it was."""
    tail = pdf[-4096:]
    root, start, size = _ROOT.search(tail), _START.search(tail), _SIZE.search(tail)
    if not (root and start and size):
        return pdf
    number, free = int(root.group(1)), int(size.group(1))
    catalogue = _object(pdf, number)
    if not catalogue or b"/Lang" in catalogue:
        return pdf
    added = _outline(pdf, catalogue, bookmarks, free)
    said = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode()
    if added:
        said += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % free
    objects = {number: catalogue.rstrip() + b"\n" + said}
    objects |= {free + at: content for at, content in enumerate(added)}
    trailer = b"/Size %d /Root %d 0 R /Prev %s" % (free + len(added), number, start.group(1))
    kept = (found.group(0) for pattern in _KEPT if (found := pattern.search(tail)))
    return _updated(pdf, objects, b" ".join((trailer, *kept)))


def _updated(pdf: bytes, objects: dict[int, bytes], trailer: bytes) -> bytes:
    """Return a PDF with changed and new objects behind it, and where each of them begins."""
    body, table = b"", b""
    for number, content in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(pdf) + len(body))
        body += b"%d 0 obj\n<<%s>>\nendobj\n" % (number, content)
    at = len(pdf) + len(body)
    end = b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)
    return b"".join((pdf, body, b"xref\n", table, end))


def _outline(
    pdf: bytes, catalogue: bytes, bookmarks: Sequence[Bookmark], first: int
) -> list[bytes]:
    """Return the outline and its items as objects, numbered from ``first``; none without pages."""
    pages = _page_numbers(pdf, catalogue)
    marks = [mark for mark in bookmarks if mark.page < len(pages)]
    if not marks:
        return []
    last = first + len(marks)
    whole = b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d" % (first + 1, last, len(marks))
    items = []
    for number, mark in enumerate(marks, start=first + 1):
        title = b"<feff%s>" % mark.title.encode("utf-16-be").hex().encode()
        place = b"/Dest [%d 0 R /Fit]" % pages[mark.page]
        item = b"/Title %s /Parent %d 0 R %s" % (title, first, place)
        item += b" /Prev %d 0 R" % (number - 1) if number > first + 1 else b""
        item += b" /Next %d 0 R" % (number + 1) if number < last else b""
        items.append(item)
    return [whole, *items]


def _page_numbers(pdf: bytes, catalogue: bytes) -> list[int]:
    """Return the objects that are pages, in order; Qt keeps them in one list."""
    pages = _PAGES.search(catalogue)
    kids = _KIDS.search(_object(pdf, int(pages.group(1)))) if pages else None
    return [int(number) for number in _REFERENCE.findall(kids.group(1))] if kids else []


def _object(pdf: bytes, number: int) -> bytes:
    """Return what stands in an object; nothing when it is not there."""
    pattern = rb"(?:^|\n)%d 0 obj\s*<<(.*?)>>\s*endobj" % number
    found = re.search(pattern, pdf, re.DOTALL)
    return found.group(1) if found else b""
