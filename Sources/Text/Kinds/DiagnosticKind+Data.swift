/// Data series and tables of numbers: I140–I148 and I156–I159, I217 and I226 for columns, I219 for what is withheld and can be
/// worked out, I223 for what spreadsheets would run, and I234.
extension DiagnosticKind {
    /// `{0}`: the column's number.
    public static let dataHeaderEmpty = DiagnosticKind(
        "I140", .error, title: Bilingual("Kolumnen saknar rubrik", "The column has no heading"),
        message: Bilingual(
            "Kolumn {0} har ingen rubrik på första raden.", "Column {0} has no heading on the first line."),
        help: Bilingual(
            "skriv en rubrik, eller ta bort kolumnen (ofta ett tecken för mycket sist på raderna).",
            "write a heading, or take the column away (often a sign too many at the lines' ends)."))

    /// `{0}`: the heading; `{1}`: the number of the first column that has it.
    public static let dataHeaderDuplicate = DiagnosticKind(
        "I141", .error, title: Bilingual("Två kolumner har samma rubrik", "Two columns have one heading"),
        message: Bilingual("”{0}” är redan rubrik på kolumn {1}.", "“{0}” is the heading of column {1} already."),
        help: Bilingual("ge kolumnerna olika rubriker.", "give the columns different headings."))

    /// `{0}`: the row's cells; `{1}`: the headings.
    public static let dataRowRagged = DiagnosticKind(
        "I142", .error, title: Bilingual("Fel antal celler på raden", "The wrong number of cells on the row"),
        message: Bilingual(
            "Antal celler på raden: {0}. Antal rubriker på första raden: {1}.",
            "Cells on the row: {0}. Headings on the first line: {1}."),
        help: Bilingual(
            "låt alla rader ha lika många celler som rubriker.",
            "let each row have as many cells as there are headings."))

    /// A comma within the numbers of a file whose cells commas part: one message for all such rows. `{0}`: the number as
    /// it stands; `{1}`: the row's cells; `{2}`: the headings.
    public static let dataDecimalComma = DiagnosticKind(
        "I142", .error,
        title: Bilingual("Komma både i talen och mellan cellerna", "Commas in numbers and between cells"),
        message: Bilingual(
            "”{0}” blir två celler, för i filen skiljer komma cellerna åt. Raden har {1} celler, men rubrikerna är {2}.",
            "“{0}” becomes two cells, since commas part the cells of the file. The row has {1} cells, the headings are {2}."
        ),
        help: Bilingual(
            "spara filen på nytt med semikolon mellan cellerna, eller sätt talen inom citattecken: \"{0}\".",
            "save the file anew with semicolons between the cells, or put the numbers in quotes: \"{0}\"."))

    /// `{0}`: the line.
    public static let dataTitleAbove = DiagnosticKind(
        "I142", .error, title: Bilingual("En rad ovanför rubrikerna", "A line above the headings"),
        message: Bilingual(
            "”{0}” ser ut att vara en titel. Kolumnernas rubriker ska stå på filens första rad.",
            "“{0}” looks like a title. The columns' headings must stand on the file's first line."),
        help: Bilingual(
            "ta bort raden. Titeln hör hemma i beskrivningen (.yaml).",
            "take the line away. The title belongs in the description (.yaml)."))

    /// `{0}`: the row's words.
    public static let dataNoteBelow = DiagnosticKind(
        "I142", .error, title: Bilingual("En rad under tabellen", "A line below the table"),
        message: Bilingual(
            "”{0}” ser ut att vara en not. I filen får bara rubrikerna och raderna med värden stå.",
            "“{0}” looks like a note. Only the headings and the rows of values may stand in the file."),
        help: Bilingual(
            "ta bort raden. Källa och noter hör hemma i beskrivningen (.yaml).",
            "take the line away. Source and notes belong in the description (.yaml)."))

    /// `{0}`: a heading made of both lines.
    public static let dataTwoHeadings = DiagnosticKind(
        "I142", .error, title: Bilingual("Rubriker på två rader", "Headings on two lines"),
        message: Bilingual(
            "Kolumnernas rubriker står på två rader, och den övre har luckor. Ingenting i tabellen går att läsa så.",
            "The columns' headings stand on two lines, and the upper has gaps. Nothing of the table can be read like that."
        ),
        help: Bilingual(
            "slå ihop raderna till en, med en hel rubrik för varje kolumn, till exempel ”{0}”.",
            "make one line of the two, with a whole heading for each column, such as “{0}”."))

