/// A text in both of the languages that Insyn speaks to editors (tvåspråkig text). `{0}`, `{1}` … stand for arguments.
public struct Bilingual: Sendable, Hashable {
    public var swedish: String
    public var english: String

    public init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The text in `language`, with `{n}` replaced by the n-th argument; a number without an argument stays as it is,
    /// and a space that an empty argument leaves at the end goes.
    public func filled(_ arguments: [String], in language: Language) -> String {
        let template = language == .swedish ? swedish : english
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let afterOpen = rest.index(after: open)
            guard let close = rest[afterOpen...].firstIndex(of: "}"), let number = Int(rest[afterOpen..<close]),
                arguments.indices.contains(number)
            else {
                result += "{"
                rest = rest[afterOpen...]
                continue
            }
            result += arguments[number]
            rest = rest[rest.index(after: close)...]
        }
        result += rest
        // An argument at the end may be empty.
        while result.last == " " { result.removeLast() }
        return result
    }
}
