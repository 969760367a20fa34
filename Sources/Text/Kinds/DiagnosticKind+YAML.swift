/// The head can't be read (huvudet): I001–I009. Kinds with one id are wordings of the same mistake.
extension DiagnosticKind {
    /// No `---` on the first line. `{0}`: what stands there.
    public static let headMissing = DiagnosticKind(
        "I001", .error, title: Bilingual("Huvudet saknas", "The head is missing"),
        message: Bilingual(
            "Filen ska börja med ett huvud mellan två rader med tre bindestreck (---). Här börjar den med ”{0}”.",
            "The file must begin with a head between two lines of three hyphens (---). This one begins with “{0}”."),
        help: Bilingual(
            "skriv --- ensamt på första raden, sedan till exempel titel: Möte 12 mars, och --- på en egen rad till.",
            "write --- alone on the first line, then for example titel: Möte 12 mars, and --- on a line of its own."))

    /// Nothing in the file.
    public static let headEmptyFile = DiagnosticKind(
        "I001", .error, title: Bilingual("Filen är tom", "The file is empty"),
        message: Bilingual("Det står ingenting i filen.", "There is nothing in the file."),
        help: Bilingual(
            "skriv ett huvud mellan två rader med --- och texten under det, eller ta bort filen.",
            "write a head between two lines of --- and the text below it, or remove the file."))

    /// Dashes that Word made of `---`. `{0}`: the line as written.
    public static let headTwice = DiagnosticKind(
        "I001", .error, title: Bilingual("Huvudet står två gånger", "The head stands twice"),
        message: Bilingual(
            "Här börjar huvudet en gång till, och läses som vanlig text.",
            "The head begins once more here, and is read as ordinary text."),
        help: Bilingual(
            "ta bort det ena, från --- till och med nästa ---.", "take one of them out, from --- to the next ---."))
    public static let headDashes = DiagnosticKind(
        "I001", .error, title: Bilingual("Fel sorts streck", "The wrong sort of dash"),
        message: Bilingual(
            "Här står ”{0}”, men huvudet börjar och slutar med tre vanliga bindestreck. Word gör gärna om dem.",
            "Here stands “{0}”, but the head begins and ends with three plain hyphens. Word likes to change them."),
        help: Bilingual(
            "skriv --- ensamt på raden, med tangenten för bindestreck tre gånger.",
            "write --- alone on the line: the hyphen key three times."))

    public static let headDashesIndented = DiagnosticKind(
        "I001", .error, title: Bilingual("Strecken är indragna", "The dashes are indented"),
        message: Bilingual(
            "Raden --- är indragen. Huvudet börjar och slutar med --- längst till vänster.",
            "The line --- is indented. The head begins and ends with --- at the very left."),
        help: Bilingual("ta bort mellanslagen före strecken.", "take the spaces before the dashes away."))

    /// A colon within a plain text. `{0}`: the line with quotes.
    public static let headColonInText = DiagnosticKind(
        "I002", .error, title: Bilingual("YAML-raden går inte att läsa", "The YAML line can't be read"),
        message: Bilingual("Kolon mitt i texten stör.", "A colon within the text is in the way."),
        help: Bilingual("sätt citattecken: {0}", "put it in quotes: {0}"))

    /// A line deeper in or further out than its neighbours allow.
    public static let headIndent = DiagnosticKind(
        "I002", .error, title: Bilingual("Indraget stämmer inte", "The indent does not fit"),
        message: Bilingual(
            "Raden är indragen på ett annat sätt än raderna runt den.",
            "The line is not indented as the lines around it are."),
        help: Bilingual(
            "låt nycklar som hör ihop börja i samma kolumn, och dra in det som hör under en nyckel två mellanslag.",
            "let keys that belong together begin in one column, and indent what belongs under a key by two spaces."))

    /// A line without a colon, or without a space after it. `{0}`: the line's beginning.
    public static let headColonMissing = DiagnosticKind(
        "I002", .error, title: Bilingual("Kolon saknas", "The colon is missing"),
        message: Bilingual(
            "Raden ”{0}” är ingen nyckel med ett värde.", "The line “{0}” is not a key with a value."),
        help: Bilingual(
            "skriv nyckeln, ett kolon, ett mellanslag och värdet: titel: Möte 12 mars.",
            "write the key, a colon, a space and the value: titel: Möte 12 mars."))

    /// Quotes that are not closed.
    public static let headQuoteOpen = DiagnosticKind(
        "I002", .error, title: Bilingual("Citattecknet stängs inte", "The quote is not closed"),
        message: Bilingual(
            "Ett citattecken öppnas här och stängs aldrig.", "A quote opens here and is never closed."),
        help: Bilingual(
            "sätt ett likadant citattecken efter texten.", "put the same sort of quote after the text."))

