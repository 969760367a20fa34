#!/usr/bin/env python3
"""The checks of this folder can fail: each finds the fault that one page has, and none on the page that has none.

The pages are `selftest/good.html` with one thing changed. What a check must find stands beside the change below.
"""

import sys

sys.dont_write_bytecode = True

import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import tempfile
import time
import zlib

HERE = pathlib.Path(__file__).parent
GOOD = (HERE / "selftest" / "good.html").read_text("utf-8")
LOOK = (HERE / "selftest" / "stil.css").read_text("utf-8")
MAIN_END, HEAD_END = "</main>", "</head>"


def css(rules):
    """The page with more rules of style."""
    return (HEAD_END, f"<style>{rules}</style></head>")


def more(html):
    """The page with more at its end."""
    return (MAIN_END, html + "</main>")


def script(code):
    return more(f"<script>{code}</script>")


# A page's name, the check, the sort of fault that it must find there, words of its message, and the change that makes it (none
# where another line of the page makes it).
BROKEN = [
    ("svag", "browser", "axe: image-alt", "", more('<img src="../ikon.svg" width="40" height="40">')),
    ("svag", "semantics", "pictures", "no alternative text", None),
    ("svag", "browser", "axe: color-contrast", "1280 light", css("@media (min-width:1000px) and (prefers-color-scheme:light){.ingress{color:#AAA}}")),
    ("svag", "browser", "axe: color-contrast", "dark", css("@media (prefers-color-scheme:dark){.lang{color:#555}}")),
    ("svag", "browser", "axe: color-contrast", "320 light", css("@media (max-width:400px) and (prefers-color-scheme:light){.laget{color:#AAA}}")),
    ("trang", "browser", "wider than the screen", "320:", css(".laget{min-width:400px}")),
    ("dold-bredd", "browser", "wider than the screen", "320:", css("html,body{overflow-x:clip}.ingress{min-width:400px}")),
    ("trang", "browser", "clipped", "1280: p.ingress", css(".ingress{overflow:hidden;height:1em}")),
    ("trang", "browser", "clipped", "wide text: p.lang", css(".lang{overflow:hidden;max-height:3.1em}")),
    ("dubbel", "browser", "clipped", "twice the size", css(".ingress{overflow:hidden;max-height:300px}")),
    ("dubbel", "browser", "wider than the screen", "twice the size", css(".lang{white-space:nowrap;font-size:min(1.1vw,1rem)}@media(min-width:1000px){.lang{font-size:1.1rem}}")),
    ("dolt-i-rullning", "browser", "contrast", "td", css(".rulla{width:90px}table{width:600px}td{color:#AAA;text-align:right}")),
    ("fel-hopp", "browser", "keyboard", "no outline", css(":focus-visible{outline:none}")),
    ("svagt-fokus", "browser", "keyboard", "outline of contrast", css(":focus-visible{outline:3px solid #EEE}")),
    ("tackt-fokus", "browser", "keyboard", "not seen when it has the focus", css("header{position:fixed;inset:0;background:var(--bg)}")),
    ("fel-ordning", "browser", "keyboard", "", more('<a href="../" tabindex="2">Hem</a>')),
    ("falla", "browser", "keyboard", " stops of ", script("document.querySelector('summary').addEventListener('keydown', e => e.preventDefault())")),
    ("fel-hopp", "browser", "keyboard", "does not move the focus to main", (' tabindex="-1"', "")),
    ("trang", "browser", "a word is cut", "brottsförebyggare in p.smal", more('<p class="smal" style="width:4rem">En brottsförebyggare</p>')),
    ("trang", "browser", "targets", "button", more('<button style="width:12px;height:12px;padding:0" aria-label="Spara">+</button>')),
    ("trang", "browser", "axe: target-size", "", more('<p><button style="width:12px;height:12px;padding:0">a</button><button style="width:12px;height:12px;padding:0">b</button></p>')),
    ("trang", "browser", "targets", "a ”", css(".meny a{min-height:1.7rem}")),
    ("trang", "browser", "small text", "caption", css("caption{font-size:13px}")),
    ("bilder", "browser", "small text", "px", ('width="280" height="80"', 'width="140" height="40"')),
    ("trang", "browser", "scrolls without a stop", "", more('<div style="overflow-x:scroll;width:90px;white-space:nowrap">Ett långt stycke som inte bryts.</div>')),
    ("bilder", "browser", "drawings", "is cut", ('x="150"', 'x="250"')),
    ("bild-pa-varandra", "browser", "drawings", "lie on each other", ('x="150"', 'x="30"')),
    ("bilder", "browser", "drawings", "contrast", css("svg text{fill:#BBB}")),
    ("script", "browser", "without scripts", "", script("document.querySelector('h1').append(' med mer')")),
    ("script", "semantics", "forbidden element", "script", None),
    ("fragar", "browser", "asks another host", "utanfor.example", more('<img src="https://utanfor.example/x.png" alt="Karta">')),
    ("fragar", "links", "request to another host", "", None),
    ("fragar", "browser", "asks another host", "utanfor.example", script("setTimeout(() => fetch('https://utanfor.example/' + 'rakna'), 50)")),
    ("script", "browser", "keeps something in the browser", "cookie", script("document.cookie = 'a=b'")),
    ("script", "browser", "keeps something in the browser", "storage", script("localStorage.setItem('a', 'b')")),
    ("fragar", "browser", "not loaded", "borta.png", more('<img src="../borta.png" alt="Karta">')),
    ("fragar", "links", "leads nowhere", "borta.png", None),
    ("tvang", "browser", "moves", "p.lang", css(".lang{transition:color .2s}")),
    ("tvang", "browser", "forced colours", "text in a drawing keeps its fill", css("svg text.a,svg text{fill:#123A6E!important}")),
    ("tvang", "browser", "forced colours", "drawing keeps its stroke", css("svg rect{stroke:#C36}")),
    ("tvang", "browser", "forced colours", "a tag is not bold", css("@media (forced-colors:active){.etikett-klar{font-weight:400}}")),
    ("tvang", "browser", "forced colours", "no outline", css("@media (forced-colors:active){:focus-visible{outline:0}}")),
    ("papper", "browser", "paper", "is printed", css("@media print{nav{display:block!important}}")),
    ("papper", "browser", "paper", "stays closed", css("@media print{details::details-content{content-visibility:hidden}}")),
    ("papper-rubrik", "browser", "paper", "where and when", css("@media print{.utskriven{display:none}}")),
    ("papper-rubrik", "browser", "paper", "ends with a heading", css("@media print{h2{break-after:page}}")),
    ("papper-rubrik", "browser", "paper", "sides, at most", css("@media print{main>*{break-after:page}}")),
    ("papper", "browser", "paper", "is not A4", css("@page{size:A5}")),
    ("papper", "browser", "paper", "tells not where it leads", css("@media print{main a::after{content:none!important}}")),
    ("papper", "browser", "paper", "is dark", css("@media print{.ingress{background:#222}}")),
    ("papper-tomt", "browser", "paper", "letters are printed", css("@media print{main{opacity:1;position:absolute;left:-9999px}}")),
    ("tva-h1", "semantics", "headings", "not one h1", more("<h1>En till</h1>")),
    ("hoppar", "semantics", "headings", "is followed by h4", more("<h4>Längre ner</h4>")),
    ("utan-sprak", "semantics", "head", "no language", ('<html lang="sv">', "<html>")),
    ("utan-main", "semantics", "frame", "0 main", ('<main id="innehall" tabindex="-1">', '<div id="innehall">')),
    ("tom-cell", "semantics", "empty", "<td", ('<td class="tal">1\u202f204</td>', '<td class="tal"></td>')),
    ("fel-dag", "semantics", "time", "is not", ('datetime="2026-11-21"', 'datetime="2026-11-22"')),
    ("stil-i-rad", "semantics", "inline style or script", "", more('<p style="color:red">Röd</p>')),
    ("utan-omfang", "semantics", "tables", "without scope", ('<th scope="row">', "<th>")),
    ("tung", "semantics", "weight", "bytes", "heavy"),
    ("samma-titel", "semantics", "titles", "2 pages named", "title"),
    ("tillganglighet", "semantics", "statement", "", more("<p>Aktör, tjänst och metod. Anmäl till Digg.</p>")),
    ("okand-plats", "links", "no such place on the page", "", more('<p><a href="#borta">Till slutet</a></p>')),
    ("ogiltig", "validity", "error", "", more("<p><div>Block i stycke</div></p>")),
    ("ogiltig-egenskap", "validity", "error", "", more('<p colour="red">Röd</p>')),
    ("ensam-oversattning", "links", "alternate", "does not name itself", (HEAD_END, '<link rel="alternate" href="https://prov.example/sida/" hreflang="en"></head>')),
    ("ensam-oversattning", "links", "alternate", "sida/index.html names others", None),
    ("bilder", "figures", "a figure without a name", "", more('<figure><svg role="img" viewBox="0 0 9 9" width="90" height="90"><path d="M0 0h9"/></svg></figure>')),
    ("bilder", "figures", "a drawing without a name", "", None),
    ("diagram", "figures", "a chart without its source", "", more(
        '<figure class="diagram" aria-label="Brott"><svg role="img" viewBox="0 0 9 9"><title>Brott</title></svg><table><tr><td>17</td></tr></table>'
        '<a href="../tal.csv">Hämta</a></figure>')),
    ("diagram", "figures", "a drawing without a description", "", None),
    ("diagram", "figures", "a number that is not its file's", "17", None),
    ("diagram-utan", "figures", "a chart without its file", "", more('<figure class="diagram" aria-label="Brott"><svg role="img"><title>B</title></svg>Källa: Brå</figure>')),
    ("diagram-utan", "figures", "a figure without its table or list", "", None),
    ("karta", "figures", "a drawing's link that no list has", "../sida/karta/", more(
        '<figure aria-label="Karta"><svg aria-hidden="true"><a href="../sida/karta/" tabindex="-1"><path d="M0 0h9v9z"/></a></svg></figure>')),
    ("etikett", "figures", "a tag without its mark or word", "", more('<p><span class="etikett-pagar">Pågår</span></p>')),
    ("etikett", "figures", "states that share their mark", "", more(
        "".join(f'<p><span class="etikett-{state}"><svg><path d="M9 9h9"/></svg>Ordet</span></p>' for state in ("avbruten", "planerad")))),
    ("personnummer", "privacy", "what looks like a personal number", "", more("<p>Numret är 19121212-1212.</p>")),
]
# What the check of dates and numbers must find in one sentence.
SENTENCES = [
    ("a date as machines write it", "Mötet är 2026-11-21."),
    ("a date with strokes or dots", "Mötet är 21/11 2026."),
    ("a date with strokes or dots", "Mötet är 21.11.2026."),
    ("a month with a capital", "Mötet är den 21 November."),
    ("a month that is cut", "Mötet är 21 nov. 2026."),
    ("an ordinal in a date", "Mötet är den 21:e november."),
    ("a date in English", "Mötet är November 21, 2026."),
    ("a date that does not exist", "Mötet är 31 november 2026."),
    ("a weekday that is not the date's", "Mötet är fredag 21 november 2026."),
    ("a date without its year", "<time datetime=\"2026-11-21\">21 november</time>"),
    ("a time without \"kl.\" in its form", "Mötet börjar kl 13."),
    ("a time that does not exist", "Mötet börjar kl. 13.75."),
    ("a span with a hyphen or spaces", "Mötet är kl. 13.00-15.30."),
    ("a span with a hyphen or spaces", "Det är 10-12 personer."),
    ("a time of the English day", "Mötet börjar 3 pm."),
    ("thousands parted by a space that breaks", "Det kostar 12 500 kronor."),
    ("thousands parted by a mark", "Det kostar 12.500 kronor."),
    ("thousands not parted", "Det kostar 12500 kronor."),
    ("a decimal point", "Det är 7.5 gånger fler."),
    ("a per cent sign that sits close or may break off", "Det är 7%."),
    ("a per cent sign that sits close or may break off", "Det är 7 %."),
    ("a hyphen for minus", "Ändringen är -3 sedan 2024."),
]


