#!/usr/bin/env python3
"""Nothing that must not be published stands in any byte of the built site.

Searched for: personal numbers; every sentence and file name of the internal bodies' meetings; the text of notes that are
not approved; records marked internal or as drafts; what a camera wrote into a picture; paths of the machine that built it.
"""

import sys

sys.dont_write_bytecode = True

import datetime
import html
import pathlib
import re

from built import Faults, Site

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"
INTERNAL_BODIES = ("operativa-gruppen", "sspf")
# A council whose notes are approved at the next meeting or by signature; and the notes that are not approved yet.
UNAPPROVED = ("trygghetsradet/2026-11-04",)
SENTENCE = 30

site = Site(sys.argv[1])
faults = Faults("privacy")


def plain(text):
    """Words alone: neither marks, letters' case, markup nor line ends hide a sentence that was published."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", html.unescape(text)).replace("\u00ad", "").replace("\u2060", "")
    return " ".join(re.findall(r"\w+", text.lower()))


def sentences(text):
    """The sentences of a record: of its text, its fields and the values of its head."""
    for line in text.splitlines():
        line = re.sub(r"^\s*(?:[-*>#|]|\d+\.)+\s*", "", line)
        for sentence in re.split(r"(?<=[.!?])\s+|\s\|\s", line):
            if len(sentence) >= SENTENCE:
                yield plain(sentence)


def head_of(path):
    found = re.match(r"---\n(.*?)\n---\n", path.read_text("utf-8"), re.S)
    return found[1] if found else ""


def is_personal_number(digits):
    """Ten digits: a day that exists (or a co-ordination number's) and Luhn's check digit."""
    try:
        datetime.date(2000 + int(digits[:2]), int(digits[2:4]), (int(digits[4:6]) - 1) % 60 + 1)
    except ValueError:
        return False
    total = 0
    for place, digit in enumerate(digits):
        number = int(digit) * (2 - place % 2)
        total += number // 10 + number % 10
    return total % 10 == 0


meetings = CONTENT / "moten"
hidden = [path for body in INTERNAL_BODIES for path in sorted((meetings / body).glob("*.md"))]
hidden += [meetings / f"{name}.md" for name in UNAPPROVED]
hidden += [
    path for path in sorted(CONTENT.rglob("*.md"))
    if re.search(r"^publicering:\s*(intern|utkast)\b", head_of(path), re.M) and path not in hidden
]
# What stands in a public record too is public; the headings of the notes may be told in the call to the meeting.
shown = " ".join(plain(path.read_text("utf-8")) for path in sorted(CONTENT.rglob("*.md")) if path not in hidden)
secret = {}
for path in hidden:
    for sentence in sentences(path.read_text("utf-8")):
        if len(sentence) >= SENTENCE - 5 and sentence not in shown:
            secret[sentence] = path.relative_to(CONTENT)
headings = {
    plain(line.lstrip("# "))
    for name in UNAPPROVED for line in (meetings / f"{name}.md").read_text("utf-8").splitlines() if line.startswith("#")
}
for heading in headings:
    secret.pop(heading, None)
addresses = [f"moten/{path.parent.name}/{path.stem}" for path in hidden if path.parent.name in INTERNAL_BODIES]

pattern = re.compile(r"(?<![\d/.,-])(?:19|20)?(\d{6})[-+\u2011\u2013 ]?(\d{4})(?![\d/])")
for name in site.files:
    data = site.bytes(name)
    if name.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff")):
        if b"Exif\0\0" in data or b"eXIf" in data or b"http://ns.adobe.com/xap/" in data:
            faults.add("a picture tells what the camera wrote", name, "EXIF or XMP")
        continue
    text = data.decode("utf-8", "replace")
    if name.endswith((".html", ".xml", ".svg")):
        # Words in elements that stand in a line are one text; attributes are looked at too.
        texts = [re.sub(r"<[^>]*>", "", text), " ".join(re.findall(r'="([^"]*)"', text))]
    else:
        texts = [text]
    for words in texts:
        for found in pattern.finditer(words):
            if is_personal_number(found[1] + found[2]) and not re.search(r"(tel:|\+46)\S*$", words[max(0, found.start() - 12):found.start()]):
                faults.add("what looks like a personal number", name, found[1][:2] + "••••-•••" + found[2][3])
        for path in re.findall(r"(?<![\w/.])/(?:home|root|tmp|Users|usr|var)/[\w./-]+", words):
            faults.add("a path of the machine", name, path)
    words = " ".join(map(plain, texts))
    for sentence, path in secret.items():
        if sentence in words:
            faults.add("text that is not public", name, f"of {path}: {sentence[:60]}")
    for address in addresses:
        if address in text:
            faults.add("an internal meeting's address", name, address)
for address in addresses:
    if any(name.startswith(address + "/") or name.startswith(address + ".") for name in site.files):
        faults.add("an internal meeting's page", address, "is in the output")
if not hidden or len(secret) < 20:
    faults.add("the check itself", str(CONTENT), f"only {len(secret)} sentences to look for")
faults.finish(f"{len(secret)} sentences of {len(hidden)} hidden records looked for in {len(site.files)} files")
