/// Plans, promises, pictures and protocols as other people write them (I228–I232): what stands in a table or in running text
/// where a part or a field was meant, and what a form was never filled in with.
extension DiagnosticKind {
    static let forms: [DiagnosticKind] = [
        partsInTable, noParts, termsWithoutHeadings, partWithoutTitle, placeholderLeft, fieldInForm, fieldMarked,
        fieldsOfNothing,
        partAsText, partOfOtherKind, moreAnswersThanAsked,
    ]

    /// `{0}`: a part's heading; `{1}`: its first field; `{2}`: the word in the plural.
    public static let partsInTable = DiagnosticKind(
        "I228", .warning, title: Bilingual("Innehållet står i en tabell", "The content stands in a table"),
        message: Bilingual(
            "Tabellen visas som den är, men ingen rad blir en egen del. Webbplatsen räknar inga {2} här, och inget går att följa upp.",
            "The table is shown as it is, but no row becomes a part of its own. The site counts none here, and nothing can be followed up."
        ),
        help: Bilingual(
            "gör varje rad till en rubrik, ”{0}”, och dess celler till fält direkt under: ”- {1}: …”.",
            "make each row a heading, “{0}”, and its cells fields right under it: “- {1}: …”."))

    public static let noParts = DiagnosticKind(
        "I228", .warning, title: Bilingual("Ingenting går att följa upp", "Nothing can be followed up"),
        message: Bilingual(
            "Ingen rubrik i texten är skriven ”## {0}: …”. Webbplatsen räknar inga {2} här, och inget kommer med i listor och uppföljning.",
            "No heading of the text is written “## {0}: …”. The site counts none here, and nothing comes into lists and follow-up."
        ),
        help: Bilingual(
            "skriv en rubrik ”## {0}: …” för var och en, med fält direkt under: ”- {1}: …”.",
            "write a heading “## {0}: …” for each, with fields right under it: “- {1}: …”."))

    public static let termsWithoutHeadings = DiagnosticKind(
        "I228", .warning, title: Bilingual("Ordlistan har inga ord", "The glossary has no words"),
        message: Bilingual(
            "Inget ord är en rubrik. Därför förklaras inget av dem på de andra sidorna.",
            "No word is a heading. So none of them is explained on the other pages."),
        help: Bilingual(
            "skriv varje ord som en rubrik, till exempel ”## EST”, och förklaringen i stycket under.",
            "write each word as a heading, such as “## EST”, and its explanation in the paragraph below."))

    /// `{0}`: the heading without its title; `{1}`: a title.
    public static let partWithoutTitle = DiagnosticKind(
        "I229", .error, title: Bilingual("Rubriken har ingen titel", "The heading has no title"),
        message: Bilingual(
            "Efter ”{0}” står inget. Då får sidan en tom rubrik, och ingen kan länka till den.",
            "Nothing follows “{0}”. The page gets an empty heading then, and nobody can link to it."),
        help: Bilingual(
            "skriv titeln på samma rad, till exempel ”{0} {1}”, eller ta bort rubriken och det som står under den.",
            "write the title on the same line, such as “{0} {1}”, or take out the heading and what stands below it."))

    /// `{0}`: the value.
    public static let placeholderLeft = DiagnosticKind(
        "I230", .error, title: Bilingual("Mallens text står kvar", "The template's text is still there"),
        message: Bilingual(
            "”{0}” är vad mallen har där något ska fyllas i.",
            "“{0}” is what a template has where something is to be filled in."),
        help: Bilingual(
            "skriv det som gäller, eller ta bort raden.",
            "write what holds, or take the line out."))

    /// `{0}`: the name as written; `{1}`: the field's own.
    public static let fieldInForm = DiagnosticKind(
        "I231", .warning, title: Bilingual("Fältet läses som vanlig text", "The field is read as ordinary text"),
        message: Bilingual(
            "”{0}” är inte skrivet som ett fält. Därför saknas det i listor, uppföljning och sidans sammanfattning.",
            "“{0}” is not written as a field. So it is missing in lists, follow-up and the page's summary."),
        help: Bilingual(
            "skriv varje fält på en egen rad direkt under rubriken, med bindestreck och utan fetstil eller siffror: ”- {1}: …”.",
            "write each field on a line of its own right under the heading, with a hyphen and without bold type or numbers: “- {1}: …”."
        ))

    /// `{0}`: the field.
    public static let fieldMarked = DiagnosticKind(
        "I231", .warning, title: Bilingual("Fältet läses som vanlig text", "The field is read as ordinary text"),
        message: Bilingual(
            "”{0}” har märken för fetstil, kursiv eller kod runt namnet. Därför läses listan inte som fält.",
            "“{0}” has marks of bold type, italics or code around its name. So the list is not read as fields."),
        help: Bilingual(
            "skriv fältens namn som vanlig text: ”- {0}: …”.", "write the names of fields as ordinary text: “- {0}: …”."
        ))

    /// `{0}`: the word of the part whose fields they are.
    public static let fieldsOfNothing = DiagnosticKind(
        "I231", .warning, title: Bilingual("Fälten hör inte till någon rubrik", "The fields belong to no heading"),
        message: Bilingual(
            "Listan har fält för {0} men står inte direkt under en sådan rubrik. Därför läses den som vanlig text.",
            "The list has the fields of {0} but does not stand right under such a heading. So it is read as ordinary text."
        ),
        help: Bilingual(
            "skriv ”## {0}: …” på raden ovanför listan. Hör den till rubriken som redan finns? Flytta upp den dit.",
            "write “## {0}: …” on the line above the list. Does it belong to the heading there is? Move it up there."))

    /// `{0}`: the word and its number; `{1}`: the heading.
    public static let partAsText = DiagnosticKind(
        "I039", .warning, title: Bilingual("Rubriken läses som vanlig text", "The heading is read as ordinary text"),
        message: Bilingual(
            "”{0}” står först i ett stycke, inte i en rubrik. Det som följer räknas därför inte som {0}.",
            "“{0}” begins a paragraph, not a heading. So what follows does not count as {0}."),
        help: Bilingual(
            "skriv raden så här, med en tom rad före: {1}", "write the line like this, after an empty line: {1}"))

    /// `{0}`: the heading; `{1}`: the part's word; `{2}`: the folder.
    public static let partOfOtherKind = DiagnosticKind(
        "I039", .warning, title: Bilingual("Rubriken hör hemma i en annan fil", "The heading belongs in another file"),
        message: Bilingual(
            "”{0}” läses här som en vanlig rubrik: den här sortens sida har inga delar som heter {1}.",
            "“{0}” is read as an ordinary heading here: this sort of page has no parts called {1}."),
        help: Bilingual(
            "flytta delen till en fil i mappen {2}. Är det en vanlig rubrik? Välj ett annat ord.",
            "move the part to a file in the folder {2}. Is it an ordinary heading? Choose another word."))

    /// `{0}`: how many answered; `{1}`: how many were asked.
    public static let moreAnswersThanAsked = DiagnosticKind(
        "I232", .error, title: Bilingual("Fler svar än tillfrågade", "More answers than were asked"),
        message: Bilingual(
            "Det står att {0} svarade av {1} tillfrågade.", "It says that {0} answered of {1} who were asked."),
        help: Bilingual(
            "rätta ”svarande” eller ”urval”. Kunde vem som helst svara? Ta bort ”urval”.",
            "correct “svarande” or “urval”. Could anybody answer? Take “urval” out."))
}
