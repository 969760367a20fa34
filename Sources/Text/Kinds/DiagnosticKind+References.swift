/// References that lead nowhere or where they may not (I100–I119).
extension DiagnosticKind {
    static let references: [DiagnosticKind] = [
        referenceLeadsNowhere, attachmentMissing, idNamesNothing, textInSmallLetters, idMustExist, folderNamesNothing,
        anchorLeadsNowhere,
        wrongTarget,
        linkToInternal, linkToDraft, manyLinksToInternal, manyLinksToDraft,
        referenceOutOfContent, seatNamesNothing, seatOfBodyWithout, ringOfBodies, columnNamesNothing,
    ]

    public static let referenceLeadsNowhere = DiagnosticKind(
        "I100", .error, title: Bilingual("Länken leder ingenstans", "The link leads nowhere"),
        message: Bilingual("Det finns ingen fil ”{0}”. {1}", "There is no file “{0}”. {2}"),
        help: Bilingual(
            "rätta sökvägen. Den räknas från mappen där filen ligger. Har filen tagits bort? Lägg tillbaka den, med ”avpublicerad” i huvudet om sidan ska bort, eller ta bort länken.",
            "correct the path; it counts from the file's own folder. Was the file removed? Put it back, with “avpublicerad” in its head if the page is to go, or take out the link."
        ))
    /// `{0}`: the path; `{1}`: the folder that such files lie in; `{2}`: the path from there.
    public static let attachmentMissing = DiagnosticKind(
        "I100", .error, title: Bilingual("Länken leder ingenstans", "The link leads nowhere"),
        message: Bilingual("Det finns ingen fil ”{0}”.", "There is no file “{0}”."),
        help: Bilingual(
            "lägg filen i mappen {1} och skriv {2}, eller ta bort länken och behåll texten.",
            "put the file in the folder {1} and write {2}, or take out the link and keep the text."))
    public static let idNamesNothing = DiagnosticKind(
        "I101", .error, title: Bilingual("Namnet finns inte", "The id names nothing"),
        message: Bilingual("Ingenting här heter ”{0}”. {1}", "Nothing here is called “{0}”. {2}"),
        help: Bilingual(
            "skriv ett id som finns ({3}). Fri text måste ha ett mellanslag eller en stor bokstav.",
            "write an id that exists ({3}). Free text must hold a space or a capital letter."))
    /// `{0}`: the name; `{1}`: the same with a capital letter; `{2}`: what it may name.
    public static let textInSmallLetters = DiagnosticKind(
        "I101", .error, title: Bilingual("Namnet finns inte", "The id names nothing"),
        message: Bilingual(
            "”{0}” läses som ett id ({2}), men inget sådant finns.", "“{0}” is read as an id ({2}), but there is none."),
        help: Bilingual(
            "skriv ”{1}” med stor bokstav om det är ett namn utan egen sida. Har det en sida? Skriv filens namn utan .md.",
            "write “{1}” with a capital letter if it is a name without a page of its own. Has it a page? Write the file's name without .md."
        ))
    /// `{0}`: the name; `{1}`, `{2}`: the nearest; `{3}`: what it may name.
    public static let idMustExist = DiagnosticKind(
        "I101", .error, title: Bilingual("Namnet finns inte", "The id names nothing"),
        message: Bilingual("Ingenting här heter ”{0}”. {1}", "Nothing here is called “{0}”. {2}"),
        help: Bilingual(
            "skriv ett id som finns ({3}): filens namn utan .md.",
            "write an id that exists ({3}): the file's name without .md."))

