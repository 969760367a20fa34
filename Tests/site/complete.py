#!/usr/bin/env python3
"""Pages show everything their record holds, and links run both ways.

Every value of every public record's head, every field of its parts and labels and every line of its prose is looked for on
the record's page, outside the prose where it is no prose; a part with a page of its own shows its fields there too. What a
record links to links back. The table of what each key is shown as is grammar.py.
"""

import sys

sys.dont_write_bytecode = True

import functools
import pathlib
import re
import urllib.parse
import posixpath

try:
    import yaml  # noqa: F401: read by records.py
except ImportError:
    print("complete: PyYAML is not at hand\n0 passed, 0 failed, 1 skipped")
    sys.exit(77)

from built import Faults, Node, Site
from grammar import (
    DATE, DECISION, EITHER, FIELDS, FLAG, HEADS, KEY_IN_WORDS, KEYED, LINKED, LIST, MAP, MOMENT, NAMED, NOT_SHOWN, NUMBER,
    PERIOD, REF, RULE, SEAT, TERMS, TEXT, TIME, WORD)
from records import LINK, plain, read_content

paths = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
CONTENT = pathlib.Path(paths[1]) if len(paths) > 1 else pathlib.Path(__file__).resolve().parents[2] / "content"
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()

site = Site(paths[0])
records = read_content(CONTENT)
faults = Faults("complete")


class Count:
    passed = 0


SUGGEST = {} if "--terms" in sys.argv else None
seen_keys, nested_seen = set(), set()


def words(text):
    text = text.replace("\u00ad", "").replace("\u2060", "").replace("\u2212", "-").lower()
    return " ".join(re.findall(r"\w+", re.sub(r"_", " ", text)))


# ---- What a page shows

def file_of(address):
    return posixpath.join(address, "index.html") if address.endswith("/") or not address else address


def target_of(page, href):
    path, _, fragment = href.partition("#")
    if re.match(r"[a-z]+:", href):
        return href, ""
    if not path:
        return page, urllib.parse.unquote(fragment)
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(path)))
    if path.endswith(("/", ".")) or name == ".":
        name = posixpath.normpath(posixpath.join(name, "index.html"))
    return name, urllib.parse.unquote(fragment)


class View:
    """Words, days and links of some elements of a page, without the elements whose text is one of the lines left out."""

    def __init__(self, path, roots, left_out=frozenset()):
        self.whole = View(path, roots) if left_out else None
        self.days, self.links, self.pictures, pieces = set(), set(), set(), []
        waiting = list(reversed(roots))
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                pieces.append(node)
                continue
            if node.tag in BLOCKS:
                if left_out and words(node.text()) in left_out and "class" not in node.attrs and node.tag != "h1":
                    for inner in node.walk():
                        if inner.tag == "a":
                            self.links.add(target_of(path, inner.attrs.get("href", "")))
                    continue
                pieces.append(" ")
            if node.tag == "time":
                self.days.add(node.attrs.get("datetime"))
            elif node.tag == "a":
                self.links.add(target_of(path, node.attrs.get("href", "")))
            elif node.tag == "img":
                self.links.add(target_of(path, node.attrs.get("src", "")))
                self.pictures.add(words(node.attrs.get("alt", "")))
            if "id" in node.attrs and node not in roots:
                pieces.append(" ")
            waiting.extend(reversed(node.children))
        self.words = f" {words(''.join(pieces))} "
        self.pages = {page for page, _ in self.links}

        self.path, self.roots = path, roots

    @functools.cached_property
    def facts(self):
        """What stands beside each term of its lists of facts."""
        found = {}
        for root in self.roots:
            for node in root.walk() if isinstance(root, Node) else []:
                if node.tag == "dt":
                    values = [other for other in node.parent.children if isinstance(other, Node) and other.tag == "dd"]
                    found.setdefault(node.text(), []).append(View(self.path, values))
        return found

    def says(self, text):
        return f" {text} " in self.words


BLOCKS = frozenset("p li td th h1 h2 h3 h4 h5 h6 dt dd div section ul ol table caption figcaption summary dl br tr".split())


