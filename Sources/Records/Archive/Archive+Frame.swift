import Text

/// What `webbplats.yaml` names for every page's frame, and is not there.
extension Archive {
    func frameDiagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for (word, span) in zip(configuration.menu, configuration.menuSpans) where !MenuWord.all.contains(word) {
            let nearest = NearestWord.find(word, in: MenuWord.all)
            let question = Bilingual.didYouMean(nearest)
            found.append(
                Diagnostic(
                    .menuNamesNothing, in: "webbplats.yaml", at: span, word, question.swedish, question.english,
                    MenuWord.all.joined(separator: ", ")))
        }
        if let path = configuration.logotype, let span = configuration.logotypeSpan,
            !files.contains(where: { $0.path == path })
        {
            found.append(Diagnostic(.logotypeMissing, in: "webbplats.yaml", at: span, path))
        }
        return found
    }
}
