/// The output folder and the machine: I190–I199, I268.
extension DiagnosticKind {
    /// `{0}`: the output folder; `{1}`: the content folder.
    public static let outputInContent = DiagnosticKind(
        "I190", .error, title: Bilingual("Mapparna ligger i varandra", "The folders lie in each other"),
        message: Bilingual(
            "Webbplatsen kan inte skrivas till {0}, för den mappen ligger i eller runt {1}.",
            "The site can't be written to {0}, for that folder lies in or around {1}."),
        help: Bilingual("välj en annan mapp med --output.", "choose another folder with --output."))

    /// `{0}`: the cache folder; `{1}`: the output or content folder.
    public static let cacheInSite = DiagnosticKind(
        "I190", .error, title: Bilingual("Mapparna ligger i varandra", "The folders lie in each other"),
        message: Bilingual(
            "Cachen kan inte ligga i {0}, för den mappen ligger i eller runt {1}.",
            "The cache can't lie in {0}, for that folder lies in or around {1}."),
        help: Bilingual("välj en annan mapp med --cache.", "choose another folder with --cache."))

    /// `{0}`: the output folder.
    public static let outputNotOurs = DiagnosticKind(
        "I191", .error, title: Bilingual("Mappen är inte tom", "The folder is not empty"),
        message: Bilingual(
            "I mappen {0} ligger filer som Insyn inte har skrivit.",
            "The folder {0} holds files that Insyn did not write."),
        help: Bilingual(
            "välj en tom mapp med --output, eller flytta undan filerna.",
            "choose an empty folder with --output, or move the files away."))

    /// `{0}`: the file that stands in the way.
    public static let outputForeignFile = DiagnosticKind(
        "I192", .error, title: Bilingual("En annan fil står i vägen", "Another file stands in the way"),
        message: Bilingual(
            "{0} ska skrivas av Insyn, men där ligger redan något som Insyn inte har skrivit.",
            "{0} is to be written by Insyn, but something that Insyn did not write lies there."),
        help: Bilingual("flytta eller ta bort det som ligger där.", "move or remove what lies there."))

    /// `{0}`: the content folder.
    public static let contentMissing = DiagnosticKind(
        "I193", .error, title: Bilingual("Mappen finns inte", "The folder does not exist"),
        message: Bilingual("Mappen {0} finns inte.", "The folder {0} does not exist."),
        help: Bilingual("ange rätt mapp med --content.", "give the right folder with --content."))

    /// `{0}`: the file or folder; `{1}`, `{2}`: the system's reason, in Swedish and in English.
    public static let systemRefused = DiagnosticKind(
        "I194", .error, title: Bilingual("Datorn sade nej", "The computer refused"),
        message: Bilingual("{0}: {1}.", "{0}: {2}."),
        help: Bilingual("åtgärda det och kör kommandot igen.", "mend that and run the command again."))

    /// `{0}`: the output folder.
    public static let outputBusy = DiagnosticKind(
        "I195", .error, title: Bilingual("Ett annat bygge pågår", "Another build is running"),
        message: Bilingual("Ett annat bygge skriver just nu till {0}.", "Another build is writing to {0} just now."),
        help: Bilingual("vänta tills det är klart.", "wait until it is done."))

    /// `{0}`: the manifest's path.
    public static let manifestUnreadable = DiagnosticKind(
        "I196", .error, title: Bilingual("Förteckningen är skadad", "The manifest is damaged"),
        message: Bilingual(
            "{0} går inte att läsa, så det går inte att veta vilka filer som är Insyns.",
            "{0} can't be read, so there is no telling which files are Insyn's."),
        help: Bilingual("bygg till en ny, tom mapp med --output.", "build into a new, empty folder with --output."))

    /// `{0}`: the address, `moten/2025/index.html`.
    public static let outputTwice = DiagnosticKind(
        "I197", .error, title: Bilingual("Två sidor har samma adress", "Two pages have one address"),
        message: Bilingual("Två sidor vill stå på {0}.", "Two pages want to stand at {0}."),
        help: Bilingual("ge en av dem ett annat namn.", "give one of them another name."))

