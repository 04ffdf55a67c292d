# SPDX-License-Identifier: MIT
"""Makes resources/language/words_nl.txt.xz from a Hunspell dictionary of Dutch (OpenTaal).

Usage: python -m tools.word_list path/to/nl.dic
"""

import lzma
import re
import sys
from pathlib import Path

from koekdesk.paths import resource

_PLAIN = re.compile(r"[a-zäëïöüéèêàáóíçñ]{3,14}")
_LIGATURES = str.maketrans({"ĳ": "ij"})
_HIDDEN = {"Fw", "NS"}  # flags: forbidden, never suggested


def words(dictionary: str) -> list[str]:
    """Return the lower-case words of a Hunspell dictionary, 3 to 14 letters, sorted."""
    found: set[str] = set()
    for line in dictionary.translate(_LIGATURES).splitlines()[1:]:
        word, _, flags = line.partition("/")
        marks = {flags[at : at + 2] for at in range(0, len(flags), 2)}
        if _PLAIN.fullmatch(word) and not marks & _HIDDEN:
            found.add(word)
    return sorted(found)


def main() -> None:
    """Read the dictionary named on the command line and write the list."""
    found = words(Path(sys.argv[1]).read_text(encoding="utf-8"))
    target = resource("language", "words_nl.txt.xz")
    target.write_bytes(lzma.compress("\n".join(found).encode(), preset=9))
    print(target, len(found))


if __name__ == "__main__":
    main()
