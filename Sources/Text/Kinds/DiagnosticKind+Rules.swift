/// Rules and what they quote (I160–I179).
extension DiagnosticKind {
    static let rules: [DiagnosticKind] = [
        duplicateRuleID, ruleWithoutQuote, quoteNotFound, quoteAmbiguous, misnamedLaw, purposeNotFound,
        bindingWord, unknownRuleKey, ruleAsksNothing, ruleRollingPeriod, ruleNumberTooSmall, ruleContradictsItself,
        ruleKeyWithoutEffect, ruleDayNotInPeriod,
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

    /// `{0}`, `{1}`: the keys of which one is needed, in Swedish and in English.
    public static let ruleAsksNothing = DiagnosticKind(
        "I168", .error, title: Bilingual("Regeln frågar inte efter något", "The rule asks for nothing"),
        message: Bilingual(
            "Regeln säger inget i {0}, och kan därför aldrig prövas.",
            "The rule says nothing in {1}, and so can never be judged."),
        help: Bilingual("skriv vad meningen kräver.", "write what the sentence asks for."))

    /// `{0}`: the length of time; `{1}`: the rule's kind.
    public static let ruleRollingPeriod = DiagnosticKind(
        "I168", .error, title: Bilingual("Regeln kan inte räkna så", "The rule can't count like that"),
        message: Bilingual(
            "En regel av typen {1} räknar i kalenderns perioder, inte i en rullande tid som {0}.",
            "A rule of the kind {1} counts in periods of the calendar, not in a rolling time such as {0}."),
        help: Bilingual(
            "skriv per: år, halvår, tertial, kvartal eller månad.",
            "write per: år, halvår, tertial, kvartal or månad."))

    /// `{0}`: the key; `{1}`: its number; `{2}`: the least.
    public static let ruleNumberTooSmall = DiagnosticKind(
        "I168", .error, title: Bilingual("Regeln kräver ingenting", "The rule requires nothing"),
        message: Bilingual(
            "Regeln säger {0}: {1}. Det uppfylls alltid eller aldrig, vad som än görs.",
            "The rule says {0}: {1}. That is always kept or never, whatever is done."),
        help: Bilingual("skriv ett tal som är {2} eller mer.", "write a number of {2} or more."))

    /// `{0}`, `{1}`: two parameters with their values.
    public static let ruleContradictsItself = DiagnosticKind(
        "I168", .error, title: Bilingual("Regeln motsäger sig själv", "The rule contradicts itself"),
        message: Bilingual(
            "”{0}” och ”{1}” går inte ihop.", "“{0}” and “{1}” don't agree."),
        help: Bilingual("rätta det ena, eller ta bort det.", "correct one of them, or remove it."))

    /// `{0}`: the parameter; `{1}`: the period.
    public static let ruleKeyWithoutEffect = DiagnosticKind(
        "I169", .warning, title: Bilingual("Undantaget har ingen verkan", "The exception has no effect"),
        message: Bilingual(
            "”{0}” lämnar bort hela perioder, men ingen period av slaget {1} ligger helt i den tiden. Alla räknas.",
            "“{0}” leaves out whole periods, but no period of the kind {1} lies wholly within that time. All count."),
        help: Bilingual(
            "ta bort undantaget, eller skriv per: månad om meningen säger det.",
            "remove the exception, or write per: månad if the sentence says so."))

    /// `{0}`: the day; `{1}`: the period.
    public static let ruleDayNotInPeriod = DiagnosticKind(
        "I169", .warning, title: Bilingual("Dagen finns inte i alla perioder", "The day is not in every period"),
        message: Bilingual(
            "”senast: {0}” är en dag på året. I varje {1} där den inte finns gäller periodens sista dag.",
            "“senast: {0}” is a day of the year. In every {1} that lacks it the period's last day holds."),
        help: Bilingual(
            "ta bort senast, eller skriv en regel av typen frist om tiden räknas från periodens slut: räknas-från: period.till.",
            "remove senast, or write a rule of the kind frist if the time is counted from the period's end: räknas-från: period.till."
        ))
}
