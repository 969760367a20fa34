import Records

extension SiteContext {
    /// The glossary's terms with the first sentence of what it says of each; a term without an explanation is left out.
    public var explainedTerms: [ExplainedTerm] {
        guard let glossary = archive.glossary, !isWithdrawn(glossary.head) else { return [] }
        return glossary.terms.compactMap { term in
            guard term.isExplained else { return nil }
            let pieces = prose(term.head.content, of: glossary.head.id)
            guard case .prose(let text)? = pieces.first else { return nil }
            let sentence = FirstSentence.of(text.html)
            guard !sentence.isEmpty else { return nil }
            let name = name(of: archive.part(term.head))
            return ExplainedTerm(
                anchor: term.head.anchor, name: name, explanation: sentence, forms: [name] + term.also)
        }
    }
}
