import Publishing
import Text

extension Program {
    /// How the rules are kept; what falls due. A calendar holds what falls due, whether `--within` is given or not.
    func duties(_ options: BuildOptions, within days: Int?, namesInternal: Bool, _ format: DutyFormat) -> ExitCode {
        let (list, outcome) = DutyList.read(
            options, within: days ?? (format == .ics ? 36_500 : nil), namesInternal: namesInternal)
        if let failure = outcome.failure { return report(failure) }
        guard let list else {
            let errors = outcome.diagnostics.filter { $0.kind.severity == .error }
            Output.error(printer(of: outcome, options).print(errors))
            return .contentHasErrors
        }
        switch format {
        case .text: return answer(list.text(within: days))
        case .json: return answer(list.json)
        case .ics: return answer(list.calendar)
        }
    }
}
