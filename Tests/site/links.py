#!/usr/bin/env python3
"""Every link, fragment, picture and style sheet of the built site leads somewhere; every page can be reached from the start."""

import sys

sys.dont_write_bytecode = True

import collections
import posixpath
import re
import urllib.parse
import xml.etree.ElementTree

from built import Faults, Site

START, NOT_FOUND = "index.html", "404.html"
NOT_LINKED = {NOT_FOUND, "robots.txt", "sitemap.xml"}
ADDRESSES = ("href", "src", "srcset", "poster", "data", "action", "cite")
# So many clicks from the start page at most.
DEPTH = 5

site = Site(sys.argv[1])
files = set(site.files)
faults = Faults("links")


def addresses(node):
    """The addresses of an element with their attributes; a picture's sizes each have one."""
    for name in ADDRESSES:
        value = node.attrs.get(name)
        if name == "srcset" and value:
            yield from ((name, part.split()[0]) for part in value.split(",") if part.split())
        else:
            yield name, value


def resolve(page, address):
    """The file and fragment that a relative address leads to; None with a reason where it leads nowhere."""
    path, _, fragment = address.partition("#")
    if "?" in path:
        return None, "an address within the site has no question"
    if page == NOT_FOUND:
        # It is shown at any address, so it alone leads from the root.
        if not path.startswith(root) and address[:1] != "#":
            return None, "the page that is not found leads from the root"
        path = path[len(root):] or ("./" if path else "")
    elif path.startswith("/"):
        return None, "an address within the site is relative"
    target = page
    if path:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(path)))
        if target.startswith(".."):
            return None, "leads out of the site"
        if path.endswith(("/", "/..", "/.")) or path in (".", ".."):
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        elif target not in files and posixpath.join(target, "index.html") in files:
            return None, "a folder's address ends with a slash"
    return (target, urllib.parse.unquote(fragment)), None


base = (site.pages[START].link("canonical") or "").rstrip("/")
root = urllib.parse.urlsplit(base).path + "/"
linked = {path: [] for path in site.pages}
used = set()
count = 0
languages = {}
for path, page in site.pages.items():
    for node in page.nodes:
        for name, address in addresses(node):
            if address is None or (name == "data" and node.tag != "object"):
                continue
            count += 1
            where = f"<{node.tag} {name}=\"{address}\">"
            if node.tag == "link" and node.attrs.get("rel") == "alternate" and base and address.startswith(base + "/"):
                # The whole address, as search engines want it, of the page in another language.
                named = posixpath.join(address[len(base) + 1:], "index.html")
                if named not in site.pages:
                    faults.add("alternate", path, address, node.line)
                languages.setdefault(path, set()).add((named, node.attrs.get("hreflang")))
                continue
            if node.tag == "link" and node.attrs.get("rel") == "canonical":
                expected = base + "/" + re.sub(r"(^|/)index\.html$", r"\1", path)
                if address != expected:
                    faults.add("canonical", path, f"{address}, not {expected}", node.line)
                continue
            scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", address)
            if scheme or address.startswith("//"):
                if node.tag != "a":
                    faults.add("request to another host", path, where, node.line)
                elif not scheme or scheme[1] not in ("https", "mailto", "tel"):
                    faults.add("address outside that is not https, mailto or tel", path, where, node.line)
                elif not re.fullmatch(r"mailto:[^\s@]+@[^\s@]+(\?\S*)?|tel:\+?\d{3,15}|https://[\w.-]+(:\d+)?([/?#]\S*)?", address):
                    faults.add("address outside in a wrong form", path, where, node.line)
                continue
            found, reason = resolve(path, address)
            if found is None:
                faults.add("address", path, f"{where}: {reason}", node.line)
                continue
            target, fragment = found
            if target not in files:
                faults.add("leads nowhere", path, f"{where}: no {target}", node.line)
                continue
            used.add(target)
            if "#" in address and target in site.pages and fragment not in site.pages[target].ids:
                faults.add("no such place on the page", path, where, node.line)
            if node.tag == "a" and target in site.pages:
                linked[path].append(target)

# Search engines heed the languages of a page where all of its pages name the same ones, themselves too.
for path, named in languages.items():
    if path not in {other for other, _ in named}:
        faults.add("alternate", path, "does not name itself")
    for other in sorted({other for other, _ in named if other in site.pages and languages.get(other) != named}):
        faults.add("alternate", path, f"{other} names others")

for path in site.files:
    if path.endswith(".css"):
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", site.read(path)):
            address = address[0] or address[1]
            if address.startswith("data:"):
                continue
            count += 1
            found, reason = resolve(path, address)
            if found is None or ":" in address or found[0] not in files:
                faults.add("style sheet", path, f"{address}: {reason or 'leads nowhere'}")
            else:
                used.add(found[0])

clicks = {START: 0}
waiting = collections.deque([START])
while waiting:
    path = waiting.popleft()
    for target in linked[path]:
        if target not in clicks:
            clicks[target] = clicks[path] + 1
            waiting.append(target)
for path, page in site.pages.items():
    if path not in clicks and path not in NOT_LINKED and not page.is_unlisted:
        faults.add("not reached from the start page", path, "no way by links")
    elif clicks.get(path, 0) > DEPTH:
        faults.add("far from the start page", path, f"{clicks[path]} clicks")
for path in sorted(files - used - NOT_LINKED - set(site.pages)):
    faults.add("a file that no page uses", path, "remove it or link to it")

listed = []
if "sitemap.xml" in files:
    tree = xml.etree.ElementTree.fromstring(site.bytes("sitemap.xml"))
    listed = [node.text or "" for node in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    expected = {
        base + "/" + re.sub(r"(^|/)index\.html$", r"\1", path)
        for path, page in site.pages.items()
        if path != NOT_FOUND and not page.is_unlisted
    }
    for address in sorted(set(listed) - expected):
        faults.add("sitemap.xml", "sitemap.xml", f"{address} is no listed page")
    for address in sorted(expected - set(listed)):
        faults.add("sitemap.xml", "sitemap.xml", f"{address} is missing")
    for address in sorted(address for address, times in collections.Counter(listed).items() if times > 1):
        faults.add("sitemap.xml", "sitemap.xml", f"{address} stands twice")
else:
    faults.add("sitemap.xml", "sitemap.xml", "is missing")
robots = site.read("robots.txt").splitlines() if "robots.txt" in files else []
if "User-agent: *" not in robots or (base and f"Sitemap: {base}/sitemap.xml" not in robots):
    faults.add("robots.txt", "robots.txt", "names no agent or no sitemap")

far = collections.Counter(clicks.values())
faults.finish(
    f"{count} addresses on {len(site.pages)} pages, {len(listed)} in sitemap.xml, at most {max(clicks.values())} clicks from the start"
    f" ({', '.join(f'{number} at {steps}' for steps, number in sorted(far.items()))})"
)
