#!/bin/bash
# Feeds the readers of content and the command line with made-up input, $1 seconds each (60), under the address sanitizer.
# What breaks one stands in .build/fuzz/found; put it, with a telling name, in Tests/Fuzz/corpus/TARGET, where `make test`
# replays it. FUZZ_TARGETS names the targets to run.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
seconds=${1:-60}
export INSYN_FUZZ=1 SWIFT_BACKTRACE=enable=no
for product in insyn-fuzz insyn-fuzz-command; do
    if [ "$product" = insyn-fuzz-command ] && [[ " ${FUZZ_TARGETS:-command} " != *" command "* ]]; then continue; fi
    swift build -c release --scratch-path .build/fuzz --product "$product" \
        -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
done
status=0
for target in ${FUZZ_TARGETS:-markdown head csv geojson command}; do
    program=.build/fuzz/release/insyn-fuzz
    if [ "$target" = command ]; then program=.build/fuzz/release/insyn-fuzz-command; fi
    mkdir -p ".build/fuzz/corpus/$target" ".build/fuzz/found/$target"
    echo "fuzz: $target, $seconds s"
    FUZZ_TARGET=$target timeout $((seconds + 120)) "$program" -max_total_time="$seconds" -timeout=20 \
        -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -print_funcs=0 -artifact_prefix=".build/fuzz/found/$target/" \
        ".build/fuzz/corpus/$target" "Tests/Fuzz/corpus/$target" || { status=1; echo "fuzz: $target broke" >&2; }
done
exit $status
