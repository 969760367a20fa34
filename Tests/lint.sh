#!/usr/bin/env bash
# What the formatter does not see: words that must not stand in what ships.
set -u
cd "$(dirname "$0")/.."
failed=0
refuse() { # why, pattern, where …
    local why=$1 pattern=$2
    shift 2
    if grep -rnE --include='*.swift' "$pattern" "$@"; then
        echo "lint: $why" >&2
        failed=1
    fi
}
refuse "Foundation is for tests alone" '^ *((public|internal|private|@_exported) )*import Foundation' Sources templates
refuse "input must not be able to stop the program" '\btry!|\bas! |\bfatalError\(|\bpreconditionFailure\(' Sources templates
refuse "cmark's own writer is for tests alone" 'cmark_render_html|cmark_markdown_to_html' Sources templates
refuse "C libraries are imported by one target each" '^ *((public|internal) )*import (CCmark|CYAML)' \
    Sources/HTML Sources/Text Sources/Records Sources/Oversight Sources/Site Sources/Publishing Sources/Editing \
    Sources/insyn templates
# A build whose options SwiftPM does not know would else be met by the first who installs.
while read -r build; do
    if ! $build --show-bin-path >/dev/null; then
        echo "lint: the Makefile says '$build'" >&2
        failed=1
    fi
done < <(sed -nE 's/^\t(swift build .*)$/\1/p' Makefile)
exit "$failed"
