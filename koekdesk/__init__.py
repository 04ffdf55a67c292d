# SPDX-License-Identifier: MIT
"""Koekdesk: connections between neighbours, out of talents and surpluses."""

__version__ = "0.1.0"
