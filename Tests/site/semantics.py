#!/usr/bin/env python3
"""What every page of the built site owes its readers, read from its elements and its words."""

import sys

sys.dont_write_bytecode = True

import collections
import datetime
import gzip
import posixpath
import re

from built import Faults, Node, Site

START, NOT_FOUND = "index.html", "404.html"
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# The words of the frame around a page in English.
ENGLISH = {"påhittad": "made up", "Publicerad av": "Published by", "Senast uppdaterad": "Last updated", "Sidansvarig": "Responsible for this page"}
# Elements that must say something.
FILLED = ("td", "th", "li", "ul", "ol", "dl", "dt", "dd", "p", "a", "button", "caption", "figcaption", "summary", "section",
          "article", "nav", "table", "time", "strong", "em", "title", "blockquote", "q", "address") + HEADINGS
FORBIDDEN = ("script", "style", "iframe", "object", "embed", "form", "font", "center", "base", "marquee")
MAX_WEIGHT = 60_000
POOR_LINKS = {"här", "klicka här", "läs mer", "mer", "länk", "läs mer här"}
# What would tell that a value was printed as the program holds it, or that Markdown was not read.
LEFTOVERS = re.compile(
    r"Optional\(|\bnil\b|\bundefined\b|\bNaN\b|\bTODO\b|\bFIXME\b|\*\*\S|\]\(|\{#|\[\^|^#{1,6} |:::|\.md\b|&(amp|lt|gt|quot|nbsp);"
)

site = Site(sys.argv[1])
faults = Faults("semantics")
titles = collections.defaultdict(list)
is_invented = "påhittad" in site.pages[START].root.text().lower()
name = site.pages[START].find("title")[0].text() if site.pages[START].find("title") else ""


def check(condition, sort, path, message, node=None):
    if not condition:
        faults.add(sort, path, message, node.line if node is not None else None)


def short(node):
    return f"<{node.tag}{''.join(f' {key}={value!r}' for key, value in list(node.attrs.items())[:3])}>"


def inside(node, *tags):
    return any(parent.tag in tags for parent in node.ancestors())


def head(path, page):
    root = page.find("html")
    check(page.source.startswith("<!DOCTYPE html>\n"), "head", path, "no doctype first")
    check(len(root) == 1 and re.fullmatch(r"[a-z]{2,3}", root[0].attrs.get("lang", "")), "head", path, "no language")
    found = [node for head in page.find("head") for node in head.walk() if node.tag == "title"]
    if len(found) == 1 and found[0].text():
        titles[found[0].text()].append(path)
        check(path == START or found[0].text().endswith(name), "head", path, f"the title does not end with the site's name: {found[0].text()}")
        check(not found[0].text().startswith("–"), "head", path, "the title begins with a dash")
    else:
        faults.add("head", path, "not one title")
    description = page.meta("description") or ""
    check(20 <= len(description) <= 400, "head", path, f"a description of {len(description)} letters: {description[:60]}")
    check(page.meta("viewport") == "width=device-width, initial-scale=1", "head", path, "no viewport")
    if not page.is_unlisted and path != NOT_FOUND:
        check(page.link("canonical"), "head", path, "no canonical address")
    check(page.link("icon"), "head", path, "no icon")
    check(page.link("stylesheet"), "head", path, "no style sheet")


def frame(path, page):
    body = page.find("body")[0]
    top = [child for child in body.children if isinstance(child, Node)]
    loose = "".join(child for child in body.children if isinstance(child, str)).strip()
    check(not loose, "frame", path, f"loose text in the body: {loose[:40]}")
    check(top and top[0].tag == "a" and top[0].attrs.get("href", "").startswith("#"), "frame", path, "the skip link is not first")
    if top and top[0].tag == "a":
        target = page.ids.get(top[0].attrs.get("href", "#")[1:])
        check(target is not None and target.tag == "main", "frame", path, "the skip link does not lead to main")
    for tag in ("header", "main", "footer"):
        count = sum(node.tag == tag for node in top)
        check(count == 1 and (tag != "main" or len(page.find("main")) == 1), "frame", path, f"{count} {tag} in the body")
    names = collections.Counter()
    for node in page.nodes:
        if node.tag in ("nav", "aside") or (node.tag == "section" and ("aria-label" in node.attrs or "aria-labelledby" in node.attrs)):
            label = node.attrs.get("aria-label") or " ".join(
                page.ids[part].text() for part in node.attrs.get("aria-labelledby", "").split() if part in page.ids
            )
            check(label, "landmarks", path, f"{short(node)} has no name", node)
            names[node.tag, label] += 1
    for (tag, label), count in names.items():
        check(count == 1, "landmarks", path, f"{count} {tag} named ”{label}”")
    crumbs = [node for node in page.find("nav") if "smulor" in node.classes()]
    check(len(crumbs) == (0 if path in (START, NOT_FOUND) else 1) or (path == NOT_FOUND and len(crumbs) == 1), "breadcrumbs", path, f"{len(crumbs)} ways")
    for crumb in crumbs:
        ways = [posixpath.normpath(posixpath.join(posixpath.dirname(path), node.attrs.get("href", ""))) for node in crumb.all("a")]
        check(ways and ways[0] == ".", "breadcrumbs", path, "the first does not lead to the start page")
        check(posixpath.dirname(path) not in ways, "breadcrumbs", path, "ends with the page itself")
    words = page.root.text()
    frame_words = ENGLISH if page.find("html")[0].attrs.get("lang") == "en" else {}
    if is_invented:
        check(frame_words.get("påhittad", "påhittad") in words.lower(), "frame", path, "does not say that the municipality is made up")
    facts = [node for node in page.nodes if "sidfakta" in node.classes()]
    terms = [node.text() for fact in facts for node in fact.all("dt")]
    check(frame_words.get("Publicerad av", "Publicerad av") in terms, "frame", path, "does not say who publishes")
    if path != NOT_FOUND:
        stated = any("byrad" in node.classes() and node.first("time") for node in page.nodes)
        updated = frame_words.get("Senast uppdaterad", "Senast uppdaterad") in terms and any(fact.first("time") for fact in facts)
        check(updated or stated, "frame", path, "does not say how old it is")
        check(frame_words.get("Sidansvarig", "Sidansvarig") in terms, "frame", path, "does not say who is responsible")


