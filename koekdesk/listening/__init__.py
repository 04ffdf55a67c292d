# SPDX-License-Identifier: MIT
"""How we read what people say and write: statements, dates, dayparts, hints."""
