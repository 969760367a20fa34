public import Documents
public import Text

/// A mapping whose keys and values have been checked against a `Schema`: what the decoders of records read from.
///
/// A key that was absent, empty or wrong (and reported) is nil here.
public struct CheckedValues: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public var name: String
        public var qualifier: String?
        public var keySpan: SourceSpan
        public var located: LocatedValue
    }

    public private(set) var entries: [Entry]
    public var span: SourceSpan

    public init(entries: [Entry] = [], span: SourceSpan) {
        self.entries = entries
        self.span = span
    }

    mutating func add(_ name: String, qualifier: String? = nil, keySpan: SourceSpan, _ located: LocatedValue) {
        entries.append(Entry(name: name, qualifier: qualifier, keySpan: keySpan, located: located))
    }

    public func entry(_ name: String) -> Entry? { index(of: name).map { entries[$0] } }

    /// Most keys are told apart by their length.
    private func index(of name: String) -> Int? {
        entries.firstIndex { $0.name.utf8.count == name.utf8.count && $0.name == name }
    }

    public func value(_ name: String) -> Value? { index(of: name).map { entries[$0].located.value } }

    /// Where the key's value stands.
    public func span(of name: String) -> SourceSpan? { index(of: name).map { entries[$0].located.span } }

    public func has(_ name: String) -> Bool { index(of: name) != nil }

    public func text(_ name: String) -> String? { value(name)?.text }
    public func date(_ name: String) -> CivilDate? { value(name)?.date }
    public func moment(_ name: String) -> DatePeriod? { value(name)?.moment }
    public func time(_ name: String) -> ClockRange? { value(name)?.time }
    public func boolean(_ name: String) -> Bool? { value(name)?.boolean }
    public func number(_ name: String) -> DecimalNumber? { value(name)?.number }
    public func integer(_ name: String) -> Int? { value(name)?.number.map { Int($0.digits) } }
    public func inline(_ name: String) -> FieldText? { value(name)?.inline }
    public func node(_ name: String) -> YAMLNode? { value(name)?.node }
    public func duration(_ name: String) -> CalendarDuration? {
        if case .duration(let duration) = value(name) { duration } else { nil }
    }
    public func link(_ name: String) -> Link? { value(name)?.link }
    public func mapping(_ name: String) -> CheckedValues? { value(name)?.mapping }
    public func isNone(_ name: String) -> Bool { value(name) == .explicitNone }

    /// The keys that say `inga`.
    var saidNone: [String] {
        entries.compactMap { if case .explicitNone = $0.located.value { $0.name } else { nil } }
    }

    /// The items of a list; empty where the key is absent or `inga`. A single value counts as a list of one.
    public func list(_ name: String) -> [LocatedValue] {
        switch entry(name)?.located {
        case .some(let located):
            switch located.value {
            case .list(let items): items
            case .explicitNone: []
            default: [located]
            }
        case nil: []
        }
    }

    public func texts(_ name: String) -> [String] { list(name).compactMap(\.value.text) }
    public func links(_ name: String) -> [Link] { list(name).compactMap(\.value.link) }
    public func mappings(_ name: String) -> [CheckedValues] { list(name).compactMap(\.value.mapping) }

    /// The pairs of a map; empty where there is none.
    public func map(_ name: String) -> [MapEntry] {
        if case .map(let entries) = value(name) { entries } else { [] }
    }
}

extension Value {
    public var text: String? {
        switch self {
        case .text(let text): text
        case .inline(let text): text.plain
        default: nil
        }
    }
    public var inline: FieldText? {
        switch self {
        case .inline(let text): text
        case .text(let text): FieldText(plain: text)
        default: nil
        }
    }
    public var node: YAMLNode? { if case .node(let node) = self { node } else { nil } }
    public var date: CivilDate? {
        switch self {
        case .date(let date): date
        case .moment(let period) where period.form == .day: period.first
        default: nil
        }
    }
    public var moment: DatePeriod? {
        switch self {
        case .date(let date): .day(date)
        case .moment(let period): period
        default: nil
        }
    }
    public var time: ClockRange? { if case .time(let time) = self { time } else { nil } }
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    public var number: DecimalNumber? { if case .number(let number) = self { number } else { nil } }
    public var link: Link? { if case .link(let link) = self { link } else { nil } }
    public var mapping: CheckedValues? { if case .mapping(let values) = self { values } else { nil } }
}
