public import Records
import Text

/// Every matter that has more than one step (ärenden). The same diary number, a record's own too, or a chain of links
/// from § to earlier § is one matter.
public struct Matters: Sendable {
    /// By the day of the first step.
    public let all: [Matter]
    private let byItem: [PartID: Int]
    private let byNumber: [String: Int]
    private let byID: [String: Int]

    /// The matter that a § is a step of; nil where it stands alone.
    public func matter(of item: PartID) -> Matter? { byItem[item].map { all[$0] } }

    /// The matter with a diary number, however its signs and spaces are written.
    public func matter(number: String) -> Matter? { byNumber[DiaryNumber.key(number)].map { all[$0] } }

    /// The matter with the last word of an address.
    public func matter(id: String) -> Matter? { byID[id].map { all[$0] } }

    init(_ archive: Archive) {
        var gathering = MatterGathering(archive)
        gathering.walk()
        var matters: [Matter] = []
        var taken: Set<String> = []
        for var matter in gathering.matters() where matter.entries.count > 1 {
            // Two matters can't have one address; the later one says so with a figure.
            let wanted = matter.id
            var next = 2
            while !taken.insert(matter.id).inserted {
                matter.id = "\(wanted)-\(next)"
                next += 1
            }
            matters.append(matter)
        }
        all = matters
        var byItem: [PartID: Int] = [:]
        var byNumber: [String: Int] = [:]
        for (index, matter) in matters.enumerated() {
            for number in matter.numbers { byNumber[DiaryNumber.key(number)] = index }
            for entry in matter.entries { if case .item(let part) = entry.what { byItem[part] = index } }
        }
        byID = Dictionary(matters.enumerated().map { ($1.id, $0) }) { first, _ in first }
        self.byItem = byItem
        self.byNumber = byNumber
    }
}
