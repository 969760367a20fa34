# For the checks that build a site themselves: `program`, `python`, and a `folder` that is gone when the check ends.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for program in .build/release/insyn .build/debug/insyn; do
    [ -x "$program" ] && break
done
[ -x "$program" ] || { echo "$(basename "$0" .sh): the program is not built"; exit 77; }
python=python3
[ -x .build/venv/bin/python3 ] && python=.build/venv/bin/python3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
