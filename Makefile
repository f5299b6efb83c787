# What can be done here; 'make help' tells it in short.
.POSIX:
.PHONY: help build convert test lint format judge judge-full bench guard fuzz install uninstall clean

PREFIX = /usr/local
DESTDIR =
SWIFT = swift
SEED = 0
COUNT = 15000
# Symbols make the program twice as large, and nobody looks at them in a release.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
GALLEY = .build/release/galley
# pkg-config tells SwiftPM where Debian keeps the headers.
LIBRARIES = libxml2-dev libyaml-dev zlib1g-dev pkg-config
# Opened when they are needed, and there: without them some tests are left out.
OPTIONAL = librsvg2-2 libcairo2 libharfbuzz-subset0
SHARE = $(DESTDIR)$(PREFIX)/share

help:
	@echo 'make convert     convert the texts in seeds/ to build/out/, installing what that needs'
	@echo 'make test        lint and all tests'
	@echo 'make judge       let outside validators judge what Galley writes'
	@echo 'make judge-full  the same, with the slow judges for all texts'
	@echo 'make bench       compare speed and memory with pandoc'
	@echo 'make guard       fail where reading has become slower or quadratic'
	@echo 'make fuzz        try made-up and damaged texts, COUNT seeds of each kind from SEED on'
	@echo 'make install     install under PREFIX (now $(PREFIX)), with completions for three shells'
	@echo 'make uninstall   remove that again'
	@echo 'make format      lay out the source'
	@echo 'make clean       remove what was built'

build:
	@Scripts/need-packages $(LIBRARIES)
	$(SWIFT) build $(RELEASE) --product galley

convert: build
	@for text in seeds/*.txt; do \
	  $(GALLEY) convert "$$text" -t docx,epub,tei --output-dir build/out || exit $$?; \
	done

lint:
	Scripts/lint-forbidden --self-test
	Scripts/lint-forbidden
	$(SWIFT) format lint --strict --parallel --recursive Sources Plugins Tests Package.swift

test: lint
	@Scripts/need-packages $(LIBRARIES) $(OPTIONAL) python3
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

judge: build
	$(SWIFT) build $(RELEASE) --product galley-random
	Scripts/judge

judge-full: build
	$(SWIFT) build $(RELEASE) --product galley-random
	Scripts/judge --full

bench: build
	$(SWIFT) build $(RELEASE) --product galley-bench
	Scripts/bench

guard:
	@Scripts/need-packages $(LIBRARIES) python3
	$(SWIFT) build $(RELEASE) --product galley-bench
	Scripts/guard --self-test >/dev/null
	Scripts/guard

# What fails is kept in build/fuzz; a kind and a seed make it again.
fuzz:
	$(SWIFT) build -c release --product galley-fuzz
	@mkdir -p build/fuzz
	.build/release/galley-fuzz --seed $(SEED) --count $(COUNT) --keep build/fuzz

install:
	test -x $(GALLEY) || $(MAKE) build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(GALLEY) $(DESTDIR)$(PREFIX)/bin/galley
	$(GALLEY) --generate-completion-script bash > $(SHARE)/bash-completion/completions/galley
	$(GALLEY) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_galley
	$(GALLEY) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/galley.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/galley $(SHARE)/bash-completion/completions/galley \
	  $(SHARE)/zsh/site-functions/_galley $(SHARE)/fish/vendor_completions.d/galley.fish

format:
	$(SWIFT) format --in-place --parallel --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build build
