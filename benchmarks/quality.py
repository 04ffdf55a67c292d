# SPDX-License-Identifier: MIT
"""Quality of meaning on labelled texts, with the very code the program uses.

Looks for a folder ``benchmark`` with ``score.py`` beside the checkout (``../shared/benchmark``) or
where KOEKDESK_BENCHMARK points; without one there is nothing to score and it says so.
"""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.meaning import similarity_matrix

ROOT = Path(__file__).parents[1]
#: Queries whose words are in no good answer: how far meaning goes without the same words.
_RARE = ("synonym", "abstract", "informal")
#: Aimed at on texts nobody here has seen.
AIM = {"want_can": 0.60, "xlang": 0.62, "want_want": 0.36}
FLOOR = {"want_can": (0.53, 0.53), "xlang": (0.78, 0.74), "want_want": (0.40, 0.35)}
NAMES = {"want_can": "Dutch", "xlang": "foreign", "want_want": "shared wish"}


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    folder = Path(os.environ.get("KOEKDESK_BENCHMARK", ROOT.parent / "shared" / "benchmark"))
    if not (folder / "score.py").exists():
        return [("Meaning: no labelled texts found", "-", str(folder), "")]
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    sys.modules["score"] = scorer
    spec.loader.exec_module(scorer)
    encoder = load_encoder()

    table = []
    for task in FLOOR:
        queries, docs = scorer.load(task, folder)
        texts = [[one["text"] for one in side] for side in (queries, docs)]
        table += _task(scorer, task, similarity_matrix(*texts, encoder), folder)
    return table


def _task(scorer: ModuleType, task: str, matrix: np.ndarray, folder: Path) -> list[tuple[str, ...]]:
    """Return the rows of one task: all queries, traps, and the words nobody said alike."""
    found = scorer.evaluate(None, task, details=True, eval_dir=folder, matrix=matrix)
    details = found["details"]
    ndcg, recall = FLOOR[task]
    what = f"Meaning, {NAMES[task]}"
    rare = [one for one in details if one["phenomenon"] in _RARE]
    return [
        _row(f"{what}: nDCG@10", details, "ndcg10", f"floor {ndcg:.2f}, aim {AIM[task]:.2f}"),
        _row(f"{what}: Recall@5", details, "r5", f"floor {recall:.2f}"),
        *_row_if(f"{what}: traps told apart", details, "trap", "aim 0.70"),
        *(_row_if(f"{what}: other words for it: nDCG@10", rare, "ndcg10", "aim 0.45")),
    ]


def _row_if(what: str, details: list[dict[str, Any]], key: str, aim: str) -> list[tuple[str, ...]]:
    return [_row(what, details, key, aim)] if any(key in one for one in details) else []


def _row(what: str, details: list[dict[str, Any]], key: str, aim: str) -> tuple[str, ...]:
    """Return a mean with its 95 % interval from resampled queries (2,000 times, the same draws)."""
    values = np.array([one[key] for one in details if key in one])
    draws = np.random.default_rng(0).integers(0, len(values), (2000, len(values)))
    low, high = np.percentile(values[draws].mean(axis=1), [2.5, 97.5])
    return what, f"{values.mean():.3f}", f"95 %: {low:.2f}-{high:.2f}, n = {len(values)}", aim
