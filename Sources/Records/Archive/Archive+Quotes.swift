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

/// What a law is called (lagens rubrik), with or without its number.
enum LawName {
    /// The titles (rubriker) in Svensk författningssamling of laws that councils rest on.
    static let official = [
        "2017:725": "Kommunallag",
        "2018:1937": "Lag om tillgänglighet till digital offentlig service",
        "2023:196": "Lag om kommuners ansvar för brottsförebyggande arbete",
    ]

    /// Without the number in brackets: `Lag (2023:196) om …` → `Lag om …`.
    static func shown(_ title: String) -> String {
        words(title).joined(separator: " ")
    }

    /// The same for `lagen om …` and `Lag (2023:196) om …`.
    static func plain(_ title: String) -> String {
        var words = words(title.lowercased())
        if words.first == "lagen" { words[0] = "lag" }
        return words.joined(separator: " ")
    }

    private static func words(_ title: String) -> [String] {
        Passage.normalised(title).split(separator: " ").map(String.init).filter { word in
            !(word.hasPrefix("(") && word.hasSuffix(")") && word.utf8.contains(UInt8(ascii: ":")))
        }
    }
}

/// Words that set an absolute limit (bindande ord).
enum BindingWords {
    /// The first of `ska`, `måste` and `får inte` that stands in the text as words of their own.
    static func first(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter }
        for (index, word) in words.enumerated() {
            if word == "ska" || word == "skall" || word == "måste" { return String(word) }
            if word == "får", index + 1 < words.count, words[index + 1] == "inte" { return "får inte" }
        }
        return nil
    }
}
