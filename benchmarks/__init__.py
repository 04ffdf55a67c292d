# SPDX-License-Identifier: MIT
"""Speed and quality, measured against baselines in the same run."""
