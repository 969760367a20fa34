/// Dates, times and numbers: I010–I019.
extension DiagnosticKind {
    /// `{0}`: what stands there.
    public static let notADate = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som ett datum.", "Insyn can't read “{0}” as a date."),
        help: Bilingual(
            "skriv till exempel 2025-03-12, 12 mars 2025, mars 2025, våren 2025 eller T1 2025.",
            "write for example 2025-03-12, 12 mars 2025, mars 2025, våren 2025 or T1 2025."))

    /// `{0}`: what stands there; `{1}`: the nearest accepted form.
    /// Where no other form is taken.
    public static let notADay = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som en dag.", "Insyn can't read “{0}” as a day."),
        help: Bilingual("skriv år, månad och dag: 2025-03-12.", "write year, month and day: 2025-03-12."))
    public static let notADateNearest = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som ett datum.", "Insyn can't read “{0}” as a date."),
        help: Bilingual("skriv {1}, om det var det du menade.", "write {1}, if that is what you meant."))

    /// `{0}`: what stands there.
    public static let untilFurtherNotice = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” är inget datum.", "“{0}” is not a date."),
        help: Bilingual(
            "utelämna slutet, så gäller det tills vidare: giltig: { från: 2026-01-15 }. En åtgärd utan slut har Klart: löpande.",
            "leave the end out, and it holds until further notice: giltig: { från: 2026-01-15 }. A measure without an end has Klart: löpande."
        ))

    /// `{0}`: what stands there.
    public static let ongoing = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” är inget datum.", "“{0}” is not a date."),
        help: Bilingual(
            "har det inget slut, skriv bara ordet löpande. Annars: skriv när det ska vara klart, till exempel 2026-05-01.",
            "if it has no end, write only the word löpande. Otherwise write when it is to be done, such as 2026-05-01.")
    )

    /// `{0}`: what stands there; `{1}`: the form with a year.
    public static let stretchWithoutYear = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” har inget årtal.", "“{0}” has no year."),
        help: Bilingual("skriv året också, till exempel {1}.", "write the year too, for example {1}."))

    /// `{0}`: what stands there; `{1}`: its first day.
    public static let periodWithoutEnd = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” har inget slut.", "“{0}” has no end."),
        help: Bilingual(
            "skriv { från: {1} }, så gäller det tills vidare.",
            "write { från: {1} }, and it holds until further notice."))

    /// `{0}`: the day without its year; `{1}`: the next such day.
    public static let yearMissing = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” har inget årtal.", "“{0}” has no year."),
        help: Bilingual(
            "skriv året också: {1}, om det var det du menade.", "write the year too: {1}, if that is what you meant."))

    /// `{0}`: `snarast`.
    public static let noDayGiven = DiagnosticKind(
        "I010", .error, title: Bilingual("Inget datum", "Not a date"),
        message: Bilingual("”{0}” är inget datum.", "“{0}” is not a date."),
        help: Bilingual(
            "skriv en dag, till exempel 2026-05-01. Bestämdes ingen dag? Ta bort raden. Sidan säger då att inget datum är angivet.",
            "write a day, such as 2026-05-01. Was none set? Remove the line. The page then says that no date was given."
        ))

    /// `{0}`: what stands there.
    public static let notATime = DiagnosticKind(
        "I011", .error, title: Bilingual("Inget klockslag", "Not a time"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som en tid.", "Insyn can't read “{0}” as a time."),
        help: Bilingual("skriv till exempel 13.00–15.30.", "write for example 13.00–15.30."))

    /// `{0}`: what stands there; `{1}`: the nearest accepted form.
    public static let notATimeNearest = DiagnosticKind(
        "I011", .error, title: Bilingual("Inget klockslag", "Not a time"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som en tid.", "Insyn can't read “{0}” as a time."),
        help: Bilingual("skriv {1}, om det var det du menade.", "write {1}, if that is what you meant."))

    /// `{0}`: what stands there; `{1}`: its beginning.
    public static let timeBackwards = DiagnosticKind(
        "I011", .error, title: Bilingual("Slutet kommer före början", "The end comes before the beginning"),
        message: Bilingual(
            "I ”{0}” kommer slutet inte efter början.",
            "In “{0}” the end is not later on the same day than the beginning."),
        help: Bilingual(
            "rätta tiderna. Håller det på över midnatt: skriv bara när det börjar, {1}, och i texten när det slutar.",
            "mend the times. Does it go on over midnight? Write only when it begins, {1}, and in the text when it ends."
        ))

    /// `{0}` and `{2}`: the month in Swedish and English; `{1}`: its days; `{3}`: its last day.
    public static let noSuchDay = DiagnosticKind(
        "I012", .error, title: Bilingual("Datumet finns inte", "The date does not exist"),
        message: Bilingual("{0} har {1} dagar.", "{2} has {1} days."),
        help: Bilingual(
            "skriv ett datum som finns, till exempel {3}.", "write a date that exists, for example {3}."))

    public static let noSuchMonth = DiagnosticKind(
        "I012", .error, title: Bilingual("Datumet finns inte", "The date does not exist"),
        message: Bilingual("Månaderna är 01 till 12.", "The months are 01 to 12."),
        help: Bilingual(
            "skriv år, månad och dag i den ordningen: 2025-03-12.",
            "write year, month and day in that order: 2025-03-12."))

    /// `{0}`: the year; `{1}`: its weeks.
    public static let noSuchWeek = DiagnosticKind(
        "I012", .error, title: Bilingual("Veckan finns inte", "The week does not exist"),
        message: Bilingual("{0} har {1} veckor.", "{0} has {1} weeks."),
        help: Bilingual("skriv en vecka som finns.", "write a week that exists."))

    public static let noSuchQuarter = DiagnosticKind(
        "I012", .error, title: Bilingual("Kvartalet finns inte", "The quarter does not exist"),
        message: Bilingual("Ett år har kvartal 1 till 4.", "A year has quarters 1 to 4."),
        help: Bilingual("skriv till exempel kvartal 4 2025.", "write for example kvartal 4 2025."))

    public static let noSuchTertial = DiagnosticKind(
        "I012", .error, title: Bilingual("Tertialet finns inte", "The tertial does not exist"),
        message: Bilingual("Ett år har tertialen T1, T2 och T3.", "A year has the tertials T1, T2 and T3."),
        help: Bilingual("skriv till exempel T3 2025.", "write for example T3 2025."))

    public static let periodBackwards = DiagnosticKind(
        "I013", .error, title: Bilingual("Perioden slutar innan den börjar", "The period ends before it begins"),
        message: Bilingual("Den andra dagen ligger före den första.", "The second day comes before the first."),
        help: Bilingual("skriv den tidiga dagen först.", "write the earlier day first."))

    /// `{0}`: the new time; `{1}`: the day of the follow-up that gives it.
    public static let newTimeBeforeFollowUp = DiagnosticKind(
        "I013", .error,
        title: Bilingual("Den nya tiden ligger före uppföljningen", "The new time comes before the follow-up"),
        message: Bilingual(
            "Ny tid är {0}, men uppföljningen gjordes {1}.", "Ny tid is {0}, but the follow-up was made {1}."),
        help: Bilingual(
            "skriv när åtgärden nu ska vara klar, eller ta bort raden.",
            "write when the measure is now to be done, or delete the line."))

    /// `{0}`: what stands there.
    public static let notOneDay = DiagnosticKind(
        "I014", .error, title: Bilingual("Här ska en dag stå", "A day must stand here"),
        message: Bilingual("”{0}” är en längre tid än en dag.", "“{0}” is longer than a day."),
        help: Bilingual("skriv dagen: 2025-03-12.", "write the day: 2025-03-12."))

    /// `{0}`: what stands there; `{1}`: the same day as it must be written.
    public static let dateMustBeISO = DiagnosticKind(
        "I014", .error, title: Bilingual("Datumet ska skrivas med siffror", "The date must be in digits"),
        message: Bilingual(
            "I huvudet skrivs datum med år, månad och dag. Här står ”{0}”.",
            "In the head dates are written as year, month and day. Here stands “{0}”."),
        help: Bilingual("skriv {1}.", "write {1}."))

    /// `{0}`: what stands there.
    public static let notANumber = DiagnosticKind(
        "I015", .error, title: Bilingual("Inget tal", "Not a number"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som ett tal.", "Insyn can't read “{0}” as a number."),
        help: Bilingual(
            "skriv bara siffror, med decimalkomma: 12 345,6.", "write digits only, with a decimal comma: 12 345,6."))

    /// `{0}`: when the measure is to be done; `{1}`: when it begins.
    public static let doneBeforeStart = DiagnosticKind(
        "I013", .error, title: Bilingual("Åtgärden slutar innan den börjar", "The measure ends before it begins"),
        message: Bilingual(
            "Klart är {0}, men Start är {1}.", "Klart is {0}, but Start is {1}."),
        help: Bilingual("rätta den dag som är fel.", "correct the day that is wrong."))

    /// `{0}`: what stands there; `{1}`: the number in it.
    public static let notANumberNearest = DiagnosticKind(
        "I015", .error, title: Bilingual("Inget tal", "Not a number"),
        message: Bilingual("Insyn kan inte läsa ”{0}” som ett tal.", "Insyn can't read “{0}” as a number."),
        help: Bilingual(
            "skriv bara talet: {1}. Enheten och resten hör hemma i texten under.",
            "write the number only: {1}. Its unit and the rest belong in the text below."))

    /// `{0}`: what stands there; `{1}`: its number as thousands; `{2}`: as decimals.
    public static let numberUnclear = DiagnosticKind(
        "I015", .error, title: Bilingual("Talet kan betyda två saker", "The number may mean two things"),
        message: Bilingual(
            "”{0}” kan vara tusental ({1}) eller tre decimaler ({2}).",
            "“{0}” may be thousands ({1}) or three decimals ({2})."),
        help: Bilingual(
            "skriv tusental med mellanslag: {1}, och decimaler med komma: {2}.",
            "write thousands with a space: {1}, and decimals with a comma: {2}."))

    static let values: [DiagnosticKind] = [
        .notADate, .notADay, .notADateNearest, .untilFurtherNotice, .ongoing, .stretchWithoutYear, .periodWithoutEnd,
        .noDayGiven,
        .yearMissing, .notATime, .notATimeNearest, .timeBackwards,
        .noSuchDay,
        .noSuchMonth,
        .noSuchWeek, .noSuchQuarter,
        .noSuchTertial, .periodBackwards, .newTimeBeforeFollowUp, .doneBeforeStart, .notOneDay, .dateMustBeISO,
        .notANumber,
        .notANumberNearest,
        .numberUnclear,
    ]
}
