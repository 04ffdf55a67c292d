# SPDX-License-Identifier: MIT
"""What a user can do: one module a subject, one function a use."""
