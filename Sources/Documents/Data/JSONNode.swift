import Text

/// A value of a JSON file with its place.
struct JSONNode {
    enum Content {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        /// Two to four numbers: a map has a million of them, which need not be lists of their own.
        case position(Double, Double)
        case object([(key: String, value: JSONNode)])
    }

    var content: Content
    var span: SourceSpan

    /// A member of an object, by its name.
    subscript(_ key: String) -> JSONNode? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key == key }?.value
    }

    var isNull: Bool {
        if case .null = content { return true }
        return false
    }

    var string: String? {
        guard case .string(let text) = content else { return nil }
        return text
    }

    var array: [JSONNode]? {
        switch content {
        case .array(let items): return items
        case .position(let first, let second):
            return [first, second].map { JSONNode(content: .number($0), span: span) }
        default: return nil
        }
    }

    /// The first two of two to four numbers.
    var position: (Double, Double)? {
        guard case .position(let first, let second) = content else { return nil }
        return (first, second)
    }

    var number: Double? {
        guard case .number(let number) = content else { return nil }
        return number
    }
}
