/// Keeps the list of one kind's messages in a file at a length that somebody may read.
public struct DiagnosticLimit {
    /// How many messages of one kind a file gets; one more says that there are others (I097).
    public static let perKind = 500

    private struct Place: Hashable {
        var file: String
        var kind: String
    }

    private var counts: [Place: Int] = [:]

    public init() {}

    /// The message itself while there is room, then one that says that there are more, then nil.
    public mutating func take(_ diagnostic: Diagnostic) -> Diagnostic? {
        let count = counts[Place(file: diagnostic.file, kind: diagnostic.kind.id), default: 0] + 1
        counts[Place(file: diagnostic.file, kind: diagnostic.kind.id)] = count
        if count <= Self.perKind || diagnostic.kind.id == DiagnosticKind.moreOfTheSame.id { return diagnostic }
        guard count == Self.perKind + 1 else { return nil }
        var more = Diagnostic(.moreOfTheSame, in: diagnostic.file, at: diagnostic.span)
        more.arguments = [String(Self.perKind), diagnostic.kind.id]
        return more
    }
}
