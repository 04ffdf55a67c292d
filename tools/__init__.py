# SPDX-License-Identifier: MIT
"""Tools of the makers: translations and pictures."""
