"""A page's print: its PDF read with poppler's tools, page by page. Used by browser.py."""

import re
import shutil
import subprocess
import tempfile
import zlib

# Sides that a page may take: two, and one for so many letters.
LETTERS_A_SIDE = 700


def squeezed(text):
    """Letters and digits alone: neither spaces, soft hyphens nor marks hide that two texts are one."""
    return "".join(re.findall(r"\w+", text.lower()))


def sides(data):
    """The text of each side, line by line; what stands on every side, as a foot does, is left out."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        done = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", file.name, "-"], capture_output=True, timeout=60, check=True)
    found = [[line.strip() for line in side.split("\n") if line.strip()] for side in done.stdout.decode("utf-8", "replace").split("\f")]
    if found and not found[-1]:
        found.pop()
    if len(found) > 1:
        plain = [{re.sub(r"\d+", "0", line) for line in side[:2] + side[-2:]} for side in found]
        repeated = set.intersection(*plain)
        found = [[line for line in side if re.sub(r"\d+", "0", line) not in repeated] for side in found]
    return found


def faults_of(data, printed, language):
    """What is wrong with a PDF, given what the page holds (`insyn.printed()` of measures.js)."""
    streams = [data]
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            streams.append(zlib.decompressobj().decompress(data[start.end():]))
        except zlib.error:
            pass
    inside = b"\n".join(streams)
    lang = rb"/Lang\s*\(" + language.encode() + rb"[-)]"
    for mark, what in ((rb"/MarkInfo\s*<<[^>]*/Marked true", "tags"), (lang, "the page's language"), (rb"/Title\s*[(<]", "a title")):
        if not re.search(mark, inside):
            yield f"the PDF has not {what}"
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", inside)
    if not box or abs(float(box[1]) - 595) > 2 or abs(float(box[2]) - 842) > 2:
        yield "is not A4"
    if not shutil.which("pdftotext"):
        return
    pages = sides(data)
    whole = squeezed(" ".join(line for side in pages for line in side))
    # The line that only paper carries.
    if printed["origin"] and squeezed(printed["origin"])[:24] not in whole:
        yield "does not say where and when it was printed from"
    for menu in printed["menu"]:
        if squeezed(menu) and squeezed(menu) in whole:
            yield f"the menu is printed: {menu.strip()[:40]}"
    words = set(re.findall(r"\w{4,}", " ".join(line for side in pages for line in side).lower().replace("\u00ad", "")))
    for text in printed["opened"]:
        wanted = [word for word in re.findall(r"\w{4,}", text.lower().replace("\u00ad", ""))]
        missing = [word for word in wanted if word not in words and word not in whole]
        if len(missing) > len(wanted) * 0.05:
            yield f"the text of an opened part is not printed: {' '.join(missing[:5])}"
    if len(whole) < len(squeezed(printed["text"])) * 0.8:
        yield f"only {len(whole)} of {len(squeezed(printed['text']))} letters are printed"
    headings = {squeezed(heading) for heading in printed["headings"] if len(squeezed(heading)) > 3}
    for number, side in enumerate(pages[:-1], 1):
        if not side:
            yield f"side {number} is empty"
            continue
        last, two = squeezed(side[-1]), squeezed(" ".join(side[-2:]))
        # A heading has no full stop; a legend's last word may be a heading's.
        if not side[-1].rstrip().endswith(".") and (last in headings or two in headings):
            yield f"side {number} ends with a heading: {side[-1][:60]}"
    most = 2 + len(printed["text"]) // LETTERS_A_SIDE
    if len(pages) > most:
        yield f"{len(pages)} sides, at most {most} for so much text"
