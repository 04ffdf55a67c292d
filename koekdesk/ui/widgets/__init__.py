# SPDX-License-Identifier: MIT
"""Small parts that every page is made of."""
