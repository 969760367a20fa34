/// Charts and maps of running text: I200–I219.
extension DiagnosticKind {
    static let charts: [DiagnosticKind] = [
        chartColumnUnsuitable, chartValueMissing, chartEmpty, chartAmbiguous, chartUnitsDiffer, chartLinesTooMany,
        chartColumnLeftOut,
        chartClaimWithinChance, chartUntitled,
        mapSeriesWithoutAreas, mapColumnMissing, mapEmpty, mapAmbiguous, mapAreaWithoutShape, mapWithoutShapes,
    ]

    /// `{0}`: the column; `{1}`, `{2}`: what it must be.
    public static let chartColumnUnsuitable = DiagnosticKind(
        "I200", .error, title: Bilingual("Kolumnen passar inte", "The column does not suit"),
        message: Bilingual("”{0}” ska vara {1}.", "“{0}” must be {2}."),
        help: Bilingual(
            "byt kolumn. x är en period eller ett område, y är tal och per är ett område.",
            "choose another column. x is a period or an area, y is of numbers and per is an area."))

    /// `{0}`: the value; `{1}`: the column; `{2}`, `{3}`: the nearest; `{4}`: some that there are.
    public static let chartValueMissing = DiagnosticKind(
        "I201", .error, title: Bilingual("Värdet finns inte i tabellen", "The value is not in the table"),
        message: Bilingual(
            "Kolumnen ”{1}” har ingen rad med ”{0}”. {2}", "The column “{1}” has no row with “{0}”. {3}"),
        help: Bilingual("välj ett värde som finns, till exempel {4}.", "choose a value that exists, such as {4}."))

    public static let chartEmpty = DiagnosticKind(
        "I202", .error, title: Bilingual("Diagrammet är tomt", "The chart is empty"),
        message: Bilingual(
            "Det finns inga siffror för det som diagrammet ska visa.",
            "There are no numbers for what the chart is to show."
        ),
        help: Bilingual(
            "kontrollera från, till och var mot tabellen.", "check från, till and var against the table."))

    public static let chartAmbiguous = DiagnosticKind(
        "I203", .error, title: Bilingual("Flera rader för samma punkt", "Several rows for one point"),
        message: Bilingual(
            "Tabellen har flera rader för samma punkt i diagrammet, och det framgår inte vilken som gäller.",
            "The table has several rows for one point of the chart, and nothing says which one counts."),
        help: Bilingual(
            "välj en av dem, till exempel var: { område: centrum }, eller ge var och en en linje med per.",
            "choose one of them, such as var: { område: centrum }, or give each a line with per."))

    /// `{0}`: the units.
    public static let chartUnitsDiffer = DiagnosticKind(
        "I204", .warning, title: Bilingual("Två enheter i ett diagram", "Two units in one chart"),
        message: Bilingual(
            "Kolumnerna mäts i olika enheter ({0}). De ritas var för sig, för en axel kan bara ha en enhet.",
            "The columns are measured in different units ({0}). They are drawn apart: an axis has one unit."),
        help: Bilingual("gör ett diagram för varje enhet.", "make a chart for each unit."))

    /// `{0}`: how many.
    public static let chartLinesTooMany = DiagnosticKind(
        "I205", .warning, title: Bilingual("För många linjer", "Too many lines"),
        message: Bilingual(
            "Diagrammet har {0} linjer. Fler än fyra går inte att skilja åt, så de ritas var för sig.",
            "The chart has {0} lines. More than four can't be told apart, so they are drawn one by one."),
        help: Bilingual(
            "skriv slag: små multiplar, eller välj högst fyra.", "write slag: små multiplar, or choose four at most."))

    /// `{0}`: the column; `{1}`: what the lines are parted by.
    public static let chartColumnLeftOut = DiagnosticKind(
        "I224", .warning, title: Bilingual("En kolumn ritas inte", "A column is not drawn"),
        message: Bilingual(
            "Diagrammet har en linje för varje {1}, och då är det bara den första kolumnen i y som ritas. ”{0}” syns inte.",
            "The chart has a line for each {1}, and then only the first column of y is drawn. “{0}” is not seen."),
        help: Bilingual(
            "skriv ett diagram för varje kolumn, eller välj en rad med var: { … }.",
            "write a chart for each column, or choose one row with var: { … }."))

