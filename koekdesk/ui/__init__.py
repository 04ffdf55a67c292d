# SPDX-License-Identifier: MIT
"""What a person sees and touches: pages, dialogs and widgets."""
