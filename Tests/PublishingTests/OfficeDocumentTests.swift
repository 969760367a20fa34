import Testing
import Text

@testable import Publishing

@Suite("Of a document that is published as it is, what it hides is told, and what shows is not")
struct OfficeDocumentTests {
    private static let types = (path: "[Content_Types].xml", text: "<Types/>")

    /// What is said of a document with one part.
    private func told(_ ending: String, _ path: String, _ text: String) throws -> [String] {
        try told(ending, [(path, text)])
    }

    private func told(_ ending: String, _ parts: [(path: String, text: String)]) throws -> [String] {
        let files = ending == "odt" ? parts : [Self.types] + parts
        let document = try #require(OfficeDocument(StoredZip.bytes(files)))
        return document.diagnostics(at: "filer/a." + ending).map { "\($0.kind.id) \($0.arguments.joined())" }
    }

    private func body(_ inner: String) -> String {
        "<?xml version=\"1.0\"?>\n<w:document xmlns:w=\"w\"><w:body>\(inner)</w:body></w:document>"
    }

    @Test func `a document with nothing to hide is not mentioned`() throws {
        let text = body("<w:p><w:r><w:t>Rådet mötte 5 &lt; 6 den 2024-05-06. Tel 08-465 004 00.</w:t></w:r></w:p>")
        #expect(try told("docx", "word/document.xml", text) == [])
        #expect(try told("odt", "content.xml", "<office:text><text:p>Hej</text:p></office:text>") == [])
        let sheet =
            "<row r=\"1\"><c r=\"A1\"><v>0.6408233234</v></c><c><v>45.640823323412</v></c></row><col hidden=\"0\"/>"
        #expect(try told("xlsx", "xl/worksheets/sheet1.xml", sheet) == [])
    }

    @Test func `comments and changes are counted, however the program writes them`() throws {
        let comments = "<w:comments><w:comment w:id=\"0\"><w:p/></w:comment><w:comment w:id=\"1\"/></w:comments>"
        #expect(try told("docx", "word/comments.xml", comments) == ["I260 2"])
        let changed = body("<w:p><w:ins w:id='1'><w:r/></w:ins><w:del w:id=\"2\"/><w:moveFrom w:id=\"3\"/></w:p>")
        #expect(try told("docx", "word/document.xml", changed) == ["I261 3"])
        #expect(try told("docx", "word/footer1.xml", changed) == ["I261 3"])
        let text =
            "<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>a<office:annotation/></text:p>"
        #expect(try told("odt", "content.xml", text) == ["I260 1", "I261 1"])
        let threads = (path: "xl/threadedComments/threadedComment1.xml", text: "<threadedComment id=\"1\"/>")
        let notes = (path: "xl/comments1.xml", text: "<comments><comment ref=\"A1\"/></comments>")
        #expect(try told("xlsx", [threads, notes]) == ["I260 1"])
        #expect(try told("xlsx", [notes, threads]) == ["I260 1"])
    }

    @Test func `hidden sheets are named, hidden rows, columns and text are counted`() throws {
        let book =
            "<sheets><sheet name=\"Data\" sheetId=\"1\"/><sheet name=\"Namn &amp; dagar\" state=\"veryHidden\"/></sheets>"
        #expect(try told("xlsx", "xl/workbook.xml", book) == ["I262 Namn & dagar"])
        let sheet = "<x:col min=\"1\" hidden=\"1\"/><x:row r=\"1\" hidden=\"true\"/><x:row r=\"2\" hidden=\"0\"/>"
        #expect(try told("xlsx", "xl/worksheets/sheet1.xml", sheet) == ["I263 2"])
        let text = body("<w:r><w:rPr><w:vanish/></w:rPr></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:r>")
        #expect(try told("docx", "word/document.xml", text) == ["I264 1"])
    }