def matter(page):
    return [node for node in page.nodes if node.tag == "main" or (node.tag == "section" and "sidfakta" in node.classes())]


def region(page, identifier):
    """The element with the id; where that is a heading, the section that it heads."""
    node = page.ids.get(identifier)
    if node is None:
        return None
    if re.fullmatch(r"h[1-6]", node.tag):
        above = next(iter(node.ancestors()), None)
        if above is not None and above.tag in ("section", "article", "li", "div") and above.first("h1", "h2", "h3", "h4", "h5", "h6") is node:
            return [above]
        followers = above.children[above.children.index(node):]
        for number, other in enumerate(followers[1:], 1):
            if isinstance(other, Node) and re.fullmatch(r"h[1-6]", other.tag) and other.tag <= node.tag:
                return followers[:number]
        return followers
    return [node]


# ---- Who is public

def built_day():
    for page in site.pages.values():
        for node in page.find("span"):
            if "laget" in node.classes() and node.first("time"):
                return node.first("time").attrs["datetime"]
    return "9999-12-31"


TODAY = built_day()


def rules(sort):
    for record in records.values():
        for rule in record.head.get("regler", []) if record.kind == "styrdokument" else []:
            if rule.get("typ") == sort:
                yield record, rule


def listed(value):
    return value if isinstance(value, list) else [value] if value else []


def is_internal(meeting):
    body, day = meeting.id.split("/")[1], meeting.id.split("/")[2][:10]
    return any(
        body in listed(rule["gäller"]) and rule.get("från", "") <= day < rule.get("upphävd", {}).get("datum", "9999")
        and record.head.get("giltig", {}).get("från", "") <= day
        for record, rule in rules("synlighet")
    )


def waits(meeting):
    """Whether its notes are there, are to be approved and are not yet."""
    body, day = meeting.id.split("/")[1], meeting.id.split("/")[2][:10]
    own = records[f"organ/{body}.md"].head.get("justeras")
    approves = own == "ja" if own else any(body in listed(rule["gäller"]) for _, rule in rules("justering"))
    signed = meeting.head.get("justerat") or ""
    days = list(signed.values()) if isinstance(signed, dict) else [signed]
    return approves and has_notes(meeting) and day <= TODAY and (not days[0] or max(days) > TODAY)


def has_notes(meeting):
    return "närvarande" in meeting.head or "deltagare" in meeting.head


# ---- References

def find(record, value):
    """The path (and fragment) of what a value names: a link, a path, or the id of a body or an area."""
    found = LINK.search(value)
    if found:
        value = found[3]
    elif " " in value or not value:
        return None
    if re.match(r"https?:|mailto:|tel:", value):
        return value, ""
    if re.search(r"\.\w+(#.*)?$", value) or value.startswith(("#", "../")):
        return record.resolve(value)
    for folder in ("organ", "omraden"):
        if f"{folder}/{value}.md" in records:
            return f"{folder}/{value}.md", ""
    return None


def places(path, fragment):
    """The pages, with fragments, that show what a path names; a fragment None is any place on the page."""
    target = records.get(re.sub(r"\.(csv)$", ".yaml", path))
    if target is None:
        return {(path, None)}
    page = file_of(target.address)
    if not fragment:
        return {(page, None)}
    part = next((part for part in target.parts if part.id == fragment), None)
    if part is not None and part.has_page:
        return {(page, fragment), (file_of(f"{target.address}{fragment}/"), None)}
    if target.kind == "statistik":
        return {(page, None)}
    return {(page, fragment)}


edges = set()


def leads(view, record, part, found):
    """Whether the view links to what was found; the link is kept, to be looked for the other way."""
    path, fragment = found
    if re.match(r"[a-z]+:", path):
        return found in view.links or (path + ("#" + fragment if fragment else ""), "") in view.links
    edges.add((record.path, part.id if part else "", re.sub(r"\.csv$", ".yaml", path), fragment))
    return any(place in view.links or (place[1] is None and place[0] in view.pages) for place in places(path, fragment))


