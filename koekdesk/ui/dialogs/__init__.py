# SPDX-License-Identifier: MIT
"""Dialogs that are asked once and return data."""
