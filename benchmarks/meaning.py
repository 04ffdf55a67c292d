# SPDX-License-Identifier: MIT
"""Speaks the scorer's protocol with the comparison the program uses.

Reads {"queries": [...], "docs": [...]} as JSON on stdin, writes the matrix as JSON on stdout.
``--lexical`` leaves the sentence encoder out.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.meaning import similarity_matrix


def main() -> None:
    """Answer one request."""
    request = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    encoder = None if "--lexical" in sys.argv else load_encoder()
    matrix = similarity_matrix(request["queries"], request["docs"], encoder)
    json.dump(matrix.tolist(), sys.stdout)


if __name__ == "__main__":
    main()