    /// Text after a closing quote.
    public static let headAfterQuote = DiagnosticKind(
        "I002", .error, title: Bilingual("Text efter citattecknet", "Text after the closing quote"),
        message: Bilingual(
            "Värdet slutar vid det andra citattecknet, men det står mer text efter.",
            "The value ends at the second quote, but more text follows."),
        help: Bilingual(
            "sätt citattecken om hela texten, med enkla ' ytterst om den själv innehåller \": {0}",
            "put quotes around the whole text, with single ' outermost where it holds \" itself: {0}"))

    /// Brackets that are not closed, or a comma that is missing within them. `{0}`: the bracket.
    public static let headBracket = DiagnosticKind(
        "I002", .error, title: Bilingual("Parentesen stängs inte", "The bracket is not closed"),
        message: Bilingual(
            "Listan eller gruppen som öppnas med {0} går inte att läsa till sitt slut.",
            "The list or group that opens with {0} can't be read to its end."),
        help: Bilingual(
            "skriv ett komma mellan delarna och stäng: [a, b] eller { namn: a, datum: 2025-03-12 }.",
            "write a comma between the parts and close it: [a, b] or { namn: a, datum: 2025-03-12 }."))

    /// A text that begins with a sign YAML keeps for itself. `{0}`: the sign; `{1}`: the line with quotes.
    public static let headSign = DiagnosticKind(
        "I002", .error, title: Bilingual("YAML-raden går inte att läsa", "The YAML line can't be read"),
        message: Bilingual(
            "En text kan inte börja med tecknet {0}.", "A text can't begin with the sign {0}."),
        help: Bilingual("sätt citattecken: {1}", "put it in quotes: {1}"))

    /// A dash where "none" is meant.
    public static let headLoneDash = DiagnosticKind(
        "I002", .error, title: Bilingual("Ett ensamt streck", "A dash alone"),
        message: Bilingual(
            "Ett streck efter kolon börjar en lista i YAML. Det betyder inte ”inga”.",
            "A dash after the colon begins a list in YAML. It does not mean “none”."),
        help: Bilingual(
            "skriv inga om det inte fanns någon, eller lämna tomt efter kolon.",
            "write inga where there was none, or leave the place after the colon empty."))

    /// `närvarande: - kso`.
    public static let headListInLine = DiagnosticKind(
        "I002", .error, title: Bilingual("En lista på nyckelns rad", "A list on the key's line"),
        message: Bilingual(
            "En lista med streck kan inte börja på samma rad som nyckeln.",
            "A list of dashes can't begin on the line of its key."),
        help: Bilingual(
            "skriv varje - punkt på en egen rad under nyckeln, eller allt på en rad så här: [a, b].",
            "write each - item on a line of its own below the key, or all on one line like this: [a, b]."))

    /// Dashes or dots that Word made, or hyphens without a space. `{0}`: the sign.
    public static let headListSign = DiagnosticKind(
        "I002", .error, title: Bilingual("Listans streck går inte att läsa", "The list's dashes can't be read"),
        message: Bilingual(
            "Det här ser ut som en lista, men ”{0}” börjar ingen punkt i huvudet.",
            "This looks like a list, but “{0}” begins no item in the head."),
        help: Bilingual(
            "börja varje punkt med ett vanligt bindestreck och ett mellanslag: - punkt.",
            "begin each item with a plain hyphen and a space: - item."))

    /// A backslash within double quotes. `{0}`: the value in single quotes.
    public static let headEscape = DiagnosticKind(
        "I002", .error, title: Bilingual("Ett bakstreck inom citattecken", "A backslash within quotes"),
        message: Bilingual(
            "Bakstreck (\\) har en egen betydelse inom dubbla citattecken, och det här finns inte.",
            "A backslash (\\) has a meaning of its own within double quotes, and this one does not exist."),
        help: Bilingual("sätt enkla citattecken i stället: {0}", "put single quotes instead: {0}"))

    /// A key between { and } without a colon. `{0}`: the key.
    public static let headGroupColon = DiagnosticKind(
        "I002", .error, title: Bilingual("Kolon saknas i gruppen", "A colon is missing in the group"),
        message: Bilingual(
            "Mellan { och } är ”{0}” ingen nyckel med ett värde.",
            "Between { and } “{0}” is not a key with a value."),
        help: Bilingual(
            "skriv ett mellanslag efter kolon: { namn: Anna }. Hör ett komma till texten? Sätt \"citattecken\" om den.",
            "write a space after the colon: { namn: Anna }. Does a comma belong to the text? Put \"quotes\" around it.")
    )

    /// Anything else that libyaml refuses.
    public static let headUnreadable = DiagnosticKind(
        "I002", .error, title: Bilingual("YAML-raden går inte att läsa", "The YAML line can't be read"),
        message: Bilingual(
            "Raden är varken nyckel: värde eller - punkt i en lista.",
            "The line is neither key: value nor - an item of a list."),
        help: Bilingual(
            "jämför med raderna ovanför. Är det en text med ovanliga tecken? Sätt \"citattecken\" om den.",
            "compare with the lines above. Is it a text with unusual signs? Put \"quotes\" around it."))

