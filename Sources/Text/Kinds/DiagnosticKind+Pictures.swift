/// Pictures that can't be published as they are: I128 and I129, and the machine that can't make them: I187.
extension DiagnosticKind {
    public static let pictureUnknown = DiagnosticKind(
        "I128", .error, title: Bilingual("Filen är ingen bild", "The file is no picture"),
        message: Bilingual(
            "Filen börjar inte som någon bild som Insyn kan läsa.",
            "The file does not begin like any picture that Insyn can read."),
        help: Bilingual(
            "spara bilden på nytt som jpg, png eller webp.", "save the picture anew as jpg, png or webp."))

    public static let pictureDamaged = DiagnosticKind(
        "I128", .error, title: Bilingual("Bilden är trasig", "The picture is broken"),
        message: Bilingual(
            "Bilden går inte att läsa till slutet. Den kan ha blivit avbruten när den kopierades.",
            "The picture can't be read to its end. It may have been cut off when it was copied."),
        help: Bilingual(
            "kopiera bilden på nytt, eller öppna den i ett bildprogram och spara den som jpg.",
            "copy the picture again, or open it in a picture program and save it as jpg."))

    public static let pictureFromTelephone = DiagnosticKind(
        "I128", .error,
        title: Bilingual("Bilden är i telefonens eget format", "The picture is in the telephone's own format"),
        message: Bilingual(
            "Bilden är i formatet HEIC. Det kan inte alla webbläsare visa.",
            "The picture is in the format HEIC. Not every browser can show it."),
        help: Bilingual(
            "spara bilden som jpg. På iPhone: Inställningar → Kamera → Format → Mest kompatibelt.",
            "save the picture as jpg. On an iPhone: Settings → Camera → Formats → Most Compatible."))

    /// `{0}`: the ending; `{1}`: what the file is; `{2}`: the right name.
    public static let pictureMisnamed = DiagnosticKind(
        "I128", .error,
        title: Bilingual("Bilden har fel filändelse", "The picture has the wrong file ending"),
        message: Bilingual(
            "Filen heter .{0} men är en bild i formatet {1}.", "The file is called .{0} but is a picture in {1}."),
        help: Bilingual(
            "döp om filen till {2}, och ändra namnet där bilden används.",
            "rename the file to {2}, and change the name where the picture is used."))

    public static let pictureMoves = DiagnosticKind(
        "I128", .error, title: Bilingual("Bilden rör sig", "The picture moves"),
        message: Bilingual(
            "Det är en animerad bild. Rörelse som inte går att stoppa stör den som läser, och en del mår dåligt av den.",
            "It is an animated picture. Motion that can't be stopped disturbs readers, and can make them ill."),
        help: Bilingual("spara en stillbild ur den som jpg.", "save a still of it as jpg."))

    public static let pictureLibraryMissing = DiagnosticKind(
        "I187", .error, title: Bilingual("Bilden går inte att göra i ordning", "The picture can't be prepared"),
        message: Bilingual(
            "Datorn saknar libvips, som gör bilder i flera storlekar och tar bort uppgiften om var de är tagna.",
            "The machine has no libvips, which makes pictures in several sizes and takes away where they were taken."),
        help: Bilingual("installera Debians paket libvips42.", "install Debian's package libvips42."))

    /// `{0}`, `{1}`: width and height in pixels; `{2}`: the limit in million pixels.
    public static let pictureTooLarge = DiagnosticKind(
        "I129", .error, title: Bilingual("Bilden har för många bildpunkter", "The picture has too many pixels"),
        message: Bilingual(
            "Bilden är {0} × {1} bildpunkter. Insyn läser bilder med högst {2} miljoner.",
            "The picture is {0} × {1} pixels. Insyn reads pictures of at most {2} million."),
        help: Bilingual(
            "förminska bilden, till exempel till 2000 bildpunkters bredd.",
            "make the picture smaller, as 2000 pixels wide."))

