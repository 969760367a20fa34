/// A place in a source file as people count it: line and column from 1, the column in Unicode scalars.
public struct SourcePosition: Sendable, Hashable {
    public var line: Int
    public var column: Int
}
