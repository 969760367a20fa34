/// Tips on wording (klarspråk), and what the site owes those who read with aids (tillgänglighet): I074–I079, and I032.
extension DiagnosticKind {
    static let wording: [DiagnosticKind] = [
        assessmentOld, assessmentMissing, assessmentContradicted, officeWord, summaryHard, documentUntagged,
        feedbackMissing,
        recordInOtherLanguage,
    ]

    /// `{0}`: the day of the assessment.
    public static let assessmentOld = DiagnosticKind(
        "I078", .warning,
        title: Bilingual("Tillgängligheten bedömdes för länge sedan", "The accessibility assessment is old"),
        message: Bilingual(
            "Webbplatsen bedömdes senast {0}. Det är mer än tolv månader sedan, och redogörelsen säger det.",
            "The site was last assessed on {0}. That is more than twelve months ago, and the statement says so."),
        help: Bilingual(
            "gå igenom webbplatsen igen och skriv den nya dagen i ”bedömd”.",
            "go through the site again and write the new day in “bedömd”."))

    public static let assessmentMissing = DiagnosticKind(
        "I074", .warning, title: Bilingual("Tillgängligheten är inte bedömd", "Accessibility has not been assessed"),
        message: Bilingual(
            "Redogörelsen för tillgänglighet måste säga när webbplatsen bedömdes och hur. Nu står det att det inte "
                + "är gjort.",
            "The accessibility statement must say when and how the site was assessed. It now says that this was "
                + "not done."),
        help: Bilingual(
            "lägg till tillgänglighet: { bedömd: DATUM, metod: …, förenlig: helt | delvis | inte }.",
            "add tillgänglighet: { bedömd: DATE, metod: …, förenlig: helt | delvis | inte }."))

    /// `{0}`: the first shortcoming.
    public static let assessmentContradicted = DiagnosticKind(
        "I074", .warning,
        title: Bilingual("Redogörelsen säger emot sig själv", "The statement contradicts itself"),
        message: Bilingual(
            "Det står ”förenlig: helt”, men bland ”brister” står ”{0}”. I redogörelsen står därför ”delvis”.",
            "It says “förenlig: helt”, but among “brister” stands “{0}”. The statement therefore says “delvis”."),
        help: Bilingual(
            "skriv ”förenlig: delvis”, eller ta bort de brister som är åtgärdade.",
            "write “förenlig: delvis”, or take out the shortcomings that are mended."))

    public static let feedbackMissing = DiagnosticKind(
        "I032", .error,
        title: Bilingual("Vägen att anmäla brister saknas", "The way to report shortcomings is missing"),
        message: Bilingual(
            "Nyckeln ”återkoppling” måste finnas i webbplats.yaml. Lagen (2018:1937) om tillgänglighet kräver att den "
                + "som inte kan använda något på webbplatsen ska kunna säga till.",
            "The key “återkoppling” is needed in webbplats.yaml. The act on accessibility (2018:1937) demands that "
                + "whoever can't use something on the site can say so."),
        help: Bilingual(
            "lägg till en rad ”återkoppling: https://…” med adressen till kommunens formulär för sådana brister.",
            "add a line “återkoppling: https://…” with the address of the municipality's form for that."))

    /// `{0}`: the word; `{1}`: what to write instead.
    public static let officeWord = DiagnosticKind(
        "I075", .info, title: Bilingual("Ett ord som kan sägas enklare", "A word that can be said more simply"),
        message: Bilingual(
            "”{0}” är kanslispråk. De flesta förstår ”{1}” fortare.",
            "“{0}” is the language of the office. Most people understand “{1}” sooner."),
        help: Bilingual("skriv om meningen med ”{1}”.", "write the sentence with “{1}” instead."))

    /// `{0}`: the number.
    public static let summaryHard = DiagnosticKind(
        "I076", .info, title: Bilingual("Sammanfattningen är svår att läsa", "The summary is hard to read"),
        message: Bilingual(
            "Sammanfattningen har läsbarhetsindex (LIX) {0}. Över 45 är svårt för många, och det är den som "
                + "läses först.",
            "The summary has the readability index (LIX) {0}. Above 45 is hard for many, and it is what is read "
                + "first."),
        help: Bilingual(
            "dela långa meningar och byt ut långa ord där det går.", "divide long sentences and change long words."))

    /// `{0}`: what the file lacks.
    public static let documentUntagged = DiagnosticKind(
        "I077", .warning,
        title: Bilingual("Dokumentet är inte tillgängligt för alla", "The document is not accessible"),
        message: Bilingual(
            "PDF-filen saknar {0}. Den som lyssnar på dokumentet får svårt att följa det. Redogörelsen för "
                + "tillgänglighet tar upp filen som en brist.",
            "The PDF lacks {1}. Those who listen to the document will find it hard to follow. The accessibility "
                + "statement names the file as a shortcoming."),
        help: Bilingual(
            "spara om filen som taggad PDF med titel och språk, eller lägg texten som en sida.",
            "save the file again as a tagged PDF with title and language, or put the text on a page."))

    /// `{0}`: the language, in Swedish; `{1}`: its tag.
    public static let recordInOtherLanguage = DiagnosticKind(
        "I079", .warning,
        title: Bilingual("Rubrikerna blir på svenska", "The headings will be in Swedish"),
        message: Bilingual(
            "Texten är på {0}, men rubriker, datum och lägen runt den skrivs på svenska. Bara sidor i sidor/ visas helt på ett annat språk.",
            "The text is in “{1}”, but headings, dates and states around it are in Swedish. Only pages in sidor/ are shown wholly in another language."
        ),
        help: Bilingual(
            "skriv filen på svenska och lägg översättningen som en sida i sidor/ med språk: {1} och version-av: som pekar hit. Då länkar de till varandra.",
            "write the record in Swedish and put the translation in a page in sidor/ with språk: {1} and a version-av: that points here. The two then link to each other."
        ))
}
