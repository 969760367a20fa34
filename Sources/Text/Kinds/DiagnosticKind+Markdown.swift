/// What is found in running text (I080–I099).
extension DiagnosticKind {
    static let markdown: [DiagnosticKind] = [
        rawHTMLDropped, htmlLineBreak, htmlLineBreakAlone, htmlTable, htmlStruck, htmlHides, htmlUnknown,
        htmlTextDropped,
        htmlSwallows, imageWithoutText,
        findingPictureWithoutText,
        addressNotAllowed, imageNotAllowed, titleInBody,
        headingLevelSkipped, nestedTooDeep,
        footnoteMissing, footnoteUnused, footnoteTwice, footnoteOutOfPlace, tableCellsDropped, addressMissing,
        linkAsText, linkWithoutText, linkSaysNothing, imageElsewhere, tableTooTangled, textTooHeavy, moreOfTheSame,
        tableTooSparse,
        footnotesTooLong,
    ]

    public static let rawHTMLDropped = DiagnosticKind(
        "I080", .warning,
        title: Bilingual(
            "HTML-kod visas inte",
            "HTML code is not shown"),
        message: Bilingual(
            "Texten innehåller HTML-kod: {0}. Koden tas bort när sidan byggs.",
            "The text holds HTML code: {0}. It is removed when the page is built."),
        help: Bilingual(
            "skriv med Markdown i stället, eller ta bort koden.",
            "write it in Markdown instead, or remove it."))

