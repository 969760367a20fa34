import Documents
import HTML
import Text

/// A record's text as a page without any of the site's own matter around it.
struct PlainPage: Sendable {
    /// The record's id: its path without `.md`.
    var id: String
    var record: Build.ParsedRecord

    /// One page a record, and a start page that lists them where `index.md` is missing.
    static func pages(of records: [Build.ParsedRecord]) -> [Build.Page] {
        records.map { record in
            let page = PlainPage(id: String(record.source.path.dropLast(3)), record: record)
            return Build.Page(path: page.outputPath) { page.write(into: &$0) }
        }
    }

    var outputPath: String { id == "index" ? "index.html" : id + "/index.html" }

    private func write(into buffer: inout ByteBuffer) {
        let title = record.document.head.flatMap(PlainPage.title) ?? record.document.headings.first?.text.plain ?? id
        HTML<WholePage>.write(into: &buffer) { h in
            h.html(lang: "sv") { h in
                h.head { h in
                    h.charsetUTF8()
                    h.meta(name: "viewport", content: "width=device-width, initial-scale=1")
                    h.title(title)
                }
                h.body { h in
                    h.main { h in
                        h.h1 { $0.text(title) }
                        write(record.document.content, &h)
                    }
                }
            }
        }
    }

    /// Parts lie at the top level alone, and follow-ups under them: two levels, so this can't run deep.
    private func write(_ content: [Content], _ h: inout HTML<Flow>) {
        for piece in content {
            switch piece {
            case .prose(let prose): write(prose, &h)
            case .label(let label):
                h.p(id: label.id) { h in
                    h.strong { $0.text(label.word.rawValue + ": ") }
                    h.text(label.text.plain)
                }
                write(label.fields, &h)
            case .fence: break
            case .part(let part):
                h.section(id: part.id) { h in
                    h.h2 { $0.text([part.word.rawValue, part.number ?? "", part.title.plain].joined(separator: " ")) }
                    write(part.fields, &h)
                    write(part.content, &h)
                    for child in part.children {
                        h.section(id: child.id) { h in
                            h.h3 { $0.text([child.word.rawValue, child.number ?? ""].joined(separator: " ")) }
                            write(child.fields, &h)
                            write(child.content, &h)
                        }
                    }
                }
            }
        }
    }

    private func write(_ fields: [Field], _ h: inout HTML<Flow>) {
        if fields.isEmpty { return }
        h.dl { h in
            for field in fields {
                h.dt { $0.text(field.name) }
                h.dd { $0.text(field.values.map(\.text).joined(separator: ", ")) }
            }
        }
    }

    private func write(_ prose: Prose, _ h: inout HTML<Flow>) {
        var start = 0
        for slot in prose.slots {
            let offset = Int(slot.offset)
            guard start <= offset, offset <= prose.html.count, record.document.links.indices.contains(Int(slot.link))
            else { continue }
            h.unsafeRaw(prose.html[start..<offset])
            h.unsafeRaw(address: address(of: record.document.links[Int(slot.link)].destination))
            start = offset
        }
        h.unsafeRaw(prose.html[start...])
    }

    /// A page lies one folder deeper than its record's file, `index.md` apart.
    private func address(of destination: String) -> Address {
        let (path, fragment) = PlainPage.split(destination)
        guard !path.isEmpty else { return Address(relative: destination) }
        let up = id == "index" ? "" : "../"
        let page = path.hasSuffix(".md") ? path.dropLast(3) + "/" : path[...]
        return Address(relative: up + page + fragment)
    }

    private static func split(_ destination: String) -> (path: String, fragment: Substring) {
        guard let sign = destination.firstIndex(of: "#") else { return (destination, "") }
        return (String(destination[..<sign]), destination[sign...])
    }

    private static func title(_ head: YAMLNode) -> String? {
        guard case .mapping(let entries) = head.content else { return nil }
        for entry in entries where entry.key == "titel" {
            if case .scalar(let text, _) = entry.value.content { return text }
        }
        return nil
    }
}
