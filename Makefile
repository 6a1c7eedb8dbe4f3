# Every target sets up what it needs in a local .venv*, from locked and hashed
# requirements, and is quick the second time. `make help` lists the targets.

# The newest Python from 3.11 on that can make a virtual environment.
ifndef PYTHON
PYTHON := $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	"$$p" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' \
	>/dev/null 2>&1 && { echo "$$p"; break; }; done)
endif

CASE ?= examples/silence.json
ON ?= 2026-10-01
UV_VERSION := 0.13.9
UPGRADE ?=
ANY_PYTHON ?=

PIP_FLAGS := --quiet --quiet --disable-pip-version-check
LOCKED := install $(PIP_FLAGS) --require-hashes
OURSELVES := install $(PIP_FLAGS) --no-deps --no-build-isolation
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
# Nothing from the caller's shell may put other code before ours.
unexport PYTHONPATH PYTHONHOME

# $(call new_venv,FOLDER): with the pip of the venv module or, where a system
# ships that module without pip, with the pip that runs under $(PYTHON).
define new_venv
@test -n "$(PYTHON)" || { echo "no Python >= 3.11 found: set PYTHON=..." >&2; exit 1; }
@echo "==> making $(1) with $(PYTHON)"
@rm -rf $(1)
@$(PYTHON) -m venv $(1) >/dev/null 2>&1 || { \
	$(PYTHON) -m venv --clear --without-pip $(1) && \
	$(PYTHON) -m pip --python $(1)/bin/python install $(PIP_FLAGS) pip; }
endef

# $(call fitted_out,FOLDER,NAME,WORDS): with us and what requirements/NAME.txt locks.
define fitted_out
$(call new_venv,$(1))
@echo "==> installing keterbukaan and $(3) into $(1)"
@$(1)/bin/python -m pip $(LOCKED) -r requirements/$(2).txt
@$(1)/bin/python -m pip $(OURSELVES) -e .
@touch $@
endef

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-long lint wheel bundle release-check docs browser files check-newest-holidays bench backtest spark lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-24s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- environments: a stamp file says which requirements are in ----------------

.venv/.made:
	$(call new_venv,.venv)
	@touch $@

.venv/.demo: requirements/demo.txt pyproject.toml | .venv/.made
	@echo "==> installing keterbukaan and its command line into .venv"
	@.venv/bin/python -m pip $(LOCKED) -r requirements/demo.txt
	@.venv/bin/python -m pip $(OURSELVES) -e .
	@touch $@

.venv/.test: requirements/test.txt pyproject.toml | .venv/.made
	@echo "==> installing keterbukaan and the test tools into .venv"
	@.venv/bin/python -m pip $(LOCKED) -r requirements/test.txt
	@.venv/bin/python -m pip $(OURSELVES) -e .
	@touch $@

.venv/.dev: requirements/dev.txt pyproject.toml | .venv/.made
	@echo "==> installing keterbukaan and all tools into .venv"
	@.venv/bin/python -m pip $(LOCKED) -r requirements/dev.txt
	@.venv/bin/python -m pip $(OURSELVES) -e .
	@touch $@

# --- the two commands to begin with -------------------------------------------

demo: .venv/.demo ## run the main job on an example case and print its standing
	@echo "==> keterbukaan case $(CASE) --on $(ON)"
	@.venv/bin/keterbukaan case $(CASE) --on $(ON)

# The laws reach no line that an example does not reach, and tracing every draw
# of theirs doubles what they cost.
test: .venv/.test ## run the whole suite with full branch coverage
	@echo "==> examples, under coverage"
	@.venv/bin/python -m coverage erase
	@.venv/bin/python -m coverage run -m pytest --ignore=tests/property
	@.venv/bin/python -m coverage report
	@echo "==> laws, a few draws of each"
	@.venv/bin/python -m pytest tests/property

test-long: .venv/.test ## run the whole suite with all draws of every law
	@echo "==> pytest, all draws"
	@HYPOTHESIS_PROFILE=long .venv/bin/python -m pytest

# --- the other checks ---------------------------------------------------------

LINTED := $(wildcard src tests examples docs benchmarks tools)
TYPED := $(shell for d in src tests examples tools; do \
	find $$d -name '*.py' 2>/dev/null | grep -q . && echo $$d; done)

lint: .venv/.dev ## format, lint, types and floors
	@echo "==> ruff format"
	@.venv/bin/ruff format --check $(LINTED)
	@echo "==> ruff check"
	@.venv/bin/ruff check $(LINTED)
	@echo "==> mypy"
	@.venv/bin/mypy $(TYPED)
	@echo "==> pyright: public types complete"
	@PATH="$(CURDIR)/.venv/bin:$$PATH" \
		pyright --verifytypes keterbukaan --ignoreexternal
	@echo "==> import-linter: floors"
	@.venv/bin/lint-imports

