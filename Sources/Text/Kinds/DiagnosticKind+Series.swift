/// What a table of numbers says that nobody can have meant: I235–I239, and further wordings of I142, I145 and I219.
extension DiagnosticKind {
    /// `{0}`: the row's line; `{1}`: the column's heading; `{2}`: how many such rows there are.
    public static let dataKeyMissing = DiagnosticKind(
        "I235", .error,
        title: Bilingual("Raden säger inte vad talen gäller", "The row does not say what its numbers are of"),
        message: Bilingual(
            "På rad {0} är cellen i kolumnen ”{1}” tom (antal sådana rader: {2}). Talen på raden kan då inte visas på rätt plats.",
            "On row {0} the cell in the column “{1}” is empty (such rows: {2}). The row's numbers can't be shown in their place."
        ),
        help: Bilingual(
            "fyll i ”{1}” på varje rad. Celler som är sammanslagna i kalkylprogrammet blir tomma i filen: dela upp dem och fyll i värdet nedåt. Är raden en underrubrik? Ta bort den.",
            "fill in “{1}” on each row. Cells that are merged in the spreadsheet are empty in the file: unmerge them and fill the value downwards. Is the row a heading? Take it out."
        ))

    /// `{0}`: the column's heading; `{1}`, `{2}`: the longer period and its line; `{3}`, `{4}`: one within it, and its line.
    public static let dataPeriodsNested = DiagnosticKind(
        "I236", .warning, title: Bilingual("En period ligger inom en annan", "A period lies within another"),
        message: Bilingual(
            "I kolumnen ”{0}” står både ”{1}” (rad {2}) och ”{3}” (rad {4}), som är en del av den. I diagrammet står talen bredvid varandra som om perioderna vore lika långa.",
            "In the column “{0}” stand both “{1}” (row {2}) and “{3}” (row {4}), which is a part of it. The chart shows the numbers side by side as if the periods were equally long."
        ),
        help: Bilingual(
            "låt kolumnen ha perioder av ett enda slag. Ta bort summorna, eller lägg dem i en egen serie.",
            "let the column hold periods of one sort. Take the sums out, or give them a series of their own."))

    /// `{0}`: the row's line; `{1}`: the column's heading; `{2}`: the number.
    public static let dataShareOutside = DiagnosticKind(
        "I237", .warning,
        title: Bilingual(
            "Andelen är mer än allt eller mindre än inget", "The share is more than all or less than nothing"),
        message: Bilingual(
            "På rad {0} i kolumnen ”{1}” står {2}, men kolumnen är en andel i procent.",
            "On row {0} in the column “{1}” stands {2}, but the column is a share in per cent."),
        help: Bilingual(
            "rätta talet: har decimalkommat försvunnit? Är det ingen del av en helhet utan en förändring eller ett index, skriv slag: tal.",
            "correct the number: has the decimal comma gone? If it is no part of a whole but a change or an index, write slag: tal."
        ))

    /// `{0}`: the number; `{1}`: its column's heading.
    public static let dataSensitivityUnsaid = DiagnosticKind(
        "I238", .warning, title: Bilingual("Är serien känslig?", "Is the series sensitive?"),
        message: Bilingual(
            "Beskrivningen säger inte om serien är känslig, och {0} i kolumnen ”{1}” visas för ett enskilt område.",
            "The description does not say whether the series is sensitive, and {0} in the column “{1}” is shown for an area."
        ),
        help: Bilingual(
            "skriv känslig: ja i beskrivningen (.yaml), så visas antal från 1 till 4 i ett område som 1–4 (skyddad uppgift). Kan talen inte peka ut någon, skriv känslig: nej.",
            "write känslig: ja in the description (.yaml), and counts from 1 to 4 of an area are shown as 1–4 (withheld). If the numbers can point nobody out, write känslig: nej."
        ))

    /// A sensitive series whose parts are no areas. `{0}`: the number; `{1}`: its column's heading; `{2}`: the heading of the
    /// column of words.
    public static let dataSmallShownByWords = DiagnosticKind(
        "I238", .warning,
        title: Bilingual(
            "Ett litet antal visas fast serien är känslig", "A small count is shown though the series is sensitive"),
        message: Bilingual(
            "Serien är känslig, men {0} i kolumnen ”{1}” visas: Insyn skyddar antal för områden, och ”{2}” är ingen kolumn av områden.",
            "The series is sensitive, but {0} in the column “{1}” is shown: Insyn withholds counts of areas, and “{2}” is no column of areas."
        ),
        help: Bilingual(
            "skriv <5 i cellen om talet inte ska visas. Är ”{2}” platser, gör kolumnen till slag: område. Får talen visas, skriv känslig: nej.",
            "write <5 in the cell if the number must not be shown. If “{2}” holds places, make the column slag: område. If the numbers may be shown, write känslig: nej."
        ))

