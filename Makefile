# make ask     set up, index the sample papers, answer a question
# make ask Q="…" PAPERS=folder
# make ui      the page, on 127.0.0.1 only
# make test    all tests
# make eval    the sample facts against the committed floor
# make check   linter, formatter, types, import rules
# make fuzz    thousands of broken files, an hour or so
# make clean   takes away all that these made

Q ?= What did Ros Whitlam offer to keep a centre in Hexthorn?
PAPERS ?= eval/papers
PYTHON ?= python3
PORT ?= 8501

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Each folder of papers has an index of its own, so that questions do not mix them.
export Q
INDEX ?= .committee-index/$(shell printf '%s' "$(abspath $(PAPERS))" | cksum | cut -d' ' -f1)

.PHONY: ask test ui eval check fuzz clean setup index
.DEFAULT_GOAL := ask

$(VENV)/ready: requirements.txt
	@echo "Setting up (once, some minutes) …" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) -r requirements.txt 2>&1 | grep -v '^WARNING: Location' >&2 || true
	@$(BIN)/python -c "import faiss, sentence_transformers, streamlit" >&2
	@touch $@

$(VENV)/ready-tests: $(VENV)/ready tests/requirements.txt
	@$(PIP) -r tests/requirements.txt 2>&1 | grep -v '^WARNING: Location' >&2 || true
	@$(BIN)/python -c "import pytest, hypothesis, playwright" >&2
	@touch $@

# Scanned pages are read by Tesseract, the browser tests use Chromium: system packages, installed
# where that may be done without asking, else said. Nothing else depends on them.
define system_package
	@command -v $(1) >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "Installing $(2) …" >&2; \
	    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(2)) >/dev/null 2>&1; \
	  fi; command -v $(1) >/dev/null || echo "$(2) is not installed: $(3) (apt-get install $(2))" >&2; }
endef

setup: $(VENV)/ready
	$(call system_package,tesseract,tesseract-ocr,scanned pages will not be read)

index: setup
	@$(BIN)/python -m assistant index --index "$(INDEX)" "$(PAPERS)" >&2

ask: index
	@$(BIN)/python -m assistant ask --index "$(INDEX)" -- "$$Q"

ui: index
	@$(BIN)/python -m assistant ui --index "$(INDEX)" --port $(PORT)

test: setup $(VENV)/ready-tests
	$(call system_package,chromium,chromium,the browser tests will be skipped)
	@$(BIN)/python -m pytest $(TESTS)

eval: setup
	@$(BIN)/python -m eval gate

fuzz: $(VENV)/ready-tests
	@FUZZ_EXAMPLES=$${FUZZ_EXAMPLES:-3000} $(BIN)/python -m pytest -q tests/test_fuzz.py

check: $(VENV)/ready-tests
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -q tests/test_house.py

clean:
	rm -rf $(VENV) .committee-index .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
