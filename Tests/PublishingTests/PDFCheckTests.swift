import Testing
import Text

@testable import Publishing

@Suite struct PDFCheckTests {
    private func lacks(_ text: String) -> [String] { PDFCheck(Array(text.utf8)).lacks.map(\.swedish) }

    @Test func `a tagged document with title and language lacks nothing`() {
        #expect(lacks("%PDF-1.7 /StructTreeRoot 3 0 R /Lang (sv-SE) /Title (Plan)") == [])
    }

    @Test func `what is not there is named`() {
        #expect(lacks("%PDF-1.4 /Type/Catalog") == ["taggar", "titel", "språk"])
        #expect(lacks("%PDF-1.4 /StructTreeRoot 3 0 R /Title (A)") == ["språk"])
    }

    @Test func `of a document whose objects are packed away nothing is said`() {
        #expect(lacks("%PDF-1.5 /Type /ObjStm") == [])
    }

    @Test func `a file that is no PDF is left alone`() {
        #expect(lacks("hej") == [])
    }
}
