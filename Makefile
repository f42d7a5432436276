# `make run` and `make test` do all the set-up by themselves.

BIN := .venv/bin
BIN_WITHOUT_QT := build/venv-without-qt/bin
PHOTO ?= $(firstword $(sort $(wildcard assets/samples/*.jpg)))
REPORT := build/report.pdf

# pytest-qt is not there, so its settings in pyproject.toml are unknown words.
PYTEST_WITHOUT_QT := pytest --override-ini=addopts="-ra --strict-markers --import-mode=importlib" \
	-W ignore::pytest.PytestConfigWarning
TESTS_WITHOUT_QT := $(filter-out tests/unit/__pycache__ tests/unit/training tests/unit/ui,$(wildcard tests/unit/*)) tests/worker

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url \
	--custom-compile-command "make lock" $(UV_FLAGS) pyproject.toml

.PHONY: help run test bench environment lint format lock translations schemas dist clean

help:  ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run:  ## assess a sample photo (or PHOTO=file), write its PDF, open the window on it
	@installer/prepare.sh runtime
	@mkdir -p $(dir $(REPORT))
	$(BIN)/woundapp assess "$(PHOTO)" --pdf $(REPORT)
	@echo "The report: $(CURDIR)/$(REPORT)"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		echo "Opening the window. Close it to end."; \
		$(BIN)/woundapp "$(PHOTO)"; \
	else \
		echo "There is no display here, so the window is not opened."; \
	fi

test: environment lint  ## every check: lint, types, import contracts, all tests
	! $(BIN_WITHOUT_QT)/python -c "import PySide6" 2>/dev/null
	$(BIN_WITHOUT_QT)/$(PYTEST_WITHOUT_QT) $(TESTS_WITHOUT_QT)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest

# BENCH is its command line: BENCH="--only engine-demo --compare earlier.json" (--help says the rest).
bench: environment  ## how fast it is, beside llama.cpp's own programs (BENCH=--quick for a short look)
	$(BIN)/python -m tests.benchmarks $(BENCH)

environment:  ## what the checks need, in .venv
	@installer/prepare.sh development without-qt

lint: environment  ## style, types, import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: environment  ## put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# torch's CUDA packages are left out: pip finds them where a torch with CUDA is installed (CONTRIBUTING.md).
lock: environment  ## pin the dependencies again (UV_FLAGS=--upgrade for newer ones)
	$(LOCK) --generate-hashes --output-file requirements.lock
	$(LOCK) --extra dev --extra training --constraint requirements.lock --no-annotate \
		--output-file requirements-dev.lock
	sed -i.old -E '/^(cuda|nvidia)-|^triton=/d' requirements-dev.lock && rm requirements-dev.lock.old

translations: environment  ## bring the translations up to date with the code, and compile them
	$(BIN)/python -m installer.translations update

schemas: environment  ## write assets/schemas and assets/fhir again from the code
	$(BIN)/python -m installer.schemas
	$(BIN)/python -m installer.fhir

dist: environment  ## the source archive and the wheel, in dist/
	$(BIN)/uv build --quiet

clean:  ## back to a fresh clone: the environments and everything made are removed
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find woundapp tests installer -name __pycache__ -type d -prune -exec rm -rf {} +

.DEFAULT_GOAL := help
