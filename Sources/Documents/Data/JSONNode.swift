import Text

/// A value of a JSON file with its place.
struct JSONNode {
    indirect enum Content {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([(key: String, value: JSONNode)])
    }

    var content: Content
    var span: SourceSpan

    /// A member of an object, by its name.
    subscript(_ key: String) -> JSONNode? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key == key }?.value
    }

    var string: String? {
        guard case .string(let text) = content else { return nil }
        return text
    }

    var array: [JSONNode]? {
        guard case .array(let items) = content else { return nil }
        return items
    }

    var number: Double? {
        guard case .number(let number) = content else { return nil }
        return number
    }
}
