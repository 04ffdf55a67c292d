# SPDX-License-Identifier: MIT
"""Quality of meaning on labelled texts, with the very code the program uses.

Looks for a folder ``benchmark`` with ``score.py`` beside the checkout (``../shared/benchmark``) or
where KOEKDESK_BENCHMARK points; without one there is nothing to score and it says so.
"""

import importlib.util
import os
import sys
from pathlib import Path

import numpy as np

from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.meaning import similarity_matrix

ROOT = Path(__file__).parents[1]
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

    def score(queries: list[str], docs: list[str]) -> np.ndarray:
        return similarity_matrix(queries, docs, encoder)

    table = []
    for task, (ndcg, recall) in FLOOR.items():
        found = scorer.evaluate(score, task, eval_dir=folder)["all"]
        _, low, high = scorer.bootstrap_ci(score, task)
        measured = f".{found['ndcg10'] * 100:02.0f} / .{found['r5'] * 100:02.0f}"
        between = f"95 %: {low:.2f}-{high:.2f}, n = {found['n']}"
        what = f"Meaning, {NAMES[task]}: nDCG@10 / Recall@5"
        table.append((what, measured, between, f">= {ndcg:.2f} / {recall:.2f}"))
    return table