    /// A sensitive series whose counts are said to be other numbers. `{0}`: the number; `{1}`: its column's heading.
    public static let dataSmallShownAsNumber = DiagnosticKind(
        "I238", .warning,
        title: Bilingual(
            "Ett litet antal visas fast serien är känslig", "A small count is shown though the series is sensitive"),
        message: Bilingual(
            "Serien är känslig, men {0} i kolumnen ”{1}” visas: kolumnen är slag: tal, och Insyn skyddar bara slag: antal.",
            "The series is sensitive, but {0} in the column “{1}” is shown: the column is slag: tal, and Insyn withholds slag: antal only."
        ),
        help: Bilingual(
            "gör kolumnen till slag: antal om den räknar något. Är det ett mått, säg hur många decimaler det visas med: decimaler: 0.",
            "make the column slag: antal if it counts something. If it is a measure, say how many decimals it is shown with: decimaler: 0."
        ))

    /// A share beside a count that is withheld and that it is most likely a share of. `{0}`: the share's heading; `{1}`: the
    /// count's.
    public static let dataShareOfFewShown = DiagnosticKind(
        "I238", .warning,
        title: Bilingual(
            "En andel av några få visas fast serien är känslig",
            "A share of few is shown though the series is sensitive"),
        message: Bilingual(
            "Andelen i kolumnen ”{0}” visas, fast antalet i ”{1}” på samma rad är skyddat. En andel av några få kan röja hur många de är, eller vad en av dem svarade.",
            "The share in the column “{0}” is shown, though the count in “{1}” on the same row is withheld. A share of few can tell how many they are, or what one of them answered."
        ),
        help: Bilingual(
            "är ”{1}” hur många som svarade, ge kolumnen rubriken svarande: då visas inte andelen, och de andra får felmarginal. Annars låt andelens cell vara tom.",
            "if “{1}” is how many answered, give the column the heading svarande: the share is then not shown, and the others get a margin. Otherwise leave the share's cell empty."
        ))

    /// `{0}`: what stands there; `{1}`: the day that it is, `{2}`: its month or year.
    public static let dataSerialDay = DiagnosticKind(
        "I239", .error, title: Bilingual("Kalkylprogrammets dagnummer", "The spreadsheet's number of a day"),
        message: Bilingual(
            "”{0}” är kalkylprogrammets nummer på dagen {1}, inte en period.",
            "“{0}” is the spreadsheet's number of the day {1}, not a period."),
        help: Bilingual(
            "formatera kolumnen som datum (ÅÅÅÅ-MM-DD) och spara filen på nytt. Gäller raden hela månaden, skriv {2}.",
            "format the column as dates (YYYY-MM-DD) and save the file anew. If the row is of the whole month, write {2}."
        ))

    /// `{0}`: the row's number below the first headings.
    public static let dataHeadingsAgain = DiagnosticKind(
        "I142", .error, title: Bilingual("Rubrikerna står en gång till", "The headings stand once more"),
        message: Bilingual(
            "Rad {0} är rubrikerna igen. De ska bara stå överst.",
            "Row {0} is the headings again. They stand at the top only."),
        help: Bilingual(
            "ta bort raden. Är det flera tabeller i filen? Spara var och en för sig.",
            "take the row out. Are there several tables in the file? Save each by itself."))

    /// `{0}`: the cells of each row; `{1}`: the headings.
    public static let dataRowsRagged = DiagnosticKind(
        "I142", .error, title: Bilingual("Rubrikerna passar inte raderna", "The headings do not fit the rows"),
        message: Bilingual(
            "Alla rader har lika många celler ({0}), men rubrikerna är {1}. Ingenting i tabellen går att läsa så.",
            "All rows have as many cells ({0}), but the headings are {1}. Nothing of the table can be read like that."),
        help: Bilingual(
            "skriv en rubrik för varje kolumn. R skriver radernas nummer först utan rubrik: spara med row.names = FALSE.",
            "write a heading for each column. R writes the rows' numbers first without one: save with row.names = FALSE."
        ))

    /// `{0}`: the format.
    public static let dataOtherFormat = DiagnosticKind(
        "I142", .error, title: Bilingual("Filen är ingen csv-tabell", "The file is no CSV table"),
        message: Bilingual(
            "Filen heter .csv men ser ut att vara i ett annat format ({0}).",
            "The file is called .csv but seems to be in another format ({0})."),
        help: Bilingual(
            "hämta eller spara tabellen på nytt och välj csv, helst med semikolon mellan cellerna.",
            "fetch or save the table anew as CSV, best with semicolons between the cells."))

    /// `{0}`: the line.
    public static let dataSpaces = DiagnosticKind(
        "I142", .error, title: Bilingual("Mellanslag mellan cellerna", "Spaces between the cells"),
        message: Bilingual(
            "”{0}” har mellanslag mellan kolumnerna. Insyn delar cellerna vid semikolon, tabb eller komma.",
            "“{0}” has spaces between the columns. Insyn parts cells at semicolons, tabs or commas."),
        help: Bilingual(
            "spara tabellen på nytt som csv med semikolon mellan cellerna.",
            "save the table anew as CSV with semicolons between the cells."))

