/// Records that contradict themselves or stand in the wrong place (I013–I015, I035–I039 belong to parts; here I130 on are files).
extension DiagnosticKind {
    public static let records: [DiagnosticKind] = [
        publishedBeforeDate, duplicateSeat, meetingPath, inspectionPath, bodyDisagrees,
        fileNameDate, dateDisagrees, approvedBeforeHeld, followUpWithoutDate,
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
        help: Bilingual("rätta datumet under ”justerat”.", "correct the date under ”justerat”."))
    public static let duplicateSeat = DiagnosticKind(
        "I181", .error, title: Bilingual("Två platser med samma id", "Two seats with one id"),
        message: Bilingual("Platsen ”{0}” finns redan i organet.", "The seat ”{0}” is already in the body."),
        help: Bilingual("ge platsen ett eget id.", "give the seat an id of its own."))
    public static let meetingPath = DiagnosticKind(
        "I182", .error, title: Bilingual("Mötet ligger på fel ställe", "The meeting lies in the wrong place"),
        message: Bilingual(
            "Insyn kan inte se vilket organ mötet hör till.", "Insyn cannot see which body the meeting belongs to."),
        help: Bilingual(
            "lägg filen i organets mapp: moten/ORGAN/ÅÅÅÅ-MM-DD.md.",
            "put the file in the body's folder: moten/ORGAN/YYYY-MM-DD.md."))
    public static let inspectionPath = DiagnosticKind(
        "I183", .error, title: Bilingual("Besiktningen ligger på fel ställe", "The inspection lies in the wrong place"),
        message: Bilingual(
            "Insyn kan inte se vilket område besiktningen gäller.", "Insyn cannot see which area the inspection is of."),
        help: Bilingual(
            "lägg filen i områdets mapp: besiktningar/OMRÅDE/ÅÅÅÅ-MM-DD.md.",
            "put the file in the area's folder: besiktningar/AREA/YYYY-MM-DD.md."))
    public static let bodyDisagrees = DiagnosticKind(
        "I184", .error, title: Bilingual("Organet stämmer inte med mappen", "The body disagrees with the folder"),
        message: Bilingual(
            "Det står ”{0}”, men filen ligger i mappen för ”{1}”.",
            "It says ”{0}”, but the file lies in the folder of ”{1}”."),
        help: Bilingual("ta bort raden ”organ”, eller flytta filen.", "remove the line ”organ”, or move the file."))
    public static let fileNameDate = DiagnosticKind(
        "I185", .error, title: Bilingual("Filnamnet saknar datum", "The file's name has no date"),
        message: Bilingual(
            "”{0}” börjar inte med ett datum som finns.", "”{0}” does not begin with a date that exists."),
        help: Bilingual(
            "döp filen efter dagen, till exempel 2025-03-12.md.",
            "name the file after the day, for example 2025-03-12.md."))
    public static let dateDisagrees = DiagnosticKind(
        "I186", .error,
        title: Bilingual("Datumet stämmer inte med filnamnet", "The date disagrees with the file's name"),
        message: Bilingual("Det står {0}, men filnamnet säger {1}.", "It says {0}, but the file's name says {1}."),
        help: Bilingual("ta bort raden ”datum”, eller döp om filen.", "remove the line ”datum”, or rename the file."))
    public static let followUpWithoutDate = DiagnosticKind(
        "I187", .error, title: Bilingual("Uppföljningen saknar datum", "The follow-up has no date"),
        message: Bilingual(
            "Rubriken ska vara ordet Uppföljning och dagen.", "The heading must be the word Uppföljning and the day."),
        help: Bilingual(
            "skriv till exempel ### Uppföljning 2025-06-15.", "write for example ### Uppföljning 2025-06-15."))
}
