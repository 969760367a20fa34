import Oversight
import Records
import Text

/// The red thread as a page shows it (den röda tråden): step by step in order, with what is missing drawn as missing.
public struct ShownChain: Sendable, Hashable {
    public var steps: [Step]

    /// One step of the way: `Orsak`, and the causes.
    public struct Step: Sendable, Hashable {
        public var title: String
        public var items: [Item]
        /// Links that are not there, as sentences with a way to where they are missed.
        public var missing: [[ShownPhrase]]
        /// What is said where there is neither.
        public var empty: String?
    }

    public struct Item: Sendable, Hashable {
        public var link: ShownLink
        public var tag: StatusTag?
        public var note: [ShownPhrase]
        /// The page's own place in the chain.
        public var isHere: Bool

        init(_ link: ShownLink, tag: StatusTag? = nil, note: [ShownPhrase] = [], isHere: Bool = false) {
            self.link = link
            self.tag = tag
            self.note = note
            self.isHere = isHere
        }
    }
}

/// The steps in their order (led).
enum ChainStage: Int, CaseIterable {
    case picture, problem, cause, finding, measure, undertaking, assignment, followUp, meeting

    init?(_ kind: TraceKind) {
        switch kind {
        case .picture: self = .picture
        case .problem: self = .problem
        case .analysis, .cause: self = .cause
        case .plan, .measure: self = .measure
        case .promise, .undertaking: self = .undertaking
        case .assignment: self = .assignment
        case .followUp, .report: self = .followUp
        case .item, .meeting: self = .meeting
        case .finding: self = .finding
        }
    }

    init(_ lack: TraceGap.Lack) {
        switch lack {
        case .problem: self = .problem
        case .analysis, .cause: self = .cause
        case .plan, .measure: self = .measure
        case .followUp, .report: self = .followUp
        case .meeting: self = .meeting
        }
    }

    var title: String {
        switch self {
        case .picture: "Lägesbild"
        case .problem: "Problem"
        case .cause: "Orsak"
        case .finding: "Iakttagelse"
        case .measure: "Åtgärd"
        case .undertaking: "Åtagande i medborgarlöfte"
        case .assignment: "Uppdrag"
        case .followUp: "Uppföljning"
        case .meeting: "Möten"
        }
    }

    /// What is said where the chain of a page has nothing there and no gap is told.
    var emptySentence: String {
        switch self {
        case .picture: "Kedjan leder inte till någon lägesbild."
        case .problem: "Kedjan leder inte till något problem."
        case .cause: "Ingen orsak angiven."
        case .finding: "Ingen iakttagelse."
        case .measure: "Ingen åtgärd."
        case .undertaking: "Inget åtagande."
        case .assignment: "Inget uppdrag."
        case .followUp: "Ingen uppföljning än."
        case .meeting: "Inget möte har behandlat det."
        }
    }

    /// Whether the empty step is a link that is missing, and not only one that has yet to come.
    var isMissedWhenEmpty: Bool { self == .picture || self == .problem || self == .cause }
}