    /// `{0}`: the first of the cells; `{1}`: the column's heading; `{2}`: the row from which they are not told; `{3}`: how
    /// many those are.
    public static let dataAlike = DiagnosticKind(
        "I226", .info, title: Bilingual("Fler celler är skrivna så", "More cells are written so"),
        message: Bilingual(
            "I kolumnen ”{1}” finns fler celler som liknar ”{0}”. Från och med rad {2} nämns de inte (antal: {3}).",
            "In the column “{1}” there are more cells like “{0}”. From row {2} on they are not listed (number: {3})."),
        help: Bilingual(
            "ändra dem på samma sätt, med sök och ersätt, eller i kalkylprogrammet innan filen sparas.",
            "change them in the same way, with find and replace, or in the spreadsheet before the file is saved."))

    /// `{0}`: the row's line; `{1}`: its words.
    public static let dataRowOfWords = DiagnosticKind(
        "I234", .warning, title: Bilingual("Raden har inga tal", "The row has no numbers"),
        message: Bilingual(
            "Rad {0} (”{1}”) har inga tal. På sidan står ”Uppgift saknas” i varje cell.",
            "Row {0} (“{1}”) has no numbers. The page says “Uppgift saknas” (missing) in each cell."),
        help: Bilingual(
            "är det en underrubrik? Ta bort raden, och andra som den, eller skriv dess ord i en egen kolumn på raderna under. Saknas uppgifterna? Låt raden stå.",
            "is it a heading? Take the row out, and others like it, or write its words in a column of their own on the rows below. Are the numbers missing? Leave the row."
        ))

    /// A column of per cent whose numbers are shares of one. `{0}`: the first of them; `{1}`: the column's heading; `{2}`: it
    /// in hundredths.
    public static let dataFractions = DiagnosticKind(
        "I217", .warning, title: Bilingual("Menade du procent?", "Did you mean per cent?"),
        message: Bilingual(
            "Kolumnen ”{1}” räknas i procent, och inget tal i den är större än 1. På sidan står {0} procent.",
            "The column “{1}” is in per cent, and no number in it is larger than 1. The page says {0} per cent."),
        help: Bilingual(
            "skriv {2} om det är {2} procent, och de andra likadant. Är det verkligen {0} procent? Skriv decimaler: 2 vid kolumnen i beskrivningen (.yaml).",
            "write {2} if it is {2} per cent, and the others likewise. Is it really {0} per cent? Write decimaler: 2 at the column in the description (.yaml)."
        ))

    public static let dataQuoteOpen = DiagnosticKind(
        "I143", .error, title: Bilingual("Citattecknet stängs inte", "The quote is not closed"),
        message: Bilingual(
            "Cellen börjar med ett citattecken som aldrig stängs.", "The cell begins with a quote that is never closed."
        ),
        help: Bilingual(
            "sätt ett citattecken efter cellens text, eller ta bort det första.",
            "put a quote after the cell's text, or take the first away."))

    public static let dataAfterQuote = DiagnosticKind(
        "I144", .error, title: Bilingual("Text efter citattecknet", "Text after the closing quote"),
        message: Bilingual(
            "Cellen slutar vid citattecknet, men det står mer efter.", "The cell ends at the quote, but more follows."),
        help: Bilingual(
            "skriv två citattecken (\"\") för ett som hör till texten.",
            "write two quotes (\"\") for one that belongs to the text."))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataNotANumber = DiagnosticKind(
        "I145", .error, title: Bilingual("Cellen är inget tal", "The cell is not a number"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”, som inte är ett tal.",
            "On row {2} in the column “{1}” stands “{0}”, which is not a number."),
        help: Bilingual(
            "skriv ett tal utan tecken eller not (1 234,5), låt cellen vara tom (uppgift saknas), eller skriv .. (finns inte), – (inget att redovisa) eller <5 (skyddad uppgift).",
            "write a number without signs or notes (1 234,5), leave the cell empty (missing), or write .. (does not exist), – (nothing to report) or <5 (protected)."
        ))

    /// `1.234` or `1,234`, where nothing in the column tells which it is. `{0}`: what stands there; `{1}`: the column's
    /// heading; `{2}`: the row's line; `{3}`: it without the sign; `{4}`: it with a comma.
    public static let dataNumberUnclear = DiagnosticKind(
        "I145", .error, title: Bilingual("Talet kan betyda två saker", "The number may mean two things"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”. Det kan vara tusental ({3}) eller tre decimaler ({4}).",
            "On row {2} in the column “{1}” stands “{0}”. It may be thousands ({3}) or three decimals ({4})."),
        help: Bilingual(
            "skriv tusental med mellanslag: {3}. Är det decimaler? Skriv decimaler: 3 vid kolumnen i beskrivningen (.yaml).",
            "write thousands with a space: {3}. Are they decimals? Write decimaler: 3 at the column in the description (.yaml)."
        ))