    @Test func `a personal number is found in each part, also where its digits look different, and masked`() throws {
        let parts = [
            (
                "docx", "word/document.xml",
                body("<w:p><w:r><w:t>6408</w:t></w:r><w:r><w:b/><w:t>23-3234</w:t></w:r></w:p>")
            ),
            ("docx", "word/comments.xml", "<w:p><w:t>640823-3234</w:t></w:p>"),
            ("odt", "content.xml", "<text:p>640823<text:span>-3234</text:span></text:p>"),
            ("xlsx", "xl/sharedStrings.xml", "<sst><si><t>640823-3234</t></si></sst>"),
            ("xlsx", "xl/worksheets/sheet2.xml", "<row><c><v>196408233234</v></c><c><v>1</v></c></row>"),
            ("xlsx", "xl/pivotCache/pivotCacheRecords1.xml", "<r><s v=\"640823-3234\"/><n v=\"3\"/></r>"),
        ]
        for (ending, path, text) in parts {
            let all = try told(ending, path, text)
            let numbers = all.filter { $0.hasPrefix("I050 ") }
            #expect(numbers.count == 1, "\(path): \(all)")
            #expect(!numbers.joined().contains("0823"), "\(path)")
        }
    }

    @Test func `cells and paragraphs beside each other make no number`() throws {
        let sheet = "<row><c><v>640823</v></c><c><v>3234</v></c></row>"
        #expect(try told("xlsx", "xl/worksheets/sheet1.xml", sheet) == [])
        #expect(
            try told("docx", "word/document.xml", body("<w:p><w:t>640823-</w:t></w:p><w:p><w:t>3234</w:t></w:p>")) == []
        )
    }

    @Test func `what is no such document is told, and a build names each file`() throws {
        let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let whole = StoredZip.bytes([Self.types, ("word/document.xml", body("<w:p/>"))])
        let files: [(String, [UInt8])] = [
            ("filer/last.docx", locked), ("filer/tom.xlsx", []), ("filer/avbruten.docx", Array(whole.dropLast(30))),
            ("filer/annat.odt", StoredZip.bytes([("bild.png", "x")])), ("filer/hel.docx", whole),
            ("filer/gomd.docx", [UInt8](StoredZip.bytes([Self.types, ("word/comments.xml", "<w:comment/>")]))),
            ("filer/olankad.docx", locked),
            (
                "sidor/a.md",
                Array(
                    """
                    ---
                    titel: A
                    ---
                    [a](../filer/last.docx) [b](../filer/tom.xlsx) [c](../filer/avbruten.docx) [d](../filer/annat.odt)
                    [e](../filer/hel.docx) [f](../filer/gomd.docx)

                    """.utf8)
            ),
        ]
        let found = try HostileSite(files).check().found
        #expect(
            found == [
                "I260 filer/gomd.docx", "I265 filer/annat.odt", "I265 filer/avbruten.docx", "I265 filer/last.docx",
                "I265 filer/tom.xlsx",
            ])
    }

    @Test func `broken packages never crash, and what claims to be huge is not unpacked`() throws {
        let whole = StoredZip.bytes([Self.types, ("word/document.xml", body("<w:p><w:t>Hej</w:t></w:p>"))])
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            _ = OfficeDocument(bytes)?.diagnostics(at: "a.docx")
            _ = OfficeDocument(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
        }
        // The sizes of the second file, in the directory at the end.
        var huge = whole
        let name = Array("word/document.xml".utf8)
        let place = try #require(huge.indices.last { huge[$0...].starts(with: name) })
        for offset in [place - 26, place - 22] { huge.replaceSubrange(offset..<offset + 4, with: [0, 0, 0, 0x7F]) }
        let document = try #require(OfficeDocument(huge))
        #expect(document.isPartlyRead)
        // A few bytes more than there are: what is there is read, and what is not is no text.
        for offset in [place - 26, place - 22] { huge.replaceSubrange(offset..<offset + 4, with: [0, 2, 0, 0]) }
        let longer = try #require(OfficeDocument(huge))
        #expect(longer.isPartlyRead && longer.numbers.isEmpty)
    }
}
