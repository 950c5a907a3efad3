# `make start` to chat, `make test` to run every test. Needs python3 (3.11 or later) and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --root-user-action ignore

# Debian packages: as root, or where sudo asks nothing; false where neither is so.
apt = { if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else exit 1; fi; \
	$$as apt-get -qq update && DEBIAN_FRONTEND=noninteractive $$as apt-get -qq install -y $(1) >/dev/null; }

.PHONY: start test check lint map chat transcripts intents intents-compare requirements chromium postgres deploy-tools clean

start: $(VENV)/ready
	@$(BIN)/waypoint run

chat: $(VENV)/ready
	@$(BIN)/waypoint chat

map: $(VENV)/ready
	@$(BIN)/waypoint map

check: $(VENV)/ready
	@$(BIN)/waypoint check

test: $(VENV)/ready-to-test chromium postgres $(if $(CI),deploy-tools)
	@$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(VENV)/ready-to-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

transcripts: $(VENV)/ready-to-test
	@$(BIN)/python -m tests.transcripts

# The weights anew, after a change to the examples of what parents type, and how well they do.
intents: $(VENV)/learn/ready
	@$(VENV)/learn/bin/python -m bench.intents.learn
	@$(BIN)/python -m bench.intents.measure

intents-compare: $(VENV)/learn/ready
	@$(VENV)/learn/bin/python -m bench.intents.compare

# How fast the bot is, side by side with others; `make bench-load ARGS=--help` tells what else.
.PHONY: bench-load
bench-load: $(VENV)/bench/ready
	@$(VENV)/bench/bin/python -m bench.load $(ARGS)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Waypoint needs Python 3.11 or later."; exit 2; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || ($(call apt,python3-venv)) \
		|| { echo "Python's venv is missing: install the package python3-venv."; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/ready: $(BIN)/python requirements.txt pyproject.toml
	@echo "Installing what Waypoint needs into $(VENV) ..."
	@$(PIP) --require-hashes -r requirements.txt
	@$(PIP) --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready requirements-dev.txt
	@echo "Installing what the tests need into $(VENV) ..."
	@$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/learn/ready: $(VENV)/ready requirements-learn.txt
	@echo "Installing what learning needs into $(VENV)/learn ..."
	@$(BIN)/python -m venv $(VENV)/learn
	@$(subst $(BIN),$(VENV)/learn/bin,$(PIP)) --require-hashes -r requirements-learn.txt
	@touch $@

# In an environment of its own: the bots compared with want other versions than ours.
$(VENV)/bench/ready: $(VENV)/ready requirements-bench.txt
	@echo "Installing what the measurements need into $(VENV)/bench ..."
	@$(BIN)/python -m venv $(VENV)/bench
	@$(subst $(BIN),$(VENV)/bench/bin,$(PIP)) --require-hashes -r requirements-bench.txt
	@touch $@

# The browser test drives Debian's own Chromium; without it that test says so and is skipped.
chromium:
	@command -v chromium >/dev/null || ($(call apt,chromium)) || [ -z "$$CI" ] \
		|| { echo "Chromium could not be installed, and CI needs it."; exit 1; }
	@command -v chromium >/dev/null \
		|| echo "Chromium is not installed and cannot be installed by this user: the browser test is skipped."

# The tests start a PostgreSQL of their own from Debian's package; without it they say so.
has_postgres = ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null
postgres:
	@$(has_postgres) || ($(call apt,postgresql)) || [ -z "$$CI" ] \
		|| { echo "PostgreSQL could not be installed, and CI needs it."; exit 1; }
	@$(has_postgres) \
		|| echo "PostgreSQL is not installed and cannot be installed by this user: its tests are skipped."

# What reads the files in deploy/. CI brings it; elsewhere what is missing is skipped, and said.
deploy-tools: $(VENV)/ready-to-deploy

$(VENV)/ready-to-deploy: $(VENV)/ready-to-test requirements-deploy.txt
	@$(PIP) --require-hashes -r requirements-deploy.txt
	@{ command -v nginx && command -v systemd-analyze; } >/dev/null || ($(call apt,nginx systemd)) \
		|| { echo "nginx and systemd-analyze could not be installed."; exit 1; }
	@touch $@

# Pinned, with hashes and without naming where from; `pip install uv` first.
requirements:
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header \
		--no-emit-index-url --no-annotate pyproject.toml -o requirements.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header \
		--no-emit-index-url --no-annotate pyproject.toml --group dev -o requirements-dev.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header \
		--no-emit-index-url --no-annotate pyproject.toml --group learn -o requirements-learn.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header \
		--no-emit-index-url --no-annotate pyproject.toml --group bench -o requirements-bench.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header \
		--no-emit-index-url --no-annotate --group deploy -o requirements-deploy.txt

clean:
	rm -rf $(VENV) data/map tests/output
