# Two commands do everything: make demo and make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python

.PHONY: demo run test lint types check slow trust bench pictures translations pins wheel clean

demo: $(VENV)/ready
	$(RUN) -m koekdesk demo

run: $(VENV)/ready
	$(RUN) -m koekdesk

test: lint types check

lint: $(VENV)/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready-dev
	$(BIN)/pyright

check: $(VENV)/ready-dev
	$(RUN) -m pytest -q -n auto -m "not slow and not network"

slow: $(VENV)/ready-dev
	$(RUN) -m pytest -q -n auto -m "slow or network"

trust: $(VENV)/ready-dev
	$(RUN) tests/trust/rounds.py

bench: $(VENV)/ready-dev
	$(RUN) -m benchmarks

pictures: $(VENV)/ready-dev
	$(RUN) -m tools.pictures
	$(RUN) -m tools.handbook_pictures

translations: $(VENV)/ready-dev
	$(RUN) -m tools.translations

pins: $(VENV)/ready-dev
	$(BIN)/python -m pip install -q pip-tools
	$(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-find-links \
		--no-emit-trusted-host --allow-unsafe --no-annotate -o requirements.txt pyproject.toml
	$(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-find-links \
		--no-emit-trusted-host --allow-unsafe --no-annotate --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml

wheel: $(VENV)/ready-dev
	$(BIN)/python -m build --wheel --no-isolation

$(VENV)/python-made:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Koekdesk needs Python 3.11 or newer.')"
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/ready: $(VENV)/python-made requirements.txt
	sh packaging/install-system-libraries.sh
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(VENV)/ready-dev: $(VENV)/ready requirements-dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	touch $@

clean:
	rm -rf $(VENV) dist build .pytest_cache .ruff_cache .hypothesis
