#!/usr/bin/env bash
# What the site of content/ does not happen to hold: a small folder with the rest of the keys and fields is built, and its
# pages are asked for all of them too.
set -uo pipefail
cd "$(dirname "$0")/../.."
content=Tests/Fixtures/every-key
for program in .build/release/insyn .build/debug/insyn; do
    [ -x "$program" ] && break
done
[ -x "$program" ] || { echo "every-key: the program is not built"; exit 77; }
python=python3
[ -x .build/venv/bin/python3 ] && python=.build/venv/bin/python3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" build --content "$content" --output "$folder/site" --date 2026-11-21 >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
"$python" Tests/site/complete.py "$folder/site" "$content"
