#!/usr/bin/env python3
"""The language of every page: words that are explained, long words, spaces that hold, and languages told."""

import sys

sys.dont_write_bytecode = True

import collections
import posixpath
import re

from built import Faults, Site

site = Site(sys.argv[1])
faults = Faults("language")
counted = collections.Counter()
MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
# What must not be parted by a line's end. Quotes and code stand as their authors wrote them.
HELD = re.compile(rf"§ \d|\d §|\bkl\. \d|\d [%‰]|\b\d{{1,2}} (?:{MONTHS})\b|\b114 14\b|\bDnr \d|(?<![\d,])\d{{1,3}} \d{{3}}\b")
VERBATIM = ("code", "pre", "q", "blockquote", "svg", "title", "head")
# Where no word is explained: a link in a heading would be two things, and a quote is somebody else's.
UNEXPLAINED = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "q", "table", "dl", "nav", "button", "summary", "figure"}
# Words that stand on no page in Swedish.
ENGLISH = re.compile(r"\b(?:the|and|with|from|page|updated|status of|not found|draft|error|warning|none|unknown|yes|true|false)\b", re.I)
SWEDISH_FRAME = ("Hoppa till innehållet", "Huvudmeny", "Du är här", "Senast uppdaterad", "Sidansvarig", "Publicerad av", "inga kakor")


def target(path, address):
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), address.split("#")[0] or posixpath.basename(path)))


def language(node):
    while node is not None:
        if node.attrs.get("lang"):
            return node.attrs["lang"]
        node = node.parent
    return ""


for path, page in site.pages.items():
    spoken = page.find("html")[0].attrs.get("lang", "")
    for node in page.nodes:
        # Soft hyphens stand in text alone.
        if "\u00ad" in "".join(node.attrs.values()) or (node.tag == "title" and "\u00ad" in "".join(filter(lambda c: isinstance(c, str), node.children))):
            faults.add("a soft hyphen in an address, id or title", path, f"<{node.tag}>", node.line)
        if node.tag in VERBATIM or any(parent.tag in VERBATIM for parent in node.ancestors()):
            continue
        for text in node.children:
            if not isinstance(text, str):
                continue
            counted["soft hyphens"] += text.count("\u00ad")
            counted["held"] += text.count("\u00a0")
            for found in HELD.finditer(text):
                faults.add("may be parted by a line's end", path, text[max(0, found.start() - 20):found.end() + 20], node.line)
            if language(node) == "sv" and (found := ENGLISH.search(text)) and "http" not in text:
                faults.add("English on a page in Swedish", path, f"”{found[0]}”: {text.strip()[:70]}", node.line)
    # Words that are explained.
    linked = [node for node in page.find("a") if "ord" in node.classes()]
    names = collections.Counter(node.attrs.get("aria-describedby", "") for node in linked)
    for name, count in names.items():
        note = page.ids.get(name)
        if count > 1:
            faults.add("explained twice", path, name)
        if note is None or "ordnot" not in note.classes() or len(note.text()) < 10:
            faults.add("a word without its explanation", path, name)
    for node in linked:
        counted["explained"] += 1
        if any(parent.tag in UNEXPLAINED for parent in node.ancestors()):
            faults.add("explained where it must not be", path, node.text(), node.line)
        place = target(path, node.attrs.get("href", "")) + "/index.html"
        fragment = node.attrs.get("href", "").partition("#")[2]
        if place not in site.pages or fragment not in site.pages[place].ids:
            faults.add("a word that leads nowhere", path, node.attrs.get("href", ""), node.line)
        if language(node) != "sv":
            faults.add("explained in another language", path, node.text(), node.line)
    if linked and path == "ordlista/index.html":
        faults.add("the glossary explains itself", path, linked[0].text())
    # Languages.
    if spoken == "en":
        counted["pages in English"] += 1
        words = page.root.text()
        for word in SWEDISH_FRAME:
            if word in words:
                faults.add("Swedish around a page in English", path, word)
    for node in page.find("a"):
        if node.attrs.get("hreflang") and "/" in node.attrs.get("href", ""):
            other = site.pages.get(posixpath.join(target(path, node.attrs["href"]), "index.html").removeprefix("./"))
            if other is None:
                continue
            main = other.find("main")[0]
            actual = main.attrs.get("lang") or other.find("html")[0].attrs.get("lang")
            if actual != node.attrs["hreflang"]:
                faults.add("a link that tells the wrong language", path, f"{node.text()}: {node.attrs['hreflang']}, not {actual}", node.line)
    for nav in page.find("nav"):
        if "sprakval" in nav.classes():
            for node in nav.all("a"):
                counted["versions"] += 1
                other = site.pages.get(posixpath.join(target(path, node.attrs["href"]), "index.html").removeprefix("./"))
                back = [] if other is None else [target(other.path, way.attrs["href"]) for choice in other.find("nav") if "sprakval" in choice.classes() for way in choice.all("a")]
                if (posixpath.dirname(path) or ".") not in back:
                    faults.add("a version that does not lead back", path, node.text(), node.line)
    # The statement is in reach from every page.
    if path != "404.html" and not any(target(path, node.attrs.get("href", "")).endswith("tillganglighet") for node in page.find("a")):
        faults.add("no way to the statement of accessibility", path, "")

statement = site.pages.get("tillganglighet/index.html")
h1 = statement.find("h1")[0].children if statement else []
if not any("\u00ad" in text for text in h1 if isinstance(text, str)):
    faults.add("a long heading can't be divided", "tillganglighet/index.html", "h1")
for what in ("explained", "soft hyphens", "held", "pages in English", "versions"):
    if not counted[what]:
        faults.add("the check itself", "", f"met no {what}")
faults.finish(", ".join(f"{count} {what}" for what, count in counted.items()))
