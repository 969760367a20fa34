/// Values, keys and fields that are not of the grammar (I020–I034, and the values' own I010–I019 elsewhere).
extension DiagnosticKind {
    static let schema: [DiagnosticKind] = [
        notYesOrNo, notAWholeNumber, notADiaryNumber, notAnEmail, notAWebAddress, notABaseAddress, notAColour,
        notAMonthDay, notMonths, notADuration, unknownKey, unknownKeyNear, unknownWord, assignmentInHead, missingKey,
        missingKeys,
        wantsMapping,
        wantsPairs,
        wantsSingle,
        wantsList, listWithoutBrackets, listWithoutDashes, textWithoutBrackets, shareAsPercent, notAGoalNearest,
        notAWholeNumberNearest,
        noneBesideOthers, notADecision, notAGoal,
    ]

    public static let notYesOrNo = DiagnosticKind(
        "I018", .error, title: Bilingual("Här ska det stå ja eller nej", "Write ja or nej"),
        message: Bilingual("”{0}” är varken ja eller nej.", "“{0}” is neither ja nor nej."),
        help: Bilingual("skriv ja eller nej.", "write ja (yes) or nej (no)."))
    public static let notAWholeNumber = DiagnosticKind(
        "I020", .error, title: Bilingual("Här ska ett heltal stå", "A whole number is needed"),
        message: Bilingual("”{0}” är inget heltal.", "“{0}” is not a whole number."),
        help: Bilingual("skriv bara siffror, till exempel 12.", "write digits only, for example 12."))
    /// `{0}`: what stands there; `{1}`: the number in it.
    public static let notAWholeNumberNearest = DiagnosticKind(
        "I020", .error, title: Bilingual("Här ska ett heltal stå", "A whole number is needed"),
        message: Bilingual("”{0}” är inget heltal.", "“{0}” is not a whole number."),
        help: Bilingual("skriv bara siffror: {1}.", "write digits only: {1}."))
    public static let notADiaryNumber = DiagnosticKind(
        "I022", .error, title: Bilingual("Diarienumret har fel form", "The diary number has the wrong form"),
        message: Bilingual("”{0}” ser inte ut som ett diarienummer.", "“{0}” does not look like a diary number."),
        help: Bilingual("skriv till exempel KS 2025/41.", "write for example KS 2025/41."))
    public static let notAnEmail = DiagnosticKind(
        "I023", .error, title: Bilingual("E-postadressen går inte att läsa", "The e-mail address cannot be read"),
        message: Bilingual("”{0}” är ingen e-postadress.", "“{0}” is not an e-mail address."),
        help: Bilingual("skriv till exempel trygghet@adala.example.", "write for example trygghet@adala.example."))
    public static let notAWebAddress = DiagnosticKind(
        "I024", .error, title: Bilingual("Webbadressen går inte att använda", "The web address cannot be used"),
        message: Bilingual(
            "”{0}” är ingen webbadress som börjar med https://.",
            "“{0}” is not a web address that begins with https://."),
        help: Bilingual(
            "kopiera adressen ur webbläsaren; den ska börja med https://.",
            "copy the address from the browser; it begins with https://."))
    public static let notABaseAddress = DiagnosticKind(
        "I024", .error, title: Bilingual("Webbadressen går inte att använda", "The web address cannot be used"),
        message: Bilingual(
            "”{0}” går inte att använda som webbplatsens adress: sidornas adresser kan inte stå efter den.",
            "“{0}” can't be the site's address: the addresses of pages can't stand after it."),
        help: Bilingual(
            "skriv bara början, utan inloggning, ? och #, till exempel https://trygg.adala.example. Har namnet å, ä eller ö: skriv det så som datorer gör, https://trygg.xn--dala-poa.example för trygg.ådala.example.",
            "write only the beginning, without a login, ? and #, for example https://trygg.adala.example. Does the name have å, ä or ö? Write it as computers do, https://trygg.xn--dala-poa.example for trygg.ådala.example."
        ))
    public static let notAColour = DiagnosticKind(
        "I025", .error, title: Bilingual("Färgen går inte att läsa", "The colour cannot be read"),
        message: Bilingual("”{0}” är ingen färg.", "“{0}” is not a colour."),
        help: Bilingual(
            "skriv färgen som \"#0B4F8A\", med citattecken.", "write the colour as \"#0B4F8A\", with quotes."))
    public static let notAMonthDay = DiagnosticKind(
        "I026", .error, title: Bilingual("Dagen på året går inte att läsa", "The day of the year cannot be read"),
        message: Bilingual("”{0}” är ingen dag på året.", "“{0}” is not a day of the year."),
        help: Bilingual(
            "skriv månad och dag med två siffror var, till exempel 06-15.",
            "write month and day with two digits each: 06-15."))