def picture_with_exif():
    """A PNG of one point that carries what a camera wrote."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"eXIf", b"MM\0*\0\0\0\x08\0\0")
            + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b""))


def page(name, *changes):
    title = name.replace("-", " ").capitalize() + " – Provrådet" if name else "Provrådet"
    text = GOOD
    for change in changes:
        if change == "title":
            title = "Sida – Provrådet"
        elif change == "heavy":
            letters = random.Random(1).choices("abcdefghijklmnopqrstuvwxyzåäö 0123456789ABCDEFGHIJ", k=120_000)
            text = text.replace(MAIN_END, f"<p>{''.join(letters)}</p></main>")
        elif change[0] not in text:
            sys.exit(f"selftest: {name}: nothing to change: {change[0]}")
        else:
            text = text.replace(change[0], change[1], 1)
    crumbs = '<nav class="smulor" aria-label="Du är här"><ol><li><a href="../">Start</a></li></ol></nav>' if name else ""
    path = f"{name}/" if name else ""
    return text.replace("TITLE", title).replace("ROOT", "../" if name else "").replace("PATH", path).replace("CRUMBS", crumbs)


def build(folder):
    """Writes the pages of all changes, the good ones, and what they use."""
    pages = {"": page(""), "sida": page("sida")}
    for name in dict.fromkeys(name for name, *_ in BROKEN):
        pages[name] = page(name, *(change for other, *_, change in BROKEN if other == name and change))
    for number, (_, sentence) in enumerate(SENTENCES):
        pages[f"ord-{number}"] = page(f"ord-{number}", more(f"<p>{sentence}</p>"))
    for name, text in pages.items():
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "index.html").write_text(text, "utf-8")
    (folder / "stil.css").write_text(LOOK, "utf-8")
    (folder / "ikon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Märke</title><path d="M2 8.5l4 4L14 4"/></svg>', "utf-8")
    (folder / "svag.css").write_text(
        ":root { --bg: #FFFFFF; --text: #000000; --lank: #99AACC; --klar: #73CA9F; --forsenad: #D8B898; --serie-1: #123A6E; --serie-2: #C23603; }\n"
        "@media (prefers-color-scheme: dark) { :root { --serie-1: #123A6E; --serie-2: #12336E; } }\n", "utf-8")
    (folder / "tal.csv").write_text("ar;antal\n2025;16\n", "utf-8")
    (folder / "data").mkdir()
    (folder / "data" / "trasig.csv").write_bytes("ar,not\r\n2025,\"a\"b\"\r\n".encode())
    (folder / "data" / "ojamn.csv").write_bytes(b"ar,antal\r\n2025\r\n")
    (folder / "kamera.png").write_bytes(picture_with_exif())


def found_by(check, folder, *arguments):
    """What a check says of the site: (sort, path, message) of each fault; None where it can't run."""
    done = subprocess.run(
        [sys.executable, str(HERE / f"{check}.py"), str(folder), *arguments], capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "INSYN_ALL_FAULTS": "1"},
    )
    if done.returncode == 77:
        return None
    found, sort = [], ""
    for line in done.stdout.splitlines():
        header = re.fullmatch(rf"{check}: (.*): \d+", line)
        item = re.match(r"  ([^ :]*)(?::\d+)?: ?(.*)", line)
        if header:
            sort = header[1]
        elif item:
            found.append((sort, item[1], item[2]))
    if done.returncode == 0 or not found:
        sys.exit(f"selftest: {check} found nothing:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return found


start = time.monotonic()
failures, proved, skipped = [], 0, []
with tempfile.TemporaryDirectory(prefix="insyn-selftest-") as name:
    folder = pathlib.Path(name)
    build(folder)
    expected = {}
    for page_name, check, sort, words, _ in BROKEN:
        expected.setdefault(check, []).append((f"{page_name}/index.html", sort, words))
    for number, (sort, _) in enumerate(SENTENCES):
        expected.setdefault("formats", []).append((f"ord-{number}/index.html", sort, ""))
    if not shutil.which("pdftotext"):
        # What only the text of the paper shows.
        of_text = ("ends with a heading", "sides, at most", "where and when", "letters are printed")
        expected["browser"] = [fault for fault in expected["browser"] if fault[2] not in of_text]
    expected["colours"] = [("svag.css", "contrast", "light: lank on bg"), ("svag.css", "hard to tell apart", "light: klar and forsenad with protanopia"),
                           ("svag.css", "hard to tell apart", "dark: serie-1 and serie-2")]
    expected["figures"] += [(f"data/{name}.csv", "a file that is no table", "") for name in ("trasig", "ojamn")]
    expected["privacy"].append(("kamera.png", "a picture tells what the camera wrote", ""))

    def look(check):
        # The browser looks at its own pages alone.
        own = ["index.html", "sida/index.html", *dict.fromkeys(path for path, _, _ in expected[check])] if check == "browser" else []
        return found_by(check, folder, *own)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = dict(zip(expected, pool.map(look, expected)))
    for check, wanted in expected.items():
        found = results[check]
        if found is None:
            skipped.append(check)
            continue
        for path, sort, words in wanted:
            if any(sort in one and path == where and words in message for one, where, message in found):
                proved += 1
            else:
                said = "; ".join(f"{one}: {message[:80]}" for one, where, message in found if where == path) or "nothing"
                failures.append(f"{check} does not find ”{sort}” ({words}) in {path}; it says: {said}")
        # Links are looked at as a whole: the good page is not reached from the pages that have nothing to do with it.
        for one, where, message in found:
            if where in ("index.html", "sida/index.html"):
                failures.append(f"{check} finds a fault where there is none: {where}: {one}: {message}")
for failure in failures:
    print(f"selftest: {failure}")
print(f"selftest: {proved} faults found as they should be{', skipped: ' + ', '.join(skipped) if skipped else ''}, {time.monotonic() - start:.0f} s; {len(failures)} faults")
sys.exit(1 if failures else 0)
