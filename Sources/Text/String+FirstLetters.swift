extension String {
    /// The beginning of a text for a message: at most so many Unicode scalars.
    public func firstLetters(_ count: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
