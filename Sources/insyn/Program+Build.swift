import Publishing
import Text

extension Program {
    func build(_ options: BuildOptions, showsTimes: Bool) -> ExitCode {
        let progress = BuildProgress()
        let line = ProgressLine(progress, language)
        let outcome = Build.run(options, progress: progress)
        line?.end()
        defer { outcome.forget() }
        if !outcome.diagnostics.isEmpty {
            Output.error(printer(of: outcome, options, .build).print(outcome.diagnostics))
        }
        if showsTimes { Output.error(timings(outcome.times)) }
        if let failure = outcome.failure { return report(failure) }
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
        if let failure = outcome.failure { return report(failure) }
        let shown =
            files.isEmpty
            ? outcome.diagnostics
            : outcome.diagnostics.filter { found in
                wanted.contains(found.file) || folders.contains { found.file.hasPrefix($0) }
            }
        let printer = printer(of: outcome, options, as: format)
        let counts = DiagnosticPrinter.counts(of: shown)
        return answer(
            printer.print(shown), counts.errors > 0 || isStrict && counts.warnings > 0 ? .contentHasErrors : .done)
    }

    /// What prints the messages of an outcome, with the lines that they point into.
    func printer(
        of outcome: BuildOutcome, _ options: BuildOptions, _ occasion: DiagnosticPrinter.Occasion = .check,
        as format: DiagnosticFormat = .text
    ) -> DiagnosticPrinter {
        DiagnosticPrinter(format: format, language: language, prefix: options.contentFolder, occasion: occasion) {
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
        let inside = content + "/" + file
        let meant = FilePlace(inside) == .nowhere ? nil : PrintableText.make(inside)
        return say(
            "insyn: \(name) finns inte." + (meant.map { " Menade du \($0)?" } ?? "") + "\n",
            "insyn: \(name) does not exist." + (meant.map { " Did you mean \($0)?" } ?? "") + "\n")
    }

    private func summary(_ report: BuildReport, _ options: BuildOptions) -> String {
        let folder = PrintableText.make(options.outputFolder)
        var text = say(
            "Klart i \(folder): \(report.written) filer skrivna, \(report.unchanged) oförändrade, "
                + "\(report.removed) borttagna.\n",
            "Done in \(folder): \(report.written) files written, \(report.unchanged) unchanged, "
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
