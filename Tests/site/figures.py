#!/usr/bin/env python3
"""Every drawing can be read without eyes and taken along: it has a name and a description, says its source, stands beside a
table or list of the same, and the table's numbers are those of the file that it links to. No two states share their mark."""

import sys

sys.dont_write_bytecode = True

import collections
import csv
import io
import posixpath
import re
import urllib.parse

from built import Faults, Site

STATES = ("planerad", "pagar", "klar", "forsenad", "avbruten")

site = Site(sys.argv[1])
faults = Faults("figures")
seen = collections.Counter()
marks = {}


def numbers(text):
    """The numbers of a text as the program holds them: "1 204,5" is 1204.5."""
    text = re.sub(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))", "", text.replace("\u2212", "-"))
    return [float(found.replace(",", ".")) for found in re.findall(r"-?\d+(?:,\d+)?", text)]


def held(page, address):
    """All numbers of a file of values; None where there is no such file."""
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(address)))
    if name not in site.files:
        return None
    text = site.read(name).lstrip("\ufeff")
    mark = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    found = set()
    for row in csv.reader(io.StringIO(text), delimiter=mark):
        for value in row:
            try:
                found.add(float(value.replace("\u00a0", "").replace(" ", "").replace("\u2212", "-").replace(",", ".")))
            except ValueError:
                pass
    return found


for path, page in site.pages.items():
    for node in page.nodes:
        for state in STATES:
            if f"etikett-{state}" in node.classes():
                drawn = tuple(shape.attrs.get("d") for shape in node.all("path"))
                seen["tags"] += 1
                if not drawn or not re.search(r"\w{2}", node.text(leaving_out=("svg",))):
                    faults.add("a tag without its mark or word", path, node.text() or state, node.line)
                marks.setdefault(drawn, {}).setdefault(state, path)
        if node.tag != "figure" or node.first("svg") is None or any(parent.tag == "figure" for parent in node.ancestors()):
            continue
        seen["figures"] += 1
        name = node.text(leaving_out=("svg", "table"))[:50]
        names = [page.ids[part].text() for part in node.attrs.get("aria-labelledby", "").split() if part in page.ids]
        if not (node.first("figcaption") or any(names) or node.attrs.get("aria-label")):
            faults.add("a figure without a name", path, name, node.line)
        drawings = [svg for svg in node.all("svg") if svg.attrs.get("aria-hidden") != "true"]
        for svg in drawings:
            if svg.attrs.get("role") != "img" or not svg.first("title") or not svg.first("title").text():
                faults.add("a drawing without a name", path, name, svg.line)
            elif not re.search(r"\b(tabellen|listan)\b", svg.first("title").text()) and (not svg.first("desc") or len(svg.first("desc").text()) < 20):
                faults.add("a drawing without a description", path, name, svg.line)
        scope = page.find("main")[0] if page.find("main") else page.root
        if drawings and not (node.first("table", "ul", "ol") or scope.first("table") or any("lista" in " ".join(other.classes()) for other in scope.all("ul", "ol"))):
            faults.add("a figure without its table or list", path, name, node.line)
        drawn = {link.attrs.get("href") for svg in node.all("svg") for link in svg.all("a")} - {"./", ""}
        listed = {link.attrs.get("href") for link in scope.all("a") if not any(parent.tag == "svg" for parent in link.ancestors())}
        if drawn - listed:
            faults.add("a drawing's link that no list has", path, f"{sorted(drawn - listed)[0]}: {name}", node.line)
        if not any(part.startswith("diagram") for part in node.classes()):
            continue
        seen["charts"] += 1
        if "Källa" not in node.text() and "Source" not in node.text():
            faults.add("a chart without its source", path, name, node.line)
        if not node.first("table"):
            faults.add("a figure without its table or list", path, name, node.line)
        files = [link.attrs["href"] for link in node.all("a") if link.attrs.get("href", "").endswith(".csv")]
        if not files:
            # What the page of components shows is made up, and is no data to take away.
            if path != "om/komponenter/index.html":
                faults.add("a chart without its file", path, name, node.line)
            continue
        values = [held(path, address) for address in files]
        if None in values:
            faults.add("a chart without its file", path, f"{files[0]} is missing", node.line)
            continue
        known = set().union(*values)
        for cell in node.all("td"):
            for number in numbers(re.sub(r"\d+–\d+ \(skydd[^)]*\)|\([^)]*\)", "", cell.text())):
                seen["numbers"] += 1
                if not any(abs(number - value) < 0.0500001 for value in known):
                    faults.add("a number that is not its file's", path, f"{cell.text()} of {name}", cell.line)
for path in site.files:
    if not re.fullmatch(r"data/.*\.csv", path):
        continue
    seen["files"] += 1
    try:
        text = site.bytes(path).decode("utf-8")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        faults.add("a file that is no table", path, str(error))
        continue
    if not text.endswith("\r\n") or {len(row) for row in rows} != {len(rows[0])} or len(set(rows[0])) < len(rows[0]) or "" in rows[0]:
        faults.add("a file that is no table", path, "rows of unlike length, or a heading that is missing or stands twice")
for drawn, states in marks.items():
    if len(states) > 1:
        faults.add("states that share their mark", next(iter(states.values())), " and ".join(states))
faults.finish(f"{seen['figures']} figures, {seen['charts']} of them charts with {seen['numbers']} numbers, {seen['files']} files, {seen['tags']} tags of {len(marks)} marks")
