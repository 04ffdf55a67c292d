# SPDX-License-Identifier: MIT
"""Cards and sheets on paper and in PDF."""
