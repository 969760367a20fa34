/// Minutes as other people write them (I220–I222, I227, I228, I233): what their writers meant for a decision, an assignment or a matter, and
/// what a label or a numbered line lost on the way.
extension DiagnosticKind {
    static let minutes: [DiagnosticKind] = [
        decisionAsText, labelEmpty, labelContinues, matterAsText, labelAlone, labelGlued, labelInParagraph,
        labelInTable, labelInQuote, fieldsTooLow, fieldByOtherName, labelIdTwice, agendaAsList, numberAsText,
        dissentAsText, assignmentAsText, labelsInTable, itemsInTable,
    ]

    /// `{0}`: the paragraph's first words.
    public static let decisionAsText = DiagnosticKind(
        "I220", .info, title: Bilingual("Är det här ett beslut?", "Is this a decision?"),
        message: Bilingual(
            "Stycket börjar ”{0}” men är inte märkt som ett beslut. Det kommer inte med i listor och uppföljning.",
            "The paragraph begins “{0}” but is not marked as a decision. It does not come into lists and follow-up."),
        help: Bilingual(
            "är det mötets beslut, skriv **Beslut:** först i stycket. Berättar stycket bara om ett beslut? Låt det stå.",
            "if the meeting decided it, write **Beslut:** first in the paragraph. Does it only tell of a decision? Leave it."
        ))

    /// `{0}`: the words in which it is said.
    public static let dissentAsText = DiagnosticKind(
        "I227", .info, title: Bilingual("Är det här en avvikande synpunkt?", "Is this dissent?"),
        message: Bilingual(
            "I stycket står ”{0}”, men det är inte märkt som en avvikande synpunkt. Det kommer inte med i listan över dem.",
            "The paragraph says “{0}” (enters a reservation), but it is not marked as dissent. It does not come into that list."
        ),
        help: Bilingual(
            "gäller det det här mötet, skriv det som ett eget stycke: **Avvikande synpunkt:** och sedan vad som avviker, med ett fält under: ”- Från: …”. Berättar stycket bara om det? Låt det stå.",
            "if it is of this meeting, write it as a paragraph of its own: **Avvikande synpunkt:** and then what differs, with a field below: “- Från: …”. Does it only tell of it? Leave it."
        ))

    /// `{0}`: the words in which it is said.
    public static let assignmentAsText = DiagnosticKind(
        "I233", .info, title: Bilingual("Är det här ett uppdrag?", "Is this an assignment?"),
        message: Bilingual(
            "I stycket står ”{0}”, men det är inte märkt som ett uppdrag. Det kommer inte med i listor och uppföljning.",
            "The paragraph says “{0}” (gives an assignment), but it is not marked as one. It does not come into lists and follow-up."
        ),
        help: Bilingual(
            "ges uppdraget på det här mötet, skriv det som ett eget stycke: **Uppdrag:** och sedan vad som ska göras, med fält under: ”- Till: …” och ”- Klart: …”. Berättar stycket bara om det? Låt det stå.",
            "if it is given at this meeting, write it as a paragraph of its own: **Uppdrag:** and then what is to be done, with fields below: “- Till: …” and “- Klart: …”. Does it only tell of it? Leave it."
        ))

    /// `{0}`: the label's word.
    public static let labelsInTable = DiagnosticKind(
        "I228", .warning, title: Bilingual("Innehållet står i en tabell", "The content stands in a table"),
        message: Bilingual(
            "Tabellen visas som den är, men det som står under ”{0}” eller motsvarande rubrik kommer inte med i listor och uppföljning.",
            "The table is shown as it is, but what stands under “{0}” or a heading like it does not come into lists and follow-up."
        ),
        help: Bilingual(
            "skriv varje rad som ett eget stycke utanför tabellen, ”**{0}:** …”, med fält under. Är det en genomgång av gamla? Låt tabellen stå.",
            "write each row as a paragraph of its own outside the table, “**{0}:** …”, with fields below. Does it go through old ones? Leave the table."
        ))

