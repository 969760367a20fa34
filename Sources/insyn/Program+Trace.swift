import Oversight
import Publishing
import Text

/// How a trace is printed (`--format`).
enum TraceFormat: String {
    case text, json
}

extension Program {
    /// One record's or part's way through the red thread.
    func trace(_ options: BuildOptions, id: String, namesInternal: Bool, _ format: TraceFormat) -> ExitCode {
        let (outcome, trace) = Build.trace(options, namesInternal: namesInternal)
        if let failure = outcome.failure { return report(failure) }
        guard let trace else {
            Output.error(printer(of: outcome, options).print(outcome.diagnostics))
            return .contentHasErrors
        }
        guard let node = trace.node(named: id) else {
            let name = PrintableText.make(id)
            let question = Bilingual.didYouMean(trace.nearestID(to: id), before: " ")
            Output.error(
                say(
                    "insyn: Ingenting heter ”\(name)”.\(question.swedish)\n",
                    "insyn: Nothing is called “\(name)”.\(question.english)\n"))
            return .wrongUse
        }
        let printer = TracePrinter(trace, node)
        switch format {
        case .json: return answer(printer.json())
        case .text: return answer(printer.text(in: language))
        }
    }
}
