#!/usr/bin/env bash
# Runs every executable check of Tests/site/ on the built site. A check exits 0 (passed), 77 (skipped) or otherwise (failed).
# What they need from PyPI stands in Tests/site/requirements.txt and is installed once, under .build/.
set -uo pipefail
cd "$(dirname "$0")/.."
site=$(realpath "${1:-public}")
venv=.build/venv
requirements=Tests/site/requirements.txt
if [ -s "$requirements" ] && ! cmp -s "$requirements" "$venv/installed.txt"; then
    { [ -x "$venv/bin/python3" ] || python3 -m venv "$venv"; } &&
        "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$requirements" &&
        cp "$requirements" "$venv/installed.txt" || echo "site checks: the requirements could not be installed" >&2
fi
python=python3
[ -x "$venv/bin/python3" ] && python=$venv/bin/python3
passed=0 failed=0 skipped=0
for check in Tests/site/*.py Tests/site/*.sh; do
    [ -x "$check" ] || continue
    case $check in
    *.py) "$python" "$check" "$site" </dev/null ;;
    *) "$check" "$site" </dev/null ;;
    esac
    case $? in
    0) passed=$((passed + 1)) ;;
    77) skipped=$((skipped + 1)) && echo "$check: skipped" ;;
    *) failed=$((failed + 1)) && echo "$check: failed" ;;
    esac
done
mkdir -p .build
echo "Site checks: $passed passed, $failed failed, $skipped skipped." | tee .build/site-checks.log
[ "$failed" = 0 ]