    /// Curly quotes around a value. `{0}`: the value with straight quotes.
    public static let headCurlyQuotes = DiagnosticKind(
        "I003", .error, title: Bilingual("Typografiska citattecken", "Curly quotes"),
        message: Bilingual(
            "Citattecknen är av den sort som Word gör (”…”). I huvudet räknas bara raka.",
            "The quotes are of the sort that Word makes (“…”). In the head only straight ones count."),
        help: Bilingual("skriv {0}", "write {0}"))

    /// A tab in the indent.
    public static let headTab = DiagnosticKind(
        "I004", .error, title: Bilingual("Tabb i huvudet", "A tab in the head"),
        message: Bilingual(
            "Raden är indragen med en tabb. I huvudet räknas bara mellanslag.",
            "The line is indented with a tab. In the head only spaces count."),
        help: Bilingual("byt tabben mot två mellanslag.", "put two spaces in place of the tab."))

    /// A no-break space in the indent.
    public static let headHardSpace = DiagnosticKind(
        "I004", .error, title: Bilingual("Hårt mellanslag i huvudet", "A no-break space in the head"),
        message: Bilingual(
            "Här står ett hårt mellanslag (av den sort som Word gör) där ett vanligt ska stå.",
            "Here stands a no-break space (the sort that Word makes) where a plain one must stand."),
        help: Bilingual("ta bort det och skriv ett vanligt mellanslag.", "take it out and write a plain space."))

    /// `{0}`: the key; `{1}`: the line of the first.
    public static let headDuplicateKey = DiagnosticKind(
        "I005", .error, title: Bilingual("Nyckeln står två gånger", "The key stands twice"),
        message: Bilingual(
            "”{0}” finns redan på rad {1}. Insyn vet inte vilken som gäller.",
            "“{0}” stands on line {1} already. Insyn can't know which one counts."),
        help: Bilingual("ta bort den ena.", "take one of them out."))

    /// Anchors, aliases, tags and what else of YAML is not of the grammar. `{0}`: the sign.
    public static let headFeature = DiagnosticKind(
        "I006", .error, title: Bilingual("Tecknet har en egen betydelse", "The sign has a meaning of its own"),
        message: Bilingual(
            "{0} först i ett värde betyder något särskilt i YAML, och det används inte här.",
            "{0} at the beginning of a value means something special in YAML, which is not used here."),
        help: Bilingual(
            "är det en text? Sätt \"citattecken\" om den. Annars: skriv ut värdet.",
            "is it text? Put \"quotes\" around it. Otherwise write the value out."))

    /// A comment that was hardly meant as one. `{0}`: it; `{1}`: the value with quotes.
    public static let headComment = DiagnosticKind(
        "I006", .error, title: Bilingual("Texten efter # läses inte", "The text after # is not read"),
        message: Bilingual(
            "Tecknet # börjar en kommentar, så ”{0}” kommer inte med.",
            "The sign # begins a comment, so “{0}” is left out."),
        help: Bilingual(
            "sätt citattecken om hela texten: {1}. Är det en kommentar? Skriv mellanslag både före och efter #.",
            "put quotes around the whole text: {1}. Is it a comment? Write a space both before and after #."))

    /// The second `---` is missing.
    public static let headNotClosed = DiagnosticKind(
        "I007", .error, title: Bilingual("Huvudet tar aldrig slut", "The head never ends"),
        message: Bilingual(
            "Raden --- som avslutar huvudet saknas. Här ser texten ut att börja.",
            "The line --- that ends the head is missing. The text seems to begin here."),
        help: Bilingual(
            "skriv --- ensamt på en rad mellan huvudet och texten.",
            "write --- alone on a line between the head and the text."))

    public static let headSecondDocument = DiagnosticKind(
        "I008", .error, title: Bilingual("Filen rymmer mer än ett dokument", "The file holds more than one document"),
        message: Bilingual(
            "En rad med --- eller ... börjar ett dokument till. Det som står efter den läses inte.",
            "A line with --- or ... begins another document. What follows it is not read."),
        help: Bilingual("ta bort raden.", "take the line out."))

    /// `{0}`: the limit.
    public static let headTooDeep = DiagnosticKind(
        "I009", .error, title: Bilingual("För många nivåer", "Too many levels"),
        message: Bilingual(
            "Listor och grupper får ligga högst {0} nivåer djupt i varandra.",
            "Lists and groups may lie at most {0} levels deep in one another."),
        help: Bilingual("dela upp det.", "split it up."))

    static let yaml: [DiagnosticKind] = [
        .headMissing, .headEmptyFile, .headDashes, .headTwice, .headDashesIndented, .headColonInText, .headIndent,
        .headColonMissing, .headQuoteOpen,
        .headAfterQuote,
        .headBracket, .headSign, .headLoneDash, .headListInLine, .headListSign, .headEscape, .headGroupColon,
        .headUnreadable, .headCurlyQuotes, .headTab, .headHardSpace,
        .headDuplicateKey,
        .headFeature, .headComment, .headNotClosed, .headSecondDocument, .headTooDeep,
    ]
}
