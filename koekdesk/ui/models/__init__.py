# SPDX-License-Identifier: MIT
"""Item models: rows from services, shown in lists and tables."""
