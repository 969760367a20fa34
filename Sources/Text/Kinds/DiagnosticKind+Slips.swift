/// Slips of the hand that change a page without anybody seeing it (misstag): I240–I249.
extension DiagnosticKind {
    static let slips: [DiagnosticKind] = [
        linkedPartMissing, linkedSeatMissing, followUpFarAhead, followUpLongBefore, dateFarOff, fieldWithoutHyphen,
        presentTwice, linkToOwnSite, copiedRecord, idsAsText, menuNamesNothing, logotypeMissing, fenceRunsOn,
        fenceSwallowed, looseQuote, starsInHead,
    ]

    /// `{0}`: the anchor; `{1}`: how many links; `{2}`: the files that they stand in; `{3}` and `{4}`: a question.
    public static let linkedPartMissing = DiagnosticKind(
        "I240", .error,
        title: Bilingual("Delen som andra länkar till finns inte", "The part that others link to is not there"),
        message: Bilingual(
            "Ingen del här heter ”#{0}”, men {1} länkar leder dit, i {2}. {3}",
            "No part here is called “#{0}”, but {1} links lead to it, in {2}. {4}"),
        help: Bilingual(
            "har rubriken, dess id eller ett ord som Problem: eller **Uppdrag:** ändrats? Skriv det som förut, med {#{0}} sist i rubriken eller fältet ”- Id: {0}” under etiketten. Annars: rätta eller ta bort länkarna.",
            "did the heading, its id or a word such as Problem: or **Uppdrag:** change? Write it as before, with {#{0}} at the heading's end or the field “- Id: {0}” below the label. Otherwise correct the links, or take them out."
        ))
    /// `{0}`: the seat; `{1}`: how many times it is named; `{2}`: the files; `{3}` and `{4}`: a question.
    public static let linkedSeatMissing = DiagnosticKind(
        "I240", .error,
        title: Bilingual("Platsen som andra nämner finns inte", "The seat that others name is not there"),
        message: Bilingual(
            "Organet har ingen plats med id:t ”{0}”, men den nämns {1} gånger, i {2}. {3}",
            "The body has no seat with the id “{0}”, but it is named {1} times, in {2}. {4}"),
        help: Bilingual(
            "har platsen bytt id? Skriv det som förut. Har någon slutat? Skriv ”till:” med dagen vid namnet, och låt platsen stå kvar. Annars: skriv rätt id i filerna.",
            "did the seat change its id? Write it as before. Did somebody leave? Write “till:” with the day at the name, and let the seat stay. Otherwise write the right id in the files."
        ))

    /// `{0}`: the day of the follow-up.
    public static let followUpFarAhead = DiagnosticKind(
        "I241", .warning, title: Bilingual("Är årtalet rätt?", "Is the year right?"),
        message: Bilingual(
            "Uppföljningen är daterad {0}, mer än ett år framåt. Till dess räknas den inte.",
            "The follow-up is dated {0}, more than a year ahead. Until then it does not count."),
        help: Bilingual("rätta dagen i rubriken.", "correct the day in the heading."))
    /// `{0}`: the day of the follow-up.
    public static let followUpLongBefore = DiagnosticKind(
        "I241", .warning, title: Bilingual("Är årtalet rätt?", "Is the year right?"),
        message: Bilingual(
            "Uppföljningen är daterad {0}, mer än ett år innan arbetet började. Den räknas som den äldsta.",
            "The follow-up is dated {0}, more than a year before the work began. It counts as the oldest."),
        help: Bilingual("rätta dagen i rubriken.", "correct the day in the heading."))
    /// `{0}`: the key; `{1}`: the day.
    public static let dateFarOff = DiagnosticKind(
        "I241", .warning, title: Bilingual("Är årtalet rätt?", "Is the year right?"),
        message: Bilingual(
            "”{0}” är {1}. Det är långt från i dag.", "“{0}” is {1}. That is far from today."),
        help: Bilingual(
            "rätta dagen. Står den i filens namn, döp om filen.",
            "correct the day. Where it stands in the file's name, rename the file."))

    /// `{0}`: the line as it is written; `{1}`: the field.
    public static let fieldWithoutHyphen = DiagnosticKind(
        "I242", .error, title: Bilingual("Raden är inget fält", "The line is no field"),
        message: Bilingual(
            "”{0}” läses som text och inte som ett fält, för raden börjar inte med ett bindestreck och ett mellanslag.",
            "“{0}” is read as text and not as a field: the line does not begin with a hyphen and a space."),
        help: Bilingual("skriv ”- {1}: …”, som de andra fälten.", "write “- {1}: …”, like the other fields."))

    /// `{0}`: the seat; `{1}`: the key.
    public static let presentTwice = DiagnosticKind(
        "I243", .warning, title: Bilingual("Platsen står två gånger", "The seat stands twice"),
        message: Bilingual("”{0}” står två gånger bland {1}.", "“{0}” stands twice among {1}."),
        help: Bilingual(
            "ta bort den ena, eller skriv den plats som avsågs.", "take one out, or write the seat that was meant."))

