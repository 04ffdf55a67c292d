# SPDX-License-Identifier: MIT
"""Says in a PDF in which language it is and that its title names it, for who hears it read.

Qt writes text that can be searched and read aloud, and a title; it writes no language and no tags.
The language is added as an update behind the file, as ISO 32000-1 (7.5.6) describes. Headings and
the order of reading are not told: who needs those takes the document as a file to read.
"""

import re

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(rb"/Size (\d+)")
_INFO = re.compile(rb"/Info (\d+ 0 R)")


def tell_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF that says its language; one of another shape comes back as it was."""
    tail = pdf[-4096:]
    root, start, size = _ROOT.search(tail), _START.search(tail), _SIZE.search(tail)
    if not (root and start and size):
        return pdf
    number = root.group(1)
    catalogue = re.search(rb"(?:^|\n)" + number + rb" 0 obj\s*<<(.*?)>>\s*endobj", pdf, re.DOTALL)
    if catalogue is None or b"/Lang" in catalogue.group(1):
        return pdf
    said = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode()
    body = b"%s 0 obj\n<<%s\n%s>>\nendobj\n" % (number, catalogue.group(1).rstrip(), said)
    info = _INFO.search(tail)
    trailer = b"/Size %s /Root %s 0 R /Prev %s" % (size.group(1), number, start.group(1))
    if info:
        trailer += b" /Info " + info.group(1)
    at = len(pdf)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, at)
    end = b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, at + len(body))
    return pdf + body + table + end
