#!/usr/bin/env python3
"""Every date, time and number that a reader sees stands as Swedish is written; on pages in English, as English is.

Dates: "12 mars 2025", with a weekday that is right; "2025-03-12" in tables alone. Times: "kl. 13.00–15.30". Numbers: a space
that does not break between thousands and before the per cent sign, a decimal comma, a true minus, a dash between from and to.
"""

import sys

sys.dont_write_bytecode = True

import datetime
import re

from built import Faults, Site

SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december".split()
ENGLISH = "January February March April May June July August September October November December".split()
DAYS = {
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
BLOCKS = frozenset("p li dt dd td th h1 h2 h3 h4 h5 h6 caption figcaption summary blockquote div address title text".split())
NARROW = ("td", "th", "text")
# Written by others and quoted as it stands, or words of machines.
QUOTED = ("code", "pre", "samp", "kbd", "var", "q", "cite")
SPACE, MONTH = "[\u00a0\u202f]", "|".join(SWEDISH)
# What only looks like a number: telephone numbers, standards, versions, diary numbers, postal codes, file names, addresses.
OTHER = re.compile(
    r"\+46[\d \u00a0-]+|\b0\d{1,3}-\d[\d \u00a0\u202f]+\d|\b(?:EN|ISO|SS|TSFS|WCAG|CC0|CC BY|RFC|PDF/?A?|HTML|version|v|V)[ \u00a0/-]?\d[\d.:/ -]*"
    r"|\b[A-ZÅÄÖ]{2,}[ \u00a0-]?\d{4}[/:-]\d+|\b\d{4}/\d+|\b\d{4}:\d+|https?://\S+|\S+@\S+|\b[\w-]+\.(?:csv|json|pdf|md|ics|html|xml|geojson)\b"
)
CLOCK = r"(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?"

# A sort of fault, what it looks like, and where it is one: on "sv" or "en" text, "all" of it or outside tables ("prose").
RULES = [(sort, language, where, re.compile(form)) for sort, language, where, form in (
    ("a date as machines write it", "sv", "prose", r"\b\d{4}-\d\d-\d\d\b"),
    ("a date with strokes or dots", "sv", "all", r"(?<![\d/])[0-3]?\d/(?:1[0-2]|0?[1-9])(?:[-/ ](?:19|20)\d\d)?(?![\d/])|\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d"),
    ("a month with a capital", "sv", "all", r"\b\d{1,2} (?:%s)\b" % "|".join(month.capitalize() for month in SWEDISH)),
    ("a month that is cut", "sv", "prose", r"\b\d{1,2}\.? (?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?(?= \d{4}|[.,;]|$)"),
    ("an ordinal in a date", "sv", "all", r"\b\d{1,2}(?::[ea]|[ea]) (?:%s)" % MONTH),
    ("a date in English", "sv", "all", r"\b(?:\d{1,2} (?:%s)|(?:%s) \d{1,2}),? (?:19|20)\d\d" % (("|".join(ENGLISH),) * 2)),
    ("a date in Swedish", "en", "all", r"\b\d{1,2} (?:januari|februari|mars|maj|juni|juli|augusti|oktober) (?:19|20)\d\d"),
    ("a date with its year cut", "sv", "all", r"\b\d{1,2} (?:%s) ’?\d\d(?!\d|[.:]\d)" % MONTH),
    ("a time without \"kl.\" in its form", "sv", "all", r"\bkl\.\d|\b[Kk]l \d|\bklockan \d{1,2}:\d\d|\bkl\.\s+\d{1,2}:\d\d"),
    ("a time that does not exist", "sv", "all", r"\bkl\.\s(?!%s(?:[–\s,;:)]|\.(?!\d)|$))\d[\d.:]*" % CLOCK),
    ("a span with a hyphen or spaces", "sv", "all", r"\bkl\.\s%s(?:-| – | - )%s|(?<![\d-])\d{1,4}-\d{1,4}(?![\d-])" % (CLOCK, CLOCK)),
    ("a time of the English day", "sv", "all", r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)"),
    ("thousands parted by a space that breaks", "sv", "all", r"(?<![\d,-] )(?<![\d,-])\d{1,3}(?: \d{3})+(?!\d)"),
    ("thousands parted by a mark", "sv", "all", r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)"),
    ("thousands not parted", "sv", "all", r"(?<![\d,.:/–-])\d{5,}(?![\d])"),
    ("a decimal point", "sv", "all", r"(?<![\d.])(?<!kl\. )(?<!kl\.\u00a0)\d+\.\d(?![\d.])"),
    ("a per cent sign that sits close or may break off", "sv", "all", r"\d(?: |)%"),
    ("a hyphen for minus", "sv", "all", r"(?:(?<=^)|(?<=[\s(]))-\d"),
)]
DATE = {
    "sv": re.compile(r"(?:\b(\w+dag)(?:en)?(?: den)? )?\b(\d{1,2}) (%s)(?: (\d{4}))?" % MONTH),
    "en": re.compile(r"(?:\b(\w+day),? )?\b(\d{1,2}) (%s)(?: (\d{4}))?" % "|".join(ENGLISH)),
}
site = Site(sys.argv[1])
faults = Faults("formats")
seen = {"dates": 0, "numbers": 0}


def language_of(node):
    while node is not None:
        if node.attrs.get("lang"):
            return node.attrs["lang"][:2]
        node = node.parent
    return ""


def dates(path, node, text, language):
    months, days = (SWEDISH, DAYS["sv"]) if language == "sv" else (ENGLISH, DAYS["en"])
    for found in DATE[language].finditer(text):
        seen["dates"] += 1
        weekday, day, month, year = found[1], int(found[2]), months.index(found[3]) + 1, found[4]
        try:
            date = datetime.date(int(year or 2024), month, day)
        except ValueError:
            faults.add("a date that does not exist", path, f"{found[0]}: {text[:70]}", node.line)
            continue
        if year and weekday and weekday.lower() in [name.lower() for name in days] and weekday.lower() != days[date.weekday()].lower():
            faults.add("a weekday that is not the date's", path, f"{found[0]} is {days[date.weekday()]}", node.line)
        # What only a date stands in is made by the templates; a text that names the year elsewhere is its author's.
        if not year and node.tag in ("dd", "p") and re.fullmatch(r"\W*(\w+dag(en den)? )?%s\W*" % re.escape(found[0].split(" ", 1)[-1] if weekday else found[0]), text):
            faults.add("a date without its year", path, f"{text[:70]}", node.line)


for path, page in site.pages.items():
    for node in page.find("time"):
        if re.match(r"\d{4}-\d\d-\d\d", node.attrs.get("datetime", "")) and not re.search(r"\d{4}", node.text()) and not node.text().startswith("kl"):
            faults.add("a date without its year", path, f"<time> {node.text()}", node.line)
    for node in page.nodes:
        if node.tag not in BLOCKS or any(child.tag in BLOCKS for child in node.walk() if child is not node):
            continue
        language = language_of(node)
        if language not in DATE:
            continue
        text = node.text(leaving_out=QUOTED)
        if not re.search(r"\d|^[-–—]$", text):
            continue
        seen["numbers"] += len(re.findall(r"\d+", text))
        if node.tag in ("td", "dd") and text in ("-", "–", "—"):
            faults.add("a dash alone for what is missing", path, f"<{node.tag}>", node.line)
        words, flat = OTHER.sub("¤", text), text.replace("\u00a0", " ")
        dates(path, node, flat, language)
        if node.tag == "dd" and any(term.text() == "Version" for term in node.parent.all("dt")):
            continue
        is_telephone = any("tel:" in child.attrs.get("href", "") for child in node.walk())
        for sort, spoken, where, form in RULES:
            if spoken != language or (where == "prose" and node.tag in NARROW):
                continue
            # A space that does not break within a date or time is as right as one that does.
            found = form.search(OTHER.sub("¤", flat) if sort.startswith(("a date", "a month", "an ordinal", "a time")) else words)
            if found and not (is_telephone and sort.startswith(("thousands", "a span"))):
                faults.add(sort, path, f"”{found[0]}”: {words[max(0, found.start() - 30):found.end() + 30]}", node.line)
        # In tables, from 1 000: a year is the only number of four figures that stands unparted.
        if language == "sv" and node.tag == "td" and "tal" in node.classes():
            for number in re.findall(r"(?<![\d–])\d{4,}(?!\d)", words):
                if not 1900 <= int(number) <= 2100:
                    faults.add("thousands not parted", path, number, node.line)
if seen["dates"] < len(site.pages) // 2:
    faults.add("the check itself", "", f"only {seen['dates']} dates on {len(site.pages)} pages")
faults.finish(f"{seen['dates']} dates and {seen['numbers']} numbers on {len(site.pages)} pages")