    /// `{0}`, `{1}`: the two numbers.
    public static let chartClaimWithinChance = DiagnosticKind(
        "I206", .warning, title: Bilingual("Skillnaden kan bero på slumpen", "The difference may be chance"),
        message: Bilingual(
            "Rubriken säger att något har ändrats, men skillnaden mellan {0} och {1} är inte större än vad slumpen kan ge.",
            "The title says that something changed, but the difference between {0} and {1} is within chance."),
        help: Bilingual(
            "skriv vad siffrorna visar utan att säga att det har blivit mer eller mindre.",
            "write what the numbers show without saying that there is more or less of it."))

    public static let chartUntitled = DiagnosticKind(
        "I207", .info, title: Bilingual("Diagrammet saknar rubrik", "The chart has no title"),
        message: Bilingual(
            "Seriens namn står som rubrik. Läsaren får inte veta vad diagrammet visar.",
            "The series' name stands as its title. The reader is not told what the chart shows."),
        help: Bilingual(
            "skriv det viktigaste i titel, till exempel: Nio av bränderna kom sommaren 2025.",
            "write what matters most in titel, such as: Nio av bränderna kom sommaren 2025."))

    // MARK: Maps

    public static let mapSeriesWithoutAreas = DiagnosticKind(
        "I208", .error, title: Bilingual("Tabellen har inga områden", "The table has no areas"),
        message: Bilingual(
            "Kartan behöver en tabell med en kolumn för område. Den här har ingen.",
            "The map needs a table with a column of areas. This one has none."),
        help: Bilingual(
            "välj en annan tabell, eller ta bort data och kolumn så visar kartan bara var områdena ligger.",
            "choose another table, or take data and kolumn away: the map then shows where the areas lie."))

    /// `{0}`: the columns of numbers.
    public static let mapColumnMissing = DiagnosticKind(
        "I209", .error, title: Bilingual("Kartan saknar kolumn", "The map lacks a column"),
        message: Bilingual(
            "Tabellen har flera kolumner med tal, och kartan kan bara visa en.",
            "The table has several columns of numbers, and the map can show one."),
        help: Bilingual("skriv kolumn: och en av {0}.", "write kolumn: and one of {0}."))

    public static let mapEmpty = DiagnosticKind(
        "I210", .error, title: Bilingual("Kartan är tom", "The map is empty"),
        message: Bilingual(
            "Tabellen har inga rader för den period som kartan ska visa.",
            "The table has no rows for the period that the map is to show."),
        help: Bilingual(
            "kontrollera period mot tabellen. Utan period visas den senaste som har siffror.",
            "check period against the table. Without it the last one with numbers is shown."))

    /// `{0}`: the area.
    public static let mapAmbiguous = DiagnosticKind(
        "I211", .error, title: Bilingual("Flera rader för samma område", "Several rows for one area"),
        message: Bilingual(
            "Tabellen har flera rader för ”{0}”, och det framgår inte vilken kartan ska visa.",
            "The table has several rows for “{0}”, and nothing says which one the map is to show."),
        help: Bilingual(
            "välj period, eller en tabell med en rad för varje område.",
            "choose a period, or a table with one row for each area."))

    /// `{0}`: the area.
    public static let mapAreaWithoutShape = DiagnosticKind(
        "I212", .warning, title: Bilingual("Området syns inte på kartan", "The area is not seen on the map"),
        message: Bilingual(
            "”{0}” har ingen yta i kartfilen. Det står bara i tabellen.",
            "“{0}” has no polygon in the map file. It stands in the table alone."),
        help: Bilingual(
            "ange ytans id med geometri: i områdets fil.", "give the polygon's id with geometri: in the area's file."))

    public static let mapWithoutShapes = DiagnosticKind(
        "I213", .warning, title: Bilingual("Kartan kan inte ritas", "The map can't be drawn"),
        message: Bilingual(
            "Inget område har en yta i kartfilen. Läsaren får bara tabellen.",
            "No area has a polygon in the map file. The reader gets the table alone."),
        help: Bilingual(
            "lägg omraden/omraden.geojson på plats och ange ytans id med geometri: i varje områdes fil.",
            "put omraden/omraden.geojson in place and give the polygon's id with geometri: in each area's file."))
}
