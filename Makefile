# Two commands do all the set-up on a machine with Swift 6: `make run` and `make test`.
#
# The programs are built in release under .build. The tests are built in debug, but with the hot targets optimised,
# under .build-test: a plain `swift build` in the same folder would compile those targets again each time.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

# One Debian package for each system library of Package.swift; a test compares the two. `pkg-config` tells where the
# headers of libxml2 are, `poppler-utils` reads PDF files, and SQLite is that of GRDB.
PACKAGES := libreadline-dev libxml2-dev libuchardet-dev zlib1g-dev libsqlite3-dev pkg-config poppler-utils

PREFIX ?= /usr/local
DESTDIR ?=
SHARED ?= ../shared
# How many articles the project of `make bench` holds; 100000 takes some minutes.
ARTICLES ?= 10000
# What `make test` hands on, for example TESTFLAGS="--filter CorporaTests".
TESTFLAGS ?=

RELEASE := -c release
TESTING := --scratch-path .build-test
SOURCES := Package.swift Sources Plugins Tests

.PHONY: help swift deps build run test client bench model format lint install clean

help: ## list these targets
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 12

swift:
	@command -v swift >/dev/null || { \
	    echo "make: 'swift' is not on the path: install Swift 6.1 or later (https://www.swift.org/install)" >&2; \
	    exit 1; }

# Installs those of the named Debian packages that are missing.
define install-packages
	@if ! command -v dpkg-query >/dev/null; then \
	    echo "make: this is not Debian or Ubuntu; needed are the equivalents of: $(1)" >&2; exit 0; fi; \
	missing=(); \
	for package in $(1); do \
	    [[ "$$(dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null || true)" == installed ]] \
	        || missing+=("$$package"); \
	done; \
	(( $${#missing[@]} )) || exit 0; \
	root=(); \
	if (( EUID != 0 )); then \
	    command -v sudo >/dev/null || { \
	        echo "make: 'sudo' is not here: as root, run apt-get install $${missing[*]}" >&2; exit 1; }; \
	    root=(sudo); \
	fi; \
	echo "make: installing $${missing[*]}" >&2; \
	"$${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2; \
	"$${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
	    "$${missing[@]}" >&2
endef

deps: swift ## install the system libraries that are missing (Debian, Ubuntu)
	$(call install-packages,$(PACKAGES))

build: deps ## build the program in release
	swift build $(RELEASE) --product dossier

run: build ## build, play the tour on real articles, and leave you at the prompt
	@"$$(swift build $(RELEASE) --show-bin-path)/dossier" run Notebooks/tour.dossier --echo --interactive

test: deps ## build the program and the tests in debug, and run all tests
	DOSSIER_OPTIMISE=1 swift build $(TESTING) --product dossier
	DOSSIER_OPTIMISE=1 swift test $(TESTING) $(TESTFLAGS)
	@$(MAKE) client

# The language engine as a library of somebody else's package, as Tests/ClientPackage uses it.
client: deps
	swift build --package-path Tests/ClientPackage --scratch-path .build-client
	@.build-client/debug/client | diff Tests/ClientPackage/expected.txt - \
	    && echo "the client package reads the two sentences as expected"

bench: deps ## measure speed and quality, with the data under SHARED
	swift build $(RELEASE) --product dossier-bench
	@"$$(swift build $(RELEASE) --show-bin-path)/dossier-bench" --shared "$(SHARED)" --fuzz 1000000
	@"$$(swift build $(RELEASE) --show-bin-path)/dossier-bench" --project $(ARTICLES)

# Each line is one component; a training that was stopped goes on when the line is run again.
UD := $(SHARED)/corpora/ud
NER := $(SHARED)/corpora/ner
NAMES := $(addprefix $(NER)/train/,$(addsuffix .iob2,\
    uner-ewt gum wikigold wnut17 btc-e btc-g crossner-politics crossner-other))
PARTS := .build/model

model: deps ## train the language model anew, on the corpora under SHARED
	swift build $(RELEASE) --product dossier-train
	@mkdir -p $(PARTS)
	@train="$$(swift build $(RELEASE) --show-bin-path)/dossier-train"; set -x; \
	$$train lemmas $(UD)/train.conllu -o $(PARTS)/lemmas.part; \
	$$train tagger $(UD)/train.conllu --dev $(UD)/ewt-dev.conllu --dev $(UD)/gum-dev.conllu -o $(PARTS)/tagger.part; \
	$$train parser $(UD)/train.conllu -o $(PARTS)/parser.part; \
	$$train names $(NAMES) --partial $(NER)/train/wnut17.iob2 --tagger $(PARTS)/tagger.part -o $(PARTS)/names.part; \
	card="--card Sources/MODEL-CARD.md"; parts="$(foreach part,lemmas tagger parser names,$(PARTS)/$(part).part)"; \
	$$train pack $$parts $$card -o $(PARTS)/base.model; \
	$$train coreference $(SHARED)/corpora/coref/train.jsonl --model $(PARTS)/base.model -o $(PARTS)/coreference.part; \
	$$train pack $$parts $(PARTS)/coreference.part $$card -o Sources/LanguageEngine/Resources/english.model

format: swift ## format all sources in place
	swift format --in-place --parallel --recursive $(SOURCES)

lint: swift ## check the style of all sources
	swift format lint --strict --parallel --recursive $(SOURCES)

# The installed program runs on its own copy of the Swift runtime, whatever becomes of the toolchain.
install: build ## install under PREFIX, which defaults to /usr/local
	$(call install-packages,patchelf)
	@bin="$$(swift build $(RELEASE) --show-bin-path)"; to="$(DESTDIR)$(PREFIX)"; \
	install -d "$$to/bin" "$$to/lib/dossier" "$$to/share/dossier"; \
	runtime="$$(dirname "$$(ldd "$$bin/dossier" | awk '$$1 == "libswiftCore.so" { print $$3 }')")"; \
	ldd "$$bin/dossier" | awk -v from="$$runtime/" 'index($$3, from) == 1 { print $$3 }' \
	    | xargs -r install -m 644 -t "$$to/lib/dossier"; \
	install -m 755 "$$bin/dossier" "$$to/bin/dossier"; \
	patchelf --set-rpath '$$ORIGIN/../lib/dossier' "$$to/bin/dossier"; \
	cp -R LICENSE Notebooks Sources/LanguageEngine/Resources/english.model "$$to/share/dossier/"; \
	echo "installed $$to/bin/dossier"

clean: ## remove everything that was built
	rm -rf .build .build-test
