/// The keys that a head, a mapping in it, or a part's field list may have (schema).
public struct Schema: Sendable {
    public struct Key: Sendable {
        public var name: String
        public var type: ValueType
        public var isRequired: Bool

        public init(_ name: String, _ type: ValueType, required: Bool = false) {
            self.name = name
            self.type = type
            isRequired = required
        }
    }

    /// What the keys belong to, as messages name it: `organ`, `kallelse`.
    public var name: String
    public var keys: [Key]

    public init(_ name: String, _ keys: [Key]) {
        self.name = name
        self.keys = keys
    }

    public func key(_ name: String) -> Key? { keys.first { $0.name == name } }

    /// The same keys and more.
    public func adding(_ more: [Key]) -> Schema { Schema(name, keys + more) }
}
