# SPDX-License-Identifier: MIT
"""The web as a picture to look around in: zoom, pan, hover, keys; painted a little at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from koekdesk.printing.web_painting import (
    dot_radius,
    nearest,
    paint_lines_of,
    paint_names,
    paint_shape,
)
from koekdesk.printing.web_scene import (
    DARK_WEB,
    LIGHT_WEB,
    Sight,
    WebColours,
    WebScene,
    fit,
    on_view,
)
from koekdesk.ui.look_colours import DARK, current_palette
from koekdesk.ui.widgets.web_sheet import WebSheet
from koekdesk.ui.widgets.web_steps import next_node

_MARGIN = 44.0
_CLOSER, _MOST, _LEAST = 1.25, 90.0, 0.4
_STEP = 60.0
_REACH = 7.0
#: So many are lifted out of the picture one by one.
_MOST_LIFTED = 500
_VEIL = 195
Words = Callable[[int], str]


class WebPicture(QWidget):
    """One picture of the web; everything on it is also in the list beside it."""

    #: Somebody or something was clicked, or Enter was typed on it: its place in the web.
    node_chosen = Signal(int)
    #: Another one is looked at: its place, or -1 for none.
    node_met = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._scene: WebScene | None = None
        self._sight = Sight(1.0, QPointF(), QSizeF(1, 1))
        self._fitted = True  # shows everything until somebody zooms or pans
        self._sheet = WebSheet(self)
        self._sheet.painted.connect(self.update)
        self._sheet.rested.connect(self._begin)
        self._lifted: tuple[int, ...] | None = None
        self.current = -1
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self._tell()

    # What is shown

    def show_scene(self, scene: WebScene) -> None:
        """Show this web; the same piece of it stays in sight, and who is current stays so."""
        before = self._scene
        key = before.web.nodes[self.current].id if before and self.current >= 0 else None
        self._scene = scene
        self._lifted = None
        self.current = -1
        if key is not None:
            keys = [node.id for node in scene.web.nodes]
            self.current = keys.index(key) if key in keys else -1
        self._tell()
        if self._fitted:
            self.show_all()
        else:
            self._begin()

    def scene(self) -> WebScene | None:
        """Return what is shown."""
        return self._scene

    def sight(self) -> Sight:
        """Return which piece is seen."""
        return self._sight

    def complete(self) -> bool:
        """Tell whether everything was painted sharply."""
        return self._sheet.is_complete()

    def lift(self, nodes: Sequence[int] | None) -> None:
        """Let these stand out and the rest be pale; None lets all be as they are."""
        self._lifted = None if nodes is None else tuple(nodes)
        self.update()

    def lifted(self) -> tuple[int, ...] | None:
        """Return who stand out now."""
        return self._lifted

    def meet(self, at: int, *, bring: bool = False) -> None:
        """Look at a node; ``bring`` moves the picture until it can be seen well."""
        if self._scene is None:
            return
        if bring and at >= 0:
            self._bring([at])
        if at != self.current:
            self.current = at
            self._tell()
            self.node_met.emit(at)
        self.update()

    def spot_of(self, at: int) -> QPointF:
        """Return where a node lies on the widget."""
        assert self._scene is not None
        return QPointF(*on_view(self._scene, self._sight)[at].tolist())

    # Moving around

    def show_all(self) -> None:
        """Show everything."""
        self._fitted = True
        if self._scene is not None:
            self._look(fit(self._scene, QSizeF(self.size()), _MARGIN))

    def zoom(self, times: float, around: QPointF | None = None) -> None:
        """Come closer, or go further; what lies at a point of the widget stays there."""
        least = _LEAST if self._scene is None else self._whole() * 0.7
        scale = min(max(self._sight.scale * times, least), _MOST)
        centre = QPointF(self.width() / 2, self.height() / 2)
        off = (around or centre) - centre
        middle = self._sight.middle + off / self._sight.scale - off / scale
        self._fitted = False
        self._look(self._sight._replace(scale=scale, middle=middle))

    def pan(self, across: float, down: float) -> None:
        """Move the picture by so many pixels."""
        self._fitted = False
        moved = self._sight.middle - QPointF(across, down) / self._sight.scale
        left, top, wide, high = self._scene.bounds() if self._scene else (0.0, 0.0, 1.0, 1.0)
        x = min(max(moved.x(), left), left + wide)
        y = min(max(moved.y(), top), top + high)
        self._look(self._sight._replace(middle=QPointF(x, y)))

    def show_nodes(self, nodes: Sequence[int]) -> None:
        """Lift these out, and come as near as shows them all."""
        self.lift(nodes)
        if nodes:
            self._bring(nodes)

    def _bring(self, nodes: Sequence[int]) -> None:
        assert self._scene is not None
        spots = self._scene.spots[list(nodes)]
        low, high = spots.min(axis=0), spots.max(axis=0)
        wide, tall = (high - low + 6).tolist()
        room = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        scale = max(min(room[0] / wide, room[1] / tall, 34.0), self._whole())
        seen = on_view(self._scene, self._sight)[list(nodes)]
        inside = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if len(nodes) == 1 and inside.contains(QPointF(*seen[0].tolist())):
            return
        self._fitted = False
        keep = self._sight.scale if len(nodes) == 1 else scale
        x, y = ((low + high) / 2).tolist()
        self._look(self._sight._replace(scale=max(keep, self._whole()), middle=QPointF(x, y)))

    def _whole(self) -> float:
        assert self._scene is not None
        return fit(self._scene, QSizeF(self.size()), _MARGIN).scale

    def _look(self, sight: Sight) -> None:
        self._sight = sight._replace(size=QSizeF(self.size()))
        if self._sheet.is_empty():
            self._begin()
        else:
            self._sheet.wait()
        self.update()

    # Painting

    def _begin(self) -> None:
        """Begin to paint the piece that is seen now."""
        if self._scene is not None and self.isVisible():
            ratio = self.devicePixelRatioF()
            self._sheet.begin(self._scene, self._sight, self.colours(), self.font(), ratio)

    def colours(self) -> WebColours:
        """Return the colours for the look of the moment."""
        return DARK_WEB if current_palette() is DARK else LIGHT_WEB

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        colours = self.colours()
        painter.fillRect(self.rect(), QColor(colours.paper))
        self._sheet.draw(painter, self._sight)
        if self._scene is not None:
            self._draw_lifted(painter, colours)
            self._draw_current(painter, colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_palette().teal), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _draw_lifted(self, painter: QPainter, colours: WebColours) -> None:
        scene = self._scene
        if scene is None or self._lifted is None:
            return
        veil = QColor(colours.paper)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = on_view(scene, self._sight)
        for at in self._lifted[:_MOST_LIFTED]:
            paint_shape(painter, scene, colours, at, spots[at], dot_radius(self._sight.scale) * 1.2)
        lifted = set(self._lifted)
        wanted = [at for at in scene.first.tolist() if at in lifted]
        paint_names(painter, scene, self._sight, colours, self.font(), wanted[:_MOST_LIFTED])

    def _draw_current(self, painter: QPainter, colours: WebColours) -> None:
        scene, at = self._scene, self.current
        if scene is None or at < 0:
            return
        paint_lines_of(painter, scene, self._sight, colours, at)
        radius = dot_radius(self._sight.scale) * 2.3 + 2
        painter.setPen(QPen(QColor(colours.mark), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.spot_of(at), radius, radius)
        wanted = [at, *scene.neighbours(at)]
        paint_names(painter, scene, self._sight, colours, self.font(), wanted)

    # Mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._pressed is None:
            at = self._under(here)
            self.setCursor(_cursor(found=at >= 0))
            self.meet(at)
        elif self._dragged or (here - self._pressed).manhattanLength() > 4:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(here.x() - self._pressed.x(), here.y() - self._pressed.y())
            self._pressed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pressed, self._pressed = self._pressed is not None, None
        at = self._under(event.position())
        self.setCursor(_cursor(found=at >= 0))
        if was_pressed and not self._dragged and at >= 0:
            self.node_chosen.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.meet(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = _ARROWS.get(key)
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(-step[0] * _STEP, -step[1] * _STEP)
        elif step is not None and self._scene is not None and len(self._scene.spots):
            self.meet(next_node(self._scene, self.current, step), bring=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.node_chosen.emit(self.current)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_CLOSER)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _CLOSER)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.show_all()
        elif key == Qt.Key.Key_Escape and self.current >= 0:
            self.meet(-1)
        else:
            super().keyPressEvent(event)

    def _under(self, where: QPointF) -> int:
        if self._scene is None:
            return -1
        reach = dot_radius(self._sight.scale) + _REACH
        found = nearest(self._scene, self._sight, where, reach)
        return -1 if found is None else found

    # The frame

    def sizeHint(self) -> QSize:
        return QSize(720, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.show_all()
        else:
            self._look(self._sight)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sheet.is_empty():
            self._begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_sheet"):
            self._sheet.forget()
            self._begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.meet(-1)

    def _tell(self) -> None:
        """Say to a screen reader where it is."""
        words = self.tr("Picture of people who know each other. Arrow keys go from one to another.")
        if self.current >= 0:
            words = self._words(self.current)
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))


def _cursor(*, found: bool) -> Qt.CursorShape:
    return Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor


_ARROWS = {
    int(Qt.Key.Key_Left): (-1.0, 0.0),
    int(Qt.Key.Key_Right): (1.0, 0.0),
    int(Qt.Key.Key_Up): (0.0, -1.0),
    int(Qt.Key.Key_Down): (0.0, 1.0),
}
