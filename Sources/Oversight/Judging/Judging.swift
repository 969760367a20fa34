public import Records
public import Text

/// Judges every rule for every body that it concerns (regelprövning): a pure function of the archive and a day.
public enum Judging {
    /// Every outcome since the earliest rule, sorted by body, rule and period.
    ///
    /// `archive` is the full one: meetings that a rule makes internal count, and are named by their day alone unless
    /// `namesInternal`. Other internal records and drafts neither count nor are named.
    public static func judge(_ archive: Archive, on date: CivilDate, namesInternal: Bool = false) -> [Judgement] {
        let judges = Dictionary(RuleJudge.all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        let index = ItemIndex(archive, on: date, kinds: kinds(archive), namesInternal: namesInternal)
        return cases(archive, index).flatMap { item in
            guard let judge = judges[item.applied.rule.kind] else { return [Judgement]() }
            return item.judgements(judge.judge(item.applied))
        }
    }

    /// A rule for a body, with the names that it is sorted by.
    private struct Case {
        var bodyName: String
        var ruleName: String
        var applied: AppliedRule

        func judgements(_ verdicts: [Verdict]) -> [Judgement] {
            let archive = applied.archive
            let sorted = verdicts.map { verdict in
                (
                    verdict: verdict, subject: verdict.subject?.name(in: archive) ?? "",
                    area: verdict.area.flatMap(archive.head)?.name ?? ""
                )
            }.sorted {
                ($0.verdict.period, $0.area, $0.subject, $0.verdict.arithmetic)
                    < ($1.verdict.period, $1.area, $1.subject, $1.verdict.arithmetic)
            }
            let comments = applied.comments()
            return sorted.map { applied.judgement($0.verdict, comments: comments) }
        }
    }

    private static func cases(_ archive: Archive, _ index: ItemIndex) -> [Case] {
        var cases: [Case] = []
        // Of a document that was taken down nothing is quoted any more.
        for document in archive.documents
        where index.isOpen(document.head.id) && !document.head.isWithdrawn(on: index.date) {
            for rule in document.rules {
                for body in rule.bodies.compactMap({ archive.record(of: $0).flatMap(archive.body) })
                where index.isOpen(body.head.id) {
                    guard let applied = AppliedRule(rule, of: document, for: body, index: index) else { continue }
                    cases.append(
                        Case(
                            bodyName: body.head.name, ruleName: document.head.name + "#" + rule.id, applied: applied))
                }
            }
        }
        return cases.sorted { ($0.bodyName, $0.ruleName) < ($1.bodyName, $1.ruleName) }
    }

    /// The kinds of item that some rule asks for: nothing is gathered that nobody counts.
    private static func kinds(_ archive: Archive) -> Set<ItemKind> {
        var kinds: Set<ItemKind> = []
        func take(_ value: Value?) {
            switch value {
            case .text(let text):
                if let kind = ItemKind(rawValue: text) { kinds.insert(kind) }
                if let kind = text.split(separator: ".").first.flatMap({ ItemKind(rawValue: String($0)) }) {
                    kinds.insert(kind)
                }
            case .map(let entries):
                for entry in entries {
                    if let kind = ItemKind(rawValue: entry.keyText) { kinds.insert(kind) }
                    take(entry.value.value)
                }
            default: break
            }
        }
        for document in archive.documents {
            for rule in document.rules {
                for key in ["av", "i", "från", "när", "då"] { take(rule.parameters.value(key)) }
                if let word = rule.forEach { take(.text(word)) }
                kinds.formUnion(usual(rule.kind))
            }
        }
        return kinds
    }

    /// What a kind looks at whatever its parameters say.
    private static func usual(_ kind: RuleKind) -> Set<ItemKind> {
        switch kind {
        case .count: [.meeting, .extraMeeting]
        case .freshness: [.followUp]
        case .trigger: [.meeting, .extraMeeting, .followUp, .promise, .undertaking, .finding]
        case .agenda, .approval: [.meeting, .extraMeeting]
        case .timeLimit, .attendance: [.call]
        case .requiredField, .contents, .distribution: [.meeting, .extraMeeting, .call, .notes]
        case .composition: [.seat]
        case .grounds, .visibility, .validity, .contact, .coverage: []
        }
    }
}
