# SPDX-License-Identifier: MIT
"""Sixty things somebody might type, or a list might bring, that must stay no more than text."""

LONG = "a" * 180

HOSTILE = (
    # tags, entities, what they load
    "<b>vet</b>", "<h1>KOP</h1>", "<img src='{url}/a.png'>", '<img src="file:///etc/hostname">',
    "<script>alert(1)</script>", "<a href='{url}/b'>klik</a>", "<table><tr><td>x</td></tr></table>",
    "<style>*{{display:none}}</style>", "<iframe src={url}/c></iframe>", "<svg onload=alert(1)>",
    "<body background='{url}/d.png'>", "<link rel=stylesheet href={url}/e.css>", "</body></html>",
    "&lt;b&gt;", "&amp;nbsp;", "&#60;i&#62;", "<!-- weg -->", "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE html>", "<p style=\"background:url({url}/f)\">x</p>", "\"><img src={url}/g>",
    "'><b>x", "<br><br><br>", "<meta http-equiv=refresh content='0;url={url}/h'>",
    # formulas
    "=1+1", "+31612345678", "-1+2", "@SUM(A1:A9)", "=HYPERLINK(\"{url}\")", "=cmd|' /C calc'!A0",
    "\t=1+1", "＝1+1", "%0A=1",
    # another database, another program
    "'; DROP TABLE person; --", "\" OR 1=1 --", "Robert'); DELETE FROM statement;--", "\\'; --",
    "$(rm -rf x)", "`id`", "| cat /etc/passwd", "../../etc/passwd", "file:///etc/passwd",
    "C:\\con\\con",
    # places for values, menus, plurals
    "%n", "%1 %2 %L1", "{{name}}", "{{0}} {{}}", "{{called.__class__}}", "%s %d %(x)s",
    "&Bestand && &x",
    "\\n\\t\\x00", "${{HOME}}", "#{{1+1}}",
    # directions, controls, letters that are hard to draw
    "omgekeerd \u202etxt.exe", "\u200fعربي\u200e naast NL", "nul\x00en\x07bel", "a\u0301" * 20,
    "👩‍👩‍👧‍👦🏳️‍🌈", "\u2028regel\u2029", "\ufeffbom", LONG, "ＦＵＬＬ", "Z̸a̸l̸g̸o̸",
)  # fmt: skip


def hostile(url: str = "http://127.0.0.1:9") -> list[str]:
    """Return them, with an address where it would be noticed that something is fetched."""
    return [text.format(url=url) for text in HOSTILE]
