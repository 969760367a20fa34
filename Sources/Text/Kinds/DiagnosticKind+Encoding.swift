/// How a file's characters are stored: I120–I126, I216, I225.
extension DiagnosticKind {
    /// `{0}`: the name of the encoding that the file seems to have.
    public static let notUTF8 = DiagnosticKind(
        "I120", .error, title: Bilingual("Filen är inte sparad som UTF-8", "The file is not saved as UTF-8"),
        message: Bilingual(
            "Filen ser ut att vara sparad som {0}. Då blir å, ä och ö fel på webben.",
            "The file seems to be saved as {0}. Then å, ä and ö come out wrong on the web."),
        help: Bilingual(
            "spara om filen med teckenkodningen UTF-8 (i Anteckningar: Spara som → Kodning → UTF-8).",
            "save the file again with the encoding UTF-8 (in Notepad: Save as → Encoding → UTF-8)."))

    /// UTF-8 but for some bytes.
    public static let brokenUTF8 = DiagnosticKind(
        "I120", .error, title: Bilingual("Ett tecken går inte att läsa", "A character can't be read"),
        message: Bilingual(
            "Filen är UTF-8, men här står något som inte är ett tecken.",
            "The file is UTF-8, but here stand bytes that are no character."),
        help: Bilingual(
            "skriv om ordet. Det händer när text från två program blandas.",
            "write the word again. This happens when text of two programs is mixed."))

    public static let byteOrderMark = DiagnosticKind(
        "I121", .info, title: Bilingual("Osynligt tecken först i filen", "An invisible sign begins the file"),
        message: Bilingual(
            "Filen börjar med ett byte-ordningsmärke (BOM), som Anteckningar kan lägga dit. Insyn läser den ändå.",
            "The file begins with a byte-order mark (BOM), which Notepad may put there. Insyn reads it all the same."),
        help: Bilingual("spara filen som UTF-8 utan BOM.", "save the file as UTF-8 without BOM."))

    public static let nulByte = DiagnosticKind(
        "I122", .error, title: Bilingual("Filen är ingen textfil", "The file is not a text file"),
        message: Bilingual(
            "Här står ett nolltecken, som inte finns i någon text.", "Here stands a NUL, which no text holds."),
        help: Bilingual(
            "öppna dokumentet i det program det gjordes i och spara det som ren text i UTF-8.",
            "open the document in the program that made it and save it as plain text in UTF-8."))

    /// `{0}`: the program or format.
    public static let otherFileFormat = DiagnosticKind(
        "I122", .error, title: Bilingual("Filen är ingen textfil", "The file is not a text file"),
        message: Bilingual(
            "Filen har ett annat format ({0}) men heter som en textfil.",
            "The file is of another format ({0}) and has only been given a text file's name."),
        help: Bilingual(
            "lägg den i mappen filer med rätt filändelse, eller skriv texten i en ny textfil.",
            "put it in filer/ under its proper name, or write the text in a new text file."))

    /// `{0}`: the line that marks it.
    public static let unmerged = DiagnosticKind(
        "I216", .error, title: Bilingual("Två versioner av filen", "Two versions of the file"),
        message: Bilingual(
            "Raden ”{0}” har ett program lagt dit när två personer hade ändrat samma ställe. Båda versionerna står kvar i filen.",
            "A program put the line “{0}” here, since two people had changed the same place. Both versions are in the file."
        ),
        help: Bilingual(
            "välj vilken text som ska gälla och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
            "choose which text is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."))

    /// `{0}`: the letter with its mark, put together.
    public static let decomposed = DiagnosticKind(
        "I123", .warning, title: Bilingual("Bokstaven är delad i två tecken", "The letter is split in two"),
        message: Bilingual(
            "”{0}” är skrivet som en bokstav och en lös prick, ring eller accent. Insyn sätter ihop dem.",
            "“{0}” is written as a letter and a loose mark. Insyn puts them together."),
        help: Bilingual(
            "skriv om ordet. Det här följer ofta med när text kopieras ur en pdf eller från en Mac.",
            "write the word again. This often comes along when text is copied from a PDF or a Mac."))

    /// `{0}`: the sign; `{1}`: its letters.
    public static let ligature = DiagnosticKind(
        "I123", .warning, title: Bilingual("Flera bokstäver i ett tecken", "Several letters in one sign"),
        message: Bilingual(
            "”{0}” är ett enda tecken i stället för ”{1}”. Den som söker efter ordet hittar det inte.",
            "“{0}” is a single sign in place of “{1}”. Who searches for the word won't find it."),
        help: Bilingual(
            "skriv om ordet. Det här följer ofta med när text kopieras ur en pdf.",
            "write the word again. This often comes along when text is copied from a PDF."))

