/// Which files there are and what they are called: I130–I139.
extension DiagnosticKind {
    /// `{0}`: the name as it is; `{1}`: the right name.
    public static let fileName = DiagnosticKind(
        "I130", .error, title: Bilingual("Filnamnet går inte att använda", "The file name can't be used"),
        message: Bilingual(
            "Namnet ”{0}” blir en adress på webben. Där används bara små bokstäver a–z, siffror och bindestreck.",
            "The name “{0}” becomes an address on the web. Only small letters a–z, digits and hyphens are used there."),
        help: Bilingual("döp om filen till {1}.", "rename the file to {1}."))

    /// `{0}`: the folder's name as it is; `{1}`: the right one.
    public static let folderName = DiagnosticKind(
        "I130", .error, title: Bilingual("Mappens namn går inte att använda", "The folder's name can't be used"),
        message: Bilingual(
            "Mappens namn ”{0}” blir en adress på webben. Där används bara små bokstäver a–z, siffror och bindestreck.",
            "The folder's name “{0}” becomes an address on the web. Only small letters a–z, digits and hyphens are used there."
        ),
        help: Bilingual("döp om mappen till {1}.", "rename the folder to {1}."))

    /// `{0}`: the name; `{1}`: the file that it seems to be a copy of.
    public static let fileCopy = DiagnosticKind(
        "I130", .error, title: Bilingual("Filen ser ut att vara en kopia", "The file seems to be a copy"),
        message: Bilingual(
            "”{0}” ser ut att vara en kopia av ”{1}”, som ligger bredvid.",
            "“{0}” seems to be a copy of “{1}” beside it."),
        help: Bilingual(
            "jämför dem och ta bort den ena. Är det en annan handling? Ge den ett eget namn.",
            "compare them and remove one. Is it another record? Give it a name of its own."))

    /// `{0}`: the name as it is; `{1}`: the right name, of a file that is no text.
    public static let fileEndingOfData = DiagnosticKind(
        "I131", .error, title: Bilingual("Fel filändelse", "The wrong file ending"),
        message: Bilingual(
            "Filen ”{0}” har fel namn. Den ska heta ”{1}”.", "The file “{0}” has the wrong name. It must be “{1}”."),
        help: Bilingual(
            "döp om filen till {1}. Syns inte ändelsen? Välj Visa → Filnamnstillägg i Utforskaren.",
            "rename the file to {1}. Can't see the ending? Choose View → File name extensions in Explorer."))

    /// `{0}`: the name as it is; `{1}`: the right name.
    public static let fileEnding = DiagnosticKind(
        "I131", .error, title: Bilingual("Fel filändelse", "The wrong file ending"),
        message: Bilingual(
            "Filen ”{0}” har fel ändelse. Texter sparas som .md.",
            "The file “{0}” has the wrong ending. Texts end in .md."
        ),
        help: Bilingual(
            "döp om filen till {1}. Syns inte ändelsen? Välj Visa → Filnamnstillägg i Utforskaren.",
            "rename the file to {1}. Can't see the ending? Choose View → File name extensions in Explorer."))

    /// `{0}`: the name; `{1}`, `{2}`: where it belongs, in Swedish and in English.
    public static let fileMisplaced = DiagnosticKind(
        "I132", .error, title: Bilingual("Filen hör inte hemma här", "The file does not belong here"),
        message: Bilingual(
            "Filen ”{0}” ligger på en plats där sådana filer inte hör hemma.",
            "The file “{0}” lies where no such file belongs."),
        help: Bilingual("{1}.", "{2}."))

    /// `{0}`: the name; `{1}`: the right one, or an example.
    public static let fileWithoutDay = DiagnosticKind(
        "I132", .error, title: Bilingual("Filen heter inte efter dagen", "The file is not named after its day"),
        message: Bilingual(
            "Filerna här heter efter dagen, med året först. ”{0}” börjar inte med en dag som finns.",
            "The files here are named after their day, the year first. “{0}” does not begin with a day that exists."),
        help: Bilingual(
            "döp filen till {1}. Hölls två möten samma dag? Lägg till ett ord: 2025-03-12-extra.md.",
            "rename the file to {1}. Were there two on one day? Add a word: 2025-03-12-extra.md."))

