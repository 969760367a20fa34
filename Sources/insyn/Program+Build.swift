import Publishing
import Text

extension Program {
    func build(_ options: BuildOptions, showsTimes: Bool) -> ExitCode {
        let progress = BuildProgress()
        let line = ProgressLine(progress, language)
        let outcome = Build.run(options, progress: progress)
        line?.end()
        defer { outcome.forget() }
        let told = outcome.diagnostics + (outcome.report?.lostPages ?? [])
        if !told.isEmpty { Output.error(printer(of: outcome, options, .build).print(told)) }
        if showsTimes { Output.error(timings(outcome.times)) }
        if let failure = outcome.failure { return report(failure, options) }
        guard let written = outcome.report else { return .contentHasErrors }
        Output.error(summary(written, options))
        return .done
    }

    func check(_ options: BuildOptions, files: [String], format: DiagnosticFormat, isStrict: Bool) -> ExitCode {
        var wanted: Set<String> = []
        var folders: [String] = []
        // Without its folder, what is said of the content is what is wrong.
        for file in FilePlace(options.contentFolder) == .folder ? files : [] {
            let place = FilePlace(file)
            guard place != .nowhere, let path = TextFile.path(of: file, in: options.contentFolder) else {
                Output.error(notToCheck(file, isThere: place != .nowhere, options.contentFolder))
                return .wrongUse
            }
            if place == .folder { folders.append(path.isEmpty ? "" : path + "/") } else { wanted.insert(path) }
        }
        let outcome = Build.check(options)
        if let failure = outcome.failure { return report(failure, options) }
        let shown =
            files.isEmpty
            ? outcome.diagnostics
            : outcome.diagnostics.filter { found in
                wanted.contains(found.file) || folders.contains { found.file.hasPrefix($0) }
            }
        let printer = printer(of: outcome, options, as: format)
        let counts = DiagnosticPrinter.counts(of: shown)
        let code = answer(
            printer.print(shown), counts.errors > 0 || isStrict && counts.warnings > 0 ? .contentHasErrors : .done)
        let others = DiagnosticPrinter.counts(of: outcome.diagnostics).errors - counts.errors
        if others > 0 { Output.error(errorsElsewhere(others)) }
        return code
    }

    /// What was changed in one file may be wrong in another: a heading that others link to.
    private func errorsElsewhere(_ count: Int) -> String {
        say(
            "I resten av innehållet finns \(count) fel. Se dem med insyn kontrollera, utan filnamn.\n",
            "The rest of the content has \(count) \(count == 1 ? "error" : "errors"). See them with insyn check, without a file name.\n"
        )
    }

    /// A folder that is missing is often the one that somebody stands in.
    private func report(_ failure: EnvironmentFailure, _ options: BuildOptions) -> ExitCode {
        let code = report(failure)
        if FilePlace(options.contentFolder) == .nowhere, FilePlace("webbplats.yaml") == .file {
            Output.error(
                say(
                    "Du står i innehållets mapp. Skriv då --content . (med punkten), eller gå upp till mappen ovanför.\n",
                    "You are in the content folder. Then write --content . (with the dot), or go up to the folder above.\n"
                ))
        }
        return code
    }

    /// What prints the messages of an outcome, with the lines that they point into.
    func printer(
        of outcome: BuildOutcome, _ options: BuildOptions, _ occasion: DiagnosticPrinter.Occasion = .check,
        as format: DiagnosticFormat = .text
    ) -> DiagnosticPrinter {
        DiagnosticPrinter(
            format: format, language: language, prefix: FilePlace.fromHere(options.contentFolder), occasion: occasion
        ) {
            outcome.sources[$0]
        }
    }

    /// Why a file that was named can't be checked: it is not there, or lies elsewhere than the content.
    private func notToCheck(_ file: String, isThere: Bool, _ content: String) -> String {
        let name = PrintableText.make(file)
        if isThere {
            let content = PrintableText.make(content)
            return say(
                "insyn: \(name) ligger inte i \(content). Ligger innehållet någon annanstans? Ange mappen med --content.\n",
                "insyn: \(name) does not lie in \(content). Does the content lie elsewhere? Name its folder with --content.\n"
            )
        }
        let inside = FilePlace(content + "/" + file) == .nowhere ? MeantFile.find(file, in: content) : file
        let meant = inside.map { PrintableText.make(content + "/" + $0) }
        return say(
            "insyn: \(name) finns inte." + (meant.map { " Menade du \($0)?" } ?? "") + "\n",
            "insyn: \(name) does not exist." + (meant.map { " Did you mean \($0)?" } ?? "") + "\n")
    }

    private func summary(_ report: BuildReport, _ options: BuildOptions) -> String {
        let folder = PrintableText.make(options.outputFolder)
        var text = say(
            "Klart i \(folder): \(SwedishFormat.count(report.written, "fil skriven", "filer skrivna")), "
                + "\(SwedishFormat.count(report.unchanged, "oförändrad", "oförändrade")), "
                + "\(SwedishFormat.count(report.removed, "borttagen", "borttagna")).\n",
            "Done in \(folder): \(report.written) file\(report.written == 1 ? "" : "s") written, "
                + "\(report.unchanged) unchanged, "
                + "\(report.removed) removed.\n")
        for path in report.leftAlone.map(PrintableText.make) {
            text += say(
                "\(path) har ändrats av någon annan och ligger kvar.\n",
                "\(path) was changed by somebody else and is left alone.\n")
        }
        return text
    }

    /// A line a stage, and one for the whole.
    private func timings(_ times: [StageTime]) -> String {
        let whole = StageTime(
            stage: say("totalt", "in all"), nanoseconds: times.reduce(0) { $0 + $1.nanoseconds }, files: 0, bytes: 0)
        return (times + [whole]).map(row).joined()
    }

    /// `read        12.3 ms    57 files    310 kB`
    private func row(_ time: StageTime) -> String {
        let tenths = (time.nanoseconds + 50_000) / 100_000
        func right(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.utf8.count)) + text
        }
        var text = time.stage + String(repeating: " ", count: max(1, 10 - time.stage.utf8.count))
        text += right("\(tenths / 10).\(tenths % 10) ms", 12)
        if time.files > 0 { text += right("\(time.files)", 9) + say(" filer", " files") }
        if time.bytes > 0 { text += right("\(time.bytes / 1000)", 9) + " kB" }
        return text + "\n"
    }
}