    public static let drawingCutOff = DiagnosticKind(
        "I128", .error, title: Bilingual("SVG-bilden är avbruten", "The SVG picture is cut off"),
        message: Bilingual(
            "SVG-bilden slutar mitt i: en tagg är inte avslutad. Webbläsaren visar då ingenting av den.",
            "The SVG picture ends in the middle: a tag is not closed. A browser then shows nothing of it."),
        help: Bilingual(
            "kopiera filen på nytt, eller öppna den i ritprogrammet och spara den igen.",
            "copy the file again, or open it in the drawing program and save it anew."))

    /// `{0}`: the line; `{1}`: what stands there.
    public static let drawingUnreadable = DiagnosticKind(
        "I128", .error, title: Bilingual("SVG-bilden är trasig", "The SVG picture is broken"),
        message: Bilingual(
            "SVG-bilden går inte att läsa förbi rad {0}, vid {1}. Webbläsaren visar då ingenting av den.",
            "The SVG picture can't be read past line {0}, at {1}. A browser then shows nothing of it."),
        help: Bilingual(
            "öppna bilden i ett ritprogram och spara den på nytt som SVG. I en fil som är skriven för hand: varje tagg ska avslutas, värden stå inom citattecken, & skrivas &amp; och < skrivas &lt;.",
            "open the picture in a drawing program and save it anew as SVG. In a file written by hand: each tag must be closed, values stand in quotes, & be written &amp; and < be written &lt;."
        ))

    /// `{0}`: the line; `{1}`: the name; `{2}`: the part before the colon.
    public static let drawingPrefix = DiagnosticKind(
        "I128", .error, title: Bilingual("SVG-bilden är trasig", "The SVG picture is broken"),
        message: Bilingual(
            "På rad {0} i SVG-bilden står {1}, men inget i filen säger vad {2}: är. Webbläsaren visar då ingenting av bilden.",
            "On line {0} the SVG picture says {1}, but nothing in the file says what {2}: is. A browser then shows nothing of the picture."
        ),
        help: Bilingual(
            "spara bilden på nytt från ritprogrammet som vanlig SVG, eller ta bort det som börjar med {2}:.",
            "save the picture anew from the drawing program as plain SVG, or remove what begins with {2}:."))

    /// `{0}`: the namespace.
    public static let drawingUndeclared = DiagnosticKind(
        "I128", .error, title: Bilingual("Bilden säger inte att den är SVG", "The picture does not say that it is SVG"),
        message: Bilingual(
            "Taggen <svg> saknar sin xmlns. Utan den visar webbläsaren ingenting av bilden.",
            "The tag <svg> lacks its xmlns. Without it a browser shows nothing of the picture."),
        help: Bilingual(
            "skriv xmlns=\"{0}\" i taggen <svg>.", "write xmlns=\"{0}\" in the tag <svg>."))

    /// `{0}`: the limit in parts.
    public static let drawingTooLarge = DiagnosticKind(
        "I129", .error, title: Bilingual("Bilden ritar för mycket", "The picture draws too much"),
        message: Bilingual(
            "SVG-bilden ritar fler än {0} delar, de som den ritar om och om igen inräknade. Webbläsaren kan stanna.",
            "The SVG picture draws more than {0} parts, those that it draws over and over included. A browser may stop."
        ),
        help: Bilingual(
            "förenkla bilden i ritprogrammet, eller spara den som png.",
            "simplify the picture in the drawing program, or save it as png."))

    static let sitePictures: [DiagnosticKind] = [
        .drawingCutOff, .drawingUnreadable, .drawingPrefix, .drawingUndeclared, .drawingTooLarge,
        .pictureUnknown, .pictureDamaged, .pictureFromTelephone, .pictureMisnamed, .pictureMoves,
        .pictureLibraryMissing, .pictureTooLarge,
    ]
}