def seat_of(record, value):
    body, _, seat = value.rpartition("/")
    body = body or (record.id.split("/")[1] if record.kind == "moten" else record.head.get("organ", ""))
    owner = records.get(f"organ/{body}.md")
    return next((each for each in (owner.head.get("platser", []) if owner else []) if each["id"] == seat), None)


# ---- Values

def day_shown(view, text):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        year, month, day = text.split("-")
        return text in view.days or view.says(f"{int(day)} {MONTHS[int(month) - 1]} {year}")
    return view.says(words(text))


def ends(text):
    """The first and last day of a moment, where it is a day, month, year, tertial or quarter."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return text, text
    found = re.fullmatch(r"(?:(\d+) )?(\w+)? ?(\d+)? ?(\d{4})", text)
    if not found:
        return None
    year = int(found[4])
    if found[2] in MONTHS:
        first = last = MONTHS.index(found[2]) + 1
        if found[1]:
            return (f"{year}-{first:02}-{int(found[1]):02}",) * 2
    elif found[2] and re.fullmatch(r"T[123]", found[2]):
        first = int(found[2][1]) * 4 - 3
        last = first + 3
    elif found[2] == "kvartal":
        first = int(found[3]) * 3 - 2
        last = first + 2
    elif found[2] in ("våren", "hösten"):
        first, last = (1, 6) if found[2] == "våren" else (7, 12)
    elif found[2] is None:
        first, last = 1, 12
    else:
        return None
    days = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][last - 1]
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{days}"


def span(first, last):
    """The period from a day to a day, as short as it is written in Swedish."""
    (y1, m1, d1), (y2, m2, d2) = (list(map(int, day.split("-"))) for day in (first, last))
    n1, n2 = MONTHS[m1 - 1], MONTHS[m2 - 1]
    if d1 == 1 and ends(f"{n2} {y2}")[1] == last:
        if (m1, m2) == (1, 12):
            return f"{y1}" if y1 == y2 else f"{y1} {y2}"
        if y1 == y2:
            return f"{n1} {y1}" if m1 == m2 else f"{n1} {n2} {y2}"
        return f"{n1} {y1} {n2} {y2}"
    if y1 != y2:
        return f"{d1} {n1} {y1} {d2} {n2} {y2}"
    return f"{d1} {n1} {d2} {n2} {y2}" if m1 != m2 else f"{d1} {d2} {n2} {y2}"


def moment_shown(view, text):
    both = ends(text)
    return view.says(words(text)) or (both is not None and day_shown(view, both[1]))


def period_shown(view, value):
    if isinstance(value, dict):
        first, last = value.get("från"), value.get("till")
    else:
        if moment_shown(view, value):
            return True
        # A tertial is said in months.
        both = ends(value)
        if both and view.says(span(*both)):
            return True
        first, _, last = value.partition("–")
    if first and last:
        one, two = ends(first), ends(last)
        if one and two and view.says(span(one[0], two[1])):
            return True
    return all(moment_shown(view, each) for each in (first, last) if each)


def number_shown(view, value):
    whole, _, rest = value.replace(".", ",").lstrip("-−").partition(",")
    grouped = re.sub(r"(?<=\d)(?=(\d{3})+$)", " ", whole)
    return any(view.says(f"{form} {rest}".strip()) for form in (whole, grouped))


def split(value):
    """The items of a field's list: nested, or with commas between them outside links and brackets."""
    if isinstance(value, list):
        return value
    return [item.strip() for item in re.split(r",\s+(?![^\[]*\])(?![^(]*\))", value) if item.strip()]


# A picture is published under names of its own: what it shows is looked for, in its alternative text.
PICTURE = re.compile(r"!?\[([^\]]*)\]\([^)]*bilder/[^)]*\.(?:jpe?g|png|webp|svg)\)")


