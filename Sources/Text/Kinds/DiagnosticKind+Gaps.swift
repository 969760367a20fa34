/// Gaps and duties that are published openly, and told to the editor (luckor): I060–I079.
extension DiagnosticKind {
    static let gaps: [DiagnosticKind] = [
        measureWithoutCause, partWithoutField, partWithoutFields, verdictWithoutParty, doneWithoutEvidence,
        stoppedWithoutReason,
        promiseWithoutVerdict,
        documentPastItsDay, planWithoutPicture, seasonDisagrees, sourceWithoutDate, dutyDueSoon, dutyToRenew,
        breakUndefined, termsUndefined, silentRecord, textBesideNotes,
    ]

    public static let measureWithoutCause = DiagnosticKind(
        "I060", .warning, title: Bilingual("Åtgärden saknar orsak", "The measure has no cause"),
        message: Bilingual(
            "Läsaren ser inte varför ”{0}” görs. På sidan står ”Ingen orsak angiven”.",
            "Readers cannot see why “{0}” is done. The page says “Ingen orsak angiven”."),
        help: Bilingual(
            "lägg till fältet Orsak med en länk till orsaken i orsaksanalysen.",
            "add the field Orsak with a link to the cause in the cause analysis."))
    /// `{0}`: the part; `{1}`: the fields; `{2}`: in English. Each of them follows.
    public static let partWithoutFields = DiagnosticKind(
        "I061", .warning, title: Bilingual("Fält saknas", "Fields are missing"),
        message: Bilingual(
            "”{0}” saknar fälten {1}. Luckorna syns på sidan.", "“{0}” lacks the fields {2}. The gaps show on the page."
        ),
        help: Bilingual(
            "lägg till en rad för varje direkt under, till exempel ”- {3}: …”.",
            "add a line for each directly below it, such as “- {3}: …”."))
    public static let partWithoutField = DiagnosticKind(
        "I061", .warning, title: Bilingual("Ett fält saknas", "A field is missing"),
        message: Bilingual(
            "”{0}” har inget fält {1}. Luckan syns på sidan.", "“{0}” has no field {1}. The page shows the gap."),
        help: Bilingual("lägg till en rad ”- {1}: …” direkt under.", "add a line “- {1}: …” right below."))
    /// `{0}`: one of the promise's parties.
    public static let verdictWithoutParty = DiagnosticKind(
        "I061", .warning, title: Bilingual("Bedömningen saknar part", "The verdict has no party"),
        message: Bilingual(
            "Bedömningen säger inte vilken part som gör den, och räknas inte som någons.",
            "The verdict does not say which party gives it, and counts as nobody's."),
        help: Bilingual(
            "skriv parten inom parentes, en rad för varje: ”- Bedömning ({0}): …”.",
            "write the party in brackets, a line each: “- Bedömning ({0}): …”."))
    public static let doneWithoutEvidence = DiagnosticKind(
        "I062", .warning, title: Bilingual("Klar utan bevis", "Done without evidence"),
        message: Bilingual(
            "”{0}” är klar, men det står inte vad som visar det.",
            "“{0}” is done, but it does not say how one can see that."),
        help: Bilingual(
            "lägg till fältet Bevis med en länk eller en mening.", "add the field Bevis with a link or a sentence."))
    public static let stoppedWithoutReason = DiagnosticKind(
        "I063", .warning, title: Bilingual("Avbruten utan skäl", "Stopped without a reason"),
        message: Bilingual(
            "”{0}” är avbruten, men det står inte varför.", "“{0}” was stopped, but it does not say why."),
        help: Bilingual("lägg till fältet Skäl med en mening.", "add the field Skäl with a sentence."))
    public static let promiseWithoutVerdict = DiagnosticKind(
        "I064", .warning,
        title: Bilingual("Löftet har gått ut utan bedömning", "The promise has ended without a verdict"),
        message: Bilingual(
            "Löftet gällde till {1}, men ”{0}” har ingen bedömning efter det.",
            "The promise ran to {1}, but “{0}” has no verdict after that."),
        help: Bilingual(
            "lägg till en uppföljning efter periodens slut med en Bedömning från varje part.",
            "add a follow-up after the period's end with a Bedömning by each party."))
    public static let documentPastItsDay = DiagnosticKind(
        "I065", .warning, title: Bilingual("Styrdokumentet har gått ut", "The governing document has run out"),
        message: Bilingual(
            "Dokumentet gällde till {0}, och inget annat har ersatt det. Det står på sidan.",
            "It was in force to {0}, and nothing has replaced it. The page says so."),
        help: Bilingual(
            "anta ett nytt, eller förläng det och ändra ”giltig”.", "adopt a new one, or extend it and change “giltig”."
        ))
    public static let planWithoutPicture = DiagnosticKind(
        "I066", .warning, title: Bilingual("Planen saknar lägesbild", "The plan has no situation picture"),
        message: Bilingual(
            "Läsaren ser inte vilken lägesbild planen bygger på.",
            "Readers cannot see which situation picture the plan rests on."),
        help: Bilingual(
            "lägg till nyckeln lägesbild med sökvägen till den.", "add the key lägesbild with the path to it."))
    public static let seasonDisagrees = DiagnosticKind(
        "I067", .warning, title: Bilingual("Årstiden stämmer inte med datumet", "The season disagrees with the date"),
        message: Bilingual(
            "Det står {0}, men {1} räknas som {2} i webbplats.yaml.",
            "It says {0}, but {1} counts as {2} in webbplats.yaml."),
        help: Bilingual("låt årstiden stå om den är rätt; den avgör.", "leave the season if it is right; it decides."))
    public static let sourceWithoutDate = DiagnosticKind(
        "I068", .warning, title: Bilingual("Källan saknar datum", "The source has no date"),
        message: Bilingual(
            "Läsaren ser inte hur gammal källan ”{0}” är.", "Readers cannot see how old the source “{0}” is."),
        help: Bilingual("lägg till ”datum:” på källan.", "add “datum:” to the source."))
    public static let dutyDueSoon = DiagnosticKind(
        "I069", .warning, title: Bilingual("En regel ska snart vara uppfylld", "A rule must soon be kept"),
        message: Bilingual(
            "{0}: ”{1}”. Sista dagen är {2} ({3}).{4}", "{0}: “{1}”. The last day is {2} ({5}).{4}"),
        help: Bilingual(
            "gör det som återstår, eller skriv in det om det redan är gjort.",
            "do what is left, or write it down if it is done already."))
    public static let dutyToRenew = DiagnosticKind(
        "I070", .info, title: Bilingual("Något ska snart förnyas", "Something must soon be renewed"),
        message: Bilingual("{0}: ”{1}”. Ska förnyas senast {2}.", "{0}: “{1}”. To be renewed by {2}."),
        help: Bilingual("planera förnyelsen i god tid.", "plan the renewal in good time."))
    public static let breakUndefined = DiagnosticKind(
        "I071", .warning, title: Bilingual("Sommaruppehållet är inte angivet", "The summer break is not given"),
        message: Bilingual(
            "Regeln ”{0}” räknar inte sommaruppehållet, men webbplats.yaml säger inte när det är. Alla månader räknas.",
            "The rule “{0}” leaves out the summer break, but webbplats.yaml does not say when it is. All months count."),
        help: Bilingual(
            "lägg till ”sommaruppehåll: { från: 06-15, till: 08-15 }” med kommunens egna dagar i webbplats.yaml.",
            "add “sommaruppehåll: { från: 06-15, till: 08-15 }” with the municipality's own days to webbplats.yaml."))
    public static let termsUndefined = DiagnosticKind(
        "I071", .warning, title: Bilingual("Mandatperioderna är inte angivna", "The terms of office are not given"),
        message: Bilingual(
            "Regeln ”{0}” räknar i mandatperioder, men webbplats.yaml säger inte när de börjar. Regeln prövas inte.",
            "The rule “{0}” counts in terms of office, but webbplats.yaml does not say when they begin. The rule is not judged."
        ),
        help: Bilingual(
            "lägg till ”mandatperioder: [2022-10-15, 2026-10-15]” med de dagar då perioderna börjar i webbplats.yaml.",
            "add “mandatperioder: [2022-10-15, 2026-10-15]” with the days on which terms begin to webbplats.yaml."))
    public static let silentRecord = DiagnosticKind(
        "I072", .warning,
        title: Bilingual("Det står inget om något som ska finnas med", "Nothing is said of what must be there"),
        message: Bilingual(
            "Regeln säger ”{0}”. {1} Att inget står betyder inte ”inga”. Därför står det på sidan att regeln inte kan bedömas.",
            "The rule says “{0}”. {1} Silence does not mean “none”, so the page says that it can't be told."),
        help: Bilingual(
            "skriv in det som saknas. Fanns det inget att skriva, säg det: ”avvikande-synpunkter: inga” eller ”uppdrag: inga”.",
            "write what is missing. Where there was nothing to write, say so: “avvikande-synpunkter: inga” or “uppdrag: inga”."
        ))

    /// `{0}`: the meeting's day.
    public static let textBesideNotes = DiagnosticKind(
        "I073", .warning, title: Bilingual("Texten räknas inte som anteckningar", "The text does not count as notes"),
        message: Bilingual(
            "Mötet hölls {0}, men det står inte vilka som var med. På sidan står ”Anteckningar saknas”.",
            "The meeting was on {0}, but it does not say who took part. The page says “Anteckningar saknas”."),
        help: Bilingual(
            "är texten anteckningarna, lägg till vilka som var med i huvudet: ”närvarande: [ordf, kommunpolis]” med organets "
                + "platser, eller ”deltagare: [polisen, skolan]” med grupper.",
            "if the text is the notes, say in the head who took part: “närvarande: [ordf, kommunpolis]” with the body's "
                + "seats, or “deltagare: [polisen, skolan]” with groups."))
}
