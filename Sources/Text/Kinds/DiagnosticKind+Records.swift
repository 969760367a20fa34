/// Records that contradict themselves or the folder that they lie in: I180–I189, I218.
extension DiagnosticKind {
    static let records: [DiagnosticKind] = [
        publishedBeforeDate, duplicateSeat, bodyDisagrees, dateDisagrees, approvedBeforeHeld, calledAfterMeeting,
        notesBeforeMeeting, presentAndAbsent, chairNotPresent, requestedByOthers,
    ]

    public static let publishedBeforeDate = DiagnosticKind(
        "I188", .error, title: Bilingual("Publicerad före sitt datum", "Published before its date"),
        message: Bilingual(
            "Det står att den publicerades {0}, men den är daterad {1}.",
            "It says it was published {0}, but it is dated {1}."),
        help: Bilingual("rätta ett av datumen.", "correct one of the dates."))
    public static let approvedBeforeHeld = DiagnosticKind(
        "I180", .error, title: Bilingual("Justerat före mötet", "Approved before the meeting"),
        message: Bilingual(
            "Anteckningarna sägs vara justerade {0}, men mötet hölls {1}.",
            "The notes are said to be approved on {0}, but the meeting was held on {1}."),
        help: Bilingual("rätta datumet under ”justerat”.", "correct the date under “justerat”."))
    public static let calledAfterMeeting = DiagnosticKind(
        "I180", .error, title: Bilingual("Kallelsen skickades efter mötet", "The call was sent after the meeting"),
        message: Bilingual(
            "Kallelsen sägs vara skickad {0}, men mötet hölls {1}.",
            "The call is said to have been sent on {0}, but the meeting was held on {1}."),
        help: Bilingual("rätta datumet efter ”skickad”.", "correct the date after “skickad”."))

    /// `{0}`: the key; `{1}`: its day; `{2}`: the meeting's.
    public static let notesBeforeMeeting = DiagnosticKind(
        "I180", .error, title: Bilingual("Anmält före mötet", "Told of before the meeting"),
        message: Bilingual(
            "Anteckningarna sägs vara anmälda {1}, men mötet hölls {2}.",
            "The notes are said to have been told of on {1}, but the meeting was held on {2}."),
        help: Bilingual("rätta datumet under ”{0}”.", "correct the date under “{0}”."))

    /// `{0}`: the seat.
    public static let presentAndAbsent = DiagnosticKind(
        "I182", .error, title: Bilingual("Både närvarande och frånvarande", "Both present and absent"),
        message: Bilingual(
            "”{0}” står bland både närvarande och frånvarande.", "“{0}” stands among both the present and the absent."),
        help: Bilingual("ta bort platsen ur den ena listan.", "take the seat out of one of the lists."))

    /// `{0}`: the seat.
    public static let chairNotPresent = DiagnosticKind(
        "I183", .warning,
        title: Bilingual("Ordföranden står inte bland de närvarande", "The chair is not among the present"),
        message: Bilingual(
            "”{0}” ledde mötet men står inte bland de närvarande.",
            "“{0}” chaired the meeting but is not among the present."),
        help: Bilingual(
            "lägg till platsen i ”närvarande”, eller skriv den som ledde mötet.",
            "add the seat to “närvarande”, or write the one who chaired the meeting."))

    public static let duplicateSeat = DiagnosticKind(
        "I181", .error, title: Bilingual("Två platser med samma id", "Two seats with one id"),
        message: Bilingual("Platsen ”{0}” finns redan i organet.", "The seat “{0}” is already in the body."),
        help: Bilingual("ge platsen ett eget id.", "give the seat an id of its own."))
    public static let bodyDisagrees = DiagnosticKind(
        "I184", .error, title: Bilingual("Organet stämmer inte med mappen", "The body disagrees with the folder"),
        message: Bilingual(
            "Det står ”{0}”, men filen ligger i mappen för ”{1}”.",
            "It says “{0}”, but the file lies in the folder of “{1}”."),
        help: Bilingual("ta bort raden ”organ”, eller flytta filen.", "remove the line “organ”, or move the file."))
    public static let dateDisagrees = DiagnosticKind(
        "I186", .error,
        title: Bilingual("Datumet stämmer inte med filnamnet", "The date disagrees with the file's name"),
        message: Bilingual("Det står {0}, men filnamnet säger {1}.", "It says {0}, but the file's name says {1}."),
        help: Bilingual("ta bort raden ”datum”, eller döp om filen.", "remove the line “datum”, or rename the file."))

    /// `{0}`: how many asked; `{1}`: how many members there are.
    public static let requestedByOthers = DiagnosticKind(
        "I218", .error,
        title: Bilingual("Så många kan inte ha begärt mötet", "So many can't have asked for the meeting"),
        message: Bilingual(
            "Det står att {0} av {1} ledamöter begärde mötet.", "It says that {0} of {1} members asked for the meeting."
        ),
        help: Bilingual(
            "rätta ”av” (hur många som begärde det) eller ”ledamöter” (hur många de är).",
            "correct “av” (how many asked for it) or “ledamöter” (how many they are)."))
}
