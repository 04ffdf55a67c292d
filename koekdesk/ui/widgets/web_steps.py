# SPDX-License-Identifier: MIT
"""Where an arrow key leads in the picture: to somebody tied that way, else to who lies there."""

import numpy as np
from numpy.typing import NDArray

from koekdesk.printing.web_scene import WebScene

#: Cosine of the widest turn from the arrow.
_TIED, _NEAR = 0.5, 0.7


def next_node(scene: WebScene, at: int, step: tuple[float, float]) -> int:
    """Return the node one arrow further; from nowhere to who stands out most."""
    if at < 0:
        return int(scene.first[0])
    tied = np.array(scene.neighbours(at), np.int64)
    found = _towards(scene, at, step, tied, _TIED)
    if found is None:
        found = _towards(scene, at, step, np.arange(len(scene.spots)), _NEAR)
    return at if found is None else found


def _towards(
    scene: WebScene, at: int, step: tuple[float, float], among: NDArray[np.int64], turn: float
) -> int | None:
    """Return the nearest of these that lies the way of the step."""
    away = scene.spots[among] - scene.spots[at]
    length = np.hypot(away[:, 0], away[:, 1])
    ahead = away @ np.array(step) / np.maximum(length, 1e-9)
    fits = (ahead >= turn) & (length > 0)
    if not fits.any():
        return None
    cost = np.where(fits, length * (2 - ahead), np.inf)
    return int(among[np.argmin(cost)])
