extension String {
    /// The text with a full stop where it has no mark at its end.
    public var ended: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}