def headings(path, page):
    found = page.find(*HEADINGS)
    check(sum(node.tag == "h1" for node in found) == 1, "headings", path, "not one h1")
    check(found and found[0].tag == "h1", "headings", path, "the first is not h1")
    last = 0
    for node in found:
        level = int(node.tag[1])
        check(level <= last + 1, "headings", path, f"h{last} is followed by {node.tag}: {node.text()[:50]}", node)
        last = level
    texts = collections.Counter(node.text() for main in page.find("main") for node in main.all("h2"))
    for text, count in texts.items():
        check(count == 1, "headings", path, f"{count} h2 ”{text}”")


def elements(path, page):
    for line, message in page.faults:
        faults.add("elements", path, message, line)
    for node in page.nodes:
        if node.tag in FILLED and not node.text() and not any(
            child.tag == "svg" or child.attrs.get("alt") or child.tag in ("input", "br") and node.tag != "p" for child in node.walk()
        ):
            faults.add("empty", path, short(node), node.line)
        check(node.tag not in FORBIDDEN and ":" not in node.tag, "forbidden element", path, short(node), node)
        for key, value in node.attrs.items():
            check(key != "style" and not key.startswith("on"), "inline style or script", path, short(node), node)
            if key in ("aria-labelledby", "aria-describedby", "for", "headers", "aria-controls"):
                for part in value.split():
                    check(part in page.ids, "names a missing id", path, f"{key}={part}", node)
            check(key in ("alt", "value", "datetime") or key.startswith("data-") or value or key in BARE, "empty attribute", path, f"{short(node)} {key}", node)
        if node.tag == "img":
            check("alt" in node.attrs, "pictures", path, f"{short(node)} has no alternative text", node)
            check(node.attrs.get("alt") or not inside(node, "main"), "pictures", path, f"{short(node)} says nothing", node)
        if node.tag == "svg":
            named = node.attrs.get("role") == "img" and node.first("title") is not None
            check(named or node.attrs.get("aria-hidden") == "true", "pictures", path, "svg without title, not hidden", node)
        if node.tag in ("input", "select", "textarea"):
            named = node.attrs.get("type") == "checkbox" and "disabled" in node.attrs and node.attrs.get("aria-label")
            labels = [label for label in page.find("label") if label.attrs.get("for") == node.attrs.get("id", "\0")]
            check(named or labels or inside(node, "label") or node.attrs.get("aria-label"), "labels", path, short(node), node)
        if node.tag == "a":
            words = (node.attrs.get("aria-label") or node.text()).lower().strip(" .…›»")
            check(words not in POOR_LINKS, "poor link text", path, node.text(), node)
            check("target" not in node.attrs, "forbidden element", path, "a link that opens a window", node)
        if node.tag == "table":
            # A table of a text's own has no caption: the region that it scrolls in bears its name.
            region = node.parent.attrs if "rulla" in node.parent.classes() else {}
            named = node.first("caption") or region.get("aria-label") or node.attrs.get("aria-labelledby")
            check(named, "tables", path, "neither caption nor name", node)
            check(node.first("th"), "tables", path, "no heading cells", node)
            for cell in node.all("th"):
                check(cell.attrs.get("scope") in ("row", "col", "rowgroup", "colgroup"), "tables", path, f"{short(cell)} without scope", cell)
            widths = {sum(int(cell.attrs.get("colspan", 1)) for cell in row.children if isinstance(cell, Node)) for row in node.all("tr")}
            check(len(widths) == 1 or any("rowspan" in cell.attrs for cell in node.all("td", "th")), "tables", path, f"rows of {sorted(widths)} cells", node)
        if "rulla" in node.classes():
            named = node.attrs.get("aria-label") or node.attrs.get("aria-labelledby")
            check(node.attrs.get("tabindex") == "0" and node.attrs.get("role") == "region" and named, "tables", path, "a scroll region without name or stop", node)
        if node.tag in ("li",):
            check(node.parent.tag in ("ul", "ol", "menu"), "elements", path, f"li in {node.parent.tag}", node)