    /// `{0}`: a number with the one sign; `{1}`: the column's heading; `{2}`: its row's line; `{3}`,
    /// `{4}`: one with the other sign, and its line.
    public static let dataDecimalSigns = DiagnosticKind(
        "I145", .error, title: Bilingual("Både decimalkomma och decimalpunkt", "Both decimal commas and points"),
        message: Bilingual(
            "I kolumnen ”{1}” står både ”{3}” (rad {4}) och ”{0}” (rad {2}).",
            "In the column “{1}” stand both “{3}” (row {4}) and “{0}” (row {2})."),
        help: Bilingual(
            "skriv alla tal i kolumnen med decimalkomma, och tusental med mellanslag: 1 234,5.",
            "write all numbers of the column with a decimal comma, and thousands with a space: 1 234,5."))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataNotACount = DiagnosticKind(
        "I146", .error, title: Bilingual("Ett antal är ett helt tal", "A count is a whole number"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”, men kolumnen är ett antal.",
            "On row {2} in the column “{1}” stands “{0}”, but the column is a count."),
        help: Bilingual(
            "skriv ett helt tal utan minus (tusental med mellanslag: 1 234), eller gör kolumnen till slag: tal.",
            "write a whole number without a minus (thousands with a space: 1 234), or make the column slag: tal."))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataFormula = DiagnosticKind(
        "I223", .error, title: Bilingual("Cellen är en formel", "The cell is a formula"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”. Den som öppnar siffrorna i Excel får det uträknat som en formel.",
            "On row {2} in the column “{1}” stands “{0}”. Whoever opens the numbers in Excel has it worked out as a formula."
        ),
        help: Bilingual(
            "skriv det som formeln ger, eller ord som inte börjar med =, @, + eller -.",
            "write what the formula gives, or words that don't begin with =, @, + or -."))

    /// `{0}`: the heading.
    public static let dataFormulaHeading = DiagnosticKind(
        "I223", .error, title: Bilingual("Rubriken är en formel", "The heading is a formula"),
        message: Bilingual(
            "Kolumnens rubrik är ”{0}”. Den som öppnar siffrorna i Excel får den uträknad som en formel.",
            "The column's heading is “{0}”. Whoever opens the numbers in Excel has it worked out as a formula."),
        help: Bilingual(
            "skriv en rubrik som inte börjar med =, @, + eller -.",
            "write a heading that doesn't begin with =, @, + or -."))

    public static let dataEmpty = DiagnosticKind(
        "I147", .error, title: Bilingual("Tabellen är tom", "The table is empty"),
        message: Bilingual(
            "Filen har ingen rad under rubrikerna.", "The file has no row below its headings."),
        help: Bilingual(
            "skriv rubrikerna på första raden och ett värde i varje cell under dem.",
            "write the headings on the first line and a value in each cell below them."))

    /// `{0}`: the table's name from the content folder.
    public static let dataTableMissing = DiagnosticKind(
        "I156", .error, title: Bilingual("Tabellen saknas", "The table is missing"),
        message: Bilingual(
            "Beskrivningen har ingen tabell: filen {0} finns inte.",
            "The description has no table: there is no file {0}."),
        help: Bilingual(
            "spara siffrorna som {0}, eller ta bort beskrivningen.",
            "save the numbers as {0}, or take the description away."))

    /// `{0}`: the heading; `{1}`: the description's file; `{2}`: how it may be described.
    public static let dataColumnUndescribed = DiagnosticKind(
        "I157", .error, title: Bilingual("Kolumnen är inte beskriven", "The column is not described"),
        message: Bilingual(
            "Kolumnen ”{0}” finns i tabellen men inte under kolumner i {1}.",
            "The column “{0}” is in the table but not under kolumner in {1}."),
        help: Bilingual(
            "beskriv den med slag och enhet, till exempel {0}: {2}.",
            "describe it with its sort and unit, as {0}: {2}."))

