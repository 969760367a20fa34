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
            let printer = DiagnosticPrinter(
                format: .text, language: language, prefix: options.contentFolder, occasion: .build
            ) { outcome.sources[$0] }
            Output.error(printer.print(outcome.diagnostics))
        }
        if showsTimes { Output.error(timings(outcome.times)) }
        if let failure = outcome.failure { return report(failure) }
        guard let written = outcome.report else { return .contentHasErrors }
        Output.error(summary(written, options))
        return .done
    }

    func check(_ options: BuildOptions, files: [String], format: DiagnosticFormat, isStrict: Bool) -> ExitCode {
        var wanted: Set<String> = []
        for file in files {
            guard let path = TextFile.path(of: file, in: options.contentFolder) else {
                Output.error(
                    say(
                        "insyn: \(file) ligger inte i \(options.contentFolder).\n",
                        "insyn: \(file) does not lie in \(options.contentFolder).\n"))
                return .wrongUse
            }
            wanted.insert(path)
        }
        let outcome = Build.check(options)
        if let failure = outcome.failure { return report(failure) }
        let shown = files.isEmpty ? outcome.diagnostics : outcome.diagnostics.filter { wanted.contains($0.file) }
        let printer = DiagnosticPrinter(
            format: format, language: language, prefix: options.contentFolder, occasion: .check
        ) { outcome.sources[$0] }
        Output.out(printer.print(shown))
        let counts = DiagnosticPrinter.counts(of: shown)
        return counts.errors > 0 || isStrict && counts.warnings > 0 ? .contentHasErrors : .done
    }

    private func summary(_ report: BuildReport, _ options: BuildOptions) -> String {
        var text = say(
            "Klart i \(options.outputFolder): \(report.written) filer skrivna, \(report.unchanged) oförändrade, "
                + "\(report.removed) borttagna.\n",
            "Done in \(options.outputFolder): \(report.written) files written, \(report.unchanged) unchanged, "
                + "\(report.removed) removed.\n")
        for path in report.leftAlone {
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