BARE = {"alt", "crossorigin", "disabled", "checked", "open", "hidden", "reversed", "selected"}


def times(path, page):
    for node in page.find("time"):
        value, shown = node.attrs.get("datetime", ""), node.text().replace("\u00a0", " ").lower()
        try:
            if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                day = datetime.date.fromisoformat(value)
            elif re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value):
                day = datetime.datetime.fromisoformat(value).date()
            elif re.fullmatch(r"\d\d:\d\d|\d{4}-\d\d|\d{4}|\d{4}-W\d\d|P\S+", value):
                continue
            else:
                raise ValueError
        except ValueError:
            faults.add("time", path, f"datetime=\"{value}\": {shown}", node.line)
            continue
        written = re.search(r"(?:(\w+dag)(?:en den)? )?(\d{1,2}) (\w+)(?: (\d{4}))?$|(\d{4}-\d\d-\d\d)|^kl", shown)
        if not written:
            faults.add("time", path, f"a date in another form: {shown}", node.line)
        elif written[5]:
            check(written[5] == value[:10], "time", path, f"{shown} is not {value}", node)
        elif written[2]:
            right = (int(written[2]), written[3]) == (day.day, MONTHS[day.month - 1]) and written[4] in (None, str(day.year))
            check(right and written[1] in (None, DAYS[day.weekday()]), "time", path, f"{shown} is not {value}", node)


def words(path, page):
    """The page's words, block by block, without what is quoted as code."""
    for node in page.find("body")[0].walk():
        if node.tag not in BLOCKS or any(child.tag in BLOCKS for child in node.walk() if child is not node) or inside(node, "pre", "svg"):
            continue
        text = node.text(leaving_out=("code", "pre", "samp", "svg"))
        shown = text[:100]
        clock = re.search(r"(?<![\d:])([01]?\d|2[0-3]):[0-5]\d(?![\d:])", text)
        check(not clock, "words: a time with a colon", path, shown, node)
        left = LEFTOVERS.search(text)
        check(not left, "words: not read", path, left and f"{left[0]}: {shown}", node)
        loose = re.search(r"\bkl\. kl|\.\.(?!\.)|,,| [,;]| \.(?![\w.])|\( | \)|: ?[.,;]|[,;:]\.|\(\)|”{2}|\w{4,}\.,", text)
        if not node.first("code", "svg"):
            check(not loose, "words: doubled or loose marks", path, loose and f"”{loose[0]}”: {shown}", node)
        check('"' not in text and " - " not in text and "..." not in text, "words: marks that are not Swedish", path, shown, node)
        check("\ufffd" not in text, "words: a letter that was lost", path, shown, node)


# The eleven points of an accessibility statement (Digg): who, what, how far, what is left, when, how, and where to turn.
STATEMENT = (
    r"\bAktör\b", r"\bTjänst\b", r"\b(helt|delvis|inte) förenlig", r"inte (är tillgängligt|uppfyller)|[Ii]nga kända brister|uppfyller inte", r"[Ss]enast bedömd",
    r"[Rr]edogörelsen (senast )?uppdaterad", r"\bMetod\b", r"Rapportera|[Ss]äg till om brister", r"\bDigg\b", r"12 §", r"9 §",
)


def statement(path, page):
    words = page.find("main")[0].text().replace("\u00ad", "").replace("\u00a0", " ") if page.find("main") else ""
    for point in STATEMENT:
        check(re.search(point, words), "statement", path, f"lacks {point}")
    check(any("digg.se" in node.attrs.get("href", "") for node in page.find("a")), "statement", path, "no link to the authority")


BLOCKS = frozenset("p li dt dd td th h1 h2 h3 h4 h5 h6 caption figcaption summary blockquote div".split())

heaviest = (0, "")
for path, page in site.pages.items():
    if not page.find("body"):
        faults.add("frame", path, "no body")
        continue
    for part in (head, frame, headings, elements, times, words):
        part(path, page)
    looks = {posixpath.normpath(posixpath.join(posixpath.dirname(path), node.attrs.get("href", ""))) for node in page.find("link") if node.attrs.get("rel") == "stylesheet"}
    weight = sum(len(gzip.compress(data, 6)) for data in [page.source.encode(), *(site.bytes(look) for look in looks if look in site.files)])
    heaviest = max(heaviest, (weight, path))
    check(weight <= MAX_WEIGHT, "weight", path, f"{weight} bytes of page and look, packed")
if "tillganglighet/index.html" in site.pages:
    statement("tillganglighet/index.html", site.pages["tillganglighet/index.html"])
else:
    faults.add("statement", "tillganglighet/index.html", "there is none")
for title, paths in titles.items():
    check(len(paths) == 1, "titles", paths[0], f"{len(paths)} pages named ”{title}”: {', '.join(paths[1:4])}")
faults.finish(f"{len(site.pages)} pages, {sum(len(page.nodes) for page in site.pages.values())} elements; the heaviest page with its look, packed: {heaviest[0]} bytes, {heaviest[1]}")
