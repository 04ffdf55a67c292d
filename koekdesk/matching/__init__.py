# SPDX-License-Identifier: MIT
"""The engine: a frozen snapshot and a date in, suggestions with reasons out."""
