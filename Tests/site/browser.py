#!/usr/bin/env python3
"""What readers meet: one page of each kind in Chromium, in two widths and two colour schemes, by keyboard and on paper.

axe finds nothing (WCAG 2.2 A and AA, best practice); nothing is wider than the screen at 320 pixels, with wide text or with
text of twice the size; targets are 24 pixels; every stop of the keyboard is seen; the paper has no menu. Every page of the
site, not only one of a kind, is measured at 320 pixels. Skipped (77) where there is no Chromium or no axe.
"""

import sys

sys.dont_write_bytecode = True

import importlib.util
import json
import os
import pathlib
import queue
import re
import shutil
import threading
import zlib

from built import Faults, Site
from chromium import Chromium, Clock, Server, address, kinds

ALL = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOUR = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}"
LARGE = "html{font-size:200%!important}"

# What stands out to the right, leaving out what scrolls in a region of its own.
WIDE = """(() => {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth <= width) return found;
  for (const e of document.body.querySelectorAll('*')) {
    if (e.closest('.rulla') || e.classList.contains('hoppa')) continue;
    if (e.getBoundingClientRect().right > width + 0.5) found.push(e.tagName.toLowerCase() + '.' + e.className + ' ”' + e.textContent.trim().slice(0, 40) + '” ' + Math.round(e.getBoundingClientRect().right));
  }
  return ['scrollWidth ' + document.documentElement.scrollWidth + ' of ' + width, ...found.slice(-3)];
})()"""
CLIPPED = """[...document.body.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  return ['hidden', 'clip'].includes(style.overflowX) && !e.closest('svg') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40)).slice(0, 3)"""
TARGETS = """[...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')].filter(e => {
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  if (!box.width || e.classList.contains('hoppa') || (style.display === 'inline' && e.tagName === 'A')) return false;
  return box.width < 24 || box.height < 24 || (e.closest('.meny') && box.height < 44);
}).map(e => e.textContent.trim().slice(0, 40) + ' ' + Math.round(e.getBoundingClientRect().width) + '×' + Math.round(e.getBoundingClientRect().height))"""
STOP = """(() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0] || e.getBoundingClientRect();
  if (e === document.body) return null;
  const x = box.left + Math.min(box.width / 2, 20), y = box.top + box.height / 2, top = document.elementFromPoint(x, y);
  if (!window.insynAll) window.insynAll = [...document.querySelectorAll('*')];
  return {
    place: window.insynAll.indexOf(e), what: e.tagName.toLowerCase() + ' ”' + e.textContent.trim().slice(0, 40) + '”', skip: e.classList.contains('hoppa'),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    inside: box.left >= -1 && box.top >= -1 && y <= innerHeight + 1 && x <= innerWidth + 1,
    seen: top === e || e.contains(top) || (top && top.contains(e)),
  };
})()"""
# What paper must not carry.
ON_PAPER = """[...document.querySelectorAll('nav, .hoppa, .meny, .smulor')].filter(e => e.getClientRects().length && e.getBoundingClientRect().height > 1).map(e => e.className || e.tagName)"""
CLOSED = """[...document.querySelectorAll('details > :not(summary)')].filter(e => !e.checkVisibility({contentVisibilityAuto: true})).length"""
SMALL_TEXT = """[...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility()
  && parseFloat(getComputedStyle(e).fontSize) < (e.closest('svg') ? 12 : 15.9) && !e.closest('sup, sub')).map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).fontSize + ' ' + e.textContent.trim().slice(0, 30)).slice(0, 3)"""

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


def style(browser, css):
    """Adds a style sheet for a measure, or takes it away again."""
    browser.run(
        "(() => { document.getElementById('insyn-matt')?.remove(); const css = %s; if (!css) return; const e = document.createElement('style');"
        " e.id = 'insyn-matt'; e.textContent = css; document.head.append(e); })()" % json.dumps(css)
    )


def measure(browser, path, where):
    for found in browser.run(WIDE):
        faults.add(f"wider than the screen, {where}", path, found)


def axe(browser, path, where, rules):
    answer = browser.run(
        "axe.run(document, {runOnly: %s, resultTypes: ['violations', 'incomplete']})"
        ".then(r => ({violations: r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 110), v.nodes[0].failureSummary.slice(0, 160)]),"
        " incomplete: r.incomplete.map(v => [v.id, v.nodes.length])}))" % json.dumps(rules)
    )
    done["axe"] += 1
    for rule, count, html, why in answer["violations"]:
        faults.add(f"axe: {rule}", path, f"{where}: {count}: {html} {' '.join(why.split())}")
    for rule, count in answer["incomplete"]:
        undecided[rule] = undecided.get(rule, 0) + count


