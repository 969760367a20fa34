/// What a document that is published as it is holds without showing it: I260–I267.
extension DiagnosticKind {
    static let attachments: [DiagnosticKind] = [
        .documentWithComments, .documentWithChanges, .documentWithHiddenSheets, .documentWithHiddenRows,
        .documentWithHiddenText, .documentUnreadable, .documentPartlyRead, .documentNotLookedAt,
        .pdfEndless, .pdfNotLookedAt, .pdfUnreadable,
    ]

    /// `{0}`: how many.
    public static let documentWithComments = DiagnosticKind(
        "I260", .error, title: Bilingual("Kommentarer i dokumentet", "Comments in the document"),
        message: Bilingual(
            "Dokumentet har kommentarer ({0}). Alla som hämtar det kan läsa dem.",
            "The document has comments ({0}). All who fetch it can read them."),
        help: Bilingual(
            "ta bort kommentarerna och spara, eller spara dokumentet som pdf utan kommentarer.",
            "take the comments out and save, or save the document as PDF without comments."))

    /// `{0}`: how many.
    public static let documentWithChanges = DiagnosticKind(
        "I261", .error, title: Bilingual("Spårade ändringar i dokumentet", "Tracked changes in the document"),
        message: Bilingual(
            "Dokumentet har spårade ändringar ({0}). Alla som hämtar det kan se vad som har strukits och lagts till.",
            "The document has tracked changes ({0}). All who fetch it can see what was taken out and put in."),
        help: Bilingual(
            "godkänn eller avvisa ändringarna i dokumentet och spara, eller spara det som pdf.",
            "accept or reject the changes in the document and save, or save it as PDF."))

    /// `{0}`: their names.
    public static let documentWithHiddenSheets = DiagnosticKind(
        "I262", .error, title: Bilingual("Dolda blad i arbetsboken", "Hidden sheets in the workbook"),
        message: Bilingual(
            "Arbetsboken har dolda blad: {0}. Alla som hämtar den kan visa dem.",
            "The workbook has hidden sheets: {0}. All who fetch it can show them."),
        help: Bilingual(
            "ta bort bladen. Ska de publiceras: visa dem och spara.",
            "take the sheets out. If they are to be published, show them and save."))

    /// `{0}`: how many.
    public static let documentWithHiddenRows = DiagnosticKind(
        "I263", .warning,
        title: Bilingual("Dolda rader eller kolumner i arbetsboken", "Hidden rows or columns in the workbook"),
        message: Bilingual(
            "Arbetsboken har dolda rader eller kolumner ({0}). Alla som hämtar den kan visa dem.",
            "The workbook has hidden rows or columns ({0}). All who fetch it can show them."),
        help: Bilingual(
            "ta bort dem. Ska de publiceras: visa dem och spara. Rader som ett filter döljer räknas också.",
            "take them out. If they are to be published, show them and save. Rows that a filter hides count too."))

    /// `{0}`: how many stretches.
    public static let documentWithHiddenText = DiagnosticKind(
        "I264", .warning, title: Bilingual("Dold text i dokumentet", "Hidden text in the document"),
        message: Bilingual(
            "Dokumentet har dold text (antal ställen: {0}). Alla som hämtar det kan visa den.",
            "The document has hidden text (number of places: {0}). All who fetch it can show it."),
        help: Bilingual(
            "ta bort den dolda texten, eller spara dokumentet som pdf.",
            "take the hidden text out, or save the document as PDF."))

    /// `{0}`: the file's ending.
    public static let documentUnreadable = DiagnosticKind(
        "I265", .error, title: Bilingual("Dokumentet går inte att öppna", "The document can't be opened"),
        message: Bilingual(
            "Filen är inget dokument av sorten {0}. Den kan vara låst med lösenord, ha ett annat format än namnet säger eller ha gått sönder när den kopierades.",
            "The file is no document of the sort {0}. It may be locked by a password, have another format than its name says or have broken when it was copied."
        ),
        help: Bilingual(
            "öppna originalet, ta bort lösenordet och spara det på nytt, helst som pdf.",
            "open the original, take the password out and save it anew, preferably as PDF."))

    public static let documentPartlyRead = DiagnosticKind(
        "I266", .warning, title: Bilingual("Dokumentet är inte granskat", "The document was not examined"),
        message: Bilingual(
            "En del av dokumentet är för stor att granska, eller trasig. Insyn vet inte om det har kommentarer, dolda delar eller personnummer.",
            "A part of the document is too large to be examined, or broken. Insyn does not know whether it has comments, hidden parts or personal numbers."
        ),
        help: Bilingual(
            "granska dokumentet själv, eller spara det som pdf.", "examine the document yourself, or save it as PDF."))

    /// `{0}`: how many documents.
    public static let documentNotLookedAt = DiagnosticKind(
        "I266", .warning, title: Bilingual("Dokument är inte granskade", "Documents were not examined"),
        message: Bilingual(
            "Datorn saknar programmet som läser dokument (libgsf). Insyn vet inte om de har kommentarer, dolda delar eller personnummer (antal dokument: {0}).",
            "The machine lacks the program that reads documents (libgsf). Insyn does not know whether they have comments, hidden parts or personal numbers (number of documents: {0})."
        ),
        help: Bilingual(
            "installera Debians paket libvips42, eller granska dokumenten själv.",
            "install Debian's package libvips42, or examine the documents yourself."))

    public static let pdfEndless = DiagnosticKind(
        "I266", .warning, title: Bilingual("Pdf-filen är inte granskad", "The PDF was not examined"),
        message: Bilingual(
            "Det tog för lång tid att läsa filen. Insyn vet inte om det står personnummer i den.",
            "It took too long to read the file. Insyn does not know whether personal numbers stand in it."),
        help: Bilingual(
            "granska filen själv, eller spara den på nytt ur originalet.",
            "examine the file yourself, or save it anew from the original."))

    /// `{0}`: how many PDFs.
    public static let pdfNotLookedAt = DiagnosticKind(
        "I266", .warning, title: Bilingual("Pdf-filer är inte granskade", "PDFs were not examined"),
        message: Bilingual(
            "Datorn saknar programmet som läser pdf-filer (pdftotext). Insyn vet inte om det står personnummer i dem (antal filer: {0}).",
            "The machine lacks the program that reads PDFs (pdftotext). Insyn does not know whether personal numbers stand in them (number of files: {0})."
        ),
        help: Bilingual(
            "installera Debians paket poppler-utils, eller granska filerna själv.",
            "install Debian's package poppler-utils, or examine the files yourself."))

    /// A warning, for browsers mend more broken files than others do.
    public static let pdfUnreadable = DiagnosticKind(
        "I267", .warning, title: Bilingual("Pdf-filen går inte att öppna", "The PDF can't be opened"),
        message: Bilingual(
            "Filen går inte att öppna som pdf. Den kan vara låst med lösenord eller ha gått sönder när den kopierades, och då kan besökarna inte läsa den. Insyn vet inte heller om det står personnummer i den.",
            "The file can't be opened as a PDF. It may be locked by a password or have broken when it was copied, and then visitors can't read it. Nor does Insyn know whether personal numbers stand in it."
        ),
        help: Bilingual(
            "spara den på nytt ur originalet, utan lösenord, och öppna den i en webbläsare.",
            "save it anew from the original, without a password, and open it in a browser."))
}
