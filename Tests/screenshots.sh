#!/usr/bin/env bash
# Pictures of one page of each kind of the built site, to be looked at: 1280 and 320 pixels wide, dark, as printed,
# with forced colours and as seen without colours.
# Tests/screenshots.sh [SITE [FOLDER [KIND …]]]; by default public and .build/screenshots, all kinds.
set -euo pipefail
cd "$(dirname "$0")/.."
site=${1:-public} folder=${2:-.build/screenshots}
exec python3 Tests/screenshots.py "$(realpath "$site")" "$folder" "${@:3}"
