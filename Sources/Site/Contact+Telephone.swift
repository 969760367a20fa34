public import Records

extension Contact {
    /// The number as telephones dial it (`tel:+4684650400`); nil where there is none. The nought in brackets of `+46 (0)8` is
    /// not dialled from abroad, and what follows the number, as an extension, is for people.
    public var telephoneAddress: String? {
        guard let telephone else { return nil }
        let number = telephone.prefix { !$0.isLetter }
        var digits = ""
        var isInBrackets = false
        for sign in number {
            switch sign {
            case "(": isInBrackets = digits.hasPrefix("+")
            case ")": isInBrackets = false
            case "0" where isInBrackets: break
            case "+" where digits.isEmpty: digits.append(sign)
            default: if sign.isASCII, sign.isNumber { digits.append(sign) }
            }
        }
        return digits.contains(where: \.isNumber) ? "tel:" + digits : nil
    }
}