def text_shown(view, record, part, value):
    if any(words(found[1]) not in view.pictures for found in PICTURE.finditer(value)):
        return False
    value = PICTURE.sub(" ", value)
    for found in LINK.finditer(value):
        if not leads(view, record, part, find(record, found[0])):
            return False
    return all(view.says(words(piece)) for piece in plain(value).split("\0") if words(piece))


def shown(of, value, view, record, part, is_field):
    """What of the value is not seen: pairs of the key under it and the value."""
    if isinstance(of, NOT_SHOWN) or value in ("", [], {}, None):
        return []
    if isinstance(of, EITHER):
        of = next((each for each in of.types if takes(each, value)), of.types[-1])
        return shown(of, value, view, record, part, is_field)
    if isinstance(of, LIST):
        items = split(value) if is_field and of.of != DECISION else listed(value)
        return [fault for item in items for fault in shown(of.of, item, view, record, part, is_field)]
    if isinstance(of, MAP):
        missing = []
        nested_seen.update((id(of), key) for key in value)
        for key, inner in value.items():
            if key not in of.keys:
                missing.append((f".{key}", "the check does not know the key"))
                continue
            missing += [(f".{key}{more}", what) for more, what in shown(of.keys[key], inner, view, record, part, is_field)]
        return missing
    if isinstance(of, KEYED):
        return [
            fault for key, inner in value.items()
            for fault in shown(of.key, key, view, record, part, is_field) + shown(of.of, inner, view, record, part, is_field)
        ]
    if isinstance(of, WORD):
        fits = any(map(view.says, map(words, of.phrases.get(value, [value]))))
    elif isinstance(of, FLAG):
        phrases = of.yes if value == "ja" else of.no
        fits = phrases is None or any(map(view.says, map(words, phrases)))
    elif of == DATE:
        fits = day_shown(view, value)
    elif of == MOMENT:
        fits = moment_shown(view, value)
    elif of == PERIOD:
        fits = period_shown(view, value)
    elif of == NUMBER:
        fits = number_shown(view, value)
    elif of == TIME:
        fits = view.says(words(value)) or view.says(words(re.sub(r"[.:]00", "", value))) or any(
            view.says(words(form)) for form in (re.sub(r"\b0", "", value), re.sub(r"\b(\d)[.:]", r"0\1.", value), value.replace("kl. ", "")))
    elif of == DECISION:
        by, *rest = [piece.strip() for piece in value.split(",")]
        missing = shown(SEAT, by, view, record, part, is_field)
        for piece in rest:
            missing += shown(DATE if re.match(r"\d{4}-\d\d-\d\d$", piece) else TEXT, piece, view, record, part, is_field)
        return missing
    elif of == LINKED:
        fits = view.says(words(value)) or any(value.replace(" ", "") in address.replace("-", "") or value in address for address, _ in view.links)
    elif of in (REF, SEAT, NAMED):
        found = find(record, value)
        seat = seat_of(record, value) if of == SEAT and not found else None
        if found and not LINK.search(value) and found[0] == record.path and not found[1]:
            fits = True  # The record itself: its name is the page's.
        elif found:
            fits = leads(view, record, part, found)
            if of == NAMED and not fits and found[0] in records:
                fits = view.says(words(records[found[0]].head["titel"]))
        elif seat:
            fits = view.says(words(seat["roll"]))
        else:
            fits = text_shown(view, record, part, value)
    else:
        fits = text_shown(view, record, part, re.sub(r"^se (?=§)", "", value))
        # A sentence that stands in the prose too is not told apart from it.
        fits = fits or (len(value.split()) > 3 and text_shown(view.whole or view, record, part, value))
    Count.passed += fits
    return [] if fits else [("", value)]


def takes(of, value):
    if isinstance(value, dict):
        return isinstance(of, (MAP, KEYED))
    if isinstance(of, WORD):
        return isinstance(value, str) and value in of.phrases
    if isinstance(of, FLAG):
        return value in ("ja", "nej")
    if of == DATE:
        return isinstance(value, str)
    return not isinstance(of, (MAP, KEYED))


