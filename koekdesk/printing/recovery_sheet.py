# SPDX-License-Identifier: MIT
"""The page for the drawer: the recovery code of a register on a calm A4."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Style, fit
from koekdesk.printing.pdf import PrintJob, begin_millimetres, fit_paper, full_page
from koekdesk.texts import format_date

translate = QCoreApplication.translate

#: In millimetres.
_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 24.0
_TITLE = Style(26, 18, bold=True)
_NAME = Style(15, 10)
_BODY = Style(12.5, 9)
_LABEL = Style(10.5, 9)
_GROUP = Style(25, 18, bold=True, centred=True, most_lines=1)
_NUMBER = Style(9, 8, centred=True, most_lines=1)
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the page."""

    register: str
    code: str
    made_on: date


def recovery_job(sheet: RecoverySheet) -> PrintJob:
    """Return the page as a preview, a printer and a PDF need it."""
    return PrintJob(
        title=translate("RecoverySheet", "Recovery code"),
        heading=_titles(),
        advice=translate(
            "RecoverySheet", "A4. A PDF is best kept on a USB stick, not on this computer."
        ),
        name=translate("RecoverySheet", "Recovery code"),
        file_name=translate("RecoverySheet", "recovery code"),
        layout=full_page(QPageSize.PageSizeId.A4, QPageLayout.Orientation.Portrait),
        sheets=1,
        paint=lambda device: _print(device, sheet),
    )


def _print(device: QPagedPaintDevice, sheet: RecoverySheet) -> None:
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, _WIDTH, _HEIGHT)
        paint_sheet(painter, sheet)
    finally:
        painter.end()


def paint_sheet(painter: QPainter, sheet: RecoverySheet) -> None:
    """Paint the page in millimetres."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = _WIDTH - 2 * _MARGIN
    y = _MARGIN + 4
    y = _paragraph(painter, _titles(), y, width, _TITLE, INK) + 3
    y = _paragraph(painter, sheet.register, y, width, _NAME, ACCENT) + 8
    y = _paragraph(painter, _what_for(), y, width, _BODY, INK) + 10
    y = _paint_code(painter, sheet.code, y, width) + 10
    for line in _how():
        y = _paragraph(painter, line, y, width, _BODY, INK) + 4
    _paint_lines(painter, sheet, y + 8, width)


def _paint_code(painter: QPainter, code: str, y: float, width: float) -> float:
    """Paint the groups in a frame, four beside each other, each with its number."""
    groups = code.split()
    rows = -(-len(groups) // _COLUMNS)
    cell, height = width / _COLUMNS, 22.0
    frame = QRectF(_MARGIN, y, width, rows * height + 6)
    painter.setPen(QPen(QColor(LINE), 0.5))
    painter.drawRoundedRect(frame, 3, 3)
    for at, group in enumerate(groups):
        left = _MARGIN + at % _COLUMNS * cell
        top = y + 4 + at // _COLUMNS * height
        fit(str(at + 1), cell, 6, _NUMBER).draw(painter, left, top, SOFT)
        fit(group, cell - 4, 14, _GROUP).draw(painter, left + 2, top + 4.5, INK)
    return frame.bottom()


def _paint_lines(painter: QPainter, sheet: RecoverySheet, y: float, width: float) -> None:
    """Paint room to write in, and the date."""
    labels = (
        translate("RecoverySheet", "Who keeps this page"),
        translate("RecoverySheet", "Where it lies"),
    )
    for label in labels:
        fit(label, width, 8, _LABEL).draw(painter, _MARGIN, y, SOFT)
        painter.setPen(QPen(QColor(LINE), 0.4))
        painter.drawLine(QPointF(_MARGIN, y + 14), QPointF(_MARGIN + width, y + 14))
        y += 22
    day = format_date(sheet.made_on, date.min)
    made = translate("RecoverySheet", "Made on {day} with koekdesk.").format(day=day)
    fit(made, width, 8, _LABEL).draw(painter, _MARGIN, _HEIGHT - _MARGIN, SOFT)


def _paragraph(
    painter: QPainter, text: str, y: float, width: float, style: Style, colour: str
) -> float:
    block = fit(text, width, 60, style)
    block.draw(painter, _MARGIN, y, colour)
    return y + block.height


def _titles() -> str:
    return translate("RecoverySheet", "A page for the drawer")


def _what_for() -> str:
    return translate(
        "RecoverySheet",
        "With this code the register opens when nobody remembers the passphrase. Whoever has "
        "this page and the computer can read everything in it. So keep it away from the "
        "computer: in a drawer that locks, or with somebody you trust.",
    )


def _how() -> tuple[str, ...]:
    return (
        translate(
            "RecoverySheet",
            "How it works: open the register, choose “Use the recovery code” and type the seven "
            "groups. Capitals and spaces do not matter. Then choose a new passphrase.",
        ),
        translate(
            "RecoverySheet",
            "There is no 0, O, 1, I, L, S or U in the code. When a sign does not look clear, "
            "koekdesk tells in which group to look again.",
        ),
    )
