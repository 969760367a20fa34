import Documents
import Text

extension Archive {
    /// Bodies whose purpose (syfte) is not in the document that they quote, laws that a document calls by another name
    /// than their own, and documents of a type that does not bind whose words do.
    func quoteDiagnostics() -> [Diagnostic] {
        purposeDiagnostics() + lawDiagnostics() + bindingWordDiagnostics()
    }

    /// One tip a document, at the first block with such a word: an adopted text is never changed.
    private func bindingWordDiagnostics() -> [Diagnostic] {
        let free = Set(configuration.documentTypes.filter { $0.isBinding == false }.map(\.name))
        return documents.compactMap { document in
            guard free.contains(document.sort) else { return nil }
            for passage in document.passages {
                guard let word = BindingWords.first(in: passage.text) else { continue }
                return Diagnostic(.bindingWord, in: document.head.path, at: passage.span, word, document.sort)
            }
            return nil
        }
    }

    private func purposeDiagnostics() -> [Diagnostic] {
        bodies.compactMap { body in
            guard let purpose = body.purpose, let source = purpose.source,
                let document = record(of: source).flatMap(document)
            else { return nil }
            let wanted = Passage.normalised(purpose.quote)
            let isFound = document.passages.contains { Quotation.occurrences(of: wanted, in: $0.text) > 0 }
            if isFound { return nil }
            return Diagnostic(
                .purposeNotFound, in: body.head.path, at: purpose.span, purpose.quote, document.head.title)
        }
    }

    private func lawDiagnostics() -> [Diagnostic] {
        documents.flatMap { document in
            document.legalGrounds.compactMap { ground -> Diagnostic? in
                guard let named = ground.named, let title = rightName(of: ground) else { return nil }
                return Diagnostic(.misnamedLaw, in: document.head.path, at: ground.span, ground.sfs, named, title)
            }
        }
    }

    /// What the law is called, where the document calls it something else; nil where the name is right, or not known.
    ///
    /// The law's own record says it, else what Svensk författningssamling has for the laws that councils rest on. Adopted
    /// text is never corrected: the right name stands beside.
    public func rightName(of ground: GoverningDocument.LegalGround) -> String? {
        guard let named = ground.named else { return nil }
        let law = documents.first { $0.sfs == ground.sfs }
        guard let title = law?.head.title ?? LawName.official[ground.sfs], LawName.plain(named) != LawName.plain(title)
        else { return nil }
        return LawName.shown(title)
    }
}
