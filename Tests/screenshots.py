"""Writes pictures of one page of each kind into a folder: for a look with one's own eyes."""

import sys

sys.dont_write_bytecode = True

import pathlib
import shutil

sys.path.insert(0, str(pathlib.Path(__file__).parent / "site"))

from built import Site
from chromium import Chromium, Server, address, kinds

folder, output, wanted = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
# Width, scheme, medium, forced colours, and what the eye lacks.
LOOKS = {
    "1280": (1280, "light", "", False, "none"), "320": (320, "light", "", False, "none"), "dark": (1280, "dark", "", False, "none"),
    "print": (650, "light", "print", False, "none"), "forced": (768, "dark", "", True, "none"), "grey": (768, "light", "", False, "achromatopsia"),
}
if not shutil.which("chromium"):
    sys.exit("screenshots: Chromium is missing (make test-tools)")
site = Site(folder)
output.mkdir(parents=True, exist_ok=True)
with Server(folder) as server, Chromium() as browser:
    for kind, path in sorted(kinds(site).items()):
        if wanted and kind not in wanted:
            continue
        browser.open(server.address + address(path))
        for look, (width, scheme, medium, forced, lack) in LOOKS.items():
            browser.size(width, 900)
            browser.media(scheme, medium, forced)
            browser.send("Emulation.setEmulatedVisionDeficiency", type=lack)
            (output / f"{kind}-{look}.png").write_bytes(browser.picture())
        browser.media()
        (output / f"{kind}.pdf").write_bytes(browser.pdf())
        print(f"{kind}: {path}")
