# Insyn. `make` alone lists what there is to make.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Only a user who is not root needs sudo.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get
PREFIX ?= /usr/local
CONTENT ?= content
PUBLIC ?= public
RELEASE := .build/release/insyn

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "  make %-10s %s\n", $$1, $$2 }'

.PHONY: site
site: libraries ## build content/ into public/
	swift build -c release --product insyn
	$(RELEASE) build --content '$(CONTENT)' --output '$(PUBLIC)'
	@echo
	@echo "To see it: $(RELEASE) serve --output $(PUBLIC)"

.PHONY: test
test: test-tools specs ## run all tests, and check the built site
	swift build --build-tests
	swift test --skip-build 2>&1 | tee .build/test.log
	Tests/compile-fail.sh
	$(MAKE) --no-print-directory site
	Tests/site.sh '$(PUBLIC)'

.PHONY: test-unit
test-unit: libraries ## run the fast tests alone
	swift test

FUZZ_SECONDS ?= 60
.PHONY: fuzz
fuzz: libraries ## feed the readers with made-up input, a minute each (FUZZ_SECONDS)
	Tests/fuzz.sh '$(FUZZ_SECONDS)'

.PHONY: sanitize
sanitize: libraries ## run the readers' tests with the address sanitizer
	ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=print_suppressions=0:suppressions='$(CURDIR)/Tests/leaks.supp' \
	  SWIFT_BACKTRACE=enable=no swift test --sanitize address --scratch-path .build/sanitize \
	  --filter 'BytesTests|DocumentsTests|TextTests|HTMLTests|RecordsTests' --skip MarkdownGrowthTests

.PHONY: lint
lint: ## look at form and forbidden words
	swift format lint --strict --recursive Sources Tests templates Package.swift
	Tests/lint.sh

.PHONY: font
font: ## make the font's subset anew from Debian's package of Inter
	templates/font/make.sh
	git diff --stat --exit-code -- templates/assets/inter.woff2 templates/assets/inter-licens.txt

.PHONY: bench
bench: libraries ## time the build beside a plain C program
	swift build -c release --product insyn-bench
	.build/release/insyn-bench

.PHONY: install
install: libraries ## install a stripped program into PREFIX/bin
	swift build -c release --product insyn --scratch-path .build/install --static-swift-stdlib -Xlinker -s
	$$([ -w '$(PREFIX)' ] || echo '$(SUDO)') install -D -m 755 .build/install/release/insyn '$(DESTDIR)$(PREFIX)/bin/insyn'

.PHONY: specs
specs: ## fetch the specifications' examples, once
	@python3 Tests/fetch-specs.py || echo "specs: not fetched; the tests that read them are skipped" >&2

# Debian's packages, only where they are missing.
.PHONY: libraries
libraries:
	@command -v swift >/dev/null || { echo "Swift 6.3 is missing: https://www.swift.org/install/linux/" >&2; exit 1; }
	@missing=; \
	command -v pkg-config >/dev/null || missing="pkg-config"; \
	for pair in libcmark:libcmark-dev yaml-0.1:libyaml-dev libmicrohttpd:libmicrohttpd-dev; do \
	  pkg-config --exists "$${pair%%:*}" 2>/dev/null || missing="$$missing $${pair#*:}"; \
	done; \
	[ -e "/usr/lib/$$(uname -m)-linux-gnu/libvips.so.42" ] || missing="$$missing libvips42"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	if [ -n "$$missing" ]; then echo "Installing:" $$missing; \
	  $(APT) update -qq </dev/null && $(APT) install -y -qq --no-install-recommends $$missing </dev/null; fi

# What only the tests use.
.PHONY: test-tools
test-tools: libraries
	@missing=; \
	command -v cmark-gfm >/dev/null || missing="cmark-gfm"; \
	command -v cmark >/dev/null || missing="$$missing cmark"; \
	command -v fy-tool >/dev/null || missing="$$missing libfyaml-utils"; \
	command -v java >/dev/null || missing="$$missing default-jre-headless"; \
	command -v chromium >/dev/null || missing="$$missing chromium chromium-sandbox fonts-dejavu-core"; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	if [ -n "$$missing" ]; then echo "Installing for the tests:" $$missing; \
	  $(APT) update -qq </dev/null && $(APT) install -y -qq --no-install-recommends $$missing </dev/null \
	  || echo "test-tools: not installed; the tests that use them are skipped" >&2; fi
