# SPDX-License-Identifier: MIT
"""Collect the program's texts, fill in translations, and compile them.

``python -m tools.translations [WORDS.json ...]``: each file maps an English source to its Dutch (a
list of two for plurals, singular first); "Context|source" goes before "source". What is still
missing is printed.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources/i18n"
LANGUAGES = ("nl", "en")


def main(word_files: list[str]) -> int:
    """Update, fill and compile; return how many texts are still missing."""
    words: dict[str, str | list[str]] = {}
    for path in word_files:
        words.update(json.loads(Path(path).read_text(encoding="utf-8")))
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"koekdesk_{language}.ts"
        collect(path, language)
        left = fill(path, words if language == "nl" else {}, same=language == "en")
        for source in left:
            print(f"{language}: {source!r}")
        missing += len(left)
        compile_file(path)
    return missing


def collect(path: Path, language: str) -> None:
    """Let lupdate read every text in the program."""
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "koekdesk").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [tool, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    command += ["-target-language", language, *sources, "-ts", path]
    subprocess.run(command, check=True, cwd=ROOT)


def fill(path: Path, words: dict[str, str | list[str]], same: bool) -> list[str]:
    """Put known words in; return the sources that have none yet."""
    tree = ET.parse(path)
    left = []
    messages = [
        (f"{context.findtext('name')}|", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]
    for context, message in messages:
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or (translation.get("type") != "unfinished" and not same):
            continue  # English follows its source, always
        known = words.get(context + source, words.get(source))
        known = _english(source) if same else known
        forms = translation.findall("numerusform")
        if forms and isinstance(known, list):
            for form, text in zip(forms, known, strict=True):
                form.text = text
        elif not forms and isinstance(known, str):
            translation.text = known
        else:
            left.append(source)
            continue
        translation.attrib.pop("type", None)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    return left


def compile_file(path: Path) -> None:
    """Make the file that the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


#: Plurals in sources are written as "%n people"; the singular of the words used there.
_SINGULAR = {
    "people": "person",
    "wishes": "wish",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "were": "was",
    "are": "is",
    "have": "has",
    "they": "they",
}


def _english(source: str) -> str | list[str]:
    if "%n" not in source:
        return source
    if "(s)" in source:
        return [source.replace("(s)", ""), source.replace("(s)", "s")]
    singular = re.sub(r"[A-Za-z]+", lambda m: _one(m.group()), source)
    return [singular, source]


def _one(word: str) -> str:
    if word.lower() in _SINGULAR:
        return _SINGULAR[word.lower()]
    if word.endswith("ies"):
        return word[:-3] + "y"
    is_plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
    return word[:-1] if is_plural else word


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) > 0)
