"""The folder of records as an editor wrote it: heads, parts, fields, labels and prose, each with its line.

A small reader of its own, so that the checks do not believe what the program under test read. Needs PyYAML.
"""

import pathlib
import posixpath
import re

import yaml

from grammar import FIELDS

PARTS = {
    "lagesbilder": ("Problem",), "orsaksanalyser": ("Orsak",), "atgardsplaner": ("Åtgärd",), "loften": ("Åtagande",),
    "besiktningar": ("Iakttagelse",),
}
OWN_PAGE = ("Problem", "Åtgärd", "Åtagande", "Iakttagelse")
LABELS = ("Beslut", "Ställningstagande", "Uppdrag", "Återrapport", "Avvikande synpunkt", "Fråga", "Behov")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(<?([^)>\s]*)>?(?:\s+\"[^\"]*\")?\)")


def slug(text):
    text = text.lower().translate(str.maketrans("åäöéèüæø", "aaoeeuao"))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def plain(text):
    """The words of a line of Markdown, without its marks."""
    text = re.sub(r"\[\^[^\]]+\]", "\0", text)
    text = LINK.sub(lambda found: "\0" if found[1] else found[2], text)
    text = re.sub(r"<(https?:[^>]*|[^>@\s]+@[^>\s]+)>", r"\1", text)
    return re.sub(r"\\([^\w\s])", r"\1", re.sub(r"`", "", text))


class Part:
    """A part or label: its word, title, id, fields (name, value), prose and the parts under it."""

    def __init__(self, word, title, identifier, line, parent=None):
        self.word, self.title, self.id, self.line, self.parent = word, title, identifier, line, parent
        self.fields, self.prose, self.fences, self.links = [], [], [], []

    @property
    def has_page(self):
        return self.word in OWN_PAGE


