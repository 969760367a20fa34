import Text

/// A diary number (diarienummer), the registrar's name of a matter: letters, then a year and a running number, in either
/// order, parted by `/`, `-`, `:` or nothing: `KS 2025/41`, `KS2022-000444`, `KS 16/185`, `2025/0041`.
public enum DiaryNumber {
    static func isWellFormed(_ text: String) -> Bool {
        var digits = 0
        var separators = 0
        var letters = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits += 1
            case "/", "-", ":", ".": separators += digits > 0 ? 1 : 0
            case " ", "\u{A0}": continue
            default:
                guard scalar.properties.isAlphabetic else { return false }
                letters += 1
            }
        }
        return digits >= 3 && digits <= 14 && separators >= 1 && letters <= 12
            && !(text.hasPrefix(" ") || text.hasSuffix(" "))
    }

    /// The number without the word that says that it is one: `KS 2025/41` of `Dnr KS 2025/41` and `Diarienummer: KS 2025/41`,
    /// which would be a registrar of its own else. Nil where it is no number.
    static func read(_ text: String) -> String? {
        var rest = text[...]
        let letters = text.prefix { $0.isLetter }
        if ["dnr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "ärende"].contains(letters.lowercased()) {
            let after = text.dropFirst(letters.count)
            if let sign = after.first, " :.\u{A0}".contains(sign) { rest = after.drop { " :.\u{A0}".contains($0) } }
        }
        let number = String(rest)
        return isWellFormed(number) ? number : nil
    }

    /// What is the same for all ways to write one number: `ks2025-41` for `KS 2025/41`, `KS-2025-0041` and `ks2025:41`. Empty
    /// where there is neither a letter nor a digit.
    ///
    /// A year of two digits is not taken for one of four: `KS 16/185` may be the 185th matter of 2016 or the 16th of 185.
    public static func key(_ number: String) -> String {
        var key = ""
        for run in number.split(whereSeparator: { !$0.isLetter && !$0.isWholeNumber }) {
            var rest = run
            while let first = rest.first {
                let isNumber = first.isWholeNumber
                let piece = rest.prefix { $0.isWholeNumber == isNumber }
                rest = rest.dropFirst(piece.count)
                let isBesideItsLike = key.last.map { $0.isWholeNumber == isNumber } ?? false
                if isBesideItsLike { key += "-" }
                key += Slug.make(String(isNumber ? withoutZeros(piece) : piece))
            }
        }
        return key
    }

    private static func withoutZeros(_ digits: Substring) -> Substring {
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? digits.suffix(1) : rest
    }
}