    /// `{0}`: the tag as it is written.
    public static let htmlLineBreak = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("HTML-kod visas inte", "HTML code is not shown"),
        message: Bilingual(
            "{0} är HTML-kod för en ny rad. Just den blir en ny rad på sidan, men all annan HTML-kod tas bort.",
            "{0} is HTML code for a new line. This one becomes a new line on the page, but all other HTML code is removed."
        ),
        help: Bilingual(
            "sätt ett omvänt snedstreck (\\) sist på raden och fortsätt på nästa, eller gör en lista.",
            "put a backslash (\\) at the end of the line and go on with the next, or make a list."))

    /// `{0}`: the tag.
    public static let htmlLineBreakAlone = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("HTML-kod för en tom rad", "HTML code for an empty line"),
        message: Bilingual(
            "{0} är HTML-kod för en ny rad. Mellan två stycken behövs den inte.",
            "{0} is HTML code for a new line. Between two paragraphs it is not needed."),
        help: Bilingual(
            "ta bort den. En tom rad räcker för att börja ett nytt stycke.",
            "take it away. An empty line is enough to begin a new paragraph."))

    /// `{0}`: the tag as it is written.
    public static let htmlStruck = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("Struken text visas", "Struck text is shown"),
        message: Bilingual(
            "{0} stryker över text. Koden tas bort när sidan byggs, och då ser texten ut att gälla.",
            "{0} strikes text out. The code is removed when the page is built, and the text then seems to hold."),
        help: Bilingual(
            "ta bort koden och den strukna texten, eller skriv två vågstreck runt den: ~~struket~~.",
            "remove the code and the struck text, or write two tildes around it: ~~struck~~."))

    /// `{0}`: the tag as it is written.
    public static let htmlHides = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("Dold text visas", "Hidden text is shown"),
        message: Bilingual(
            "{0} döljer text. Koden tas bort när sidan byggs, och då kan alla läsa texten.",
            "{0} hides text. The code is removed when the page is built, and everybody can then read the text."),
        help: Bilingual(
            "ta bort koden, och texten också om den inte ska visas.",
            "remove the code, and the text too if it is not to be shown."))

    /// `{0}`: words between `<` and `>` that are no tag of HTML.
    public static let htmlUnknown = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("Ord inom < och > visas inte", "Words between < and > are not shown"),
        message: Bilingual(
            "{0} läses som HTML-kod och syns inte på sidan.", "{0} is read as HTML code and is not on the page."),
        help: Bilingual(
            "skriv orden utan < och >, eller sätt ett omvänt snedstreck (\\) före <.",
            "write the words without < and >, or put a backslash (\\) before <."))

    /// `{0}`: the first line of a paragraph that is HTML code.
    public static let htmlTextDropped = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("Text i HTML-kod visas inte", "Text in HTML code is not shown"),
        message: Bilingual(
            "Stycket är skrivet i HTML-kod: {0}. Det tas bort när sidan byggs, och texten i det också.",
            "The paragraph is written in HTML code: {0}. It is removed when the page is built, and its text too."),
        help: Bilingual(
            "ta bort koden mellan < och > så att bara texten är kvar.",
            "remove the code between < and > so that the text alone is left."))

    /// `{0}`: the first line of a text that stands right under HTML code.
    public static let htmlSwallows = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("Text under HTML-kod visas inte", "Text below HTML code is not shown"),
        message: Bilingual(
            "”{0}” står direkt under HTML-kod och räknas dit, liksom allt fram till nästa tomma rad. Det tas bort när sidan byggs.",
            "“{0}” stands right under HTML code and counts as such, with all up to the next empty line. It is removed when the page is built."
        ),
        help: Bilingual(
            "sätt en tom rad mellan koden och texten.", "put an empty line between the code and the text."))

    /// `{0}`: the tag as it is written.
    public static let htmlTable = DiagnosticKind(
        "I080", .warning,
        title: Bilingual("HTML-kod visas inte", "HTML code is not shown"),
        message: Bilingual(
            "{0} är en tabell i HTML-kod. Den tas bort när sidan byggs, och det som står i den kommer inte med.",
            "{0} is a table in HTML code. It is removed when the page is built, and what stands in it does not come along."
        ),
        help: Bilingual(
            "skriv tabellen med lodstreck: | Brott | Antal | på en rad, | --- | --- | på nästa och sedan en rad för varje rad.",
            "write the table with bars: | Offence | Number | on one line, | --- | --- | on the next, then a line for each row."
        ))

    public static let imageWithoutText = DiagnosticKind(
        "I081", .error,
        title: Bilingual(
            "Bilden saknar beskrivning",
            "The picture has no description"),
        message: Bilingual(
            "Bilden {0} saknar alternativtext. Den som inte ser bilden får inte veta vad den visar.",
            "The picture {0} has no alternative text. Those who cannot see it are not told what it shows."),
        help: Bilingual(
            "beskriv bilden kort mellan hakparenteserna: ![Ny belysning vid stationen]({0}).",
            "describe the picture briefly between the brackets: ![New lights at the station]({0})."))

    /// `{0}`: the picture's address.
    public static let findingPictureWithoutText = DiagnosticKind(
        "I081", .error,
        title: Bilingual("Bilden saknar beskrivning", "The picture has no description"),
        message: Bilingual(
            "Bilden {0} saknar beskrivning. Den som inte ser bilden får inte veta vad den visar.",
            "The picture {0} has no words for what it shows. Those who cannot see it are not told."),
        help: Bilingual(
            "skriv vad bilden visar mellan hakparenteser: [Släckt lampa vid gångvägen]({0}).",
            "write what the picture shows between brackets: [A lamp that is out by the path]({0})."))

    public static let addressNotAllowed = DiagnosticKind(
        "I082", .error,
        title: Bilingual(
            "Adressen kan inte användas",
            "The address cannot be used"),
        message: Bilingual(
            "Länken till ”{0}” tas inte med. Bara https, http, mailto, tel och sökvägar inom webbplatsen kan länkas.",
            "The link to “{0}” is left out. Only https, http, mailto, tel and paths within the site can be linked to."),
        help: Bilingual(
            "ändra adressen, eller ta bort länken och behåll texten.",
            "change the address, or remove the link and keep the text."))

    /// `{0}`: the picture's address.
    public static let imageNotAllowed = DiagnosticKind(
        "I082", .error,
        title: Bilingual("Bilden kan inte användas", "The picture cannot be used"),
        message: Bilingual(
            "Bilden ”{0}” tas inte med. Bara bilder som ligger i mappen bilder kan visas.",
            "The picture “{0}” is left out. Only pictures in the folder bilder can be shown."),
        help: Bilingual(
            "spara bilden i mappen bilder och skriv ![Vad bilden visar](sökvägen dit), eller ta bort den.",
            "save the picture in the folder bilder and write ![What it shows](the path to it), or remove it."))

    public static let titleInBody = DiagnosticKind(
        "I083", .warning,
        title: Bilingual(
            "En andra huvudrubrik",
            "A second main heading"),
        message: Bilingual(
            "Sidan får sin huvudrubrik från titeln. Rubriken ”{0}” visas en nivå ner.",
            "The page gets its main heading from the title. The heading “{0}” is shown one level down."),
        help: Bilingual(
            "skriv rubriken med två nummertecken: ## {0}.",
            "write the heading with two number signs: ## {0}."))

    public static let headingLevelSkipped = DiagnosticKind(
        "I084", .warning,
        title: Bilingual(
            "En rubriknivå hoppas över",
            "A heading level is skipped"),
        message: Bilingual(
            "Rubriken ”{0}” har nivå {1}, men rubriken före har nivå {2}. Den som lyssnar på sidan tror att något saknas.",
            "The heading “{0}” has level {1}, but the heading before it has level {2}. Those who listen to the page will think that something is missing."
        ),
        help: Bilingual(
            "ge rubriken nivå {3}, alltså {4}.",
            "give the heading level {3}, that is {4}."))

    public static let nestedTooDeep = DiagnosticKind(
        "I085", .error,
        title: Bilingual(
            "För många nivåer i varandra",
            "Too many levels inside each other"),
        message: Bilingual(
            "Här ligger listor, citat eller markeringar i varandra i fler än {0} nivåer. De innersta nivåerna visas som vanlig text.",
            "Lists, quotes or marks are nested more than {0} levels deep here. The innermost are shown as plain text."),
        help: Bilingual(
            "skriv om stycket med färre nivåer.",
            "rewrite the passage with fewer levels."))

    public static let footnoteMissing = DiagnosticKind(
        "I086", .warning,
        title: Bilingual(
            "Fotnoten finns inte",
            "The footnote does not exist"),
        message: Bilingual(
            "Texten hänvisar till fotnoten [^{0}], men den finns inte i filen.",
            "The text refers to the footnote [^{0}], but the file has none."),
        help: Bilingual(
            "skriv fotnoten på en egen rad: [^{0}]: …",
            "write the footnote on a line of its own: [^{0}]: …"))

    public static let footnoteUnused = DiagnosticKind(
        "I087", .warning,
        title: Bilingual(
            "Fotnoten används inte",
            "The footnote is not used"),
        message: Bilingual(
            "Ingen text hänvisar till fotnoten [^{0}]. Den visas inte.",
            "No text refers to the footnote [^{0}]. It is not shown."),
        help: Bilingual(
            "sätt [^{0}] där fotnoten hör hemma, eller ta bort den.",
            "put [^{0}] where the footnote belongs, or remove it."))

    public static let footnoteTwice = DiagnosticKind(
        "I088", .error,
        title: Bilingual(
            "Två fotnoter har samma namn",
            "Two footnotes have one name"),
        message: Bilingual(
            "Fotnoten [^{0}] finns redan i filen. Bara den första visas.",
            "The footnote [^{0}] exists already in the file. Only the first is shown."),
        help: Bilingual(
            "ge en av dem ett annat namn.",
            "give one of them another name."))

    public static let footnoteOutOfPlace = DiagnosticKind(
        "I089", .warning,
        title: Bilingual(
            "Fotnoten kan inte stå här",
            "A footnote cannot stand here"),
        message: Bilingual(
            "Fotnoten [^{0}] står i en rubrik, ett fält eller en etikett. De visas på fler sidor än den här, och fotnoten följer inte med.",
            "The footnote [^{0}] stands in a heading, a field or a label. These are shown on other pages too, where the footnote does not follow."
        ),
        help: Bilingual(
            "flytta hänvisningen till texten under.",
            "move the reference to the text below."))

    public static let tableCellsDropped = DiagnosticKind(
        "I090", .warning,
        title: Bilingual(
            "Tabellraden har för många celler",
            "The table row has too many cells"),
        message: Bilingual(
            "Raden har {0} celler, men tabellens rubrikrad har {1}. De sista visas inte.",
            "The row has {0} cells, but the table's heading row has {1}. The last ones are not shown."),
        help: Bilingual(
            "skriv ett lodstreck som hör till texten som \\|, eller gör rubrikraden längre.",
            "write an upright bar that belongs to the text as \\|, or make the heading row longer."))

    public static let addressMissing = DiagnosticKind(
        "I092", .error,
        title: Bilingual(
            "Länken saknar adress",
            "The link has no address"),
        message: Bilingual(
            "Länken ”{0}” leder ingenstans.",
            "The link “{0}” leads nowhere."),
        help: Bilingual(
            "skriv adressen mellan parenteserna, eller ta bort länken och behåll texten.",
            "write the address between the parentheses, or remove the link and keep the text."))

    /// `{0}`, `{1}`: what to do.
    public static let linkAsText = DiagnosticKind(
        "I091", .warning, title: Bilingual("Länken blir vanlig text", "The link is ordinary text"),
        message: Bilingual(
            "Det ser ut som en länk, men läsaren ser hakparenteserna och kan inte klicka.",
            "It looks like a link, but readers see the brackets and have nothing to click."),
        help: Bilingual("{0}.", "{1}."))

    /// `{0}`: the link's words.
    public static let linkSaysNothing = DiagnosticKind(
        "I269", .info,
        title: Bilingual("Länkens ord säger inte vart den leder", "The link's words do not say where it leads"),
        message: Bilingual(
            "Länken heter ”{0}”. Den som får sidans länkar upplästa hör bara de orden.",
            "The link is called “{0}”. Who has the page's links read aloud hears those words alone."),
        help: Bilingual(
            "länka ord som säger vad som finns där, till exempel [lägesbilden för 2025](…).",
            "link words that say what is there, such as [lägesbilden för 2025](…)."))

    public static let linkWithoutText = DiagnosticKind(
        "I093", .warning,
        title: Bilingual(
            "Länken saknar text",
            "The link has no text"),
        message: Bilingual(
            "Länken till {0} har ingen text att klicka på.",
            "The link to {0} has no text to click on."),
        help: Bilingual(
            "skriv mellan hakparenteserna vart länken leder.",
            "write between the brackets where the link leads."))

    public static let imageElsewhere = DiagnosticKind(
        "I094", .error,
        title: Bilingual(
            "Bilden ligger på en annan webbplats",
            "The picture lies on another site"),
        message: Bilingual(
            "Bilden {0} hämtas från en annan webbplats. Sidorna visar bara bilder från mappen bilder.",
            "The picture {0} is fetched from another site. The pages show only pictures from the folder bilder."),
        help: Bilingual(
            "lägg bilden i mappen bilder och skriv sökvägen dit.",
            "put the picture in bilder/ and link to it there."))

    public static let tableTooTangled = DiagnosticKind(
        "I095", .warning,
        title: Bilingual(
            "Tabellen går inte att läsa till slutet",
            "The table cannot be read to its end"),
        message: Bilingual(
            "Det som står direkt efter tabellen går inte att skilja från den.",
            "What follows the table directly cannot be told apart from it."),
        help: Bilingual(
            "sätt en tom rad efter tabellen.",
            "put an empty line after the table."))

    public static let textTooHeavy = DiagnosticKind(
        "I096", .error,
        title: Bilingual(
            "Texten tar för lång tid att läsa",
            "The text takes too long to read"),
        message: Bilingual(
            "{0} Texten visas därför som den är skriven, utan rubriker, listor och länkar.",
            "{1} The text is therefore shown as it is written, without headings, lists and links."),
        help: Bilingual(
            "rätta texten här, eller dela upp den med tomma rader och i flera filer.",
            "correct the text here, or divide it with empty lines and into several files."))

    public static let moreOfTheSame = DiagnosticKind(
        "I097", .info,
        title: Bilingual(
            "Fler av samma slag",
            "More of the same"),
        message: Bilingual(
            "Filen har fler än {0} meddelanden {1}. Från och med det här stället nämns de inte.",
            "The file has more than {0} messages {1}. From here on they are not listed."),
        help: Bilingual(
            "rätta de som nämns, och kontrollera sedan filen igen.",
            "correct those that are listed, then check the file again."))

    public static let tableTooSparse = DiagnosticKind(
        "I098", .error,
        title: Bilingual(
            "Tabellen har för många tomma celler",
            "The table has too many empty cells"),
        message: Bilingual(
            "Raderna i filens tabeller saknar tillsammans fler än {0} celler. Resten av tabellen visas inte som tabell.",
            "The rows of the file's tables lack more than {0} cells together. The rest of the table is not shown as one."
        ),
        help: Bilingual(
            "gör rubrikraden kortare.",
            "make the heading row shorter."))

    public static let footnotesTooLong = DiagnosticKind(
        "I099", .error,
        title: Bilingual(
            "Fotnoterna blir för långa",
            "The footnotes become too long"),
        message: Bilingual(
            "Så många delar av filen hänvisar till långa fotnoter att de tillsammans blir mycket längre än filen. Resten visas inte.",
            "So many parts refer to long footnotes that together they become much longer than the file. The rest are not shown."
        ),
        help: Bilingual(
            "korta fotnoterna, eller flytta texten till ett eget avsnitt.",
            "shorten the footnotes, or move their text to a section of its own."))
}