    /// `{0}`: the folder; `{1}`, `{2}`: a body or an area; `{3}`, `{4}`: what to do first; `{5}`: the file that is missing.
    public static let folderNamesNothing = DiagnosticKind(
        "I101", .error, title: Bilingual("Mappens namn finns inte", "The folder's name is nobody's"),
        message: Bilingual(
            "Mappen ”{0}” heter inte som något {1}.", "The folder “{0}” is not called after any {2}."),
        help: Bilingual("{3} filen {5}.", "{4} the file {5}."))
    public static let anchorLeadsNowhere = DiagnosticKind(
        "I102", .error, title: Bilingual("Delen finns inte", "There is no such part"),
        message: Bilingual(
            "”{0}” finns, men ingen del i den heter ”#{1}”. {2}",
            "“{0}” exists, but no part of it is called “#{1}”. {3}"),
        help: Bilingual(
            "skriv delens id så som det står i den filen.", "write the part's id as it stands in that file."))
    public static let wrongTarget = DiagnosticKind(
        "I103", .error, title: Bilingual("Länken leder till fel sak", "The link leads to the wrong thing"),
        message: Bilingual(
            "”{0}” leder till {1}, men här ska stå: {2}.", "“{0}” leads to {1}, but what is wanted here is: {2}."),
        help: Bilingual(
            "länka till rätt sak, med #del om det är en del av en fil.",
            "link to the right thing, with #part where it is part of a file."))
    public static let linkToInternal = DiagnosticKind(
        "I104", .error, title: Bilingual("Länk till något internt", "A link to something internal"),
        message: Bilingual(
            "”{0}” är internt och får inte nämnas på en offentlig sida.",
            "“{0}” is internal and must not be named on a public page."),
        help: Bilingual(
            "ta bort länken. Skriv det som får sägas med ord.", "remove the link; say in words what may be said."))
    /// `{0}`: how many links; `{1}`: the first file.
    public static let manyLinksToInternal = DiagnosticKind(
        "I104", .error, title: Bilingual("Länkar till något internt", "Links to something internal"),
        message: Bilingual(
            "Filen är intern, men {0} länkar på offentliga sidor leder hit. Den första står i {1}.",
            "The file is internal, but {0} links on public pages lead here. The first stands in {1}."),
        help: Bilingual(
            "är den offentlig? Ta bort raden ”publicering”. Annars: ta bort länkarna.",
            "is it public? Take out the line “publicering”. Otherwise take the links out."))
    public static let manyLinksToDraft = DiagnosticKind(
        "I105", .error, title: Bilingual("Länkar till ett utkast", "Links to a draft"),
        message: Bilingual(
            "Filen är ett utkast, men {0} länkar på offentliga sidor leder hit. Den första står i {1}.",
            "The file is a draft, but {0} links on public pages lead here. The first stands in {1}."),
        help: Bilingual(
            "är den färdig? Ta bort raden ”publicering”. Annars: ta bort länkarna, eller bygg med --drafts.",
            "is it finished? Take out the line “publicering”. Otherwise take the links out, or build with --drafts."))
    public static let linkToDraft = DiagnosticKind(
        "I105", .error, title: Bilingual("Länk till ett utkast", "A link to a draft"),
        message: Bilingual("”{0}” är ett utkast och publiceras inte.", "“{0}” is a draft and is not published."),
        help: Bilingual(
            "publicera utkastet, ta bort länken eller bygg med --drafts för att se hur det blir.",
            "publish the draft, remove the link, or build with --drafts to see it."))
    public static let referenceOutOfContent = DiagnosticKind(
        "I106", .error, title: Bilingual("Länken går ut ur innehållet", "The link leaves the content folder"),
        message: Bilingual("”{0}” leder utanför innehållets mapp. {1}", "“{0}” leads out of the content folder. {2}"),
        help: Bilingual(
            "länka bara till filer i innehållet, räknat från mappen där filen ligger, eller till en https-adress.",
            "link only to files of the content, counted from the file's own folder, or to an https address."))
    public static let seatNamesNothing = DiagnosticKind(
        "I107", .error, title: Bilingual("Platsen finns inte", "There is no such seat"),
        message: Bilingual(
            "Organet ”{0}” har ingen plats som heter ”{1}”. {2}", "The body “{0}” has no seat called “{1}”. {3}"),
        help: Bilingual(
            "skriv platsens id så som det står i organets fil, eller ORGAN/PLATS för ett annat organ. Personers namn skrivs bara där, och gäster under inbjudna.",
            "write the seat's id as in the body's file, or BODY/SEAT for another body. Names of persons are written there alone, and guests under inbjudna."
        ))

    /// `{0}`: the body, which has no seats at all; `{1}`: the name.
    public static let seatOfBodyWithout = DiagnosticKind(
        "I107", .error, title: Bilingual("Organet har inga platser", "The body has no seats"),
        message: Bilingual(
            "”{1}” kan inte vara en plats i ”{0}”, för organets fil har inga platser än.",
            "“{1}” can't be a seat of “{0}”: the body's file has no seats yet."),
        help: Bilingual(
            "skriv platserna i organets fil, en rad var: platser: [{ id: ordf, roll: Ordförande }]. Vill du inte det, "
                + "skriv deltagare: med grupper i stället, till exempel deltagare: [polisen, skolan].",
            "write the seats in the body's file, a line each: platser: [{ id: ordf, roll: Ordförande }]. Or write "
                + "deltagare: with groups instead, such as deltagare: [polisen, skolan]."))
    public static let ringOfBodies = DiagnosticKind(
        "I108", .error, title: Bilingual("Hänvisning i ring", "A ring of references"),
        message: Bilingual("”{0}” leder tillbaka till sig själv: {1}.", "“{0}” leads back to itself: {1}."),
        help: Bilingual(
            "bryt ringen genom att ta bort en av hänvisningarna.", "break the ring by removing one of the references."))

    /// `{0}`: the column; `{1}`: those that there are; `{2}`, `{3}`: the nearest.
    public static let columnNamesNothing = DiagnosticKind(
        "I109", .error, title: Bilingual("Kolumnen finns inte", "There is no such column"),
        message: Bilingual("Serien har ingen kolumn ”{0}”. {2}", "The series has no column “{0}”. {3}"),
        help: Bilingual("välj en av kolumnerna: {1}.", "choose one of the columns: {1}."))
}
