import Records
public import Text

/// A source as readers see it (källa), also one that was looked at and put aside.
public struct ShownSource: Sendable, Hashable {
    /// The name, with a way to the record or address where there is one.
    public var name: ShownLink
    public var publisher: String?
    public var date: CivilDate?
    /// The numbers behind it.
    public var series: ShownLink?
    public var isUsed: Bool
    /// Why it was put aside.
    public var reason: String?
}

extension SiteContext {
    func shown(_ source: Source) -> ShownSource {
        let outside = source.link.map { Destination.external($0) }
        let destination = source.record.flatMap { self.destination(of: $0) } ?? outside
        return ShownSource(
            name: ShownLink(source.name, destination), publisher: source.publisher, date: source.date,
            series: source.data.map(link), isUsed: source.isUsed, reason: source.reason)
    }
}
