# SPDX-License-Identifier: MIT
"""A document as one HTML file that loads nothing: to read, to mail, to keep."""

from html import escape

from koekdesk.printing.document import (
    Block,
    Boxes,
    Document,
    Fact,
    Group,
    Heading,
    Item,
    Lines,
    Paragraph,
    Quote,
    Table,
    Title,
)

_AUTO = 'dir="auto"'
#: Nothing comes from outside: no script, picture, letter or sheet, not even from this computer.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = (
    "body{font:1.15rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;"
    "color:#2A2622;background:#fff}h1{font-size:2rem}h2{margin-top:2rem;font-size:1.3rem}"
    ".soft{color:#5C5349}blockquote{margin:.6rem 0;font-size:1.25rem}dt{color:#5C5349}"
    "dd{margin:0 0 .5rem}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .8rem"
    " .2rem 0;vertical-align:top;border-bottom:1px solid #E4DACB}"
)


def to_html(document: Document) -> str:
    """Return the whole file as text."""
    body = "\n".join(_block(block) for block in document.blocks)
    mark = f'<p class="soft"><strong>{_text(document.mark)}</strong></p>\n' if document.mark else ""
    foot = f'\n<p class="soft">{_text(document.footer)}</p>' if document.footer else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(document.lang)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{_text(document.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>\n{mark}{body}{foot}\n</body></html>\n"
    )


def _block(block: Block) -> str:
    if isinstance(block, Group):
        return f"<section>{''.join(map(_block, block.blocks))}</section>"
    match block:
        case Title():
            return f"<h1 {_AUTO}>{_text(block.text)}</h1>"
        case Heading():
            return f"<h2 {_AUTO}>{_text(block.text)}</h2>"
        case Paragraph():
            soft = ' class="soft"' if block.soft else ""
            return f"<p {_AUTO}{soft}>{_text(block.text)}</p>"
        case Quote():
            note = f' <span class="soft">{_text(block.note)}</span>' if block.note else ""
            words = f"<bdi>“{_text(block.text)}”</bdi>{note}"
            lead = f'<p class="soft">{_text(block.lead)}</p>'
            return f"{lead}<blockquote {_AUTO}>{words}</blockquote>"
        case Fact():
            words = f"<dd {_AUTO}>{_text(block.text) or '–'}</dd>"
            return f"<dl><dt>{_text(block.label)}</dt>{words}</dl>"
        case Boxes():
            options = " ".join(f"{'☒' if on else '☐'} {_text(o)}" for o, on in block.options)
            note = f' <span class="soft">{_text(block.note)}</span>' if block.note else ""
            return f"<p {_AUTO}>{_text(block.question)}<br>{options}{note}</p>"
        case Item() | Lines():
            words = _text(block.text) if isinstance(block, Item) else ""
            return f"<p {_AUTO}>☐ {words}</p>" if words else ""
        case Table():
            head = "".join(f"<th>{_text(cell)}</th>" for cell in block.columns)
            rows = "".join(
                "<tr>" + "".join(f"<td {_AUTO}>{_text(cell)}</td>" for cell in row) + "</tr>"
                for row in block.rows
            )
            return f"<table><tr>{head}</tr>{rows}</table>"


def _text(text: str) -> str:
    """Return text with every sign that means something in HTML made harmless."""
    return escape(text).replace("\n", "<br>")
