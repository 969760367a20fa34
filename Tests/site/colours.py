#!/usr/bin/env python3
"""The colours of the style sheet: words and edges stand out from every ground they are set on, and the tints of the states and
the lines of the charts can be told apart by readers with any colour vision, in both schemes.

Contrast is that of WCAG 2.2. Distances are CIEDE2000 after the simulation of Machado, Oliveira and Fernandes (2009), severity 1.
"""

import sys

sys.dont_write_bytecode = True

import itertools
import math
import re

from built import Faults, Site

GROUNDS = ("bg", "yta", "yta2")
# What is set on the grounds, and the least contrast.
ON_GROUNDS = {"text": 4.5, "dampad": 4.5, "lank": 4.5, "lank-over": 4.5, "lank-besokt": 4.5, "fel": 4.5, "linje-stark": 3}
STATES = ("planerad", "pagar", "klar", "forsenad", "avbruten")
LEAST_STATES, LEAST_SERIES = 10, 15
VISIONS = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour):
    """#RRGGBB as light of the three primaries, 0 to 1."""
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one, other):
    light, dark = sorted((sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour))) for colour in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lab(light):
    x, y, z = (
        sum(weight * part for weight, part in zip(row, light)) / white
        for row, white in (((0.4124564, 0.3575761, 0.1804375), 0.95047), ((0.2126729, 0.7151522, 0.0721750), 1), ((0.0193339, 0.1191920, 0.9503041), 1.08883))
    )
    x, y, z = (value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116 for value in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one, other):
    """CIEDE2000."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = 0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    light, chroma, hue = l2 - l1, c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (1 - 0.17 * math.cos(math.radians(hm - 30)) + 0.24 * math.cos(math.radians(2 * hm)) + 0.32 * math.cos(math.radians(3 * hm + 6))
         - 0.20 * math.cos(math.radians(4 * hm - 63)))
    sl = 1 + 0.015 * (lm - 50) ** 2 / math.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    turned = -2 * math.sqrt(cm**7 / (cm**7 + 25**7)) * math.sin(math.radians(60 * math.exp(-(((hm - 275) / 25) ** 2))))
    return math.sqrt((light / sl) ** 2 + (chroma / sc) ** 2 + (hue / sh) ** 2 + turned * (chroma / sc) * (hue / sh))


def seen_by(colour, vision):
    light = linear(colour)
    return lab([min(1, max(0, sum(weight * part for weight, part in zip(row, light)))) for row in VISIONS[vision]])


def least(colours):
    """The two that are hardest to tell apart, with any vision."""
    return min(
        (difference(seen_by(one[1], vision), seen_by(other[1], vision)), vision, one[0], other[0])
        for vision in VISIONS for one, other in itertools.combinations(colours, 2)
    )


def tokens(css):
    """The tokens of both schemes: what `:root` sets at the top, and what it sets anew in the dark; paper has its own."""
    found, heads = {"light": {}, "dark": {}}, []
    for before, mark in re.findall(r"([^{}]*)([{}])", re.sub(r"/\*.*?\*/", "", css, flags=re.S)):
        if mark == "{":
            heads.append(before.rpartition(";")[2].strip())
            continue
        if heads and heads[-1] == ":root":
            media = " ".join(heads[:-1])
            scheme = "dark" if re.search(r"prefers-color-scheme:\s*dark", media) else "light" if not media else None
            if scheme:
                found[scheme].update(re.findall(r"--([\w-]+):\s*(#[0-9A-Fa-f]{6})\b", before))
        if heads:
            heads.pop()
    return {"light": found["light"], "dark": {**found["light"], **found["dark"]}}


# A pair from the paper that defines the measure: a fault of the arithmetic would show here.
assert abs(difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) - 2.0425) < 0.0001
assert abs(difference((50, 2.5, 0), (58, 24, 15)) - 19.4535) < 0.0001
site = Site(sys.argv[1])
faults = Faults("colours")
told, pairs = [], 0
for path in (path for path in site.files if path.endswith(".css")):
    for scheme, colours in tokens(site.read(path)).items():
        if "bg" not in colours:
            continue

        def check(front, back, limit):
            global pairs
            if front in colours and back in colours:
                pairs += 1
                ratio = contrast(colours[front], colours[back])
                if ratio < limit:
                    faults.add("contrast", path, f"{scheme}: {front} on {back}: {ratio:.2f}, at least {limit}")

        for front, limit in ON_GROUNDS.items():
            for back in GROUNDS:
                check(front, back, limit)
        for state in STATES:
            check("text", state, 4.5)
        check("topp-text", "topp", 4.5)
        if not any(name in colours and contrast(colours[name], colours["bg"]) >= 3 for name in ("fokus", "fokus-ring")):
            faults.add("contrast", path, f"{scheme}: the focus does not stand out")
        series = [(name, colour) for name, colour in colours.items() if re.fullmatch(r"(?:serie|diagram)-?\d", name)]
        for name, _ in series:
            check(name, "bg", 4.5)
        for sort, group, limit in (("states", [(name, colours[name]) for name in STATES if name in colours], LEAST_STATES), ("series", series, LEAST_SERIES)):
            if len(group) > 1:
                distance, vision, one, other = least(group)
                told.append(f"{sort} {scheme} {distance:.1f}")
                if distance < limit:
                    faults.add("hard to tell apart", path, f"{scheme}: {one} and {other} with {vision}: {distance:.1f}, at least {limit}")
if pairs < 40:
    faults.add("the check itself", "", f"only {pairs} pairs of colours")
faults.finish(f"{pairs} pairs; least distance: {', '.join(told)}")
