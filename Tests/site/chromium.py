"""Debian's Chromium, spoken to over a pipe in its own protocol; and which pages to look at. Standard library only."""

import base64
import functools
import http.server
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time


# So many seconds of silence mean that the browser hangs.
PATIENCE = 60


class Chromium:
    """One headless browser with one tab. Every command waits for its answer."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="insyn-chromium-")
        to_browser, ours = os.pipe()
        theirs, from_browser = os.pipe()
        options = [
            "--headless=new", "--remote-debugging-pipe", "--hide-scrollbars", "--disable-gpu", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--font-render-hinting=none", "--force-color-profile=srgb", f"--user-data-dir={self.folder}", "--lang=sv",
            # No name is looked up: a page that asks another host for something fails.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ]
        if os.geteuid() == 0:
            options.append("--no-sandbox")

        def pipes():
            # The protocol is read from descriptor 3 and written to 4.
            low, high = os.dup(to_browser), os.dup(from_browser)
            keep = [fcntl_dup(low, 10), fcntl_dup(high, 10)]
            os.dup2(keep[0], 3)
            os.dup2(keep[1], 4)

        self.process = subprocess.Popen(
            [shutil.which("chromium"), *options, "about:blank"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, close_fds=False, preexec_fn=pipes, start_new_session=True,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.output, self.input = os.fdopen(ours, "wb", 0), os.fdopen(theirs, "rb")
        self.pending, self.number, self.session, self.events = b"", 0, None, []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "DOMStorage"):
            self.send(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # All that the browser has started is its process group.
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)
        except ProcessLookupError:
            pass
        self.output.close()
        self.input.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def read(self):
        while b"\0" not in self.pending:
            if not select.select([self.input], [], [], PATIENCE)[0]:
                raise TimeoutError(f"the browser has not answered for {PATIENCE} seconds")
            more = os.read(self.input.fileno(), 1 << 20)
            if not more:
                raise EOFError("the browser ended")
            self.pending += more
        message, _, self.pending = self.pending.partition(b"\0")
        return json.loads(message)

    def send(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.output.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def open(self, address):
        """Loads a page and waits for all of it; gives the addresses that could not be had."""
        self.events.clear()
        answer = self.send("Page.navigate", url=address)
        if answer.get("errorText"):
            raise RuntimeError(f"{address}: {answer['errorText']}")
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.read())
        asked = {event["params"]["requestId"]: event["params"]["request"]["url"] for event in self.events if event["method"] == "Network.requestWillBeSent"}
        failed = [asked.get(event["params"]["requestId"], "?") for event in self.events if event["method"] == "Network.loadingFailed"]
        failed += [
            event["params"]["response"]["url"] for event in self.events
            if event["method"] == "Network.responseReceived" and event["params"]["response"]["status"] >= 400
        ]
        return [url for url in failed if not url.endswith("/favicon.ico")]

    def asked(self, root):
        """What the page has asked of others than the server since it was opened; data in its own address is no request."""
        urls = [event["params"]["request"]["url"] for event in self.events if event["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith((root, "data:", "about:", "file:"))]

    def kept(self):
        """What the page has left in the browser: cookies, and changes of its storage."""
        cookies = [f"the cookie {cookie['name']}" for cookie in self.send("Network.getAllCookies")["cookies"]]
        return cookies + [f"storage: {event['params']['key']}" for event in self.events if event["method"] == "DOMStorage.domStorageItemAdded"]

    def forget(self):
        self.send("Network.clearBrowserCookies")

    def scripts(self, allowed):
        self.send("Emulation.setScriptExecutionDisabled", value=not allowed)

    def run(self, script):
        """The value of an expression of JavaScript; a promise is waited for."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "a script failed"))
        return answer["result"].get("value")

    def size(self, width, height=800):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, scheme="light", medium="", forced=False):
        features = [{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]
        if forced:
            features.append({"name": "forced-colors", "value": "active"})
        self.send("Emulation.setEmulatedMedia", media=medium, features=features)

    def keys(self, name, code, times=1, modifiers=0, text=None):
        """Presses a key so many times, without a wait for each; the next command comes after all of them."""
        down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        for action in (down, {"type": "keyUp"}) * times:
            self.number += 1
            parameters = {"key": name, "code": name, "windowsVirtualKeyCode": code, "modifiers": modifiers, **action}
            message = {"id": self.number, "method": "Input.dispatchKeyEvent", "params": parameters, "sessionId": self.session}
            self.output.write(json.dumps(message).encode() + b"\0")
        number = self.number
        while self.read().get("id") != number:
            pass

    def picture(self, height=None):
        """A PNG of the whole page, or of so much of its top."""
        box = self.send("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": box["width"], "height": min(box["height"], height or 16000), "scale": 1}
        return base64.b64decode(self.send("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)["data"])

    def pdf(self):
        return base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=False, generateTaggedPDF=True)["data"])


def fcntl_dup(descriptor, least):
    import fcntl
    return fcntl.fcntl(descriptor, fcntl.F_DUPFD, least)


class Silent(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


class Patient(http.server.ThreadingHTTPServer):
    def handle_error(self, request, address):
        """A browser that goes to the next page in the middle of an answer is no fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, address)


class Server:
    """The built site on this machine alone, at a port of the system's choice."""

    def __init__(self, folder):
        self.server = Patient(("127.0.0.1", 0), functools.partial(Silent, directory=str(folder)))
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()


def address(path):
    """A page's address below the site's root: `moten/` for `moten/index.html`."""
    return re.sub(r"(^|/)index\.html$", r"\1", path)


def kinds(site):
    """One page of each kind by the form of its address: that with most sorts of elements, the shortest of those; and the page
    with the longest word in its heading."""
    found, best = {}, {}
    for path, page in site.pages.items():
        parts = address(path).strip("/").split("/")
        form = [parts[0]]
        for part in parts[1:]:
            form.append(re.sub(r"^\d{4}-\d\d-\d\d.*$", "DATE", re.sub(r"^\d{4}$", "YEAR", part)) if re.match(r"\d{4}(-\d\d-\d\d.*)?$", part) else "NAME")
        if parts[0] in ("loften", "orsaksanalyser", "atgardsplaner"):
            form = [form[0]] + ["NAME" for _ in form[1:]]
        name = "-".join(form) or "start"
        worth = (len({(node.tag, node.attrs.get("class")) for node in page.nodes}), -len(page.source))
        if name not in best or worth > best[name]:
            found[name], best[name] = path, worth

    def longest_word(path):
        heading = site.pages[path].find("h1")
        return max((len(word.replace("\u00ad", "")) for node in heading for word in node.text().split()), default=0)

    found["long-word"] = max(site.pages, key=longest_word)
    return found


class Clock:
    def __init__(self):
        self.start = time.monotonic()

    def __str__(self):
        return f"{time.monotonic() - self.start:.0f} s"
