import Text

/// What people write for some of the words that keys and fields take.
extension ValueReader {
    /// The one of `words` that a text is. A word with a capital, as after a full stop, is the same word.
    static func word(_ text: String, among words: [String]) -> String? {
        if words.contains(text) { return text }
        let small = text.lowercased()
        return words.first { $0.lowercased() == small }
    }

    /// That something is late is worked out and never written.
    static func saysLate(_ text: String, _ words: [String]) -> Bilingual? {
        guard words.contains("planerad"), text.lowercased().hasPrefix("försen") else {
            return nil
        }
        return Bilingual(
            "Att något är försenat räknar Insyn ut från Klart och dagen.",
            "That something is late is worked out from Klart and the day.")
    }

    /// The word that is meant, by its spelling, by another name or by how the value begins: `Klar (2026-05-01)`.
    static func wordMeant(by small: String, among words: [String]) -> String? {
        let synonyms = (otherWords + LanguageName.swedishNames).filter { words.contains($0.1) }
        if let found = NearestWord.find(small, in: words, synonyms: synonyms) { return found }
        let first = String(small.prefix { $0.isLetter })
        // A form's choice that was never made has several of them.
        let named = words.filter { small.contains($0) }
        guard first.count > 3, first.count < small.count, named.count < 2 else { return nil }
        return words.first { $0 == first } ?? synonyms.first { $0.0 == first }?.1
    }

    /// The only number in `412 st`, `ca 3 000`, `95 %` or `1.204`; nil where there are several.
    static func onlyNumber(in text: String, isWhole: Bool) -> String? {
        // `41 %` of those who were asked is no number of them.
        guard text.utf8.count <= 40, !(isWhole && (text.contains("%") || text.contains("procent"))) else { return nil }
        var pieces: [String] = []
        var wasNumber = false
        for word in text.replacing("\u{A0}", with: " ").split(separator: " ") {
            let bare = word.drop { "~<>".contains($0) }
            let digits = bare.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
            let rest = bare.dropFirst(digits.count)
            guard !digits.isEmpty, rest.allSatisfy({ $0 == "%" || $0.isLetter }) else {
                // A number in words, a fraction or a range has more than one.
                if bare.contains(where: \.isNumber) { return nil }
                wasNumber = false
                continue
            }
            if wasNumber, digits.count == 3, let last = pieces.popLast() {
                pieces.append(last + " " + digits)
            } else {
                pieces.append(String(digits))
            }
            wasNumber = rest.isEmpty
        }
        guard pieces.count == 1, var number = pieces.first else { return nil }
        while let last = number.last, last == "." || last == "," { number.removeLast() }
        // `1.204` persons can't have decimals.
        if isWhole, number.split(separator: ".").count == 2, number.split(separator: ".").last?.count == 3 {
            number = number.replacing(".", with: "")
        }
        guard number != text, !DecimalNumber.isUnclear(number), let read = DecimalNumber(swedish: number),
            !isWhole || read.decimals == 0
        else { return nil }
        return number
    }

    private static let otherWords = [
        ("genomförd", "klar"), ("avslutad", "klar"), ("slutförd", "klar"), ("färdig", "klar"), ("utförd", "klar"),
        ("genomfört", "klar"), ("pågående", "pågår"), ("påbörjad", "pågår"), ("försenad", "pågår"),
        ("delvis genomförd", "pågår"), ("delvis klar", "pågår"), ("ej påbörjad", "planerad"),
        ("inte påbörjad", "planerad"), ("ej startad", "planerad"), ("nedlagd", "avbruten"), ("stoppad", "avbruten"),
        ("inställd", "avbruten"), ("publik", "offentlig"), ("sekretess", "intern"), ("hemlig", "intern"),
        ("english", "en"), ("skall", "ska"), ("måste", "ska"), ("får", "kan"), ("trygghetsråd", "råd"),
        ("brottsförebyggande råd", "råd"),
        ("brå", "råd"), ("ökande", "ökar"), ("uppåt", "ökar"), ("stigande", "ökar"), ("ökning", "ökar"),
        ("minskande", "minskar"), ("nedåt", "minskar"), ("sjunkande", "minskar"), ("minskning", "minskar"),
        ("stabil", "oförändrad"), ("stabilt", "oförändrad"), ("samma", "oförändrad"), ("vet ej", "oklart"),
        ("gärningsman", "gärningsperson"), ("gärningsmän", "gärningsperson"), ("brottsoffer", "offer"),
        ("otrygghet", "trygghet"), ("upplevd trygghet", "trygghet"), ("brottslighet", "brott"),
        ("kortsiktig", "kort"), ("kort sikt", "kort"), ("långsiktig", "lång"), ("lång sikt", "lång"),
        ("långsiktig", "strategisk"), ("fysisk", "situationell"), ("våren", "vår"), ("hösten", "höst"),
        ("delvis", "delvis infriat"), ("delvis uppfyllt", "delvis infriat"), ("uppfyllt", "infriat"),
        ("uppnått", "infriat"), ("ej infriat", "inte infriat"), ("ej uppfyllt", "inte infriat"),
        ("inte uppfyllt", "inte infriat"), ("pågår", "för tidigt att bedöma"), ("infriat", "uppfyllt"),
        ("uppnått", "uppfyllt"), ("ej uppfyllt", "inte uppfyllt"), ("delvis uppfyllt", "delvis"),
        ("tertialvis", "tertial"), ("kvartalsvis", "kvartal"), ("halvårsvis", "halvår"), ("årligen", "år"),
        ("årsvis", "år"), ("åtgärdat", "åtgärdad"), ("klar", "åtgärdad"), ("klart", "åtgärdad"),
        ("ej åtgärdad", "kvarstår"), ("ej åtgärdat", "kvarstår"), ("inte åtgärdad", "kvarstår"), ("öppen", "ny"),
        ("årsredovisning", "årsrapport"), ("verksamhetsberättelse", "årsrapport"), ("årsberättelse", "årsrapport"),
        ("uppföljning", "utvärdering"), ("polis", "myndighet"), ("förening", "civilsamhälle"), ("procent", "andel"),
        ("bostadsområde", "stadsdel"), ("ort", "tätort"), ("fastställd", "slutlig"), ("definitiv", "slutlig"),
        ("ordf", "ordförande"), ("v ordf", "vice ordförande"), ("2:e vice ordförande", "vice ordförande"),
        ("1:e vice ordförande", "vice ordförande"), ("sekr", "sekreterare"), ("politiker", "kommun"),
        ("förvaltning", "kommun"), ("företag", "näringsliv"), ("fastighetsägare", "näringsliv"),
        ("invånare", "boende"), ("prognos", "preliminär"), ("år", "period"), ("datum", "period"),
        ("procentandel", "andel"), ("heltal", "antal"), ("för tidigt", "för tidigt att bedöma"),
        ("ej bedömt", "för tidigt att bedöma"),
    ]
}