def keyboard(browser, path):
    """Tabs through the page: the skip link first, each stop seen and in the order of the page, no trap."""
    browser.run("document.activeElement.blur(), scrollTo(0, 0)")
    expected = browser.run("[...document.querySelectorAll('a[href], button, summary, input, select, [tabindex=\"0\"]')].filter(e => e.checkVisibility() && !e.disabled).length")
    last, count = -1, 0
    while count < expected + 3:
        browser.key("Tab", 9)
        stop = browser.run(STOP)
        if stop is None or stop["place"] <= last and count >= expected:
            break
        count += 1
        if count == 1:
            if not stop["skip"]:
                faults.add("keyboard", path, f"the first stop is {stop['what']}, not the skip link")
        if stop["place"] <= last:
            faults.add("keyboard", path, f"{stop['what']} comes out of its order")
            break
        last = stop["place"]
        if stop["outline"] < 2:
            faults.add("keyboard", path, f"{stop['what']} has no outline")
        if not stop["inside"] or not stop["seen"]:
            faults.add("keyboard", path, f"{stop['what']} is not seen when it has the focus")
    if count < expected:
        faults.add("keyboard", path, f"{count} stops of {expected}")
    done["stops"] += count
    browser.run("document.querySelector('.hoppa')?.focus()")
    browser.send("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    browser.send("Input.dispatchKeyEvent", type="keyUp", key="Enter", code="Enter", windowsVirtualKeyCode=13)
    if browser.run("document.activeElement?.tagName") != "MAIN":
        faults.add("keyboard", path, "the skip link does not move the focus to main")


def paper(browser, path):
    browser.media(medium="print")
    browser.size(650, 900)
    for found in browser.run(ON_PAPER):
        faults.add("paper", path, f"{found} is printed")
    if browser.run(CLOSED):
        faults.add("paper", path, "a closed part stays closed")
    browser.media()
    data = browser.pdf()
    streams = [data]
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            streams.append(zlib.decompressobj().decompress(data[start.end():]))
        except zlib.error:
            pass
    text = b"\n".join(streams)
    for mark, what in ((rb"/MarkInfo\s*<<[^>]*/Marked true", "tags"), (rb"/Lang\s*\(sv\)", "a language"), (rb"/Title\s*[(<]", "a title")):
        if not re.search(mark, text):
            faults.add("paper", path, f"the PDF has not {what}")
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", text)
    if not box or abs(float(box[1]) - 595) > 2 or abs(float(box[2]) - 842) > 2:
        faults.add("paper", path, "is not A4")


def look(browser, path, root):
    """All measures of one page of a kind, in one load of it."""
    browser.size(1280)
    browser.media()
    for failed in browser.open(root + address(path)):
        faults.add("not loaded", path, failed)
    browser.run(axe_source + "; 0")
    for width in (1280, 320):
        browser.size(width)
        # axe can't judge colours on the shade that shows where a table goes on; without it, it judges the same cells.
        style(browser, ".rulla{background:none!important}")
        # The scheme changes colours alone, so in the dark the rules of colour are enough.
        for scheme, rules in (("dark", COLOUR), ("light", ALL)):
            browser.media(scheme)
            axe(browser, path, f"{width} {scheme}", rules)
        style(browser, "")
        measure(browser, path, str(width))
        for found in browser.run(TARGETS):
            faults.add("targets", path, f"{width}: {found}")
        for found in browser.run(SMALL_TEXT):
            faults.add("small text", path, found)
        for name, css in (("wide text", SPACING), ("text of twice the size", LARGE)):
            if name != "text of twice the size" or width == 1280:
                style(browser, css)
                measure(browser, path, f"{width}, {name}")
                for found in browser.run(CLIPPED):
                    faults.add("clipped", path, f"{width}, {name}: {found}")
                style(browser, "")
    browser.size(1280)
    browser.media()
    keyboard(browser, path)
    paper(browser, path)


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
    for failed in browser.open(root + address(path)):
        faults.add("not loaded", path, failed)
    done["open"] += 1
    measure(browser, path, "320")


def from_folder(browser, path, _):
    """A page opened from a folder has its look too."""
    browser.open((pathlib.Path(sys.argv[1]) / path).resolve().as_uri())
    if not browser.run("[...document.styleSheets].length && getComputedStyle(document.querySelector('.hoppa')).position === 'absolute'"):
        faults.add("from a folder", path, "has no look")


chosen = dict.fromkeys(kinds(site).values())
waiting = queue.Queue()
for path in chosen:
    waiting.put((look, path))
for path in site.pages:
    if path not in chosen:
        waiting.put((narrow, path))
waiting.put((from_folder, "index.html"))
with Server(sys.argv[1]) as server:
    workers = [threading.Thread(target=work, args=(server.address,)) for _ in range(min(4, os.cpu_count() or 1))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
if not waiting.empty():
    faults.add("the browser", "", f"{waiting.qsize()} pages were not looked at")
if undecided:
    print("browser: axe could not decide:", ", ".join(f"{rule} {count}" for rule, count in sorted(undecided.items())))
faults.finish(f"{len(chosen)} kinds, {done['axe']} runs of axe, {done['stops']} stops of the keyboard, {done['open']} more pages at 320 pixels, {clock}")