    /// `{0}`: the folder's name; `{1}`, `{2}`: what to do.
    public static let folderUnknown = DiagnosticKind(
        "I133", .error, title: Bilingual("Okänd mapp", "An unknown folder"),
        message: Bilingual("Insyn känner inte till mappen ”{0}”.", "No kind of record has a folder “{0}”."),
        help: Bilingual("{1}.", "{2}."))

    public static let fileIsLink = DiagnosticKind(
        "I134", .error, title: Bilingual("Genväg i stället för fil", "A link instead of a file"),
        message: Bilingual(
            "Det här är en symbolisk länk. Insyn följer aldrig länkar, för då skulle något utanför mappen kunna publiceras.",
            "This is a symbolic link. Insyn never follows links, for then something outside could be published."),
        help: Bilingual("lägg filen själv här.", "put the file itself here."))

    public static let fileIsDevice = DiagnosticKind(
        "I135", .error, title: Bilingual("Ingen vanlig fil", "Not an ordinary file"),
        message: Bilingual(
            "Det här är varken en fil eller en mapp, utan till exempel ett rör eller en enhet.",
            "This is no ordinary file or folder (a pipe, a device or a socket)."),
        help: Bilingual("ta bort den ur mappen.", "take it out of the folder."))

    /// `{0}`, `{1}`: the system's reason, in Swedish and in English.
    public static let fileUnreadable = DiagnosticKind(
        "I136", .error, title: Bilingual("Filen går inte att läsa", "The file can't be read"),
        message: Bilingual("Datorn svarade: {0}.", "The computer answered: {1}."),
        help: Bilingual(
            "kontrollera att filen finns kvar och att du får läsa den.",
            "see that the file is still there and that you may read it."))

    /// `{0}`: the name, with `?` for what can't be shown.
    public static let fileNameEncoding = DiagnosticKind(
        "I137", .error, title: Bilingual("Filnamnet går inte att läsa", "The file name can't be read"),
        message: Bilingual("Namnet ”{0}” är inte UTF-8.", "The name “{0}” is not UTF-8."),
        help: Bilingual(
            "döp om filen med små bokstäver a–z, siffror och bindestreck.",
            "rename the file with small letters a–z, digits and hyphens."))

    /// `{0}`: how many levels there may be.
    public static let folderTooDeep = DiagnosticKind(
        "I138", .error, title: Bilingual("För många mappar i varandra", "Too many folders in each other"),
        message: Bilingual("Mappen ligger djupare än {0} nivåer.", "The folder lies deeper than {0} levels."),
        help: Bilingual("flytta upp det som ligger i den.", "move up what is in it."))

    /// `{0}`: the limit in megabytes.
    public static let fileTooLarge = DiagnosticKind(
        "I139", .error, title: Bilingual("Filen är för stor", "The file is too large"),
        message: Bilingual("Filen är större än {0} MB.", "The file is larger than {0} MB."),
        help: Bilingual("dela den i flera.", "divide it into several."))

    /// `{0}`: what stands in it: `<script>`, `onload=`, an address.
    public static let activePicture = DiagnosticKind(
        "I127", .error, title: Bilingual("Bilden kan köra kod", "The picture can run code"),
        message: Bilingual(
            "SVG-bilden innehåller {0}. Det kan köra kod eller hämta något utifrån hos den som öppnar bilden.",
            "The SVG picture holds {0}. It may run code or fetch something from outside when the picture is opened."),
        help: Bilingual(
            "spara bilden som vanlig SVG utan skript och länkar, eller som png.",
            "save the picture as plain SVG without scripts and links, or as png."))

    static let files: [DiagnosticKind] = [
        .activePicture,
        .fileName, .folderName, .fileCopy, .fileEnding, .fileEndingOfData, .fileMisplaced, .fileWithoutDay,
        .folderUnknown, .fileIsLink,
        .fileIsDevice, .fileUnreadable,
        .fileNameEncoding, .folderTooDeep, .fileTooLarge,
    ]
}