    public static let itemsInTable = DiagnosticKind(
        "I228", .warning, title: Bilingual("Dagordningen står i en tabell", "The agenda stands in a table"),
        message: Bilingual(
            "Tabellen visas som den är, men ingen rad blir en punkt på dagordningen. Beslut och uppdrag i den kommer inte med i listor och uppföljning.",
            "The table is shown as it is, but no row becomes an item of the agenda. Decisions and assignments in it do not come into lists and follow-up."
        ),
        help: Bilingual(
            "gör varje rad till en rubrik, ”## § 1 …”, och skriv beslut och uppdrag i egna stycken under den: ”**Beslut:** …”.",
            "make each row a heading, “## § 1 …”, and write decisions and assignments in paragraphs of their own below it: “**Beslut:** …”."
        ))

    /// `{0}`: the label's word.
    public static let labelEmpty = DiagnosticKind(
        "I221", .warning, title: Bilingual("Etiketten har ingen text", "The label has no text"),
        message: Bilingual(
            "Efter ”{0}:” står ingen text i samma stycke. I listor och uppföljning blir raden tom.",
            "No text follows “{0}:” in the same paragraph. In lists and follow-up its line is empty."),
        help: Bilingual(
            "skriv texten direkt efter **{0}:**, i samma stycke. Gäller det flera saker? Skriv **{0}:** först i ett stycke för var och en.",
            "write the text right after **{0}:**, in the same paragraph. Are there several? Begin a paragraph with **{0}:** for each."
        ))

    /// `{0}`: the label's word; `{1}`: the last words of its paragraph.
    public static let labelContinues = DiagnosticKind(
        "I221", .warning, title: Bilingual("Etikettens text tar slut för tidigt", "The label's text ends too early"),
        message: Bilingual(
            "Stycket slutar med ”{1}”, och fortsättningen står under det. Till listor och uppföljning följer bara stycket med ”{0}:” med.",
            "The paragraph ends with “{1}”, and goes on below. Only the paragraph with “{0}:” comes into lists and follow-up."
        ),
        help: Bilingual(
            "skriv hela meningen i samma stycke. Gäller det flera saker? Skriv **{0}:** först i ett stycke för var och en.",
            "write the whole sentence in the same paragraph. Are there several? Begin a paragraph with **{0}:** for each."
        ))

    /// `{0}`: the line; `{1}`: the number as it stands there.
    public static let matterAsText = DiagnosticKind(
        "I222", .info, title: Bilingual("Diarienumret står i texten", "The diary number stands in the text"),
        message: Bilingual(
            "”{0}” är vanlig text. Ärendet går inte att följa från möte till möte.",
            "“{0}” is ordinary text. The matter can't be followed from meeting to meeting."),
        help: Bilingual(
            "skriv raden så här, direkt under rubriken och med en tom rad efter: - Ärende: {1}",
            "write the line like this, right under the heading and with an empty line after it: - Ärende: {1}"))

