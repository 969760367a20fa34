/// Text that was written for another program and does not become what its writer sees (I091).
extension DiagnosticKind {
    static let foreign: [DiagnosticKind] = [
        foreignMark, deletionAsText, commentAsText, tableAsText, tableLost, headingWithoutSpace, headingEmpty,
        bulletAsText, indentedCode,
        fenceUnclosed, hyphenatedWord, definitionAsText, boldWithBlanks, boldUnclosed, columnsOfBlanks,
        lineSwallowed, noteShown, contentsPasted, pageNumberPasted,
        headingOfDashes,
    ]

    /// `{0}`: the mark as it stands: `:::`, `{.underline}`, `<o:p>`.
    public static let foreignMark = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Ett märke från ett annat program", "A mark of another program"),
        message: Bilingual(
            "{0} kommer från ett annat program, till exempel Word eller Pandoc. Läsaren ser det som det står.",
            "{0} comes from another program, such as Word or Pandoc. Readers see it as it stands."),
        help: Bilingual(
            "ta bort märket, här och där det annars står. Gör du om filer med Pandoc blir de färre med -t gfm --wrap=none.",
            "take the mark out, here and wherever else it stands. Pandoc makes fewer with -t gfm --wrap=none."))

    /// `{0}`: Pandoc's mark of what was struck out while Word kept track of changes.
    public static let deletionAsText = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Struken text visas", "Struck text is shown"),
        message: Bilingual(
            "{0} betyder att texten är struken i Word. På sidan står både texten och märket kvar.",
            "{0} means that the text was struck out in Word. The page shows both the text and the mark."),
        help: Bilingual(
            "ta bort märket och den strukna texten inom hakparenteserna före det, här och där det annars står.",
            "take out the mark and the struck text in the brackets before it, here and wherever else it stands."))

    /// `{0}`: Pandoc's mark of a comment in Word.
    public static let commentAsText = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("En kommentar visas", "A comment is shown"),
        message: Bilingual(
            "{0} betyder att texten före är en kommentar i Word. På sidan kan alla läsa den.",
            "{0} means that the text before it is a comment in Word. Everybody can read it on the page."),
        help: Bilingual(
            "ta bort märket och kommentaren inom hakparenteserna före det, och {.comment-end …} längre fram.",
            "take out the mark, the comment in the brackets before it, and {.comment-end …} further on."))

    /// `{0}`: the line; `{1}`: the line without brackets.
    public static let lineSwallowed = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Raden visas inte", "The line is not shown"),
        message: Bilingual(
            "”{0}” läses som adressen till en länk. På sidan syns raden inte.",
            "“{0}” is read as the address of a link. The page does not show the line."),
        help: Bilingual("skriv utan hakparenteser: {1}", "write it without brackets: {1}"))

    public static let noteShown = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("En anteckning visas", "A note is shown"),
        message: Bilingual(
            "Det som står mellan {0} och {0} är dolt i anteckningsprogrammet. På sidan kan alla läsa det.",
            "What stands between {0} and {0} is hidden in the program for notes. Everybody can read it on the page."),
        help: Bilingual(
            "ta bort det, här och där det annars står, om det inte ska publiceras. Annars: ta bort {0}.",
            "take it out, here and wherever else it stands, if it is not to be published. Otherwise take out {0}."))

    public static let contentsPasted = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("En innehållsförteckning har följt med", "A table of contents came along"),
        message: Bilingual(
            "Raden kommer ur en innehållsförteckning i Word eller pdf. Sidnumren gäller inte här, och raderna flyter ihop.",
            "The line is of a table of contents in Word or PDF. The page numbers mean nothing here, and the lines run together."
        ),
        help: Bilingual(
            "ta bort hela innehållsförteckningen. Rubrikerna i texten räcker.",
            "take out the whole table of contents. The headings in the text are enough."))

    /// `{0}`: the line.
    public static let pageNumberPasted = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Ett sidhuvud har följt med", "A page's head came along"),
        message: Bilingual(
            "”{0}” kommer ur ett sidhuvud eller en sidfot i Word eller pdf. På sidan står det mitt i texten.",
            "“{0}” is of a page's head or foot in Word or PDF. On the page it stands in the middle of the text."),
        help: Bilingual(
            "ta bort raden och det andra ur sidhuvudet, här och där de annars står.",
            "take out the line and whatever else is of the page's head, here and wherever else they stand."))

    public static let headingOfDashes = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Stycket har blivit en rubrik", "The paragraph has become a heading"),
        message: Bilingual(
            "Raden av streck eller likhetstecken direkt under gör hela stycket till en rubrik.",
            "The line of dashes or equals signs right below makes the whole paragraph a heading."),
        help: Bilingual(
            "sätt en tom rad före strecken. Ska det vara en rubrik? Skriv ## och rubriken på en egen rad.",
            "put an empty line before the dashes. Is it a heading? Write ## and the heading on a line of its own."))

    /// Rows with bars, or with dashes in columns, that do not make a table.
    public static let tableAsText = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Raderna blir ingen tabell", "The rows make no table"),
        message: Bilingual(
            "Det ser ut som en tabell, men raderna visas som vanlig text och flyter ihop.",
            "It looks like a table, but the rows are shown as ordinary text and run together."),
        help: Bilingual(
            "skriv rubrikerna mellan lodstreck, | Namn | Organ |, sedan en rad | --- | --- | och sedan en rad för varje rad.",
            "write the headings between bars, | Name | Body |, then a line | --- | --- | and then a line for each row.")
    )

    public static let tableLost = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Tabellen kom inte med", "The table was left behind"),
        message: Bilingual(
            "Här står ”[TABLE]”. Det skriver Pandoc i stället för en tabell som det inte kunde göra om. Det som stod i den saknas.",
            "Here stands “[TABLE]”. Pandoc writes that in place of a table that it could not convert. What stood in it is missing."
        ),
        help: Bilingual(
            "hämta tabellen ur originalet och skriv den med lodstreck: | Namn | Organ | på en rad, | --- | --- | på nästa och sedan en rad för varje rad.",
            "take the table from the original and write it with bars: | Name | Body | on one line, | --- | --- | on the next, then a line for each row."
        ))

    /// `{0}`: the line; `{1}`: the heading as it should be.
    public static let headingWithoutSpace = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Rubriken saknar mellanslag", "The heading lacks a space"),
        message: Bilingual(
            "”{0}” visas som vanlig text, för det står inget mellanslag efter nummertecknen.",
            "“{0}” is shown as ordinary text, since no space follows the number signs."),
        help: Bilingual("skriv {1}, med en tom rad före och efter.", "write {1}, with an empty line before and after."))

    public static let headingEmpty = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Rubriken är tom", "The heading is empty"),
        message: Bilingual(
            "Det står ingenting efter nummertecknen. Raden visas inte.",
            "Nothing stands after the number signs. The line is not shown."),
        help: Bilingual("skriv rubriken, eller ta bort raden.", "write the heading, or remove the line."))

    /// `{0}`: the sign that the line begins with.
    public static let bulletAsText = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Punkterna blir ingen lista", "The points make no list"),
        message: Bilingual(
            "Raden börjar med ”{0}”. Det blir ingen lista av det, utan raderna flyter ihop till ett stycke.",
            "The line begins with “{0}”. That makes no list: the lines run together into one paragraph."),
        help: Bilingual(
            "börja varje rad med ett bindestreck och ett mellanslag, och sätt en tom rad före den första.",
            "begin each line with a hyphen and a space, and put an empty line before the first."))

    public static let indentedCode = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Indragen text visas som kod", "Indented text is shown as code"),
        message: Bilingual(
            "Raden börjar med en tabb eller minst fyra mellanslag. Därför visas texten som kod: med skrivmaskinsbokstäver, utan länkar och fetstil.",
            "The line begins with a tab or four spaces or more. So the text is shown as code: in typewriter letters, without links and bold type."
        ),
        help: Bilingual(
            "ta bort indraget. Ska det vara kod? Sätt en rad med ``` före och en efter.",
            "take out the indent. Is it meant to be code? Put a line of ``` before it and one after."))

    /// `{0}`: the line that opens the block.
    public static let fenceUnclosed = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Kodblocket tar aldrig slut", "The code block never ends"),
        message: Bilingual(
            "Raden ”{0}” börjar ett kodblock som aldrig stängs. Allt som följer visas som kod.",
            "The line “{0}” begins a code block that is never closed. All that follows is shown as code."),
        help: Bilingual(
            "ta bort raden, eller skriv en likadan där koden slutar.",
            "remove the line, or write the same where the code ends."))

    public static let boldUnclosed = DiagnosticKind(
        "I091", .warning, title: Bilingual("Stjärnorna blir ingen fetstil", "The stars make no bold type"),
        message: Bilingual(
            "Läsaren ser stjärnorna, för det står inga efter orden.",
            "The reader sees the stars: there are none after the words."),
        help: Bilingual(
            "sätt två stjärnor också där fetstilen slutar: **Obs!** Ska det inte vara fetstil? Ta bort dem.",
            "put two stars where the bold type ends too: **Obs!** Should it not be bold? Take them out."))
    public static let boldWithBlanks = DiagnosticKind(
        "I091", .warning, title: Bilingual("Stjärnorna blir ingen fetstil", "The stars make no bold type"),
        message: Bilingual(
            "Läsaren ser stjärnorna, för det står ett mellanslag innanför dem.",
            "Readers see the stars, since a space stands within them."),
        help: Bilingual("skriv stjärnorna intill orden: **Obs!**", "write the stars close to the words: **Note!**"))

    public static let columnsOfBlanks = DiagnosticKind(
        "I091", .warning, title: Bilingual("Kolumnerna flyter ihop", "The columns run together"),
        message: Bilingual(
            "Raderna har kolumner gjorda med mellanslag eller tabbar. På sidan blir de löpande text.",
            "The lines have columns made of spaces or tabs. On the page they become running text."),
        help: Bilingual(
            "skriv en tabell: | Namn | Organ | på en rad, | --- | --- | på nästa och sedan en rad för varje rad. Är det ingen tabell? Ta bort mellanrummen.",
            "write a table: | Name | Body | on one line, | --- | --- | on the next, then a line for each row. No table? Take the gaps out."
        ))

    public static let definitionAsText = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Förklaringen blir vanlig text", "The definition is ordinary text"),
        message: Bilingual(
            "Raden börjar med ett kolon. Det blir ingen lista med ord och förklaringar: läsaren ser kolonet, i löpande text.",
            "The line begins with a colon. That makes no list of words and definitions: readers see the colon, in running text."
        ),
        help: Bilingual(
            "skriv ordet i fetstil och förklaringen efter, i ett eget stycke: **Ord** – förklaring.",
            "write the word in bold type and the definition after it, in a paragraph of its own: **Word** – definition."
        ))

    /// `{0}`: the word's halves as they are shown; `{1}`: the word; `{2}`, `{3}`: another way to write it.
    public static let hyphenatedWord = DiagnosticKind(
        "I091", .warning,
        title: Bilingual("Ordet är avstavat", "The word is hyphenated"),
        message: Bilingual(
            "På sidan står ”{0}”. Ordet är delat vid radens slut, som i en pdf.",
            "The page says “{0}”. The word is parted at the line's end, as in a PDF."),
        help: Bilingual("skriv ihop ordet: {1}{2}.", "write the word together: {1}{3}."))
}
