#!/usr/bin/env python3
"""What only the release program can show in time: very long input, and the lists of a site of many records.

Builds a site of six thousand records with the program and holds each page, its style sheet with it, to 60 KB on the wire;
reads a line of ten megabytes and a million links.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / ".build/release/insyn"
LIMIT = 60 * 1024
failures: list[str] = []


def expect(holds: bool, words: str) -> None:
    if not holds:
        failures.append(words)


def measured(arguments: list[str], text: bytes | None = None) -> tuple[int, bytes, float, float]:
    """Exit code, standard output, seconds of processor time and megabytes of memory."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out:
        given.write(text or b"")
        given.seek(0)
        process = subprocess.Popen([PROGRAM, *arguments], stdin=given, stdout=out, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 300
        while True:
            done, status, used = os.wait4(process.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() > end:
                process.kill()
                process.wait()
                return -1, b"", 300.0, 0.0
            time.sleep(0.05)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return process.returncode, out.read(), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def long_input() -> None:
    """a line of ten megabytes and a million links are read in bounded time and memory"""
    line = b"ord " * 2_500_000
    many, links = b"[a](/u) " * 250_000, b"[a](/u) " * 1_000_000
    for name, text, exit_code, seconds, megabytes, wanted in [
        ("a line of ten megabytes", line, 0, 10, 200, 10_000_000),
        ("a quarter of a million links", many, 0, 10, 250, 3_750_000),
        ("a million links", links, 1, 5, 120, 8_000_000),
        ("five million short lines", b"a\n" * 5_000_000, 1, 5, 120, 10_000_000),
        ("a table of three million cells", b"|a|b|\n|-|-|\n" + b"|1|2|\n" * 1_500_000, 1, 5, 120, 9_000_000),
    ]:
        for flavour in ["commonmark", "gfm", "insyn"]:
            code, out, used, memory = measured(["markdown", "--flavour", flavour], text)
            expect(code == exit_code and len(out) >= wanted, f"{name} ({flavour}): {len(out)} bytes, exit code {code}")
            expect(used < seconds, f"{name} ({flavour}): {used:.1f} s")
            expect(memory < megabytes, f"{name} ({flavour}): {memory:.0f} MB")


def write(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def day(number: int) -> str:
    """The 28 first days of each month, from 2014 on."""
    month = number // 28
    return f"{2014 + month // 12}-{month % 12 + 1:02}-{number % 28 + 1:02}"


def corpus(content: pathlib.Path) -> None:
    """Twenty councils, three hundred meetings each with an assignment, pictures, plans and inspections."""
    write(
        content / "webbplats.yaml",
        "grammatik: 1\nnamn: Tryggare Prov\nkommun: { namn: Provs kommun, kort: Prov }\n"
        "beskrivning: En påhittad kommun.\nkontakt: { namn: Säkerhetsenheten, e-post: trygghet@prov.example }\n"
        "återkoppling: https://www.prov.example/brist\npåhittad: ja\n",
    )
    for place in range(20):
        name = f"rad-{place}"
        write(
            content / f"organ/{name}.md",
            f"---\ntitel: Rådet i område {place}\nslag: lokalt råd\njusteras: nej\nfullständigt-från: 2014-01-01\n"
            "platser:\n  - { id: kso, roll: Ordförande, funktion: [ordförande] }\n---\nRådet samordnar.\n",
        )
        write(content / f"omraden/omrade-{place}.md", f"---\ntitel: Område {place}\nslag: stadsdel\n---\nText.\n")
        for number in range(220):
            date = day(number * 19 + place)
            report = ""
            if number % 3 == 2:
                before = day((number - 1) * 19 + place)
                report = (
                    f"\n**Återrapport:** Klart sedan sist.\n- Uppdrag: {before}.md#uppdrag-1\n- Status: klart\n"
                )
            write(
                content / f"moten/{name}/{date}.md",
                f"---\ntid: 13.00–15.00\nplats: Kommunhuset\nnärvarande: [kso]\navvikande-synpunkter: inga\n---\n"
                f"## § 1 Läget i juni vid plats {number * 7919 % 4001}\n- Ärende: KS {date[:4]}/{place * 300 + number}\n\n"
                f"**Uppdrag:** Ta reda på hur det gick med sak {number * 7919 % 4001} vid torg nummer "
                f"{number * 104729 % 5003}.\n- Till: kso\n- Klart: {day(number * 19 + place + 40)}\n{report}",
            )
        for number in range(30):
            date = day(number * 140 + place * 3)
            title = f"bild-{place}-{number}"
            write(
                content / f"lagesbilder/{title}.md",
                f"---\ntitel: Lägesbild {place} nummer {number}\norgan: {name}\ndatum: {date}\nomfattning: kort\n---\n"
                f"## Problem: Skadegörelse vid torg {number * 7919 % 997} {{#torget}}\n- Plats: omrade-{place}\n"
                f"- Omfattning: {number + 3} anmälningar\n- Konsekvens: folk undviker platsen\n",
            )
            write(
                content / f"orsaksanalyser/analys-{place}-{number}.md",
                f"---\ntitel: Orsaksanalys {place} nummer {number}\norgan: {name}\ndatum: {date}\n"
                f"lägesbild: ../lagesbilder/{title}.md\n---\n## Orsak: Mörkt {{#morkt}}\n"
                f"- Problem: [Torget](../lagesbilder/{title}.md#torget)\n- Belägg: besiktning\n",
            )
            measures = "".join(
                f"## Åtgärd: Belysning vid torg {number * 31 % 997}, etapp {part} {{#etapp-{part}}}\n"
                f"- Ansvarig: {name}\n- Orsak: [Mörkt](../orsaksanalyser/analys-{place}-{number}.md#morkt)\n"
                f"- Område: omrade-{place}\n- Klart: {day(number * 140 + 100 + part)}\n- Status: pågår\n\nText.\n\n"
                for part in range(3)
            )
            write(
                content / f"atgardsplaner/plan-{place}-{number}.md",
                f"---\ntitel: Åtgärdsplan {place} nummer {number}\norgan: {name}\ndatum: {date}\n"
                f"period: {{ från: {date}, till: {day(number * 140 + 300)} }}\n"
                f"lägesbild: ../lagesbilder/{title}.md\n---\n{measures}",
            )
            write(
                content / f"besiktningar/omrade-{place}/{date}.md",
                "---\nansvarig: Säkerhetsenheten\ndeltagare: [boende]\n---\n## Iakttagelse: Trasig lykta vid port "
                f"{number * 7919 % 997}\n- Plats: Torget\n- Status: ny\n\nLyktan är trasig.\n",
            )
    write(
        content / "styrdokument/reglemente.md",
        "---\ntitel: Reglemente\nslag: reglemente\nfastställd: { av: Kommunfullmäktige, datum: 2013-12-01 }\n"
        "giltig: { från: 2014-01-01 }\nregler:\n"
        "  - { id: manad, citat: Rådet möts varje månad, modalitet: ska, gäller: ["
        + ", ".join(f"rad-{place}" for place in range(20))
        + "], typ: antal, av: möte, minst: 1, per: månad }\n"
        "  - { id: kallelse, citat: kallelsen ska ange tid och plats, modalitet: ska, gäller: [rad-0], typ: fält, "
        "i: kallelse, kräver: [tid, plats] }\n---\nRådet möts varje månad och kallelsen ska ange tid och plats.\n",
    )


def long_lists() -> None:
    """no page of a site of many records is longer than 60 KB on the wire, and each is reached by plain links"""
    with tempfile.TemporaryDirectory(prefix="insyn-limits-") as folder:
        content, output = pathlib.Path(folder) / "content", pathlib.Path(folder) / "public"
        corpus(content)
        code, _, used, memory = measured(
            ["build", "--content", str(content), "--output", str(output), "--date", "2026-06-15", "--cache",
             str(pathlib.Path(folder) / "cache")])
        expect(code == 0, f"the site of many records was not built: exit code {code}")
        if code != 0:
            return
        print(f"limits: {sum(1 for _ in content.rglob('*.md'))} records built in {used:.1f} s, {memory:.0f} MB")
        style = sum(len(zlib.compress(path.read_bytes(), 6)) for path in output.glob("*.css"))
        pages = {"/" + str(path.relative_to(output)): path.read_text() for path in output.rglob("*.html")}
        sizes = {route: len(zlib.compress(html.encode(), 6)) + style for route, html in pages.items()}
        large = sorted(((size, route) for route, size in sizes.items() if size > LIMIT), reverse=True)
        expect(not large, "longer than 60 KB on the wire: " + ", ".join(f"{route} {size // 1024} KB" for size, route in large[:20]))
        reached, waiting = {"/index.html"}, ["/index.html"]
        link = re.compile(r'href="([^"#]*)')
        while waiting:
            route = waiting.pop()
            for address in set(link.findall(pages[route])):
                if address.startswith(("http", "mailto", "tel", "/")) or not address:
                    continue
                target = os.path.normpath(os.path.join(os.path.dirname(route), address))
                for name in [target, target.rstrip("/") + "/index.html"]:
                    if name in pages and name not in reached:
                        reached.add(name)
                        waiting.append(name)
        lost = sorted(set(pages) - reached - {"/404.html", "/om/komponenter/index.html"})
        expect(not lost, f"{len(lost)} pages are not reached from the start page: {lost[:5]}")
        print("limits: the longest pages:", ", ".join(
            f"{route} {size // 1024} KB" for size, route in sorted(((s, r) for r, s in sizes.items()), reverse=True)[:8]))


def main() -> int:
    if not PROGRAM.exists() or shutil.which("env") is None:
        return 77
    long_input()
    long_lists()
    for failure in failures:
        print(f"limits: {failure}")
    return 1 if failures else 0


sys.exit(main())
