import HTML
import Testing
import Text

@testable import Templates

/// A day is written finished, and gone past in the last look at words.
@Suite("Days in text")
struct DayTests {
    @Test func `a day has the bytes that its words would have been given`() {
        for days in stride(from: Int32(-400_000), to: 2_000_000, by: 977) {
            let day = CivilDate(days: days)
            let quick = HTML<Flow>.bytes { h in
                h.p { h in
                    h.text("Kl. 9 den ")
                    date(day, &h)
                    h.text(" 5 kr, 5 maj, ")
                    date(day, &h)
                }
            }
            let plain = HTML<Flow>.bytes { h in
                h.p { h in
                    h.text("Kl. 9 den ")
                    h.time(datetime: day.iso) { $0.text(SwedishFormat.date(day)) }
                    h.text(" 5 kr, 5 maj, ")
                    h.time(datetime: day.iso) { $0.text(SwedishFormat.date(day)) }
                }
            }
            #expect(quick.finishedText == plain.finishedText, "\(day.iso)")
        }
    }

    @Test(arguments: [
        "<time", "<time>", "<time>9", "<time>9\u{A0}", "<time>19\u{A0}maj", "<time>9\u{A0}maj<b>5 maj</b></time>",
    ])
    func `what only looks like a day is gone through as any text`(html: String) {
        let rest = html + "</p><p>den 5 maj</p>"
        #expect(
            String(decoding: Array(rest.utf8).finishedText, as: UTF8.self).contains("den 5\u{A0}maj") || html == "<time"
        )
    }
}
