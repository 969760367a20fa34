#!/usr/bin/env python3
"""What readers meet: one page of each kind in Chromium, in two widths and two colour schemes, by keyboard and on paper.

axe finds nothing (WCAG 2.2 A and AA, best practice); nothing is wider than the screen at 320 pixels, with wide text or with
text of twice the size; targets are 24 pixels; every stop of the keyboard is seen; with forced colours, drawings wear the
reader's; without scripts, text and links are the same; nothing is asked of another host or kept in the browser; the paper
is a tagged A4 document without a menu. Every page of the site, not only one of a kind, is measured at 320 pixels. Skipped
(77) where there is no Chromium or no axe. Paths of pages after the site's folder: these alone.
"""

import sys

sys.dont_write_bytecode = True

import importlib.util
import json
import os
import pathlib
import queue
import shutil
import threading

import paper
from built import Faults, Site
from chromium import Chromium, Clock, Server, address, kinds

ALL = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOUR = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# INSYN_AXE=whole: all rules in each width and scheme, which takes a minute more and has found nothing else.
EVERYWHERE = os.environ.get("INSYN_AXE") == "whole"
SHIFT = 8
SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}"
LARGE = "html{font-size:200%!important}"
MEASURES = (pathlib.Path(__file__).parent / "measures.js").read_text("utf-8")

package = importlib.util.find_spec("axe_playwright_python")
axe_file = pathlib.Path(next(iter(package.submodule_search_locations))) / "axe.min.js" if package else None
if not shutil.which("chromium") or axe_file is None or not axe_file.is_file():
    print("browser: skipped: needs Chromium and axe-core", file=sys.stderr)
    sys.exit(77)

clock = Clock()
site = Site(sys.argv[1])
axe_source = axe_file.read_text("utf-8")
faults = Faults("browser")
done = {"axe": 0, "stops": 0, "open": 0}
undecided = {}


def measure(browser, name, sort, path, where=""):
    for found in browser.run(f"insyn.{name}()"):
        faults.add(sort, path, f"{where}: {found}" if where else found)


def style(browser, css):
    """Adds a style sheet for a measure, or takes it away again."""
    browser.run(
        "(() => { document.getElementById('insyn-matt')?.remove(); const css = %s; if (!css) return; const e = document.createElement('style');"
        " e.id = 'insyn-matt'; e.textContent = css; document.head.append(e); })()" % json.dumps(css)
    )


def opened(browser, path, root):
    """Opens a page; all it asks for is had, and asked of its own server alone."""
    for failed in browser.open(root + address(path)):
        faults.add("not loaded", path, failed)
    browser.run(MEASURES)


def traces(browser, path, root):
    """What the page has asked of others, or left behind, by what the browser tells of it."""
    for url in browser.asked(root):
        faults.add("asks another host", path, url)
    for kept in {*browser.kept(), *browser.run("insyn.kept()")}:
        faults.add("keeps something in the browser", path, kept)
        browser.forget()
        browser.run("localStorage.clear(), sessionStorage.clear()")


# Words in drawings are judged by `insyn.drawings`: axe does not see what they stand on.
def axe(browser, path, where, rules):
    # Where colours alone are asked for, one element of each look answers for its fellows; `insyn.faint` sees them all.
    matter = "{include: insyn.looks(), exclude: ['svg *']}" if rules is COLOUR else "{exclude: ['svg *']}"
    answer = browser.run(
        f"axe.run({matter}, " "{runOnly: %s, resultTypes: ['violations', 'incomplete']})"
        ".then(r => ({violations: r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 110), v.nodes[0].failureSummary.slice(0, 160)]),"
        " incomplete: r.incomplete.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 110)]),"
        " unsure: r.incomplete.filter(v => v.id === 'color-contrast').flatMap(v => v.nodes.map(n => n.target[0])).map(insyn.weak).filter(Boolean)}))"
        % json.dumps(rules)
    )
    done["axe"] += 1
    for rule, count, html, why in answer["violations"]:
        faults.add(f"axe: {rule}", path, f"{where}: {count}: {html} {' '.join(why.split())}")
    for rule, count, html in answer["incomplete"]:
        undecided.setdefault(rule, []).append((path, count, html))
    # What stands outside a region that scrolls, axe can't see; the colours of the style are enough.
    for found in answer["unsure"]:
        faults.add("contrast", path, f"{where}: {found}")


def keyboard(browser, path, where):
    """Tabs through a page just opened: the skip link first, each stop seen and in the order of the page, no trap."""
    expected = browser.run("insyn.walk()")
    browser.keys("Tab", 9, expected)
    walked = browser.run("insyn.walked")
    last = -1
    for number, stop in enumerate(walked):
        what = f"{where}: {stop['what']}"
        if number == 0 and not stop["skip"]:
            faults.add("keyboard", path, f"{what} is the first stop, not the skip link")
        if stop["place"] <= last:
            faults.add("keyboard", path, f"{what} comes out of its order")
            break
        last = stop["place"]
        if stop["outline"] < 2:
            faults.add("keyboard", path, f"{what} has no outline")
        elif stop["contrast"] < 3:
            faults.add("keyboard", path, f"{what} has an outline of contrast {stop['contrast']:.2f}")
        if not stop["seen"]:
            faults.add("keyboard", path, f"{what} is not seen when it has the focus")
    if len(walked) != expected:
        faults.add("keyboard", path, f"{where}: {len(walked)} stops of {expected}")
    done["stops"] += len(walked)
    browser.keys("Tab", 9, 1, SHIFT)
    back = browser.run("insyn.stop()")
    if len(walked) > 1 and (back is None or back["place"] != walked[-2]["place"]):
        faults.add("keyboard", path, f"{where}: no way back from the last stop")
    browser.run("document.querySelector('.hoppa')?.focus()")
    browser.keys("Enter", 13, text="\r")
    if browser.run("document.activeElement?.tagName") != "MAIN":
        faults.add("keyboard", path, f"{where}: the skip link does not move the focus to main")