    /// `{0}`: a label's word, alone on a line.
    public static let labelAlone = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}” står ensamt på en rad och läses som vanlig text. Det som följer kommer inte med i listor och uppföljning.",
            "“{0}” stands alone on a line and is read as ordinary text. What follows does not come into lists and follow-up."
        ),
        help: Bilingual(
            "skriv **{0}:** och texten på samma rad, med en tom rad före, om det är en etikett.",
            "write **{0}:** and the text on the same line, with an empty line before it, if it is a label."))

    /// `{0}`: a label's word, at the beginning of a line within a paragraph.
    public static let labelInParagraph = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}:” står inne i ett stycke och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}:” stands within a paragraph and is read as ordinary text. It does not come into lists and follow-up."),
        help: Bilingual(
            "sätt en tom rad före raden och skriv **{0}:** om det är en etikett.",
            "put an empty line before the line and write **{0}:** if it is a label."))

    /// `{0}`: a label's word, whose last stars stand close to the next word.
    public static let labelGlued = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "Efter **{0}:** saknas ett mellanslag. Därför blir det ingen fetstil, och läsaren ser stjärnorna.",
            "A space is missing after **{0}:**. So it is not bold, and readers see the stars."),
        help: Bilingual("skriv ett mellanslag efter **{0}:**.", "write a space after **{0}:**."))

    /// `{0}`: a label's word, in a cell of a table.
    public static let labelInTable = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}:” står i en tabell och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}:” stands in a table and is read as ordinary text. It does not come into lists and follow-up."),
        help: Bilingual(
            "skriv **{0}:** först i ett eget stycke utanför tabellen.",
            "write **{0}:** first in a paragraph of its own outside the table."))

    /// `{0}`: a label's word, in a quote.
    public static let labelInQuote = DiagnosticKind(
        "I040", .warning, title: Bilingual("Menade du en etikett?", "Did you mean a label?"),
        message: Bilingual(
            "”{0}:” står i ett citat och läses som vanlig text. Det kommer inte med i listor och uppföljning.",
            "“{0}:” stands in a quote and is read as ordinary text. It does not come into lists and follow-up."),
        help: Bilingual(
            "ta bort tecknet > före styckets rader, och sätt en tom rad före och efter stycket.",
            "take out the sign > before the paragraph's lines, and put an empty line before and after it."))

    /// `{0}`: the label's word, or the heading's.
    public static let fieldsTooLow = DiagnosticKind(
        "I041", .warning, title: Bilingual("Fälten står för långt ned", "The fields stand too far down"),
        message: Bilingual(
            "Det står text mellan ”{0}” och fälten. Därför läses de som vanlig text.",
            "Text stands between “{0}” and the fields. So they are read as ordinary text."),
        help: Bilingual(
            "flytta upp fälten så att de står direkt under ”{0}”, och texten under dem, med en tom rad emellan.",
            "move the fields up so that they stand right under “{0}”, and the text below them, after an empty line."))

    /// `{0}`: the name as written; `{1}`: the field's own.
    public static let fieldByOtherName = DiagnosticKind(
        "I041", .warning, title: Bilingual("Menade du ett fält?", "Did you mean a field?"),
        message: Bilingual(
            "”{0}” läses som vanlig text. Fältet för det heter ”{1}”.",
            "“{0}” is read as ordinary text. The field for it is called “{1}”."),
        help: Bilingual("skriv ”- {1}: …”.", "write “- {1}: …”."))

    /// `{0}`: the id; `{1}`: the line of the other.
    public static let labelIdTwice = DiagnosticKind(
        "I038", .error, title: Bilingual("Två delar har samma id", "Two parts have one id"),
        message: Bilingual(
            "Id:t ”{0}” används redan på rad {1}. En länk dit kan bara leda till den ena.",
            "The id “{0}” is used already on line {1}. A link can lead to only one of them."),
        help: Bilingual(
            "ge etiketten ett annat id i ett fält under den, till exempel ”- Id: {0}-2”.",
            "give the label another id in a field below it, such as “- Id: {0}-2”."))

    public static let agendaAsList = DiagnosticKind(
        "I039", .warning, title: Bilingual("Dagordningen är en lista", "The agenda is a list"),
        message: Bilingual(
            "Punkterna står i en lista. De hittas inte som ärenden, och det går inte att länka till dem.",
            "The points stand in a list. They are not found as items, and nothing can link to them."),
        help: Bilingual(
            "gör varje punkt till en rubrik: ”## § 1 …”, med tomma rader runt, och ta bort indraget för texten under.",
            "make each point a heading: “## § 1 …”, with empty lines around it, and take out the indent of the text below."
        ))

    /// `{0}`: the line; `{1}`: its number; `{2}`: its title.
    public static let numberAsText = DiagnosticKind(
        "I039", .warning, title: Bilingual("Punkten är ingen rubrik", "The point is no heading"),
        message: Bilingual(
            "”{0}” står i vanlig text. Punkten hittas inte, och det går inte att länka till den.",
            "“{0}” stands in ordinary text. The point is not found, and nothing can link to it."),
        help: Bilingual(
            "gör raden till en rubrik: ”## § {1} {2}”, med en tom rad efter.",
            "make the line a heading: “## § {1} {2}”, with an empty line after it."))
}
