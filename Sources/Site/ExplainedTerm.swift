/// A word of the glossary (ordlista) as pages explain it where it first stands.
public struct ExplainedTerm: Sendable, Hashable {
    /// The term's place on the glossary's page.
    public var anchor: String
    public var name: String
    /// The first sentence of its explanation, without marks.
    public var explanation: String
    /// The term and the other words for it, as the glossary has them.
    public var forms: [String]

    public init(anchor: String, name: String, explanation: String, forms: [String]) {
        self.anchor = anchor
        self.name = name
        self.explanation = explanation
        self.forms = forms
    }
}
