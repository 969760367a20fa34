#!/usr/bin/env bash
# The site of content/ as it was on other days: what lies ahead of a day is not shown then, and no link leads into it.
set -uo pipefail
source "$(dirname "$0")/program.sh"
failed=0
for day in 2024-05-04 2025-03-04 2026-06-04 2029-01-01; do
    "$program" build --content content --output "$folder/$day" --cache "$folder/cache" --date "$day" >"$folder/log" 2>&1 ||
        { cat "$folder/log"; exit 1; }
    "$python" Tests/site/links.py "$folder/$day" >"$folder/log" || { echo "other-days: $day"; cat "$folder/log"; failed=1; }
    rm -rf "${folder:?}/$day"
done
[ "$failed" = 0 ] && echo "other-days: no link leads to what was not there yet"
exit "$failed"