def printed(browser, path, language):
    browser.media(medium="print")
    browser.size(650, 900)
    measure(browser, "paper", "paper", path)
    text = browser.run("insyn.printed()")
    browser.media()
    for found in paper.faults_of(browser.pdf(), text, language):
        faults.add("paper", path, found)


def look(browser, path, root):
    """All measures of one page of a kind."""
    browser.size(1280)
    browser.media()
    browser.scripts(False)
    opened(browser, path, root)
    without_scripts = browser.run("insyn.matter()")
    browser.scripts(True)
    opened(browser, path, root)
    if browser.run("insyn.matter()") != without_scripts:
        faults.add("without scripts", path, "text or links of main differ")
    keyboard(browser, path, "1280")
    browser.run(axe_source + "; 0")
    for width in (1280, 320):
        browser.size(width)
        # axe can't judge colours on the shade that shows where a table goes on; without it, it judges the same cells.
        style(browser, ".rulla{background:none!important}")
        for scheme in ("dark", "light"):
            browser.media(scheme)
            # The scheme changes colours alone: what axe says of all else, it says of the wide page in the dark and of the
            # narrow one in the light.
            isWhole = EVERYWHERE or (width, scheme) in ((1280, "dark"), (320, "light"))
            axe(browser, path, f"{width} {scheme}", ALL if isWhole else COLOUR)
            measure(browser, "faint", "contrast", path, f"{width} {scheme}")
            measure(browser, "drawings", "drawings", path, f"{width} {scheme}")
        style(browser, "")
        measure(browser, "wide", "wider than the screen", path, str(width))
        measure(browser, "clipped", "clipped", path, str(width))
        measure(browser, "targets", "targets", path, str(width))
        measure(browser, "cut", "a word is cut", path, str(width))
        measure(browser, "small", "small text", path, str(width))
        measure(browser, "regions", "scrolls without a stop", path, str(width))
        for name, css in (("wide text", SPACING), ("text of twice the size", LARGE)):
            style(browser, css)
            if (width, css) != (320, LARGE):
                measure(browser, "wide", "wider than the screen", path, f"{width}, {name}")
            measure(browser, "clipped", "clipped", path, f"{width}, {name}")
            style(browser, "")
    browser.size(768)
    measure(browser, "moves", "moves", path)
    measure(browser, "small", "small text", path, "768")
    measure(browser, "wide", "wider than the screen", path, "768")
    for scheme in ("light", "dark"):
        browser.media(scheme, forced=True)
        if not browser.run("insyn.isForced()"):
            faults.add("forced colours", path, "the browser did not force them")
        measure(browser, "forced", "forced colours", path, scheme)
    printed(browser, path, site.pages[path].find("html")[0].attrs.get("lang", ""))
    traces(browser, path, root)
    browser.size(320)
    opened(browser, path, root)
    keyboard(browser, path, "320")


def work(root):
    """Takes pages to look at until none is left, in a browser of its own."""
    try:
        with Chromium() as browser:
            while True:
                try:
                    job, path = waiting.get_nowait()
                except queue.Empty:
                    return
                job(browser, path, root)
    except (OSError, EOFError, RuntimeError) as problem:
        faults.add("the browser", "", f"{type(problem).__name__}: {problem}")


def narrow(browser, path, root):
    """A page of any kind on the smallest screen."""
    browser.media()
    browser.size(320)
    opened(browser, path, root)
    done["open"] += 1
    measure(browser, "wide", "wider than the screen", path, "320")
    measure(browser, "clipped", "clipped", path, "320")
    measure(browser, "cut", "a word is cut", path, "320")
    measure(browser, "small", "small text", path, "320")
    measure(browser, "drawings", "drawings", path, "320")
    measure(browser, "regions", "scrolls without a stop", path, "320")
    traces(browser, path, root)


def from_folder(browser, path, _):
    """A page opened from a folder has its look too."""
    browser.open((pathlib.Path(sys.argv[1]) / path).resolve().as_uri())
    if not browser.run("[...document.styleSheets].length && getComputedStyle(document.querySelector('.hoppa')).position === 'absolute'"):
        faults.add("from a folder", path, "has no look")



chosen = dict.fromkeys(sys.argv[2:] or kinds(site).values())
waiting = queue.Queue()
for path in sorted(chosen, key=lambda path: -len(site.pages[path].source)):
    waiting.put((look, path))
for path in site.pages:
    if path not in chosen and not sys.argv[2:]:
        waiting.put((narrow, path))
if not sys.argv[2:]:
    waiting.put((from_folder, "index.html"))
with Server(sys.argv[1]) as server:
    workers = [threading.Thread(target=work, args=(server.address,)) for _ in range(min(4, os.cpu_count() or 1))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
if not waiting.empty():
    faults.add("the browser", "", f"{waiting.qsize()} pages were not looked at")
for rule, found in sorted(undecided.items()):
    path, _, html = found[0]
    own = ", all judged by their colours" if rule == "color-contrast" else ""
    print(f"browser: axe could not decide: {rule}: {sum(count for _, count, _ in found)}{own}, as {path}: {html}")
if not shutil.which("pdftotext"):
    print("browser: the text of the paper was not read: needs poppler-utils", file=sys.stderr)
faults.finish(
    f"{len(chosen)} kinds, {done['axe']} runs of axe, {done['stops']} stops of the keyboard, {done['open']} more pages at 320 pixels, {clock}"
)
