/// What is found in parts, fields, labels and data fences (I035–I049).
extension DiagnosticKind {
    static let structure: [DiagnosticKind] = [
        unknownField, textUnderFields, agendaItemTwice, partIdTwice, partHeadingForm, sectionAsText, labelNearMiss,
        labelWithoutColon, labelAsText, labelAsHeading, labelInList, labelByOtherName, fieldNearMiss, fieldsParted,
        fieldAsText, labelAmongFields, fieldInBold, fieldTwice, idMalformed, idWrittenWrong, fieldMalformed,
        followUpHeadingWithoutDate,
        fenceEmpty, fenceNearMiss,
    ]

    public static let unknownField = DiagnosticKind(
        "I035", .error,
        title: Bilingual(
            "Okänt fält",
            "Unknown field"),
        message: Bilingual(
            "{1} har inget fält som heter ”{0}”. {2}",
            "{1} has no field called “{0}”. {3}"),
        help: Bilingual(
            "rätta namnet, eller flytta raden till texten under fälten.",
            "correct the name, or move the line to the text below the fields."))

    public static let textUnderFields = DiagnosticKind(
        "I036", .error,
        title: Bilingual(
            "Text direkt under fälten",
            "Text right under the fields"),
        message: Bilingual(
            "Texten under fälten hör ihop med sista fältet, eftersom det inte står en tom rad emellan.",
            "The text under the fields belongs to the last field, since no empty line stands between them."),
        help: Bilingual(
            "sätt en tom rad efter fälten.",
            "put an empty line after the fields."))

    public static let agendaItemTwice = DiagnosticKind(
        "I037", .error,
        title: Bilingual(
            "Två paragrafer har samma nummer",
            "Two agenda items have one number"),
        message: Bilingual(
            "§ {0} finns redan på rad {1}.",
            "§ {0} exists already on line {1}."),
        help: Bilingual(
            "numrera om den ena. Fortsätter samma paragraf? Ta bort den senare rubriken.",
            "give one of them another number. Does the same item go on? Take out the later heading."))

    public static let partIdTwice = DiagnosticKind(
        "I038", .error,
        title: Bilingual(
            "Två delar har samma id",
            "Two parts have one id"),
        message: Bilingual(
            "Id:t ”{0}” används redan på rad {1}. En länk dit kan bara leda till den ena.",
            "The id “{0}” is used already on line {1}. A link can lead to only one of them."),
        help: Bilingual(
            "ge delen ett eget id sist i rubriken, till exempel {#{0}-2}.",
            "give the part an id of its own at the end of its heading, such as {#{0}-2}."))

    public static let partHeadingForm = DiagnosticKind(
        "I039", .warning,
        title: Bilingual(
            "Rubriken läses som vanlig text",
            "The heading is read as ordinary text"),
        message: Bilingual(
            "Rubriken ”{0}” liknar en del men är inte skriven som en: {1}",
            "The heading “{0}” looks like a part but is not written as one: {2}"),
        help: Bilingual(
            "skriv ”{3}” om det är en del. Annars: välj ett annat ord.",
            "write “{3}” if it is a part. Otherwise choose another word."))

    /// `{0}`: the paragraph's sign and number, in text that is no heading.
    public static let sectionAsText = DiagnosticKind(
        "I039", .warning,
        title: Bilingual("Paragrafen är ingen rubrik", "The item is no heading"),
        message: Bilingual(
            "”{0}” står i vanlig text. Paragrafen hittas inte, och det går inte att länka till den.",
            "“{0}” stands in ordinary text. The item is not found, and nothing can link to it."),
        help: Bilingual(
            "gör raden till en rubrik: ”## {0} …”, med en tom rad efter.",
            "make the line a heading: “## {0} …”, with an empty line after it."))

    public static let labelNearMiss = DiagnosticKind(
        "I040", .warning,
        title: Bilingual(
            "Menade du en etikett?",
            "Did you mean a label?"),
        message: Bilingual(
            "”{0}” liknar etiketten ”{1}” men läses som vanlig text.",
            "“{0}” looks like the label “{1}” but is read as ordinary text."),
        help: Bilingual(
            "skriv **{1}:** om det är en etikett.",
            "write **{1}:** if it is a label."))