    /// `{0}`: the part's id; `{1}`: the address that its page had.
    public static let partPageLost = DiagnosticKind(
        "I268", .warning, title: Bilingual("En sida har försvunnit", "A page is gone"),
        message: Bilingual(
            "Delen ”{0}” hade en egen sida på {1}. Nu har ingen del det id:t, och den som har sparat adressen hittar inget där.",
            "The part “{0}” had a page of its own at {1}. Now no part has that id, and whoever kept the address finds nothing."
        ),
        help: Bilingual(
            "har rubriken ändrats? Skriv det gamla id:t sist i den: {#{0}}. Är delen borttagen med flit är det inget att göra.",
            "was the heading changed? Write the old id at its end: {#{0}}. If the part was removed on purpose, nothing is to be done."
        ))

    /// `{0}`: the file that is not there any more; `{1}`: the address of its page; `{2}`: the day of the build.
    public static let recordPageLost = DiagnosticKind(
        "I268", .warning, title: Bilingual("En sida har försvunnit", "A page is gone"),
        message: Bilingual(
            "Sidan {1} är borta, för filen {0} finns inte längre. Den som har sparat adressen hittar inget där.",
            "The page {1} is gone, for the file {0} is not there any more. Whoever kept the address finds nothing."),
        help: Bilingual(
            "har filen bytt namn? Ge den tillbaka det gamla. Ska sidan bort? Lägg tillbaka filen och skriv avpublicerad: { datum: {2}, skäl: … } i huvudet: då står det på adressen vad som fanns där. Är allt som det ska är det inget att göra.",
            "was the file renamed? Give it back its old name. Is the page to go? Put the file back and write avpublicerad: { datum: {2}, skäl: … } in its head: then the address says what was there. If all is as it should be, nothing is to be done."
        ))

    /// `{0}` and `{1}`: two files of the site at one address.
    public static let addressTaken = DiagnosticKind(
        "I198", .error, title: Bilingual("Två sidor med samma adress", "Two pages with one address"),
        message: Bilingual("”{0}” och ”{1}” skulle få samma adress.", "“{0}” and “{1}” would have the same address."),
        help: Bilingual(
            "döp om den ena filen eller ge delen ett eget id.",
            "rename one of the files, or give the part an id of its own."))

    /// `{0}`: the colour. `{1}` and `{2}`: against what, in Swedish and English. `{3}`: the nearest shade that passes.
    public static let colourUnreadable = DiagnosticKind(
        "I189", .error, title: Bilingual("Färgen har för svag kontrast", "The colour is unreadable"),
        message: Bilingual(
            "”{0}” har för låg kontrast {1}. Minst 4,5:1 behövs.",
            "“{0}” has too little contrast {2}. At least 4.5:1 is needed."),
        help: Bilingual(
            "skriv \"{3}\", som är den närmaste färg som syns tillräckligt, eller ta bort färgen.",
            "write \"{3}\", the nearest colour that can be read, or remove the colour."))

    public static let configurationMissing = DiagnosticKind(
        "I199", .error, title: Bilingual("webbplats.yaml saknas", "webbplats.yaml is missing"),
        message: Bilingual(
            "Innehållets mapp har ingen fil som säger vems webbplatsen är.",
            "The content folder has no file that says whose site it is."),
        help: Bilingual(
            "kopiera docs/mallar/webbplats.yaml hit och fyll i den.",
            "copy docs/mallar/webbplats.yaml here and fill it in."))

    static let publishing: [DiagnosticKind] = [
        addressTaken, configurationMissing, colourUnreadable,
        .outputInContent, .cacheInSite, .outputNotOurs, .outputForeignFile, .contentMissing, .systemRefused,
        .outputBusy,
        .manifestUnreadable, .outputTwice, .partPageLost, .recordPageLost,
    ]
}
