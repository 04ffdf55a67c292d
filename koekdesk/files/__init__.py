# SPDX-License-Identifier: MIT
"""Spreadsheets: parse to rows, write from rows."""
