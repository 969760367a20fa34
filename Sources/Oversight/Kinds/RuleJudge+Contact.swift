import Records
import Text

/// `kontakt`: who can be reached. The site is the record of it, so that it can always be told.
extension RuleJudge {
    static let contact = RuleJudge(.contact) { applied in
        guard applied.holds(on: applied.date), let function = applied.parameters.text("funktion") else { return [] }
        let (isReached, words) = ContactCheck(applied: applied).answer(function)
        return [
            Verdict(
                isReached ? .kept(.evidenced) : .notKept, period: applied.date.iso, due: applied.date,
                evidence: isReached ? [.record(applied.body.head.id)] : [], arithmetic: words)
        ]
    }
}

/// Looks for a function among those that the site names, and among the seats of the body.
private struct ContactCheck {
    let applied: AppliedRule

    func answer(_ function: String) -> (isReached: Bool, words: String) {
        let wanted = HeadingWords.plain(function)
        if let named = applied.archive.configuration.functions.first(where: { HeadingWords.plain($0.name) == wanted }) {
            return answer(named.contact.name ?? named.name, named.contact)
        }
        let holders = applied.body.seats.filter { seat in
            seat.isMember(on: applied.date) && seat.functions.contains { HeadingWords.plain($0) == wanted }
        }
        guard !holders.isEmpty else { return (false, "Webbplatsen nämner ingen ”\(function)” att kontakta.") }
        return answer(SwedishFormat.list(holders.map(\.role)), applied.body.contact ?? Contact())
    }

    private func answer(_ name: String, _ contact: Contact) -> (isReached: Bool, words: String) {
        let ways = [contact.email.map { _ in "e-post" }, contact.telephone.map { _ in "telefon" }].compactMap { $0 }
        if ways.isEmpty { return (false, "\(name.capitalised) är namngiven, men utan e-post och telefon.") }
        return (true, "\(name.capitalised) är namngiven med \(SwedishFormat.list(ways)).")
    }
}
