# bellwork: every target is one line of purpose; `make help` prints them.

SWIFT ?= swift
PREFIX ?= /usr/local
ACTIVITY ?=
FLAGS := --explicit-target-dependency-import-check error
RELEASE := $(FLAGS) -c release --static-swift-stdlib
SOURCES := Sources Tests Package.swift

.PHONY: help deps deps-test build run test soak lint format record bench check demo install clean

help: ## print these lines
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

deps: ## install the Debian packages that bellwork is built from
	@.ci/deps ncurses.h:libncursesw5-dev sqlite3.h:libsqlite3-dev \
		curl/curl.h:libcurl4-openssl-dev

deps-test: deps ## … and those that its tests are built from
	@.ci/deps vterm.h:libvterm-dev strace:strace

build: deps ## build the program, optimised, in .build/release
	$(SWIFT) build $(RELEASE) --product bellwork

run: build ## open the picker on activities/, or one: make run ACTIVITY=activities/water-cycle.json
	@.build/release/bellwork $(if $(ACTIVITY),run "$(ACTIVITY)",)

demo: build ## watch a quiz play itself, and its events as they are sealed
	@.build/release/bellwork demo

test: deps-test build ## build and run every test, those of the program on the optimised build
	BELLWORK_PRODUCTS="$(CURDIR)/.build/release" $(SWIFT) test $(FLAGS) --parallel

soak: deps-test build ## the tests at their full counts and in real time: an hour or more
	BELLWORK_PRODUCTS="$(CURDIR)/.build/release" BELLWORK_SOAK=1 $(SWIFT) test $(FLAGS) --parallel

lint: ## check the form of every Swift file
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## put every Swift file into that form
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

record: deps-test ## rewrite the golden files; review them as a diff
	BELLWORK_RECORD=1 $(SWIFT) test $(FLAGS) --parallel

bench: build ## measure start, keys, idle, memory, what the time rules miss, and how fast events go
	@.ci/deps dialog:dialog htop:htop vterm.h:libvterm-dev
	$(SWIFT) build $(RELEASE) --product bellwork-bench
	$(SWIFT) build $(RELEASE) --product CFaults
	$(SWIFT) build $(RELEASE) --product time-bench
	$(SWIFT) build $(RELEASE) --product delivery-bench
	@.ci/peer .build/peer
	@.build/release/bellwork-bench .build/release/bellwork
	@.build/release/time-bench
	@BELLWORK_PEER="$${BELLWORK_PEER:-.build/peer/bin/python}" .build/release/delivery-bench

check: lint test ## what has to pass before a change goes in

install: build ## install bellwork and its activities under PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bellwork/activities"
	install -m 755 .build/release/bellwork "$(DESTDIR)$(PREFIX)/bin/bellwork"
	install -m 644 activities/*.json "$(DESTDIR)$(PREFIX)/share/bellwork/activities"

clean: ## remove what was built
	rm -rf .build