    /// `{0}`: the season; `{1}`: what its months may be.
    public static let notMonths = DiagnosticKind(
        "I026", .error, title: Bilingual("Årstidens månader går inte att läsa", "The season's months cannot be read"),
        message: Bilingual(
            "”{0}” ska ha två månader, den första och den sista, med den tidiga först.",
            "“{0}” needs two months, the first and the last, the early one first."),
        help: Bilingual("skriv till exempel {0}: {1}.", "write for example {0}: {1}."))
    public static let notADuration = DiagnosticKind(
        "I027", .error, title: Bilingual("Tidslängden går inte att läsa", "The length of time cannot be read"),
        message: Bilingual("”{0}” är ingen tidslängd.", "“{0}” is not a length of time."),
        help: Bilingual(
            "skriv till exempel 10 dagar, 2 veckor, 24 månader eller 1 år.",
            "write for example 10 dagar, 2 veckor, 24 månader or 1 år."))
    public static let unknownKey = DiagnosticKind(
        "I030", .error, title: Bilingual("Okänd nyckel", "Unknown key"),
        message: Bilingual("”{0}” är ingen nyckel i {1}.", "“{0}” is not a key of {1}."),
        help: Bilingual("rätta eller ta bort nyckeln. Här finns: {2}.", "correct or remove the key. There are: {2}."))
    /// `{2}`: the key that was probably meant.
    public static let unknownKeyNear = DiagnosticKind(
        "I030", .error, title: Bilingual("Okänd nyckel", "Unknown key"),
        message: Bilingual(
            "”{0}” är ingen nyckel i {1}. Menade du ”{2}”?", "“{0}” is not a key of {1}. Did you mean “{2}”?"),
        help: Bilingual("skriv {2}: i stället, eller ta bort raden.", "write {2}: instead, or remove the line."))
    public static let unknownWord = DiagnosticKind(
        "I031", .error, title: Bilingual("Okänt ord", "Unknown word"),
        message: Bilingual("Insyn känner inte till ”{0}” här. {2}", "Insyn does not know “{0}” here. {3}"),
        help: Bilingual("välj ett av orden: {1}.", "choose one of the words: {1}."))
    /// `{0}`: the assignment.
    public static let assignmentInHead = DiagnosticKind(
        "I031", .error, title: Bilingual("Uppdraget står i huvudet", "The assignment stands in the head"),
        message: Bilingual(
            "I huvudet kan ”uppdrag” bara vara ”inga”. ”{0}” skulle inte synas någonstans.",
            "In the head “uppdrag” can only be “inga” (none). “{0}” would be shown nowhere."),
        help: Bilingual(
            "skriv det i texten, med en tom rad före: **Uppdrag:** {0}. Under det skriver du - Till: och - Klart:.",
            "write it in the text, after an empty line: **Uppdrag:** {0}. Below it go - Till: and - Klart:."))
    public static let missingKey = DiagnosticKind(
        "I032", .error, title: Bilingual("En uppgift saknas", "A key is missing"),
        message: Bilingual("Nyckeln ”{0}” måste finnas i {1}.", "The key “{0}” is needed in {1}."),
        help: Bilingual("lägg till en rad som börjar så här: {2}", "add a line that begins like this: {2}"))
    /// `{0}`: the keys; `{1}`: where; `{2}`: how their lines begin; `{3}` and `{4}`: the first and third in English.
    public static let missingKeys = DiagnosticKind(
        "I032", .error, title: Bilingual("Flera uppgifter saknas", "Several keys are missing"),
        message: Bilingual("{0} måste finnas i {1}.", "{3} are needed in {1}."),
        help: Bilingual("lägg till en rad för var och en: {2}", "add a line for each: {4}"))
    public static let wantsMapping = DiagnosticKind(
        "I033", .error, title: Bilingual("Här ska flera uppgifter stå", "Several keys are needed here"),
        message: Bilingual(
            "”{0}” ska ha egna uppgifter under sig, var och en med namn och värde.",
            "“{0}” needs keys of its own, each with a value."),
        help: Bilingual(
            "skriv dem inom klammer, till exempel {2}, eller på egna, indragna rader. Nycklarna är: {1}.",
            "write them in braces, such as {2}, or on indented lines of their own. The keys are: {1}."))
    /// `{0}`: the key; `{1}`: an example.
    public static let wantsPairs = DiagnosticKind(
        "I033", .error, title: Bilingual("Här ska flera uppgifter stå", "Several keys are needed here"),
        message: Bilingual(
            "”{0}” ska ha egna uppgifter under sig, var och en med namn och värde.",
            "“{0}” needs keys of its own, each with a value."),
        help: Bilingual(
            "skriv dem inom klammer, till exempel {1}, eller på egna, indragna rader.",
            "write them in braces, such as {1}, or on indented lines of their own."))
    public static let wantsSingle = DiagnosticKind(
        "I034", .error, title: Bilingual("Här får bara ett värde stå", "Only one value is allowed here"),
        message: Bilingual(
            "”{0}” tar ett enda värde, inte en lista eller flera uppgifter.",
            "“{0}” takes a single value, not a list or keys."),
        help: Bilingual("skriv ett värde på samma rad som ”{0}”.", "write one value on the line of “{0}”."))
    public static let wantsList = DiagnosticKind(
        "I028", .error, title: Bilingual("Här ska en lista stå", "A list is needed"),
        message: Bilingual("”{0}” ska vara en lista.", "“{0}” must be a list."),
        help: Bilingual(
            "skriv varje sak på en egen rad som börjar med ett bindestreck.",
            "write each thing on a line of its own that begins with a hyphen."))
    /// `{0}`: the key; `{1}`: what stands there; `{2}`: the same as a list.
    public static let listWithoutBrackets = DiagnosticKind(
        "I028", .error, title: Bilingual("Här ska en lista stå", "A list is needed"),
        message: Bilingual(
            "”{1}” läses som ett enda värde. ”{0}” kan ha flera.",
            "“{1}” is read as a single value. “{0}” may have several."),
        help: Bilingual(
            "skriv dem inom hakparenteser: {0}: {2}", "write them in square brackets: {0}: {2}"))