    /// `{0}`: the address; `{1}`: the path.
    public static let linkToOwnSite = DiagnosticKind(
        "I244", .warning,
        title: Bilingual("Länken går till den publicerade webbplatsen", "The link goes to the published site"),
        message: Bilingual(
            "”{0}” är den egna webbplatsens adress. Insyn vet inte om sidan finns, och den andra sidan nämner inte den här.",
            "“{0}” is the site's own address. Insyn can't know whether the page is there, and that page does not name this one."
        ),
        help: Bilingual("skriv filens sökväg i stället: {1}.", "write the file's path instead: {1}."))

    /// `{0}`: the other file.
    public static let copiedRecord = DiagnosticKind(
        "I245", .warning, title: Bilingual("Filen ser ut att vara en kopia", "The file seems to be a copy"),
        message: Bilingual(
            "Filen har samma titel, datum och rubriker som {0}. Båda blir sidor, och båda räknas.",
            "The file has the same title, date and headings as {0}. Both become pages, and both count."),
        help: Bilingual(
            "jämför dem och ta bort den ena. Är det två handlingar? Ge dem var sin titel.",
            "compare them and remove one. Are they two documents? Give each its own title."))

    /// `{0}`: the text; `{1}`: the first id.
    public static let idsAsText = DiagnosticKind(
        "I246", .warning, title: Bilingual("Id:n läses som text", "Ids are read as text"),
        message: Bilingual(
            "”{0}” läses som vanlig text. Läsaren ser id:na som de står, utan länk.",
            "“{0}” is read as ordinary text. The reader sees the ids as they stand, without a link."),
        help: Bilingual(
            "skriv ett enda id, till exempel {1}. Får fältet ha flera, skriv komma mellan dem.",
            "write a single id, such as {1}. Where the field may have several, put commas between them."))

    /// `{0}`: the word; `{1}`: a question, `{2}`: in English; `{3}`: the words that there are.
    public static let menuNamesNothing = DiagnosticKind(
        "I247", .warning, title: Bilingual("Menyn nämner något som inte finns", "The menu names what is not there"),
        message: Bilingual(
            "”{0}” är inget i menyn, och kommer inte med. {1}", "“{0}” is nothing in the menu, and is left out. {2}"),
        help: Bilingual("välj bland: {3}.", "choose among: {3}."))
    /// `{0}`: the path.
    public static let logotypeMissing = DiagnosticKind(
        "I247", .warning, title: Bilingual("Logotypen finns inte", "The logotype is not there"),
        message: Bilingual(
            "Det finns ingen fil ”{0}”. Sidorna visas utan logotyp.",
            "There is no file “{0}”. The pages are shown without a logotype."),
        help: Bilingual(
            "lägg bilden där, eller rätta sökvägen efter ”logotyp”. Den räknas från innehållets mapp.",
            "put the picture there, or correct the path after “logotyp”. It counts from the content folder."))

    /// `{0}`: the block's first line; `{1}`: the line of text in it.
    public static let fenceRunsOn = DiagnosticKind(
        "I248", .error, title: Bilingual("Blocket tar inte slut där det ska", "The block does not end where it should"),
        message: Bilingual(
            "Blocket ”{0}” saknar sin sista rad. Därför räknas också texten ”{1}” dit.",
            "The block “{0}” lacks its last line. So the text “{1}” counts as part of it too."),
        help: Bilingual(
            "skriv ``` ensamt på raden efter blockets sista rad.",
            "write ``` alone on the line after the block's last line."))
    /// `{0}`: the line in it that begins another block.
    public static let fenceSwallowed = DiagnosticKind(
        "I248", .error, title: Bilingual("Text visas som kod", "Text is shown as code"),
        message: Bilingual(
            "Här börjar ett kodblock, och i det står ”{0}”. Texten mellan dem visas som kod.",
            "A code block begins here, and “{0}” stands in it. The text between them is shown as code."),
        help: Bilingual(
            "hör raden till ett block ovanför? Skriv då det blockets första rad som ```diagram, med tre grava accenter. Annars: ta bort raden.",
            "does the line belong to a block above? Then write that block's first line as ```diagram, with three grave accents. Otherwise take the line out."
        ))

    /// `{0}`: the text's end.
    public static let looseQuote = DiagnosticKind(
        "I249", .warning, title: Bilingual("Ett ensamt citattecken", "A quote alone"),
        message: Bilingual(
            "”{0}” slutar med ett citattecken som inte öppnas. Läsaren ser det.",
            "“{0}” ends with a quote that was never opened. The reader sees it."),
        help: Bilingual(
            "ta bort det, eller sätt ett före texten också.", "take it out, or put one before the text too."))
    /// `{0}`: the text.
    public static let starsInHead = DiagnosticKind(
        "I249", .warning, title: Bilingual("Stjärnor i huvudet", "Stars in the head"),
        message: Bilingual(
            "Huvudet har ingen fetstil. Läsaren ser stjärnorna i ”{0}”.",
            "The head has no bold type. The reader sees the stars in “{0}”."),
        help: Bilingual("ta bort stjärnorna.", "take the stars out."))
}