class Record:
    """A file: its path without the suffix, kind (the folder), head as strings, and text in parts."""

    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.id = re.sub(r"\.(md|yaml)$", "", self.path)
        self.kind = self.id.split("/")[0] if "/" in self.id else self.id
        text = path.read_text("utf-8")
        if path.suffix == ".yaml":
            head, body, self.first = text, "", 1
        else:
            found = re.match(r"---\n(.*?\n)?---\n", text, re.S)
            head, body = (found[1] or "", text[found.end():]) if found else ("", text)
            self.first = 1 + (found[0].count("\n") if found else 0)
        self.head = yaml.load(head, yaml.BaseLoader) or {}
        self.whole = Part("", "", "", 1)
        self.parts = []
        self.labels_are_text = False
        self.read(body.split("\n"))

    @property
    def address(self):
        if self.id == "index":
            return ""
        return (self.id[6:] if self.id.startswith("sidor/") else self.id) + "/"

    @property
    def public(self):
        return self.head.get("publicering", "offentlig") == "offentlig"

    # The lines of the text, one after the other.
    def read(self, lines):
        part, label, counts = self.whole, None, {}
        number, total = 0, len(lines)
        fields_may_follow = False
        paragraph = []

        def end():
            nonlocal paragraph
            if paragraph:
                (label or part).prose.append((paragraph[0][0], " ".join(text for _, text in paragraph)))
                paragraph = []

        while number < total:
            line, at = lines[number], self.first + number
            fence = re.match(r"(```+|~~~+)\s*(\w*)", line)
            heading = re.match(r"(#{1,6})\s+(.*?)\s*$", line)
            if fence:
                end()
                inner, number = [], number + 1
                while number < total and not lines[number].startswith(fence[1]):
                    inner.append(lines[number])
                    number += 1
                if fence[2] in ("diagram", "karta"):
                    part.fences.append((at, yaml.load("\n".join(inner), yaml.BaseLoader)))
                fields_may_follow = False
            elif heading:
                end()
                label = None
                level, title = len(heading[1]), heading[2]
                own = re.search(r"\s*\{#([^}]+)\}$", title)
                title = title[:own.start()] if own else title
                found = self.part(level, title, own[1] if own else None, at, part)
                if found is not None:
                    part = found
                    self.parts.append(part)
                else:
                    if level <= 2 and part.word:
                        part = self.whole
                    part.prose.append((at, title))
                fields_may_follow = found is not None
            else:
                marked = re.match(r"\*\*([^*:]+):?\*\*:?\s*(.*)", line) if not paragraph else None
                if marked and marked[1] in LABELS and self.kind == "moten":
                    end()
                    counts[marked[1]] = counts.get(marked[1], 0) + 1
                    label = Part(marked[1], "", f"{slug(marked[1])}-{counts[marked[1]]}", at, part)
                    paragraph = [(at, marked[2])]
                    self.parts.append(label)
                    fields_may_follow = True
                elif re.match(r"[-*] ", line) and fields_may_follow and self.fields(label or part, lines, number) and (
                    label is None or paragraph or label.prose
                ):
                    end()
                    number = self.take(label or part, lines, number)
                    if label is not None and label.word == "Uppdrag":
                        label.id = dict(label.fields).get("Id", label.id)
                    fields_may_follow = False
                    label = None
                    continue
                elif not line.strip():
                    end()
                    if label is not None and not (number + 1 < total and re.match(r"[-*] ", lines[number + 1])):
                        label = None
                elif re.match(r"\s*(?:[-*+]|\d+[.)])\s", line) or line.lstrip().startswith(("|", ">")):
                    end()
                    for cell in line.strip().strip("|").split("|") if line.lstrip().startswith("|") else [line]:
                        cell = re.sub(r"^\s*(?:[-*+]|\d+[.)]|>)\s+(?:\[[ xX]\]\s+)?", "", cell).strip()
                        if cell and not re.fullmatch(r":?-+:?", cell):
                            paragraph.append((at, cell))
                            if line.lstrip().startswith("|"):
                                end()
                    fields_may_follow = False
                else:
                    paragraph.append((at, re.sub(r"^>\s?", "", line.strip())))
                    if label is None:
                        fields_may_follow = False
            number += 1
        end()

    def part(self, level, title, own, at, current):
        if level == 2:
            for word in PARTS.get(self.kind, ()):
                if title.startswith(word + ":"):
                    name = title[len(word) + 1:].strip()
                    return Part(word, name, own or slug(name), at)
            found = re.match(r"§\s*(\d+)\s*(.*)", title)
            if found and self.kind == "moten":
                return Part("§", found[2], own or f"p-{found[1]}", at)
        found = re.match(r"Uppföljning\s+(\d{4}-\d\d-\d\d)$", title)
        parent = current.parent if current.word == "Uppföljning" else current
        if level == 3 and found and parent.word in ("Åtgärd", "Åtagande"):
            return Part("Uppföljning", found[1], f"{parent.id}-{found[1]}", at, parent)
        return None

    def fields(self, part, lines, number):
        known = FIELDS.get((part.word, part.parent.word) if part.word == "Uppföljning" else part.word, {})
        while number < len(lines) and lines[number].strip():
            found = re.match(r"[-*] ([^:\[\]]+):", lines[number])
            if found and re.sub(r" \(.*\)$", "", found[1]) in known:
                return True
            number += 1
        return False

    def take(self, part, lines, number):
        while number < len(lines) and lines[number].strip():
            found = re.match(r"[-*] ([^:]+):\s*(.*)", lines[number])
            more = re.match(r"\s+[-*] (.*)", lines[number])
            if found:
                part.fields.append((found[1], found[2].strip()))
            elif more and part.fields:
                name, value = part.fields.pop()
                part.fields.append((name, (value if isinstance(value, list) else [value] if value else []) + [more[1].strip()]))
            elif part.fields:
                name, value = part.fields.pop()
                part.fields.append((name, f"{value} {lines[number].strip()}"))
            number += 1
        return number

    def resolve(self, address):
        """The path from the content folder and the fragment of an address that stands in this file."""
        path, _, fragment = address.partition("#")
        if not path:
            return self.path, fragment
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path)), fragment


def read_content(folder):
    root = pathlib.Path(folder)
    files = [path for path in sorted(root.rglob("*.md"))] + sorted((root / "statistik").glob("*.yaml"))
    return {record.path: record for record in (Record(root, path) for path in files)}
