# SPDX-License-Identifier: MIT
"""What these tests share stands beside them: scene.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
