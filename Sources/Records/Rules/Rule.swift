public import Text

/// One rule of a governing document (regel): a quoted sentence, its force, whom it concerns and what it asks.
public struct Rule: Sendable, Hashable {
    /// Unique within the document, its headings' anchors included.
    public var id: String
    public var kind: RuleKind
    /// The sentence, or a part of it; nil only for `giltighet`.
    public var quote: String?
    /// The anchor of the heading under which the quote stands, once found; nil before the first heading.
    public var quoteAnchor: String?
    public var force: Force
    /// The bodies it concerns.
    public var bodies: [Link]
    /// Of `där`: only records whose key or field has this value.
    public var conditions: [Condition]
    public var forEach: String?
    /// Text shown beside a deviation.
    public var exception: String?
    /// From when the rule holds, where that is later than its document.
    public var from: CivilDate?
    public var repealed: Repeal?
    /// The kind's own parameters, checked by its schema.
    public var parameters: CheckedValues
    public var span: SourceSpan

    /// How strong the sentence is (modalitet).
    public enum Force: String, Sendable, Hashable {
        case shall = "ska"
        case should = "bör"
        case may = "kan"
    }

    public struct Condition: Sendable, Hashable {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// Old advice that no longer holds (upphävd): it stays visible, struck.
    public struct Repeal: Sendable, Hashable {
        public var date: CivilDate
        public var reason: String?
    }
}
