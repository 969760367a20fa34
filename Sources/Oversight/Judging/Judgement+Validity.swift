public import Records
public import Text

/// When a rule asks for something (giltighet).
extension Judgement {
    /// The first and last day on which the rule can be kept by the body that was judged: of the rule, its document, the
    /// body, and the promise or area that the judgement is about. Nil where there is no such day.
    public func validity(in archive: Archive) -> DatePeriod? {
        guard let document = archive.document(rule.document),
            let own = document.rules.first(where: { $0.id == rule.id }),
            let span = ItemIndex.span(of: own, in: archive.validity(of: document))
        else { return nil }
        var (first, last) = (span.first, span.last)
        func narrow(_ from: CivilDate?, _ until: CivilDate?) {
            if let from { first = max(first, from) }
            if let until { last = min(last, until) }
        }
        if let body = archive.body(body) { narrow(body.from, body.until) }
        if let area = area.flatMap(archive.area)?.validity { narrow(area.first, area.last) }
        if case .record(let record) = subject, let promise = archive.promise(record)?.period {
            narrow(promise.first, promise.last)
        }
        return first <= last ? DatePeriod(.range, first, last) : nil
    }
}
