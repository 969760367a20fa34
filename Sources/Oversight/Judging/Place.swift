public import Records

/// Where something is found (plats i arkivet): what evidence points at, and what a judgement is about.
///
/// A part is named by its record and anchor, which mean the same in the full and in the public archive.
public enum Place: Sendable, Hashable {
    case record(RecordID)
    case part(RecordID, String)
    /// An attached document, by its path from the content folder.
    case file(String)
    case address(String)

    /// The record that it is, or stands in.
    public var record: RecordID? {
        switch self {
        case .record(let record), .part(let record, _): record
        case .file, .address: nil
        }
    }

    /// As data write it: `moten/est/2025-03-12`, `atgardsplaner/2025-2026#belysning`.
    public func name(in archive: Archive) -> String {
        switch self {
        case .record(let record): archive.head(record)?.name ?? ""
        case .part(let record, let anchor): (archive.head(record)?.name ?? "") + "#" + anchor
        case .file(let path): path
        case .address(let address): address
        }
    }

    /// What a reference leads to; nil for text and for nothing.
    init?(_ link: Link, in archive: Archive) {
        switch archive.target(link) {
        case .record(let record): self = .record(record)
        case .part(let part):
            let entry = archive.entry(part)
            self = .part(entry.record, entry.anchor)
        case .anchor(let record, let anchor): self = .part(record, anchor)
        case .seat(let body, _): self = .record(body)
        case .file(let path): self = .file(path)
        case .external(let address): self = .address(address)
        case .text, .missing: return nil
        }
    }
}
