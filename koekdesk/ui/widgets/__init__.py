# SPDX-License-Identifier: MIT
"""Small building blocks that pages share."""
