"""What koekdesk does without a window, run as a person runs it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from people import TODAY, add_person
from undertakings import suggest_row

from koekdesk import commands
from koekdesk.arguments import make_parser
from koekdesk.vocabulary import SuggestionKind

ROOT = Path(__file__).parents[1]
SAMPLES = Path(__file__).parent / "samples"


def koekdesk(*words, folder, **env):
    return subprocess.run(
        [sys.executable, "-m", "koekdesk", "--data-dir", str(folder), *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **env},
        capture_output=True,
        text=True,
        timeout=240,
    )


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The sample sheet, brought into a register that was not there yet."""
    folder = tmp_path_factory.mktemp("import")
    shutil.copy(SAMPLES / "rijtuigenbuurt.csv", folder / "lijst.csv")
    register = folder / "buurt.koek"
    today = ("--today", "2026-11-20")
    done = koekdesk("import", folder / "lijst.csv", "--into", register, *today, folder=folder)
    return folder, register, done


def test_help_is_dutch_first_and_english_complete(tmp_path):
    dutch = koekdesk("--help", folder=tmp_path)
    english = koekdesk("--language", "en", "--help", folder=tmp_path)
    assert dutch.returncode == english.returncode == 0
    for command in ("open", "demo", "import", "suggest", "--data-dir"):
        assert command in dutch.stdout
        assert command in english.stdout
    assert "laat deze uitleg zien" in dutch.stdout
    assert "import FILE --into REGISTER" in dutch.stdout
    assert "show this help" in english.stdout


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["suggest"], "Dit ontbreekt: REGISTER"),
        (["bakken"], "Dit is niet bekend: bakken"),
        (["demo", "--snel"], "Dit is niet bekend: --snel"),
        (["demo", "--pdf"], "Hier hoort nog iets achter: --pdf"),
        (["demo", "--today", "gisteren"], "Dit is niet te lezen: --today"),
    ],
)
def test_a_mistake_on_the_command_line_is_told_in_dutch(tmp_path, typed, told):
    run = koekdesk(*typed, folder=tmp_path)
    assert run.returncode == 2
    assert told in run.stderr
    assert "koekdesk OPDRACHT --help" in run.stderr


def test_import_tells_what_was_read_merged_and_marked(imported):
    _, register, done = imported
    assert done.returncode == 0, done.stderr
    assert register.exists()
    assert "170 rijen gelezen" in done.stdout
    assert "157 bewoners" in done.stdout
    assert "3 bewoners zeiden nee" in done.stdout
    assert "10 teksten" in done.stdout
    assert "Dit register heeft nog geen wachtzin" in done.stdout


def test_importing_again_changes_nothing(imported):
    folder, register, _ = imported
    again = koekdesk("import", folder / "lijst.csv", "--into", register, folder=folder)
    assert again.returncode == 0
    assert "nieuw" not in again.stdout
    assert "dingen die mensen zeiden" not in again.stdout


@pytest.fixture(scope="module")
def suggested(imported):
    """The cards and the data of what is suggested to the people of the sample sheet."""
    folder, register, _ = imported
    pdf, data = folder / "kaartjes.pdf", folder / "suggesties.json"
    done = koekdesk("suggest", register, "--pdf", pdf, "--json", data, folder=folder)
    assert done.returncode == 0, done.stderr
    return pdf, json.loads(data.read_text("utf-8"))["suggestions"]


def test_suggest_writes_cards_and_data(suggested):
    pdf, suggestions = suggested
    assert pdf.read_bytes().startswith(b"%PDF")
    assert len(suggestions) > 20
    for suggestion in suggestions:
        assert suggestion["kind"] in {kind.value for kind in SuggestionKind}
        assert all(person["name"] for person in suggestion["people"])
        assert any(p["gives"] or p["wishes"] for p in suggestion["people"])
        assert all({"code", "sentence"} <= set(reason) for reason in suggestion["reasons"])
        assert any(reason["sentence"] for reason in suggestion["reasons"])


