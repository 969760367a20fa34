import Foundation
import Testing

/// A council with a rule, for what a site tells on one day and on the next.
enum DatedSite {
    static func site(_ records: String, on date: String) throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\n\(body)\(records)", on: date)
        #expect(site.errors == [])
        return site
    }

    /// A page's words without its tags.
    static func words(_ page: String?) throws -> String {
        try #require(page).replacing(/<[^>]+>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static let body = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        från: 2026-01-01
        fullständigt-från: 2026-01-01
        justeras: nej
        anteckningar: protokoll
        ---
        -- organ/kommunstyrelsen.md --
        ---
        titel: Kommunstyrelsen
        slag: kommunstyrelse
        ---

        """

    static let harbour = """
        -- omraden/hamnen.md --
        ---
        titel: Hamnen
        slag: stadsdel
        ---

        """

    static let rule = """
        -- styrdokument/stadga.md --
        ---
        titel: Stadga
        slag: reglemente
        fastställd: { av: kommunstyrelsen, datum: 2026-01-01 }
        regler:
          - { id: fyra, citat: Rådet ses fyra gånger om året, modalitet: ska, gäller: [radet], typ: antal, av: möte, minst: 4, per: år }
        ---
        Rådet ses fyra gånger om året.

        """
}
