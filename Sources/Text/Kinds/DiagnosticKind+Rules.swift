/// Rules and what they quote (I160–I179).
extension DiagnosticKind {
    static let rules: [DiagnosticKind] = [
        duplicateRuleID, ruleWithoutQuote, quoteNotFound, quoteAmbiguous, misnamedLaw, purposeNotFound,
        bindingWord, unknownRuleKey,
    ]

    public static let duplicateRuleID = DiagnosticKind(
        "I160", .error, title: Bilingual("Två regler med samma id", "Two rules with one id"),
        message: Bilingual(
            "”{0}” är redan ett id i det här dokumentet, på en regel eller en rubrik.",
            "“{0}” is already an id in this document, of a rule or a heading."),
        help: Bilingual("ge regeln ett eget id.", "give the rule an id of its own."))
    public static let ruleWithoutQuote = DiagnosticKind(
        "I161", .error, title: Bilingual("Regeln saknar citat", "The rule has no quote"),
        message: Bilingual(
            "Regeln ”{0}” citerar ingen mening ur dokumentet.", "The rule “{0}” quotes no sentence of the document."),
        help: Bilingual(
            "lägg till ”citat:” med orden så som de står i texten.",
            "add “citat:” with the words as they stand in the text."))
    public static let quoteNotFound = DiagnosticKind(
        "I162", .error, title: Bilingual("Citatet finns inte i texten", "The quote is not in the text"),
        message: Bilingual(
            "Orden ”{0}” står inte så i dokumentets text.",
            "The words “{0}” do not stand like that in the document's text."),
        help: Bilingual(
            "kopiera orden ur texten. De ska stå i ett och samma stycke.",
            "copy the words from the text; they must stand in one paragraph."))
    public static let quoteAmbiguous = DiagnosticKind(
        "I163", .error, title: Bilingual("Citatet finns på flera ställen", "The quote stands in several places"),
        message: Bilingual(
            "Orden ”{0}” står på {1} ställen i texten.", "The words “{0}” stand in {1} places of the text."),
        help: Bilingual(
            "ta med fler ord, eller säg var med ur: \"#rubrik\".",
            "quote more words, or say where with ur: \"#heading\"."))
    public static let misnamedLaw = DiagnosticKind(
        "I164", .info, title: Bilingual("Lagen har ett annat namn", "The law has another name"),
        message: Bilingual(
            "Dokumentet kallar {0} för ”{1}”. Lagen heter ”{2}”. Den antagna texten ändras inte, men det rätta namnet står på sidan.",
            "The document calls {0} “{1}”. The law's name is “{2}”. The adopted text is not changed, but the page says so."
        ))
    public static let purposeNotFound = DiagnosticKind(
        "I165", .error, title: Bilingual("Syftets citat finns inte i texten", "The purpose's quote is not in the text"),
        message: Bilingual("Orden ”{0}” står inte så i ”{1}”.", "The words “{0}” do not stand like that in “{1}”."),
        help: Bilingual("kopiera orden ur dokumentet.", "copy the words from the document."))
    public static let bindingWord = DiagnosticKind(
        "I166", .info,
        title: Bilingual(
            "Ett bindande ord i ett dokument som inte binder", "A binding word in a text that does not bind"),
        message: Bilingual(
            "Här står ”{0}”, men ett dokument av slaget {1} binder inte enligt webbplats.yaml. Den antagna texten ändras inte.",
            "This says “{0}”, but a document of the type {1} does not bind, webbplats.yaml says. The adopted text is not changed."
        ))
    public static let unknownRuleKey = DiagnosticKind(
        "I167", .error,
        title: Bilingual("Regeln frågar efter en nyckel som inte finns", "The rule asks for a key that does not exist"),
        message: Bilingual(
            "Regeln frågar efter ”{0}”, men det är ingen nyckel i {1}. {2}",
            "The rule asks for “{0}”, which is no key of {1}. {3}"),
        help: Bilingual(
            "skriv nyckeln så som den står i huvudet eller fältet. Här finns: {4}.",
            "write the key as it stands in the head or field. There are: {4}."))
}