def test_cards_for_ones_own_pocket_are_written_when_asked(desk):
    words = ["suggest", "buurt.koek", "--pdf", "uit.pdf"]
    assert make_parser("nl").parse_args([*words, "--internal"]).internal
    assert not make_parser("nl").parse_args(words).internal
    one = add_person(desk, "Fatma", statements=[("can", "brood bakken")])
    other = add_person(desk, "Ali", statements=[("wants_to_learn", "brood bakken")])
    row = suggest_row(desk, one, other)
    [face] = commands._pockets(desk, [row], TODAY)
    assert "For myself – not to hand out" in str(face)
    assert face.card_name == commands._faces(desk, [row], TODAY)[0].card_name


def test_nobody_is_suggested_without_their_yes(suggested):
    _, suggestions = suggested
    names = {person["name"] for suggestion in suggestions for person in suggestion["people"]}
    # as in the sheet: these three said no
    assert not names & {"Vera", "Frits", "Sonja"}


def test_cards_of_people_who_were_not_asked_about_names_carry_none(suggested):
    pdf, suggestions = suggested
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    text = subprocess.run(
        ["pdftotext", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "straat" in text
    for name in {person["name"] for one in suggestions for person in one["people"]}:
        if len(name) > 5:
            assert name not in text


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo without a screen, by somebody whose own folder is empty."""
    folder, home = tmp_path_factory.mktemp("demo"), tmp_path_factory.mktemp("home")
    return folder, home, koekdesk("demo", folder=folder, HOME=str(home), XDG_DATA_HOME=str(home))


def test_the_demo_writes_its_cards_without_a_screen_and_says_where(demo):
    folder, _, done = demo
    assert done.returncode == 0, done.stderr
    pdf = folder / "demo-kaartjes.pdf"
    assert str(pdf) in done.stdout
    assert pdf.stat().st_size > 20_000


def test_everything_kept_stays_in_the_data_folder(demo):
    folder, home, _ = demo
    assert (folder / "demo.koek").exists()
    assert [path for path in home.rglob("*") if "koek" in path.name.lower()] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("suggest", "weg.koek", "--pdf", "x.pdf"), "weg.koek"),
        (("import", "weg.csv", "--into", "nieuw.koek"), "weg.csv"),
    ],
)
def test_what_is_not_there_is_said_in_dutch_and_nothing_is_made(tmp_path, words, said):
    words = [tmp_path / word if "." in word else word for word in words]
    done = koekdesk(*words, folder=tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("nieuw*"))


def test_an_encrypted_register_opens_with_a_passphrase_from_a_file_or_the_environment(tmp_path):
    lines = (SAMPLES / "rijtuigenbuurt.csv").read_bytes().splitlines(keepends=True)
    (tmp_path / "lijst.csv").write_bytes(b"".join(lines[:60]))
    (tmp_path / "geheim.txt").write_text("twee eenden op de gracht\n", encoding="utf-8")
    register, given = tmp_path / "buurt.koek", ("--passphrase-file", tmp_path / "geheim.txt")
    new = koekdesk("import", tmp_path / "lijst.csv", "--into", register, *given, folder=tmp_path)
    assert new.returncode == 0, new.stderr
    assert "wachtzin" not in new.stdout
    assert b"SQLite" not in register.read_bytes()
    out = ("suggest", register, "--json", tmp_path / "uit.json")
    refused = koekdesk(*out, folder=tmp_path)
    assert refused.returncode == 1
    assert "wachtzin" in refused.stderr
    wrong = koekdesk(*out, folder=tmp_path, KOEKDESK_PASSPHRASE="drie eenden")
    assert wrong.returncode == 1
    right = koekdesk(*out, folder=tmp_path, KOEKDESK_PASSPHRASE="twee eenden op de gracht")
    assert right.returncode == 0, right.stderr
    assert json.loads((tmp_path / "uit.json").read_text(encoding="utf-8"))["suggestions"]
    assert "--passphrase-file" in koekdesk("suggest", "--help", folder=tmp_path).stdout