    /// `{0}`: the column; `{1}`: the table's file; `{2}`, `{3}`: which one may have been meant.
    public static let dataColumnMissing = DiagnosticKind(
        "I158", .error, title: Bilingual("Kolumnen finns inte i tabellen", "The column is not in the table"),
        message: Bilingual(
            "Kolumnen ”{0}” är beskriven, men {1} har ingen sådan rubrik. {2}",
            "The column “{0}” is described, but {1} has no such heading. {3}"),
        help: Bilingual(
            "skriv kolumnens namn precis som rubriken i tabellen, eller ta bort den.",
            "write the column's name just as the table's heading, or take it away."))

    /// `{0}`: the row's line; `{1}`: the first row of the same.
    public static let dataRowRepeated = DiagnosticKind(
        "I159", .error, title: Bilingual("Två rader gäller samma sak", "Two rows are of the same thing"),
        message: Bilingual(
            "Rad {0} gäller samma period och område som rad {1}.", "Row {0} is of the same period and area as row {1}."
        ),
        help: Bilingual("ta bort en av raderna, eller rätta perioden.", "take one of them away, or correct the period.")
    )

    /// `{0}`: the row's line; `{1}`: the word.
    public static let dataTotalRow = DiagnosticKind(
        "I159", .error, title: Bilingual("Raden är en summa", "The row is a sum"),
        message: Bilingual(
            "Rad {0} (”{1}”) ser ut att räkna ihop de andra raderna. Då räknas allt två gånger.",
            "Row {0} (“{1}”) seems to add up the other rows. Then everything is counted twice."),
        help: Bilingual(
            "ta bort raden. Gäller den hela kommunen? Skriv då kommunens område, så som det heter i omraden/.",
            "take the row away. Is it of the whole municipality? Then write its area, as it is called in omraden/."))

    /// `{0}`: the area; `{1}`: the column; `{2}`: the area that it is a part of.
    public static let dataCountOpen = DiagnosticKind(
        "I219", .warning, title: Bilingual("Ett skyddat tal går att räkna ut", "A withheld number can be worked out"),
        message: Bilingual(
            "Talet för {0} i kolumnen ”{1}” visas som 1–4. Men det är vad som blir kvar när de andra delarna dras från talet för {2}.",
            "The number for {0} in the column “{1}” is shown as 1–4. But it is what is left when the other parts are taken from the number for {2}."
        ),
        help: Bilingual(
            "ta bort raden för {2}, eller redovisa {0} tillsammans med ett annat område.",
            "take the row of {2} away, or tell of {0} together with another area."))

    /// `{0}`: the area; `{1}`: the column of the rate; `{2}`: the column of what it is a rate of.
    public static let dataRateOpen = DiagnosticKind(
        "I219", .warning, title: Bilingual("Ett skyddat tal går att räkna ut", "A withheld number can be worked out"),
        message: Bilingual(
            "Talet för {0} i kolumnen ”{2}” visas som 1–4. Men i kolumnen ”{1}” står hur många det är per något, och av det går antalet att räkna ut.",
            "The number for {0} in the column “{2}” is shown as 1–4. But the column “{1}” says how many that is per something, and from that the number can be worked out."
        ),
        help: Bilingual(
            "lämna cellen i ”{1}” tom, eller redovisa {0} tillsammans med ett annat område.",
            "leave the cell in “{1}” empty, or tell of {0} together with another area."))

    public static let seriesWithoutDescription = DiagnosticKind(
        "I148", .error, title: Bilingual("Tabellen saknar beskrivning", "The table has no description"),
        message: Bilingual(
            "Det finns ingen .yaml-fil med samma namn som säger vad siffrorna är.",
            "There is no .yaml file of the same name that says what the numbers are."),
        help: Bilingual(
            "lägg en beskrivning bredvid tabellen, med titel, källa, hämtad, läge och kolumner. I docs/mallar/statistik ligger en att kopiera.",
            "put a description beside the table, with titel, källa, hämtad, läge and kolumner. There is one to copy in docs/mallar/statistik."
        ))

    static let data: [DiagnosticKind] = [
        .dataHeaderEmpty, .dataHeaderDuplicate, .dataRowRagged, .dataDecimalComma, .dataTitleAbove, .dataNoteBelow,
        .dataTwoHeadings, .dataAlike, .dataRowOfWords, .dataFractions, .dataQuoteOpen, .dataAfterQuote, .dataNotANumber,
        .dataNumberUnclear, .dataDecimalSigns, .dataNotACount, .dataFormula, .dataFormulaHeading, .dataEmpty,
        .dataTableMissing, .dataColumnUndescribed, .dataColumnMissing, .dataRowRepeated, .dataTotalRow, .dataCountOpen,
        .dataRateOpen, .seriesWithoutDescription,
    ]
}
