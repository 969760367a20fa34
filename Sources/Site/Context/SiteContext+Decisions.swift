import Records
import Text

extension SiteContext {
    /// A decision in a line: `Kommunstyrelsen 11 juni 2024, § 88, KS 2024/113`, with a way to it where it has one.
    func line(_ decision: Decision) -> [ShownPhrase] {
        var line: [ShownPhrase] = [.link(link(decision.by)), " ", .day(decision.date)]
        if let paragraph = decision.paragraph { line.append(.text(", § \(paragraph)")) }
        if let number = decision.diaryNumber { line += [", ", .link(diaryLink(number))] }
        if let address = decision.link { line += [", ", .link(ShownLink("läs beslutet", .external(address)))] }
        return line
    }

    /// A diary number with a way to its place in the register.
    func diaryLink(_ number: String) -> ShownLink {
        guard let anchor = Self.diaryAnchor(number) else { return ShownLink(number) }
        return ShownLink(number, to: diaryRoute(number), fragment: anchor)
    }

    /// The page of the register where a diary number stands: its registrar's and year's, where there are many.
    func diaryRoute(_ number: String) -> Route {
        guard hasDiaryPages else { return Route("/diarium/") }
        let slug = Slug.make(Self.diarySeries(number))
        return Route(slug.isEmpty ? "/diarium/ovriga/" : "/diarium/\(slug)/")
    }

    /// `KS 2025` of `KS 2025/41`, and `KS 2022` of `KS2022-000444`: the letters and the first digits.
    static func diarySeries(_ number: String) -> String {
        let letters = number.prefix { !$0.isNumber }.filter { $0 != " " && $0 != "\u{A0}" }.uppercased()
        let digits = number.drop { !$0.isNumber }.prefix { $0.isNumber }
        return [letters, String(digits)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the diary numbers are too many for one page. Each place is counted, though several may hold one number.
    static func needsDiaryPages(_ archive: Archive) -> Bool {
        var count = 0
        for case let head? in archive.heads {
            count += head.decisions.count { $0.diaryNumber != nil } + (head.diaryNumber == nil ? 0 : 1)
        }
        for meeting in archive.meetings { count += meeting.items.count { $0.matter != nil } }
        for plan in archive.plans { count += plan.measures.reduce(0) { $0 + $1.decisions.count } }
        return count > ListLength.full
    }

    /// The place of a diary number in the register: `KS 2025/41` and `KS2025-041` are one matter. Nil where it has no letter
    /// or digit to make an id of.
    static func diaryAnchor(_ number: String) -> String? {
        let key = DiaryNumber.key(number)
        return key.isEmpty ? nil : "_" + key
    }

    /// What a record's head says beside its title, summary and dates: matter, areas, decisions, follow-ups, older versions.
    func meetingHeadFacts(_ head: RecordHead) -> [MeetingFact] {
        [
            head.diaryNumber.map { MeetingFact("Diarienummer", [.link(diaryLink($0))]) },
            MeetingFact("Område", links(head.areas)),
            head.subjects.isEmpty ? nil : MeetingFact("Ämnen", SwedishFormat.list(head.subjects)),
            head.decisions.isEmpty ? nil : MeetingFact("Beslut", lines: head.decisions.map(line)),
            MeetingFact("Uppföljt", lines: head.followUps.filter { $0.date <= date }.map(line)).nonEmpty,
            head.answers.map { MeetingFact("Svar på", [.link(link($0))]) },
            head.replaces.map { MeetingFact("Ersätter", [.link(link($0))]) },
            MeetingFact("Publicerad", published(head)),
            MeetingFact("Språk", head.language.map(LanguageName.inSwedish)),
        ].compactMap { $0 }
    }

    private func line(_ followUp: RecordHead.FollowedUp) -> [ShownPhrase] {
        var line: [ShownPhrase] = [.day(followUp.date)]
        if let meeting = followUp.meeting { line += [", ", .link(link(meeting))] }
        if let outcome = followUp.outcome { line.append(.text(": \(outcome)")) }
        return line
    }
}