    /// `{0}`: the column's number, 1.
    public static let dataRowNumbers = DiagnosticKind(
        "I140", .error, title: Bilingual("Första kolumnen saknar rubrik", "The first column has no heading"),
        message: Bilingual(
            "Kolumn {0} har ingen rubrik på första raden.", "Column {0} has no heading on the first line."),
        help: Bilingual(
            "skriv en rubrik, eller ta bort kolumnen. Är det radnummer ur R eller pandas? Spara utan dem (row.names = FALSE, index=False).",
            "write a heading, or take the column out. Are they row numbers of R or pandas? Save without them (row.names = FALSE, index=False)."
        ))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataNumberIsDate = DiagnosticKind(
        "I145", .error, title: Bilingual("Talet har blivit ett datum", "The number has become a date"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”. Kalkylprogrammet gör gärna om tal med punkt till datum: 2.5 blir 02-maj.",
            "On row {2} in the column “{1}” stands “{0}”. Spreadsheets like to make dates of numbers with a point: 2.5 becomes 02-May."
        ),
        help: Bilingual(
            "hämta talet ur källan igen, och importera kolumnen som text eller med punkt som decimaltecken.",
            "fetch the number from the source again, and import the column as text or with a point as decimal sign."))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataOtherLimit = DiagnosticKind(
        "I145", .error, title: Bilingual("En annan gräns än 1–4", "Another limit than 1–4"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”. Insyn kan bara visa skyddade antal som 1–4, och det skrivs <5.",
            "On row {2} in the column “{1}” stands “{0}”. Insyn can show withheld counts as 1–4 only, and that is written <5."
        ),
        help: Bilingual(
            "skriv <5 om antalet säkert är 1–4. Annars låt cellen vara tom, och skriv i seriens definition vilken gräns källan har.",
            "write <5 if the count is 1–4 for certain. Otherwise leave the cell empty, and say in the series' definition which limit the source has."
        ))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataSpreadsheetError = DiagnosticKind(
        "I145", .error, title: Bilingual("Kalkylprogrammet hade inget tal", "The spreadsheet had no number"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”: så skriver kalkylprogrammet när det inte kan räkna ut eller visa ett tal.",
            "On row {2} in the column “{1}” stands “{0}”: what a spreadsheet writes where it can't work out or show a number."
        ),
        help: Bilingual(
            "rätta formeln, eller gör kolumnen bredare om det står #### där, och spara filen på nytt. Finns inget tal, låt cellen vara tom (uppgift saknas).",
            "mend the formula, or make the column wider where it says ####, and save the file anew. If there is no number, leave the cell empty (missing)."
        ))

    /// `{0}`: what stands there; `{1}`: the column's heading; `{2}`: the row's line.
    public static let dataForeignMissing = DiagnosticKind(
        "I145", .error,
        title: Bilingual("Uppgiften saknas, på ett annat programs sätt", "Missing, as another program writes it"),
        message: Bilingual(
            "På rad {2} i kolumnen ”{1}” står ”{0}”, som i andra program betyder att uppgiften saknas.",
            "On row {2} in the column “{1}” stands “{0}”, by which other programs mean that the number is missing."),
        help: Bilingual(
            "låt cellen vara tom (uppgift saknas), eller skriv .. (finns inte).",
            "leave the cell empty (missing), or write .. (does not exist)."))

    /// A count among others that add up. `{0}`: what is withheld, and where; `{1}`: its column; `{2}`: the sum.
    public static let dataCountOpenInSum = DiagnosticKind(
        "I219", .warning, title: Bilingual("Ett skyddat tal går att räkna ut", "A withheld number can be worked out"),
        message: Bilingual(
            "Talet för {0} i kolumnen ”{1}” visas som 1–4. Men det är vad som blir kvar när de andra delarna dras från summan {2}.",
            "The number for {0} in the column “{1}” is shown as 1–4. But it is what is left when the other parts are taken from the sum {2}."
        ),
        help: Bilingual(
            "skriv <5 för en del till, eller ta bort summan.", "write <5 for one more part, or take the sum out."))

    static let series: [DiagnosticKind] = [
        dataKeyMissing, dataPeriodsNested, dataShareOutside, dataSmallShownByWords, dataSmallShownAsNumber,
        dataShareOfFewShown, dataSensitivityUnsaid, dataSerialDay, dataHeadingsAgain, dataRowsRagged,
        dataSpreadsheetError,
        dataForeignMissing, dataCountOpenInSum, dataOtherFormat, dataSpaces, dataRowNumbers, dataNumberIsDate,
        dataOtherLimit,
    ]
}