    public static let softHyphen = DiagnosticKind(
        "I123", .warning, title: Bilingual("Ett dolt bindestreck i ordet", "A hidden hyphen in the word"),
        message: Bilingual(
            "Efter bokstaven står ett bindestreck som inte syns (U+00AD). Insyn läser ordet utan det.",
            "After the letter stands a hyphen that can't be seen (U+00AD). Insyn reads the word without it."),
        help: Bilingual(
            "skriv om ordet, här och där det annars händer. Det här följer ofta med när text kopieras från webben eller en pdf.",
            "write the word again, here and wherever else it happens. This often comes along when text is copied from the web or a PDF."
        ))

    /// `{0}`: the mark's number, `U+0308`.
    public static let looseMark = DiagnosticKind(
        "I124", .warning, title: Bilingual("Lös accent", "A loose accent"),
        message: Bilingual(
            "Här står en lös accent eller prick ({0}) som inte går att sätta ihop med tecknet före.",
            "Here stands a loose accent ({0}) that can't be put together with the sign before it."),
        help: Bilingual("skriv om ordet.", "write the word again."))

    /// `{0}`: the control's number, `U+202E`; `{1}`: its name.
    public static let hiddenControl = DiagnosticKind(
        "I125", .error, title: Bilingual("Dolt styrtecken", "A hidden control"),
        message: Bilingual(
            "Här står ett osynligt tecken ({0}, {1}) som kan få texten att visas på ett annat sätt än den är skriven.",
            "Here stands an invisible sign ({0}, {1}) that may show the text otherwise than it reads."),
        help: Bilingual(
            "ta bort det: radera tecknen omkring och skriv dem på nytt.",
            "take it out: delete the signs around it and write them again."))

    /// `{0}`: the control's number.
    public static let controlCharacter = DiagnosticKind(
        "I126", .error, title: Bilingual("Styrtecken i texten", "A control character in the text"),
        message: Bilingual(
            "Här står ett styrtecken ({0}), som inte hör hemma i text.",
            "Here stands a control character ({0}), which does not belong in text."),
        help: Bilingual(
            "radera det, här och där det annars står.", "delete it, here and wherever else it stands."))

    /// `{0}`: the control's number; `{1}`: what it stands for.
    public static let breakCharacter = DiagnosticKind(
        "I126", .error, title: Bilingual("Brytningen är ett styrtecken", "The break is a control character"),
        message: Bilingual(
            "Här står ett osynligt tecken för {1} ({0}), som följer med ur Word och pdf. På sidan bryts ingenting.",
            "Here stands an invisible sign for a break ({0}), which comes along from Word and PDF. Nothing breaks on the page."
        ),
        help: Bilingual(
            "radera tecknet, här och där det annars står, och börja en ny rad där det behövs.",
            "delete the sign, here and wherever else it stands, and begin a new line where one is needed."))

    /// `{0}`: the two signs; `{1}`: the letter that they were.
    public static let garbledLetter = DiagnosticKind(
        "I225", .error, title: Bilingual("Bokstäver har blivit andra tecken", "Letters have become other signs"),
        message: Bilingual(
            "”{0}” ska vara ”{1}”. Ett program har läst å, ä och ö i fel teckenkodning och sparat dem så.",
            "“{0}” should be “{1}”. A program has read å, ä and ö in the wrong encoding and saved them so."),
        help: Bilingual(
            "hämta texten ur originalet på nytt, med teckenkodningen UTF-8. Annars: byt ut tecknen i hela filen, ett slag i taget.",
            "take the text from the original again, in the encoding UTF-8. Otherwise replace the signs in the whole file, one sort at a time."
        ))

    public static let lostLetter = DiagnosticKind(
        "I225", .error, title: Bilingual("En bokstav har försvunnit", "A letter is lost"),
        message: Bilingual(
            "Här står tecknet \u{FFFD}, som ett program sätter där det inte kunde läsa bokstaven. Oftast var den å, ä eller ö.",
            "Here stands the sign \u{FFFD}, which a program puts where it could not read the letter. Mostly it was å, ä or ö."
        ),
        help: Bilingual(
            "skriv rätt bokstav, här och där tecknet annars står, eller hämta texten ur originalet på nytt.",
            "write the right letter, here and wherever else the sign stands, or take the text from the original again.")
    )

    static let encoding: [DiagnosticKind] = [
        .notUTF8, .brokenUTF8, .byteOrderMark, .nulByte, .otherFileFormat, .unmerged, .decomposed, .ligature,
        .softHyphen,
        .looseMark,
        .hiddenControl,
        .controlCharacter, .breakCharacter, .garbledLetter, .lostLetter,
    ]
}