# What the suite reads besides the package itself.
BESIDES := $(wildcard tests docs examples tools benchmarks pyproject.toml \
	README.md README.id.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE)

# The wheel holds src byte for byte, so the laws that src keeps hold for it too;
# what the installation decides (metadata, entry points, extras, what is packed
# beside the modules) is in the examples.
wheel: .venv/.dev ## build the wheel and run the examples against it, without src
	@echo "==> building the wheel"
	@rm -rf dist
	@.venv/bin/python -m build --wheel --no-isolation --outdir dist . >/dev/null
	$(call new_venv,.venv-wheel)
	@echo "==> installing the wheel and the test tools into .venv-wheel"
	@.venv-wheel/bin/python -m pip $(LOCKED) -r requirements/test.txt
	@.venv-wheel/bin/python -m pip install $(PIP_FLAGS) --no-deps --no-index dist/*.whl
	@echo "==> comparing the wheel with src"
	@diff -r -x __pycache__ src/keterbukaan \
		"$$(cd / && "$(CURDIR)/.venv-wheel/bin/python" -c \
		"import keterbukaan as k; print(k.__path__[0])")"
	@echo "==> pytest against the wheel"
	@set -e; here=$$(pwd); away=$$(mktemp -d); trap 'rm -rf "$$away"' EXIT; \
	cp -R $(BESIDES) "$$away"; cd "$$away"; \
	"$$here/.venv-wheel/bin/python" -c \
		"import keterbukaan as k; assert '.venv-wheel' in k.__file__, k.__file__"; \
	"$$here/.venv-wheel/bin/python" -m pytest -p no:cacheprovider --ignore=tests/property

# For a network without a package index: one archive, with all that the command line
# needs, feeds and workbooks among it, as wheels for this system and $(PYTHON), held to
# the locked hashes. Our own wheel is the same for every Python.
BUNDLED := keterbukaan[cli,ical,xlsx]

bundle: .venv/.demo ## zip the command line with all it needs for PYTHON, and install it from there
	@rm -rf build/bundle
	$(call new_venv,.venv-bundle)
	@echo "==> fetching the wheels for it"
	@.venv-bundle/bin/python -m pip download $(PIP_FLAGS) --require-hashes \
		--only-binary :all: -r requirements/bundle.txt -d build/bundle
	@echo "==> building our own"
	@.venv/bin/python -m pip wheel $(PIP_FLAGS) --no-deps --no-build-isolation \
		-w build/bundle .
	@echo "==> installing from the bundle alone"
	@.venv-bundle/bin/python -m pip install $(PIP_FLAGS) --no-index \
		--find-links build/bundle "$(BUNDLED)"
	@cd / && "$(CURDIR)/.venv-bundle/bin/keterbukaan" --version
	@cd / && "$(CURDIR)/.venv-bundle/bin/keterbukaan" calendar 2026 --ics >/dev/null
	@.venv-bundle/bin/python -m tools.bundle build/bundle "$(BUNDLED)"

.venv-release/.made: requirements/release.txt pyproject.toml
	$(call fitted_out,.venv-release,release,what looks at a release)

release-check: .venv-release/.made ## build what HEAD would publish, and look at all of it
	@.venv-release/bin/python -m tools.release_check $(if $(ANY_PYTHON),--any-python)

files: .venv/.test ## write the files that need no Python to build/files
	@rm -rf build/files
	@.venv/bin/keterbukaan table --files build/files
	@echo "==> build/files"

.venv-docs/.made: requirements/docs.txt pyproject.toml
	$(call fitted_out,.venv-docs,docs,what builds the site)

# Python for browsers, for the case page; where npm is missing that page is left out.
PYODIDE := 314.0.7
PYODIDE_SHA256 := 66b7949e5a0cba2250b586d7e368bf12fb482800748d182c4618254b685ffaa0

build/pyodide/package.json:
	@mkdir -p build
	@command -v npm >/dev/null || { echo "==> no npm: no case page"; exit 0; }; \
	echo "==> fetching Python for browsers"; \
	cd build && rm -rf pyodide && npm pack --silent pyodide@$(PYODIDE) >/dev/null && \
	echo "$(PYODIDE_SHA256)  pyodide-$(PYODIDE).tgz" | sha256sum --check --quiet && \
	mkdir pyodide && tar -xzf pyodide-$(PYODIDE).tgz -C pyodide --strip-components 1 && \
	rm pyodide-$(PYODIDE).tgz

docs: .venv-docs/.made build/pyodide/package.json ## build the site into build/site, every notebook run
	@echo "==> building the wheel of the case page"
	@rm -rf build/wheel
	@.venv-docs/bin/python -m build --wheel --no-isolation --outdir build/wheel . >/dev/null
	@echo "==> building the site"
	@.venv-docs/bin/python -m sphinx --jobs auto --quiet --fail-on-warning --keep-going \
		--builder html docs build/site
	@echo "==> looking at its links and names"
	@.venv-docs/bin/python docs/_site/check.py build/site

.venv-browser/.made: requirements/browser.txt pyproject.toml
	$(call fitted_out,.venv-browser,browser,what drives a browser)

browser: docs .venv-browser/.made ## open the built site in Chromium, where there is one
	@echo "==> the pages in a browser"
	@.venv-browser/bin/python -m pytest docs/_site/browser -p no:cacheprovider

check-newest-holidays: ## compare our ledger with the newest holidays (blocks nothing)
	$(call new_venv,.venv-newest)
	@.venv-newest/bin/python -m pip $(LOCKED) -r requirements/demo.txt
	@.venv-newest/bin/python -m pip $(OURSELVES) -e .
	@.venv-newest/bin/python -m pip install $(PIP_FLAGS) --upgrade holidays
	@.venv-newest/bin/python -c \
		"import holidays; print('==> comparing with holidays', holidays.__version__)"
	@.venv-newest/bin/python tools/compare_holidays.py

.venv-bench/.made: requirements/bench.txt pyproject.toml
	$(call fitted_out,.venv-bench,bench,its peers)

bench: .venv-bench/.made ## time the library beside its peers
	@echo "==> benchmarks"
	@.venv-bench/bin/python -m pytest benchmarks \
		-o "python_files=bench_*.py test_*.py" -o filterwarnings=default

backtest: .venv/.demo ## ask every past year beforehand, and count how often the bounds held
	@echo "==> backtest"
	@.venv/bin/python benchmarks/backtest.py

.venv-spark/.made: requirements/spark.txt pyproject.toml
	$(call fitted_out,.venv-spark,spark,Spark)

# Minutes long and some gigabytes large, so it stays out of .ci/run. The conftest of
# the whole suite wants Hypothesis, which nothing here draws with.
spark: ## join 100 million dates and ask 200,000 cases on Spark (needs Java 17)
	@if java -version >/dev/null 2>&1; then $(MAKE) --no-print-directory on-spark; \
	else echo "==> skipped: Spark needs Java 17 or newer, and no java is on the path"; fi

.PHONY: on-spark
on-spark: .venv-spark/.made
	@echo "==> Spark beside the library"
	@.venv-spark/bin/python -m pytest --confcutdir=tests/spark tests/spark
	@echo "==> Spark over many rows"
	@.venv-spark/bin/python -m benchmarks.on_spark

# --- the lock -----------------------------------------------------------------
# The hashed files are the lock: one resolution, for every Python from 3.11 on
# and every system, dev.txt first and the others as parts of it.

COMPILE = .venv-lock/bin/uv --quiet pip compile pyproject.toml $(UPGRADE) \
	--universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --no-emit-index-url --no-emit-find-links

.venv-lock/.made:
	$(call new_venv,.venv-lock)
	@.venv-lock/bin/python -m pip install $(PIP_FLAGS) uv==$(UV_VERSION)
	@touch $@

lock: .venv-lock/.made ## rebuild requirements/*.txt (UPGRADE=--upgrade for newer)
	@mkdir -p requirements
	@echo "==> requirements/dev.txt"
	@$(COMPILE) --extra all --group dev -o requirements/dev.txt
	@echo "==> requirements/test.txt"
	@$(COMPILE) --extra all --group build --group test -c requirements/dev.txt -o requirements/test.txt
	@echo "==> requirements/demo.txt"
	@$(COMPILE) --extra cli --group build -c requirements/dev.txt -o requirements/demo.txt
	@echo "==> requirements/core.txt"
	@$(COMPILE) -c requirements/dev.txt -o requirements/core.txt
	@echo "==> requirements/bundle.txt"
	@$(COMPILE) --extra cli --extra ical --extra xlsx -c requirements/dev.txt -o requirements/bundle.txt
	@echo "==> requirements/release.txt"
	@$(COMPILE) --group release -c requirements/dev.txt -o requirements/release.txt
	@echo "==> requirements/bench.txt"
	@$(COMPILE) --extra all --group bench -c requirements/dev.txt -o requirements/bench.txt
	@echo "==> requirements/docs.txt"
	@$(COMPILE) --extra all --group docs -c requirements/dev.txt -o requirements/docs.txt
	@echo "==> requirements/browser.txt"
	@$(COMPILE) --extra cli --extra ical --group browser -c requirements/dev.txt -o requirements/browser.txt
	@echo "==> requirements/spark.txt"
	@$(COMPILE) --extra spark --group spark -c requirements/dev.txt -o requirements/spark.txt
	@! grep -n "://" requirements/*.txt

clean: ## remove what the targets above made
	rm -rf .venv .venv-* dist build .coverage htmlcov .hypothesis .mypy_cache \
		.pytest_cache .ruff_cache .import_linter_cache .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