    /// `{0}`: the key; `{1}`: what stands there; `{2}`: the same as a list.
    /// `{0}`: the key; `{1}`: what stands there.
    public static let listWithoutDashes = DiagnosticKind(
        "I217", .warning, title: Bilingual("Menade du en lista?", "Did you mean a list?"),
        message: Bilingual(
            "Raderna under ”{0}” läses som ett enda värde: ”{1}”.",
            "The lines below “{0}” are read as a single value: “{1}”."),
        help: Bilingual(
            "börja varje rad med ett bindestreck och ett mellanslag: - punkt. Är det ett enda? Sätt citattecken om det.",
            "begin each line with a hyphen and a space: - item. Is it a single one? Put it in quotes."))
    public static let textWithoutBrackets = DiagnosticKind(
        "I217", .warning, title: Bilingual("Menade du en lista?", "Did you mean a list?"),
        message: Bilingual(
            "”{1}” läses som ett enda värde. ”{0}” kan ha flera.",
            "“{1}” is read as a single value. “{0}” may have several."),
        help: Bilingual(
            "skriv flera inom hakparenteser: {0}: {2}. Är det ett enda? Sätt citattecken: \"{1}\".",
            "write several in square brackets: {0}: {2}. Is it a single one? Put it in quotes: \"{1}\"."))
    /// `{0}`: the outcome; `{1}`: the same in hundredths.
    public static let shareAsPercent = DiagnosticKind(
        "I217", .warning, title: Bilingual("Menade du procent?", "Did you mean per cent?"),
        message: Bilingual(
            "Målet räknas i procent. Utfallet {0} läses som {0} procent.",
            "The goal is in per cent. The outcome {0} is read as {0} per cent."),
        help: Bilingual(
            "skriv {1} om det är {1} procent. Är det verkligen {0} procent? Låt det stå.",
            "write {1} if it is {1} per cent. Is it really {0} per cent? Leave it."))
    public static let noneBesideOthers = DiagnosticKind(
        "I029", .error, title: Bilingual("”Inga” bredvid något annat", "“None” beside something else"),
        message: Bilingual(
            "”{0}”: det står att det inte finns några, men det finns minst en.",
            "“{0}”: it says that there are none, yet there is at least one."),
        help: Bilingual("ta bort ”inga”, eller det andra.", "remove “inga”, or the other."))
    public static let notADecision = DiagnosticKind(
        "I019", .error, title: Bilingual("Beslutet går inte att läsa", "The decision cannot be read"),
        message: Bilingual("”{0}” är inte skrivet som ett beslut.", "“{0}” is not written as a decision."),
        help: Bilingual(
            "skriv vem, datum, paragraf och diarienummer med komma emellan: Kommunstyrelsen, 2025-03-12, § 41, KS 2025/41.",
            "write who, date, paragraph and diary number with commas between: Kommunstyrelsen, 2025-03-12, § 41, KS 2025/41."
        ))
    public static let notAGoal = DiagnosticKind(
        "I016", .error, title: Bilingual("Målet saknar ett tal", "The goal has no number"),
        message: Bilingual("”{0}” går inte att jämföra med ett utfall.", "“{0}” cannot be compared with an outcome."),
        help: Bilingual(
            "skriv till exempel: minst 40 kontroller, högst 10 dagar eller 100 procent.",
            "write for example: minst 40 kontroller, högst 10 dagar or 100 procent."))

    /// `{0}`: the goal; `{1}`: how it is written.
    public static let notAGoalNearest = DiagnosticKind(
        "I016", .error, title: Bilingual("Målet går inte att läsa", "The goal cannot be read"),
        message: Bilingual("”{0}” går inte att jämföra med ett utfall.", "“{0}” cannot be compared with an outcome."),
        help: Bilingual("skriv {1}, om det var det du menade.", "write {1}, if that is what you meant."))
}
