"""A built site as its files and page trees: what the checks of this folder share. Standard library only."""

import html.parser
import os
import pathlib
import re
import sys

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Node:
    """An element with its attributes, its children (elements and text) and its line in the file."""

    __slots__ = ("tag", "attrs", "children", "parent", "line")

    def __init__(self, tag, attrs, parent, line):
        self.tag, self.attrs, self.parent, self.line = tag, attrs, parent, line
        self.children = []

    def walk(self):
        """The element and all elements in it, in the order of the file."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def all(self, *tags):
        return [node for node in self.walk() if node.tag in tags]

    def first(self, *tags):
        return next((node for node in self.walk() if node.tag in tags), None)

    def text(self, leaving_out=()):
        """All text in it, without that of the elements left out; spaces and line ends made one space, soft hyphens gone."""
        pieces, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                pieces.append(node)
            elif node.tag not in leaving_out:
                if node.tag in BREAKS:
                    pieces.append(" ")
                waiting.extend(reversed(node.children))
        return re.sub(r"[ \t\n]+", " ", "".join(pieces).replace("\u00ad", "").replace("\u2060", "")).strip()

    def classes(self):
        return self.attrs.get("class", "").split()

    def ancestors(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


BREAKS = frozenset("address article aside br caption dd details div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main "
                   "nav ol p pre section summary table td th tr ul".split())


class TreeBuilder(html.parser.HTMLParser):
    """Builds the tree; says when an element is not closed in its place."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Node("#document", {}, None, 1)
        self.open = self.root
        self.ids = {}
        self.faults = []

    def handle_starttag(self, tag, attrs):
        line = self.getpos()[0]
        names = [name for name, _ in attrs]
        for name in set(names):
            if names.count(name) > 1:
                self.faults.append((line, f"<{tag}> has {name} twice"))
        node = Node(tag, {name: value if value is not None else "" for name, value in attrs}, self.open, line)
        self.open.children.append(node)
        identifier = node.attrs.get("id")
        if identifier is not None:
            if identifier in self.ids:
                self.faults.append((line, f"id \"{identifier}\" stands twice"))
            self.ids[identifier] = node
        if tag not in VOID:
            self.open = node

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open = self.open.parent

    def handle_endtag(self, tag):
        if self.open.tag != tag:
            self.faults.append((self.getpos()[0], f"</{tag}> where <{self.open.tag}> is open"))
            if not any(node.tag == tag for node in self.open.ancestors()):
                return
            while self.open.tag != tag:
                self.open = self.open.parent
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


class Page:
    """A page: its path from the site's root (`moten/est/index.html`), its tree, its ids."""

    def __init__(self, path, text):
        builder = TreeBuilder()
        builder.feed(text)
        builder.close()
        self.path, self.source = path, text
        self.root, self.ids, self.faults = builder.root, builder.ids, builder.faults
        if builder.open is not builder.root:
            self.faults.append((builder.open.line, f"<{builder.open.tag}> is never closed"))
        self.nodes = list(self.root.walk())

    def find(self, *tags):
        return [node for node in self.nodes if node.tag in tags]

    def meta(self, name):
        return next((node.attrs.get("content", "") for node in self.find("meta") if node.attrs.get("name") == name), None)

    def link(self, relation):
        return next((node.attrs.get("href", "") for node in self.find("link") if node.attrs.get("rel") == relation), None)

    @property
    def is_unlisted(self):
        return "noindex" in (self.meta("robots") or "")


class Site:
    """All files of a built site. Hidden files are the program's own and not published."""

    def __init__(self, folder):
        root = pathlib.Path(folder)
        files = sorted(path for path in root.rglob("*") if path.is_file())
        names = [path.relative_to(root).as_posix() for path in files]
        self.root = root
        self.files = [name for name in names if not any(part.startswith(".") for part in name.split("/"))]
        self.pages = {name: Page(name, self.read(name)) for name in self.files if name.endswith(".html")}

    def read(self, name):
        return (self.root / name).read_text("utf-8")

    def bytes(self, name):
        return (self.root / name).read_bytes()


class Faults:
    """What a check found. A page's faults of one sort are told together; the end says how many there were."""

    def __init__(self, check):
        self.check, self.found = check, {}

    def add(self, sort, path, message, line=None):
        self.found.setdefault(sort, []).append((path, line, message))

    def finish(self, done):
        """Prints what was found, at most a dozen of a sort (INSYN_ALL_FAULTS: all), and ends the check."""
        most = len(self.found) + sum(map(len, self.found.values())) if os.environ.get("INSYN_ALL_FAULTS") else 12
        for sort, found in sorted(self.found.items()):
            print(f"{self.check}: {sort}: {len(found)}")
            found.sort(key=lambda fault: (fault[0], fault[1] or 0, fault[2]))
            for path, line, message in found[:most]:
                print(f"  {path}{f':{line}' if line else ''}: {message}")
            if len(found) > most:
                print(f"  … and {len(found) - most} more")
        total = sum(map(len, self.found.values()))
        print(f"{self.check}: {done}; {total} faults")
        sys.exit(1 if total else 0)