def demand(record, part, key, of, value, view, page, is_field):
    where = f"{part.word} #{part.id}: " if part and part.word else ""
    missing = shown(of, value, view, record, part, is_field)
    terms = TERMS.get(part.word if part and part.word else record.kind, {}).get(key, ())
    if SUGGEST is not None and not missing:
        fits = {term for term, views in view.facts.items() if any(not shown(of, value, each, record, part, is_field) for each in views)}
        name = (part.word if part and part.word else record.kind, key)
        SUGGEST.setdefault(name, []).append(fits)
    if terms and not missing and value not in ("", [], {}):
        beside = [each for term in terms for each in view.facts.get(term, [])]
        is_flag = value in ("ja", "nej")
        if not any(each.says(value) if is_flag else not shown(of, value, each, record, part, is_field) for each in beside):
            missing = [("", f"{value} (not beside {' or '.join(terms)})")]
    for more, what in missing:
        faults.add(f"{record.kind}: {part.word + ' ' if part else ''}{key}{more} is not shown", page, f"{where}{what}", part.line if part else None)


# ---- Records

NOTES_ONLY = {"närvarande", "frånvarande", "ersättare", "närvarande-organ", "deltagare", "justerare", "justerat", "delgivet",
              "expedierat", "anmält", "uppdrag", "avvikande-synpunkter", "inbjudna", "sekreterare", "ordförande"}


def prose_of(record):
    lines = set()
    for part in [record.whole] + record.parts:
        for _, text in part.prose:
            lines.add(words(plain(text).replace("\0", " ")))
    return frozenset(lines - {""})


def check_fields(record, part, view, page):
    known = FIELDS.get((part.word, part.parent.word) if part.word == "Uppföljning" else part.word, {})
    for name, value in part.fields:
        key = re.sub(r" \((.*)\)$", "", name)
        seen_keys.add((part.word, key))
        if key not in known:
            faults.add("the check does not know a field", page, f"{part.word}: {name}", part.line)
            continue
        demand(record, part, key, known[key], value, view, page, True)
        party = re.search(r" \((.*)\)$", name)
        if party:
            demand(record, part, f"{key} (part)", TEXT, party[1], view, page, True)


def check_prose(record, part, view, page):
    for line, text in part.prose:
        text = re.sub(r"^(Tabell):\s*", "", text)
        if record.kind == "ordlista" and text.startswith("Även:"):
            demand(record, part, "Även", LIST(TEXT), text[5:], view, page, True)
        elif record.kind == "ordlista" and text.startswith("Förklaras:"):
            Count.passed += 1  # Shows by the word not being explained on other pages.
        elif not text_shown(view, record, part, text):
            faults.add(f"{record.kind}: text is not shown", page, f"{part.word} #{part.id}: {text[:90]}", line)
        else:
            Count.passed += 1
    for line, fence in part.fences:
        for key in ("titel", "enhet"):
            if key in fence:
                demand(record, part, f"diagram.{key}", TEXT, fence[key], view, page, False)
        if "data" in fence:
            demand(record, part, "diagram.data", REF, fence["data"], view, page, False)


def check_rules(record, page, path):
    for rule in record.head["regler"]:
        roots = region(page, rule["id"])
        if roots is None:
            faults.add("styrdokument: a rule has no place", path, rule["id"])
            continue
        view = View(path, roots)
        for key, value in rule.items():
            if key in RULE and not (key == "från" and rule["typ"] == "grund"):
                demand(record, None, f"regler.{key}", RULE[key], value, view, path, False)
            else:
                for leaf in leaves(value):
                    seats = [
                        seat["roll"] for body in listed(rule["gäller"]) if f"organ/{body}.md" in records
                        for seat in records[f"organ/{body}.md"].head.get("platser", []) if seat["id"] == leaf
                    ] if key in ("funktion", "platser") else []
                    leaf = KEY_IN_WORDS.get(leaf, leaf) if key.startswith(("räknas-", "när")) else leaf
                    demand(record, None, f"regler.{key} ({rule['typ']})", SEAT, seats[0] if seats else leaf, view, path, False)


