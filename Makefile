# Learn: make lab.  Teach: make teach COURSE=course1.  Try: make test.
# The first run makes .venv from a lock file; a later one only when the lock or pyproject.toml has changed.
COURSE ?= course1
PYTHONS = $(PYTHON) python3 python python3.14 python3.13 python3.12 python3.11
IN = .venv/bin/
QUICK = not browser and not frameworks and not slow and not release

# A moved folder needs its .venv made anew.
$(shell [ ! -f .venv/place ] || [ "$$(cat .venv/place)" = "$$PWD" ] || rm -f .venv/learn .venv/dev .venv/full)

.PHONY: help install lab teach test test-full test-release check build lock
help:
	@sed -n '1,2s/^# //p' Makefile

install: .venv/learn
	$(IN)course build

lab: .venv/learn
	$(IN)course lab

teach: install
	$(IN)course teach $(COURSE)

test: .venv/dev
	$(IN)python -m pytest -q -n 2 --dist loadgroup -m "$(QUICK)"

test-full: .venv/full
	@sh tools/browser.sh
	$(IN)python -m pytest -q -m "(browser or frameworks or slow) and not release"

test-release: .venv/full
	$(IN)python -m pytest -q -n 2 --dist loadgroup -m release

check: .venv/dev
	$(IN)ruff check
	$(IN)mypy
	$(IN)course build --check

build: .venv/dev
	$(IN)course build

# A larger set holds the smaller ones, so it counts as those too.
.venv/learn: requirements.lock pyproject.toml
	@PYTHONS="$(PYTHONS)" sh tools/environment.sh requirements.lock
	@touch $@
.venv/dev: requirements-dev.lock pyproject.toml
	@PYTHONS="$(PYTHONS)" sh tools/environment.sh requirements-dev.lock
	@touch .venv/learn $@
.venv/full: requirements-full.lock pyproject.toml
	@PYTHONS="$(PYTHONS)" sh tools/environment.sh requirements-full.lock
	@touch .venv/learn .venv/dev $@

# Each lock holds the one before it at the same versions. To take newer ones: make lock UPGRADE=--upgrade
LOCK = uv pip compile -q pyproject.toml --group build --extra author --universal --python-version 3.11 --generate-hashes --no-header --no-annotate $(UPGRADE)
lock:
	$(LOCK) -o requirements.lock
	$(LOCK) --extra scale --extra dev -c requirements.lock -o requirements-dev.lock
	$(LOCK) --all-extras -c requirements-dev.lock -o requirements-full.lock
