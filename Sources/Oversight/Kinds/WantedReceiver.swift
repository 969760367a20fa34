import Records
import Text

/// Somebody who must get it (mottagare): a group by its word, or a body, a seat or a name.
struct WantedReceiver {
    var word: String?
    var target: Target?
    /// For the arithmetic.
    var name: String

    init?(_ value: Value, in archive: Archive) {
        if let link = value.link {
            target = archive.target(link)
            let text = archive.reference(link)?.text ?? ""
            name = archive.record(of: link).flatMap(archive.head)?.title ?? text
            if target == .text || target == .missing {
                target = nil
                word = text
            }
        } else if let text = value.text {
            word = text
            name = text
        } else {
            return nil
        }
    }

    var body: RecordID? { if case .record(let record) = target { record } else { nil } }

    /// Whether something sent there reaches this receiver: a group also through one of its own (a nämnd for the
    /// nämnder that are concerned).
    func isReached(by receiver: Meeting.Receiver, in archive: Archive) -> Bool {
        switch receiver {
        case .group(let group): return group == word
        case .link(let link):
            if let target { return archive.target(link) == target }
            let sort = archive.record(of: link).flatMap(archive.body)?.sort
            switch word {
            case "berörda nämnder": return sort == "nämnd"
            case "utskott": return sort == "utskott"
            case "berörda instanser": return sort != nil
            default: return archive.reference(link)?.text.lowercased() == word?.lowercased()
            }
        }
    }
}
