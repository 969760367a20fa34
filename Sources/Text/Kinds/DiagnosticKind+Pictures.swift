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

    static let sitePictures: [DiagnosticKind] = [
        .pictureUnknown, .pictureDamaged, .pictureFromTelephone, .pictureMisnamed, .pictureMoves,
        .pictureLibraryMissing, .pictureTooLarge,
    ]
}
