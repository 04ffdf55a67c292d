# SPDX-License-Identifier: MIT
"""How the register is kept: vocabulary, database, undo."""
