/// Words of the office and what can be said instead (klarspråk), from språklagen (2009:600) 11 § and the texts of Swedish
/// councils. Looked for only in what readers meet first: titles and summaries. Approved text is never remarked on.
public enum PlainWords {
    /// Each form by itself, small, and what to write instead.
    private static let words: [(word: String, instead: String)] = [
        ("tillse", "se till"), ("tillser", "ser till"), ("tillika", "som också är"), ("åligger", "ska"),
        ("åligga", "ska"), ("adjungeras", "bjuds in"), ("adjungerad", "inbjuden"), ("delges", "får"),
        ("expedieras", "skickas till"), ("upprätta", "ta fram"), ("upprättas", "tas fram"), ("upprättar", "tar fram"),
        ("upprättad", "framtagen"), ("erforderlig", "som behövs"), ("erforderliga", "som behövs"),
        ("erforderligt", "som behövs"), ("avseende", "om"), ("föreligger", "finns"), ("inkomma", "komma in"),
        ("inkommit", "kommit in"), ("jämlikt", "enligt"), ("medelst", "med"), ("vederbörande", "den det gäller"),
        ("förefintlig", "som finns"), ("ianspråkta", "använda"), ("hemställer", "ber"), ("hemställan", "begäran"),
        ("beakta", "tänka på"), ("beaktas", "tas med"),
    ]

    /// The first word of the office in a text, and what to write instead; nil where there is none.
    public static func first(in text: String) -> (found: String, instead: String)? {
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            let small = word.lowercased()
            if let entry = words.first(where: { $0.word == small }) { return (String(word), entry.instead) }
        }
        return nil
    }

    /// How hard a text is to read (LIX): words a sentence, and how many in a hundred are longer than six letters. Nil for
    /// fewer than twenty-five words, of which nothing can be said.
    public static func lix(_ text: String) -> Int? {
        var words = 0
        var long = 0
        var sentences = 0
        var letters = 0
        var isOpen = false
        for character in text + " " {
            if character.isLetter || character.isNumber {
                letters += 1
                isOpen = true
                continue
            }
            if letters > 0 {
                words += 1
                if letters > 6 { long += 1 }
                letters = 0
            }
            if isOpen, ".!?:".contains(character) {
                sentences += 1
                isOpen = false
            }
        }
        if isOpen { sentences += 1 }
        guard words >= 25, sentences > 0 else { return nil }
        return words / sentences + 100 * long / words
    }
}