    /// `{0}`: a label's word in bold, alone.
    public static let labelWithoutColon = DiagnosticKind(
        "I040", .warning,
        title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}” i fetstil har inget kolon efter sig och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}” in bold has no colon after it and is read as ordinary text. It does not come into lists and follow-up."
        ),
        help: Bilingual(
            "skriv **{0}:** och texten på samma rad om det är en etikett.",
            "write **{0}:** and the text on the same line if it is a label."))

    /// `{0}`: a label's word and colon in ordinary type.
    public static let labelAsText = DiagnosticKind(
        "I040", .warning,
        title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}:” står inte i fetstil och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}:” is not in bold and is read as ordinary text. It does not come into lists and follow-up."),
        help: Bilingual("skriv **{0}:** om det är en etikett.", "write **{0}:** if it is a label."))

    /// `{0}`: the heading; `{1}`: the label's word.
    public static let labelAsHeading = DiagnosticKind(
        "I040", .warning,
        title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}” är en rubrik här. Det som står under den kommer inte med i listor och uppföljning.",
            "“{0}” is a heading here. What stands under it does not come into lists and follow-up."),
        help: Bilingual(
            "ta bort rubriken och skriv **{1}:** först i stycket, ett för varje.",
            "take out the heading and begin the paragraph with **{1}:**, one for each."))

    /// `{0}`: a label's word, as an item of a list.
    public static let labelInList = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}” står i en lista och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}” stands in a list and is read as ordinary text. It does not come into lists and follow-up."),
        help: Bilingual(
            "ta bort tecknet före **{0}:** och sätt en tom rad före och efter stycket.",
            "take out the sign before **{0}:**, and put an empty line before and after the paragraph."))

    /// `{0}`: the bold words; `{1}`: the label that says the same.
    public static let labelByOtherName = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}” läses som vanlig text. Etiketten för det heter ”{1}”.",
            "“{0}” is read as ordinary text. The label for it is called “{1}”."),
        help: Bilingual(
            "skriv **{1}:** om den ska komma med i listor och uppföljning.",
            "write **{1}:** if it is to come into lists and follow-up."))

    public static let fieldNearMiss = DiagnosticKind(
        "I041", .warning,
        title: Bilingual(
            "Menade du ett fält?",
            "Did you mean a field?"),
        message: Bilingual(
            "”{0}” liknar fältet ”{1}” men listan läses som vanlig text.",
            "“{0}” looks like the field “{1}” but the list is read as ordinary text."),
        help: Bilingual(
            "skriv ”- {1}: …” om det är ett fält.",
            "write “- {1}: …” if it is a field."))

    public static let fieldsParted = DiagnosticKind(
        "I041", .warning, title: Bilingual("Fälten står i två listor", "The fields stand in two lists"),
        message: Bilingual(
            "Här börjar en ny lista, för raderna har ett annat tecken än de före. Den läses som vanlig text.",
            "A new list begins here, since its lines have another sign than those before. It is read as ordinary text."),
        help: Bilingual(
            "börja alla rader med fält med samma tecken, ett bindestreck.",
            "begin all lines with fields with the same sign, a hyphen."))

    /// `{0}`: the field's name.
    public static let fieldAsText = DiagnosticKind(
        "I041", .warning, title: Bilingual("Menade du ett fält?", "Did you mean a field?"),
        message: Bilingual(
            "”{0}:” står på en rad utan bindestreck och läses som vanlig text.",
            "“{0}:” stands on a line without a hyphen and is read as ordinary text."),
        help: Bilingual(
            "börja varje rad med fält med ett bindestreck och ett mellanslag: ”- {0}: …”.",
            "begin each line with a field with a hyphen and a space: “- {0}: …”."))

    public static let fieldTwice = DiagnosticKind(
        "I042", .error,
        title: Bilingual(
            "Fältet står två gånger",
            "The field stands twice"),
        message: Bilingual(
            "Fältet ”{0}” står redan på rad {1}.",
            "The field “{0}” stands already on line {1}."),
        help: Bilingual(
            "slå ihop dem till ett, med en lista om det är flera värden.",
            "make them one, with a list where there are several values."))

    /// `{0}`: as it is written; `{1}`: the id.
    public static let idWrittenWrong = DiagnosticKind(
        "I043", .error, title: Bilingual("Id:t är fel skrivet", "The id is written wrong"),
        message: Bilingual(
            "”{0}” läses som en del av titeln och inte som rubrikens id.",
            "“{0}” is read as part of the title and not as the heading's id."),
        help: Bilingual("skriv {#{1}} sist i rubriken.", "write {#{1}} at the heading's end."))
    public static let idMalformed = DiagnosticKind(
        "I043", .error,
        title: Bilingual(
            "Id:t kan inte användas",
            "The id cannot be used"),
        message: Bilingual(
            "Ett id har bara små bokstäver a–z, siffror och bindestreck. ”{0}” har något annat.",
            "An id holds only small letters a–z, digits and hyphens. “{0}” holds something else."),
        help: Bilingual(
            "skriv {1}.",
            "write {1}."))

    public static let fieldMalformed = DiagnosticKind(
        "I044", .error,
        title: Bilingual(
            "Raden är inget fält",
            "The line is no field"),
        message: Bilingual(
            "Listan är en fältlista, men ”{0}” är inte skrivet som ett fält.",
            "The list is a list of fields, but “{0}” is not written as a field."),
        help: Bilingual(
            "skriv ”Fält: värde”, eller sätt en rad text mellan fälten och en vanlig lista.",
            "write “Field: value”, or put a line of text between the fields and an ordinary list."))

    /// `{0}`: a label's word in the midst of a field list.
    public static let labelAmongFields = DiagnosticKind(
        "I044", .error, title: Bilingual("Etiketten står bland fälten", "The label stands among the fields"),
        message: Bilingual(
            "”{0}” är en etikett, men raden hör ihop med fälten ovanför.",
            "“{0}” is a label, but its line belongs to the fields above."),
        help: Bilingual(
            "ta bort tecknet före **{0}:** och sätt en tom rad ovanför.",
            "take out the sign before **{0}:**, and put an empty line above it."))

    /// `{0}`: the field's name.
    public static let fieldInBold = DiagnosticKind(
        "I044", .error, title: Bilingual("Fältet står i fetstil", "The field is in bold type"),
        message: Bilingual(
            "Fältet ”{0}” har stjärnor eller understreck runt namnet. Då läses det inte.",
            "The field “{0}” has stars or underscores around its name. Then it is not read."),
        help: Bilingual("skriv namnet som vanlig text: ”- {0}: …”.", "write its name as plain text: “- {0}: …”."))

    public static let followUpHeadingWithoutDate = DiagnosticKind(
        "I045", .warning,
        title: Bilingual(
            "Uppföljningen saknar datum",
            "The follow-up has no date"),
        message: Bilingual(
            "Rubriken ”{0}” läses som vanlig text, eftersom det inte står ett datum efter ordet.",
            "The heading “{0}” is read as ordinary text, since no date stands after the word."),
        help: Bilingual(
            "skriv {1}.", "write {1}."))

    public static let fenceEmpty = DiagnosticKind(
        "I046", .error,
        title: Bilingual(
            "Datablocket är tomt",
            "The data block is empty"),
        message: Bilingual(
            "Blocket ”{0}” har inget innehåll att visa.",
            "The block “{0}” holds nothing to show."),
        help: Bilingual(
            "beskriv vad som ska visas, eller ta bort blocket.",
            "describe what is to be shown, or remove the block."))

    /// `{0}`: the word after the signs of a code block; `{1}`: the word of a data block.
    public static let fenceNearMiss = DiagnosticKind(
        "I091", .warning, title: Bilingual("Blocket visas som kod", "The block is shown as code"),
        message: Bilingual(
            "”{0}” liknar ”{1}”, men blocket läses som kod och visas så som det står.",
            "“{0}” looks like “{1}”, but the block is read as code and shown as it stands."),
        help: Bilingual("skriv ```{1} på blockets första rad.", "write ```{1} on the block's first line."))
}
