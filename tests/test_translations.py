"""Every text is in both languages, whole, with the same placeholders, and compiled."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TS_FILES = [ROOT / f"resources/i18n/koekdesk_{language}.ts" for language in ("nl", "en")]
SOURCES = sorted(map(str, (ROOT / "koekdesk").rglob("*.py")))
files = pytest.mark.parametrize("path", TS_FILES, ids=lambda p: p.stem)


def tool(name):
    return Path(sys.executable).with_name(name)


def messages(path):
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment"),
            )
            found[key] = message.find("translation")
    return found


def forms(translation):
    return [f.text for f in translation.iter("numerusform")] or [translation.text]


@pytest.fixture(scope="session")
def wanted(tmp_path_factory):
    path = tmp_path_factory.mktemp("ts") / "all.ts"
    subprocess.run(
        [tool("pyside6-lupdate"), *SOURCES, "-ts", path], check=True, capture_output=True
    )
    found = messages(path)
    assert found, "lupdate found no texts"
    return set(found)


@files
def test_translation_is_complete(path, wanted):
    found = messages(path)
    assert wanted - set(found) == set(), "run: make translations"
    assert set(found) - wanted == set(), "texts that are gone; run: make translations"
    for key, translation in found.items():
        assert translation.get("type") != "unfinished", key
        assert all(forms(translation)), key


@files
def test_placeholders_survive(path):
    def holes(text):
        return sorted(re.findall(r"\{[^}]*\}|%n|%\d", text or ""))

    for (context, source, _), translation in messages(path).items():
        for form in forms(translation):
            missing = set(holes(source)) ^ set(holes(form))
            assert missing <= {"%n"}, (context, source)


@files
def test_ends_and_shortcuts_match(path):
    """A text that ends a sentence, or waits for more, does so in both languages."""
    for (context, source, _), translation in messages(path).items():
        for form in forms(translation):
            for end in ("…", ":", "?"):
                assert source.endswith(end) == (form or "").endswith(end), (context, source, form)


@files
def test_the_compiled_file_is_the_newest(path, tmp_path):
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", path, "-qm", fresh], check=True)
    assert fresh.read_bytes() == path.with_suffix(".qm").read_bytes(), "run: make translations"


def test_no_plural_stands_in_a_class_others_are_made_of():
    """Qt looks such a text up under the name of the child, and says it in English."""
    parents, plurals = set(), {}
    for source in SOURCES:
        home = Path(source).stem
        for node in ast.walk(ast.parse(Path(source).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                parents |= {(home, base.id) for base in node.bases if isinstance(base, ast.Name)}
                plurals[home, node.name] = _plurals(node)
    assert any(plurals.values())
    assert [(where, plurals[where]) for where in parents if plurals.get(where)] == []


def _plurals(node):
    calls = [call for call in ast.walk(node) if isinstance(call, ast.Call)]
    said = [call for call in calls if getattr(call.func, "attr", "") == "tr"]
    return [ast.unparse(call.args[0]) for call in said if len(call.args) > 2]
