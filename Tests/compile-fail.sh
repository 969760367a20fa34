#!/usr/bin/env bash
# Each of these must not compile: the typed cursor refuses them. Run after a build; prints what compiled by mistake.
set -u
cd "$(dirname "$0")/.."
bin=$(swift build --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
check() {
    printf 'import HTML\n%s\n' "$2" >"$work/case.swift"
    if swiftc -emit-sil -parse-as-library -o /dev/null -swift-version 6 -I "$bin/Modules" -I Sources/CBytes/include \
        "$work/case.swift" >"$work/out" 2>&1; then
        got=compiles
    else
        got=refused
        # A refusal for want of the module proves nothing.
        if grep -q "no such module\|missing required module" "$work/out"; then cat "$work/out"; exit 1; fi
    fi
    if [ "$got" != "$1" ]; then
        printf 'expected %s, but it %s:\n%s\n' "$1" "$got" "$2"
        cat "$work/out"
        failed=1
    fi
}
check compiles 'func f(_ h: inout HTML<Flow>) { h.ul { h in h.li { $0.text("a") } } }'
check refused 'func f(_ h: inout HTML<Flow>) { h.li { $0.text("a") } }'
check refused 'func f(_ h: inout HTML<Flow>) { h.p { h in h.ul { _ in } } }'
check refused 'func f(_ h: inout HTML<Flow>) { h.ul { list in h.p { $0.text("a") } } }'
check refused 'func f(_ h: inout HTML<Flow>) { h.ul { h in h.p { $0.text("a") } } }'
check refused 'func f(_ h: inout HTML<Flow>) { let kept = h; _ = kept }'
check refused 'nonisolated(unsafe) var kept: HTML<Flow>? = nil
func f(_ h: inout HTML<Flow>) { h.div { kept = $0 } }'
check refused 'func f(_ h: inout HTML<Flow>) { h.a(href: "javascript:x") { $0.text("a") } }'
check refused 'func f(_ h: inout HTML<Flow>, name: String) { h.div(class: name) { _ in } }'
[ "$failed" = 0 ] && echo "The cursor refuses what it should."
exit "$failed"
