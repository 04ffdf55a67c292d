# SPDX-License-Identifier: MIT
"""The style sheet of the look, as one template: colours by role, measures from the font."""

from string import Template

STYLE = Template("""
QMainWindow, QDialog, *[surface="paper"] { background: $paper; }
*[surface="clear"], QScrollArea { background: transparent; border: none; }
QScrollArea[surface="page"] { background: $paper; }
QFrame[surface="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="card"]:focus { border: 2px solid $teal; }
QFrame[surface="note"] { background: $highlight; border: none; border-radius: 8px; }
QFrame[surface="sidebar"] { background: $hover; border: none; border-right: 1px solid $line; }
QFrame[surface="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QToolTip { background: $ink; color: $paper; border: none; padding: ${half}px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="quote"] { font-size: ${quote}pt; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[lines="long"] { max-width: ${line_width}px; }
QLabel[colour="teal"] { color: $teal; }
QLabel[colour="caramel"] { color: $caramel; }
QLabel[colour="leaf"] { color: $leaf; }
QLabel[colour="rose"] { color: $rose; }
QLabel[colour="soft"] { color: $soft; }

QLabel[kind="link"] { border: none; border-bottom: 2px solid transparent; }
QLabel[kind="link"]:hover { color: $teal; }
QLabel[kind="link"]:focus { border-color: $teal; color: $teal; }

QLabel[kind="editable"] {
    border: none; border-bottom: 1px solid transparent; padding: ${half}px 0 ${half}px 0;
}
QLabel[kind="editable"][empty="yes"] { border-color: $line; }
QLabel[kind="editable"]:hover { border-color: $edge; }
QLabel[kind="editable"]:focus {
    border-bottom: 2px solid $teal; padding-bottom: ${half_ring}px;
}

QPushButton, QToolButton {
    background: $card; color: $ink; border: 1px solid $edge; border-radius: 8px;
    padding: ${pad_v}px ${pad_h}px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $highlight; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $teal; padding: ${pad_v_ring}px ${pad_h_ring}px;
}
QPushButton:checked, QToolButton:checked { background: $highlight; border-color: $teal; }
QPushButton:disabled, QToolButton:disabled {
    color: $soft; border-color: $line; background: transparent;
}
QPushButton[kind="main"] {
    background: $teal; color: $paper; border-color: $teal; font-weight: 600;
}
QPushButton[kind="main"]:hover, QPushButton[kind="main"]:pressed {
    background: $teal_deep; border-color: $teal_deep;
}
QPushButton[kind="main"]:focus { border-color: $caramel; }
QPushButton[kind="main"]:disabled { background: $line; color: $soft; border-color: $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; color: $teal; border-color: transparent;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $highlight; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $teal; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled {
    color: $soft; background: transparent;
}
QPushButton[kind="quiet"][edge="left"] {
    border-left: none; border-right: none; border-radius: 0;
    padding: ${pad_v}px ${half}px ${pad_v}px 0;
}
QPushButton[kind="quiet"][edge="left"]:hover { background: transparent; color: $ink; }
QPushButton[kind="quiet"][edge="left"]:focus {
    border-top: none; border-bottom: 2px solid $teal; padding-bottom: ${pad_v_ring}px;
}
QPushButton[kind="danger"] { background: transparent; color: $rose; border-color: $rose; }
QPushButton[kind="danger"]:hover { background: $hover; }
QPushButton[kind="danger"]:focus { border-color: $teal; }
QPushButton[kind="icon"], QToolButton[kind="icon"] {
    background: transparent; border-color: transparent; padding: ${half}px;
}
QPushButton[kind="icon"]:hover, QToolButton[kind="icon"]:hover { background: $highlight; }
QPushButton[kind="icon"]:focus, QToolButton[kind="icon"]:focus {
    border-color: $teal; padding: ${half_ring}px;
}
QPushButton[kind="nav"] {
    background: transparent; border-color: transparent; text-align: left;
    padding: ${pad_v}px ${em}px ${pad_v}px ${pad_h}px;
}
QPushButton[kind="nav"]:hover { background: $paper; }
QPushButton[kind="nav"]:checked { background: $card; border-color: $line; font-weight: 600; }
QPushButton[kind="nav"]:focus {
    border-color: $teal; padding: ${pad_v_ring}px ${em}px ${pad_v_ring}px ${pad_h_ring}px;
}
QPushButton[kind="row"] {
    background: $card; border-color: $line; text-align: left; padding: ${pad_h}px;
}
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border-color: $teal; padding: ${row_ring}px; }
QPushButton[kind="text"] {
    background: transparent; border: none; border-bottom: 1px solid transparent;
    border-radius: 0; text-align: left; padding: ${half}px 0 ${half}px 0;
}
QPushButton[kind="text"]:hover { color: $teal; }
QPushButton[kind="text"]:focus {
    color: $teal; border-bottom: 2px solid $teal; padding-bottom: ${half_ring}px;
}
QPushButton[kind="chip"], QToolButton[kind="chip"] {
    border-color: $line; padding: ${chip_v}px ${pad_h}px; border-radius: 8px;
}
QPushButton[kind="chip"]:focus, QToolButton[kind="chip"]:focus {
    border-color: $teal; padding: ${chip_ring}px ${pad_h_ring}px;
}
QPushButton[kind="chip"]:checked { background: $highlight; border-color: $teal; }
QPushButton[kind="chip"]:checked:focus { border-color: $caramel; }
QPushButton[colour="caramel"] { color: $caramel; }
QPushButton[colour="leaf"] { color: $leaf; }
QPushButton[colour="rose"] { color: $rose; }
QPushButton[colour="soft"] { color: $soft; }
QPushButton::menu-indicator {
    image: url("$icons/look/down-$shade.svg"); width: ${em}px; height: ${em}px;
    subcontrol-position: right center; right: ${half}px;
}
QPushButton[kind="main"]::menu-indicator { image: url("$icons/look/down-$other_shade.svg"); }
QPushButton[menu="yes"] { padding-right: ${menu_room}px; }
QPushButton[kind="chip"][menu="yes"] { padding-left: ${chip_v}px; }

QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $card; color: $ink; border: 1px solid $edge; border-radius: 8px;
    padding: ${field_v}px ${field_h}px; placeholder-text-color: $soft;
    selection-background-color: $highlight; selection-color: $ink;
}
QLineEdit[role="heading"] { font-size: ${heading}pt; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $teal; padding: ${field_v_ring}px ${field_h_ring}px;
}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: $soft; background: transparent; border-color: $line; }
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $paper; }
QComboBox { padding-right: ${menu_room}px; }
QComboBox:focus { padding-right: ${menu_room}px; }
QComboBox::drop-down { border: none; width: ${menu_room}px; }
QComboBox::down-arrow {
    image: url("$icons/look/down-$shade.svg"); width: ${tick}px; height: ${tick}px;
}
QAbstractSpinBox { padding: 0 0 0 ${field_h}px; min-height: ${field_height}px; }
QAbstractSpinBox:focus { padding: 0 0 0 ${field_h_ring}px; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button, QDateEdit::drop-down {
    border: none; width: ${menu_room}px; background: transparent;
}
QAbstractSpinBox::up-arrow { image: url("$icons/look/up-$shade.svg"); width: ${em}px; }
QAbstractSpinBox::down-arrow { image: url("$icons/look/down-$shade.svg"); width: ${em}px; }
QDateEdit::down-arrow {
    image: url("$icons/look/down-$shade.svg"); width: ${tick}px; height: ${tick}px;
}

QCheckBox, QRadioButton { spacing: ${half}px; padding: ${half}px 2px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: ${tick}px; height: ${tick}px; background: $card; border: 1px solid $edge;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${tick_round}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked,
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:checked {
    background: $teal; border-color: $teal;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    image: url("$icons/look/check-$shade.svg");
}
QCheckBox::indicator:indeterminate { image: url("$icons/look/some-$shade.svg"); }
QRadioButton::indicator:checked { image: url("$icons/look/dot-$shade.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $hover; border-color: $line;
}
QCheckBox:focus, QRadioButton:focus { color: $teal; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $teal; }
QCheckBox:disabled, QRadioButton:disabled { color: $soft; }

QAbstractItemView {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 8px; outline: 0;
    alternate-background-color: $hover; icon-size: ${icon}px;
    selection-background-color: $highlight; selection-color: $ink;
}
QAbstractItemView:focus { border: 2px solid $teal; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: none; border-radius: 0; }
QListView::item, QTreeView::item { padding: ${half}px; }
QTableView::item { padding: ${chip_v}px ${half}px; border-bottom: 1px solid $line; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $highlight; color: $ink; }
QCalendarWidget { min-height: ${calendar}px; }
QCalendarWidget QAbstractItemView { border-radius: 0; padding: 0; }
QCalendarWidget QAbstractItemView::item { padding: 0; border: none; }
QCalendarWidget QToolButton { border: none; background: transparent; padding: ${chip_v}px; }
QCalendarWidget QToolButton:hover { background: $highlight; }
#qt_calendar_prevmonth { qproperty-icon: url("$icons/look/left-$shade.svg"); }
#qt_calendar_nextmonth { qproperty-icon: url("$icons/look/right-$shade.svg"); }
#qt_calendar_navigationbar { background: $card; }
QTableView { gridline-color: $line; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $paper; color: $soft; border: none; border-bottom: 1px solid $line;
    padding: ${half}px; font-weight: 600;
}
QTableCornerButton::section { background: $paper; border: none; }

QMenuBar { background: $paper; color: $ink; }
QMenuBar::item { padding: ${chip_v}px ${half}px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $highlight; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: ${half}px 0; }
QMenu::item { padding: ${chip_v}px ${em2}px ${chip_v}px ${em2}px; background: transparent; }
QMenu::item:selected { background: $highlight; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: ${half}px 0; }
QMenu::icon { padding-left: ${half}px; }
QMenu::indicator { width: ${tick}px; height: ${tick}px; left: ${half}px; }
QMenu::indicator:checked { image: url("$icons/look/mark-$shade.svg"); }
QMenu::right-arrow {
    image: url("$icons/look/right-$shade.svg"); width: ${half}px; height: ${half}px;
    right: ${half}px;
}

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $soft; border: none; border-bottom: 3px solid transparent;
    padding: ${pad_v}px ${pad_h}px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $teal; font-weight: 600; }
QTabBar::tab:focus { color: $teal; }
QTabBar QToolButton { padding: 0; border-radius: 4px; }
QTabBar QToolButton::left-arrow { image: url("$icons/look/left-$shade.svg"); }
QTabBar QToolButton::right-arrow { image: url("$icons/look/right-$shade.svg"); }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $edge; border: 3px solid $paper; border-radius: ${bar_round}px; }
QScrollBar::handle:vertical { min-height: ${em2}px; }
QScrollBar::handle:horizontal { min-width: ${em2}px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView QScrollBar::handle, QTextEdit QScrollBar::handle,
QPlainTextEdit QScrollBar::handle { border-color: $card; }

QProgressBar {
    background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $teal; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QGroupBox { border: none; font-weight: 600; margin-top: ${em}px; padding-top: ${half}px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QStatusBar { background: $paper; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
""")
