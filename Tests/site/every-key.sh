#!/usr/bin/env bash
# What the site of content/ does not happen to hold: a small folder with the rest of the keys and fields is built, and its
# pages are asked for all of them too.
set -uo pipefail
source "$(dirname "$0")/program.sh"
content=Tests/Fixtures/every-key
"$program" build --content "$content" --output "$folder/site" --date 2026-11-21 >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
"$python" Tests/site/complete.py "$folder/site" "$content"
