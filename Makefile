# Everything a person or CI does with this project. Needs python3 (3.11 or newer), pip and make;
# no root, nothing activated: what is installed goes into .venv/ and .tools/ of this checkout.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
PEOPLE ?= 100000
BIN := .venv/bin

# What is compiled once is not compiled again by each of the many processes of the suite.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install run test lint collected bench grow chaos mutants model lock migration release
.DELETE_ON_ERROR:

help:
	@echo "make install   build .venv/ with what the program needs"
	@echo "make run       start everything on http://$(HOST):$(PORT) (HOST=, PORT= change it)"
	@echo "make test      every check: lint, types, arrows, tests on both databases, browser"
	@echo "make lint      the checks that run nothing of ours"
	@echo "make bench     the benchmark table"
	@echo "make grow      what an office of 100,000 people costs (PEOPLE=1000000 for more)"
	@echo "make chaos     kill and freeze program and database under load, and count (FAULTS=200 SEED=1 DATABASES=sqlite)"
	@echo "make mutants   whether the tests see small mistakes in the rules (ONLY=handlers/rules/ladder.py)"
	@echo "make model     train the reader of free sentences anew, from handlers/rules/understanding/corpus/"
	@echo "make lock      bring the pinned versions up to date"
	@echo "make migration NAME=\"...\"   write the next migration from the tables in the code"
	@echo "make release   freeze the migrations of the version in pyproject.toml"

install: .venv/.runtime

run: .venv/.runtime
	@$(BIN)/python -m bot serve --host $(HOST) --port $(PORT)

# Style and types keep one core busy; meanwhile the other compiles the tests, for all processes that will run them.
test: .venv/.dev
	@sh .ci/chromium.sh
	@$(MAKE) --no-print-directory --output-sync -j 2 lint collected
	$(BIN)/python -m pytest -n 4 --dist worksteal $(TESTS)

lint: .venv/.dev
	$(BIN)/ruff check --output-format concise
	$(BIN)/ruff format --check --output-format concise
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --config .ci/arrows.toml

collected: .venv/.dev
	@$(BIN)/python -m pytest --collect-only -qq > .venv/collected || { cat .venv/collected; exit 1; }

bench: .venv/.dev
	$(BIN)/python -m tests.bench

# Beside other work, not instead of it.
grow: .venv/.dev
	PEOPLE=$(PEOPLE) nice $(BIN)/python -m tests.bench.grow

chaos: .venv/.dev
	FAULTS="$(FAULTS)" SEED="$(SEED)" DATABASES="$(DATABASES)" nice $(BIN)/python -m tests.chaos

mutants: .venv/.mutants
	nice $(BIN)/python -m tests.mutants $(ONLY)

model: .venv/.model
	$(BIN)/python .ci/model.py

lock:
	$(PYTHON) .ci/install.py lock

migration: .venv/.dev
	$(BIN)/python .ci/migration.py "$(NAME)"

release:
	@$(PYTHON) .ci/release.py

# A stamp is newer than its lock when .venv/ holds what the lock lists. Each lock contains the one
# before it: a checkout made ready for tests is ready to run, and `make run` must not undo that.
.venv/.runtime: requirements.lock .ci/install.py
	@$(PYTHON) .ci/install.py $(if $(wildcard .venv/.dev),requirements-dev.lock,requirements.lock)
	@touch $@

.venv/.dev: requirements-dev.lock .ci/install.py
	@$(PYTHON) .ci/install.py requirements-dev.lock
	@touch .venv/.runtime $@

# Whoever made one of the first two anew took out what only these two list.
.venv/.mutants: requirements-mutants.lock .venv/.runtime .venv/.dev .ci/install.py
	@$(PYTHON) .ci/install.py requirements-mutants.lock
	@touch .venv/.runtime .venv/.dev $@

.venv/.model: requirements-model.lock .venv/.runtime .venv/.dev .ci/install.py
	@$(PYTHON) .ci/install.py requirements-model.lock
	@touch .venv/.runtime .venv/.dev $@
