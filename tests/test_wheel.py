"""The wheel, installed alone in an empty environment, runs with everything it needs."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("demo", "fonts", "i18n", "icons", "language", "listening", "files")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    [path] = folder.glob("koekdesk-*.whl")
    return path


@pytest.mark.slow
def test_every_resource_is_in_the_wheel(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in FOLDERS:
        for path in (ROOT / "resources" / folder).rglob("*"):
            if path.is_file():
                assert (
                    f"koekdesk/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
                    in inside
                )
    for path in [*ROOT.glob("docs/hand*.md"), *ROOT.glob("docs/hand*/*.png")]:
        name = path.relative_to(ROOT / "docs").as_posix()
        assert f"koekdesk/resources/handbook/{name}" in inside
    assert not any(name.startswith(("tests/", "benchmarks/", "tools/")) for name in inside)


@pytest.mark.network
def test_it_runs_in_an_empty_environment(wheel, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "env"], check=True)
    scripts = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    install = [scripts / "python", "-m", "pip", "install", "-q"]
    pins = ["--require-hashes", "-r", str(ROOT / "requirements.txt")]
    subprocess.run([*install, *pins], check=True)
    subprocess.run([*install, "--no-deps", wheel], check=True)
    subprocess.run([scripts / "python", "-m", "pip", "check"], check=True)
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    env["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [scripts / "koekdesk", "--data-dir", tmp_path / "data", "demo"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "data" / "demo-kaartjes.pdf").read_bytes().startswith(b"%PDF")
