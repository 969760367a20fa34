import Bytes
import Text

/// What an Office document (Office-dokument: docx, xlsx, odt) holds that does not show when it is looked at, and that whoever
/// fetches it can take out all the same: comments, changes, hidden sheets and rows; and the personal numbers in it.
struct OfficeDocument {
    /// Comments in the margin. Newer programs write them twice, as threads and as the notes that older ones read.
    var comments: Int { max(notes, threads) }
    private var notes = 0
    private var threads = 0
    /// Changes that nobody has accepted or rejected.
    private(set) var changes = 0
    /// The names of hidden sheets.
    private(set) var hiddenSheets: [String] = []
    /// Hidden rows and columns of sheets.
    private(set) var hiddenRows = 0
    /// Stretches of text that are set not to show.
    private(set) var hiddenTexts = 0
    /// Personal numbers in any of its texts.
    private(set) var numbers: [PersonalNumber] = []
    /// Something in it is too large to be unpacked, or broken.
    private(set) var isPartlyRead = false

    static let endings = ["docx", "xlsx", "odt"]

    /// nil where the bytes are no such document: they may be locked by a password or be of an older format.
    init?(_ bytes: [UInt8]) {
        let isDocument = bytes.withUnsafeBytes { bytes in
            guard let files = PackedFiles(bytes) else { return false }
            let paths = files.paths
            guard paths.contains("[Content_Types].xml") || paths.contains("content.xml") else { return false }
            var left = PackedFiles.largest
            for (index, path) in paths.enumerated() where OfficeDocument.isOfText(path) {
                guard let xml = files.unpack(index, limit: min(left, PackedFiles.largestFile)) else {
                    isPartlyRead = true
                    continue
                }
                left -= xml.count
                // No XML holds a nought: it breaks off.
                if xml.last == 0 { isPartlyRead = true }
                read(xml)
            }
            return true
        }
        guard isDocument else { return nil }
    }

    /// What somebody has written, not how it looks.
    private static func isOfText(_ path: String) -> Bool {
        guard path.hasSuffix(".xml") else { return false }
        let looks = ["theme", "styles", "settings", "fontTable", "numbering", "webSettings", "calcChain"]
        let isPart = path.hasPrefix("word/") || path.hasPrefix("xl/") || path == "content.xml"
        return isPart && !looks.contains { path.contains("/" + $0) }
    }

    private mutating func read(_ xml: [UInt8]) {
        let text = OfficeXML.text(of: xml) { name, attributes in
            switch name.count {
            case 3 where name.elementsEqual("ins".utf8) || name.elementsEqual("del".utf8):
                // Of a paragraph's mark or a row, too.
                if attributes.attribute("id") != nil { changes += 1 }
            case 3 where name.elementsEqual("row".utf8) || name.elementsEqual("col".utf8):
                if isSet(attributes.attribute("hidden")) { hiddenRows += 1 }
            case 5 where name.elementsEqual("sheet".utf8):
                if let state = attributes.attribute("state"), state != "visible" {
                    hiddenSheets.append(attributes.attribute("name") ?? "")
                }
            case 6 where name.elementsEqual("vanish".utf8):
                if isSet(attributes.attribute("val") ?? "1") { hiddenTexts += 1 }
            case 7 where name.elementsEqual("comment".utf8): notes += 1
            case 8 where name.elementsEqual("moveFrom".utf8): changes += 1
            case 10 where name.elementsEqual("annotation".utf8): notes += 1
            case 14 where name.elementsEqual("changed-region".utf8): changes += 1
            case 15 where name.elementsEqual("threadedComment".utf8): threads += 1
            default: break
            }
        }
        numbers += PersonalNumber.find(in: text).filter { $0.certainty == .certain }
    }
}

private func isSet(_ value: String?) -> Bool { value == "1" || value == "true" || value == "on" }

extension OfficeDocument {
    /// What it says, for messages at `path`.
    func diagnostics(at path: String) -> [Diagnostic] {
        var told: [Diagnostic] = []
        func tell(_ kind: DiagnosticKind, _ words: String) { told.append(Diagnostic(kind, in: path, at: nil, words)) }
        if let number = numbers.first { tell(.personalNumberInDocument, number.masked) }
        if comments > 0 { tell(.documentWithComments, String(comments)) }
        if changes > 0 { tell(.documentWithChanges, String(changes)) }
        if !hiddenSheets.isEmpty { tell(.documentWithHiddenSheets, hiddenSheets.prefix(5).joined(separator: ", ")) }
        if hiddenRows > 0 { tell(.documentWithHiddenRows, String(hiddenRows)) }
        if hiddenTexts > 0 { tell(.documentWithHiddenText, String(hiddenTexts)) }
        if isPartlyRead { told.append(Diagnostic(.documentPartlyRead, in: path, at: nil)) }
        return told
    }
}