def leaves(value):
    if isinstance(value, dict):
        # A point's own keys are grammar, the keys of other pairs are matter.
        return [leaf for key, inner in value.items() for leaf in ([] if "titel" in value else [key]) + leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    return [value]


def check_columns(record, view, page, path):
    rows = [line.split(";") for line in (CONTENT / f"{record.id}.csv").read_text("utf-8-sig").splitlines() if line]
    for name, column in record.head["kolumner"].items():
        demand(record, None, "kolumner", TEXT, column.get("namn", name).replace("-", " "), view, path, False)
        if "enhet" in column:
            demand(record, None, "kolumner.enhet", TEXT, column["enhet"], view, path, False)
    whole = f" {words(page.root.text())} "
    header, *rows = rows
    period = next((at for at, name in enumerate(header) if record.head["kolumner"].get(name, {}).get("slag") == "period"), 0)
    lines = [[words(cell.text()) for cell in row.all("th", "td")] for row in page.find("tr")]
    for row in rows:
        cells = [
            words({"..": "finns inte", "": "uppgift saknas"}.get(cell, "skyddad uppgift" if cell.startswith("<") else cell))
            for at, cell in enumerate(row)
            if record.head["kolumner"].get(header[at], {}).get("slag") in ("antal", "tal", "andel")
        ]
        there = [line for line in lines if words(row[period]) in line]
        for cell in cells:
            gone = cell == "finns inte" and f" {cell} " in whole
            if gone or any(cell in re.sub(r"(?<=\d) (?=\d{3}\b)", "", " | ".join(line)) for line in there):
                Count.passed += 1
            else:
                faults.add("statistik: a value is not shown", path, f"{cell} of {';'.join(row)}")


def check(record):
    path = file_of(record.address)
    page = site.pages.get(path)
    if page is None:
        faults.add("no page", path, record.path)
        return
    if "avpublicerad" in record.head:
        view = View(path, matter(page))
        for key in ("titel", "avpublicerad"):
            demand(record, None, key, HEADS[record.kind][key], record.head.get(key), view, path, False)
        return
    hidden = record.kind == "moten" and waits(record)
    called = record.kind == "moten" and (not has_notes(record) or hidden)
    prose = prose_of(record)
    view = View(path, matter(page), prose)
    whole = View(path, matter(page))
    for key, value in record.head.items():
        seen_keys.add((record.kind, key))
        of = HEADS[record.kind].get(key)
        if of is None:
            faults.add("the check does not know a key", path, f"{record.kind}: {key}")
        elif hidden and key in NOTES_ONLY | {"sammanfattning"}:
            continue
        elif of == "rules":
            check_rules(record, page, path)
        elif of == "columns":
            check_columns(record, view, page, path)
        else:
            demand(record, None, key, of, value, view, path, False)
    if hidden:
        for part in record.parts:
            if part.word == "§" and not whole.says(words(part.title)):
                faults.add("moten: heading is not shown", path, part.title, part.line)
        return
    check_prose(record, record.whole, whole, path)
    for part in record.parts:
        if part.word not in ("Beslut", "Ställningstagande", "Uppdrag", "Återrapport", "Avvikande synpunkt", "Fråga", "Behov") or not called:
            roots = region(page, part.id)
            if roots is None:
                faults.add(f"{record.kind}: {part.word} has no place on the record's page", path, f"#{part.id}", part.line)
            else:
                check_fields(record, part, View(path, roots, prose), path)
                check_prose(record, part, View(path, roots), path)
                if part.title and part.word != "Uppföljning" and not View(path, roots).says(words(part.title)):
                    faults.add(f"{record.kind}: {part.word}'s title is not shown", path, part.title, part.line)
        owner = part.parent if part.word == "Uppföljning" else part
        if owner.has_page:
            own = file_of(f"{record.address}{owner.id}/")
            if own not in site.pages:
                faults.add(f"{record.kind}: {owner.word} has no page", own, owner.title, part.line)
                continue
            check_fields(record, part, View(own, matter(site.pages[own]), prose), own)
            check_prose(record, part, View(own, matter(site.pages[own])), own)


public = {
    path: record for path, record in records.items()
    if record.public and not (record.kind == "moten" and is_internal(record)) and record.kind in HEADS
}
for record in public.values():
    check(record)


# ---- The way back

# Where a page need not lead back to each that names it: what kind of record, and why.
NO_WAY_BACK = {
    "ordlista": "a word's explanation is found from the words",
    "sidor": "pages are about the site itself and stand in every page's menu or foot",
    "index": "the start page stands on top of every page",
}
# And what need not be led back to: the same, but for pages, which say things of the record.
NOT_LED_TO = ("ordlista", "index")
# Pages that list for a body or area what names it: their links count as the body's, where it links to them.
LISTS = {"organ": lambda record: [f"moten/{record.id.split('/')[1]}/index.html"], "omraden": lambda record: []}


def pages_of(record):
    return {file_of(record.address)} | {file_of(f"{record.address}{part.id}/") for part in record.parts if part.has_page}


def link_pages(path):
    page = site.pages.get(path)
    return View(path, matter(page)).pages if page else set()


back = {}
for source, part, target, fragment in sorted(edges):
    a, b = records.get(source), records.get(target)
    if a is None or b is None or a is b or b.path not in public or a.kind in NOT_LED_TO or b.kind in NO_WAY_BACK:
        continue
    if (source, target, fragment) in back:
        continue
    back[source, target, fragment] = True
    on = {file_of(b.address)}
    named = next((each for each in b.parts if each.id == fragment), None)
    if named is not None and named.has_page:
        on = {file_of(f"{b.address}{fragment}/")}
    there = set()
    for path in on:
        there |= link_pages(path)
        for extra in LISTS.get(b.kind, lambda _: [])(b):
            if extra in there:
                there |= link_pages(extra)
    if there & pages_of(a):
        Count.passed += 1
    else:
        faults.add(f"no way back: from {b.kind} to {a.kind}", next(iter(on)), f"{source}{'#' + part if part else ''} leads here")

def mappings():
    """Every mapping that a head may hold: its place, itself and its keys."""
    found = {}

    def look(path, of):
        if isinstance(of, MAP):
            found.setdefault(id(of), (path, of, of.keys))
            for key, inner in of.keys.items():
                look(f"{path}.{key}", inner)
        for inner in getattr(of, "types", ()) or ([of.of] if isinstance(of, (LIST, KEYED)) else ()):
            look(path, inner)

    for kind, keys in HEADS.items():
        for key, of in keys.items():
            look(f"{kind}.{key}", of)
    return found.values()


unused = sorted(
    [f"{kind}.{key}" for kind, keys in HEADS.items() for key in keys if (kind, key) not in seen_keys and key not in HEADS["sidor"]]
    + [f"{word}.{key}" for word, keys in FIELDS.items() for key in keys if (word[0] if isinstance(word, tuple) else word, key) not in seen_keys]
    + [f"{key}" for key in HEADS["sidor"] if not any(seen == key for _, seen in seen_keys)]
    + [f"{path}.{key}" for path, of, keys in mappings() for key in keys if (id(of), key) not in nested_seen])
if "-v" in sys.argv:
    print("complete: keys that no record has: " + ", ".join(unused))
if Count.passed < 100:
    faults.add("the check itself", str(CONTENT), f"only {Count.passed} values were looked for")
if SUGGEST is not None:
    for (kind, key), sets in sorted(SUGGEST.items()):
        common = set.intersection(*sets)
        most = sorted({term for each in sets for term in each}, key=lambda term: -sum(term in each for each in sets))[:4]
        print(kind, key, len(sets), "ALL:", sorted(common), "SOME:", [(term, sum(term in each for each in sets)) for term in most])
failed = sum(map(len, faults.found.values()))
print(f"complete: {Count.passed} passed, {failed} failed, 0 skipped")
faults.finish(f"{len(public)} records, {len(back)} ways back; {len(unused)} keys that no record has")
