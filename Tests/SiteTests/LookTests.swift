import Foundation
import HTML
import Records
import Site
import Templates
import Testing
import Text

/// Colours that can be read and told apart, a font that is the site's own, and a page that shows every component.
struct LookTests {
    private static let statuses = ["planerad", "pagar", "klar", "forsenad", "avbruten"]

    @Test func `all text can be read on every ground that it stands on, in both schemes`() throws {
        let sheet = try ColourSheet()
        // The bar at the top has its own ground. A fill is text too, where it is not a mark of its own.
        let inks = try sheet.tokens(usedFor: "color").subtracting(["topp-text", "topp"])
        #expect(inks.isSuperset(of: ["text", "dampad", "lank", "lank-over", "lank-besokt", "fel"]))
        for (scheme, colours) in sheet.schemes {
            for ink in inks {
                let colour = try #require(colours[ink], "--\(ink) is no colour in the \(scheme) scheme")
                for ground in ["bg", "yta", "yta2"] {
                    let contrast = colour.contrast(to: try #require(colours[ground]))
                    #expect(contrast >= 4.5, "--\(ink) on --\(ground), \(scheme): \(contrast)")
                }
            }
            for status in Self.statuses {
                let contrast = try #require(colours["text"]).contrast(to: try #require(colours[status]))
                #expect(contrast >= 7, "text on --\(status), \(scheme): \(contrast)")
            }
            let top = try #require(colours["topp-text"]).contrast(to: try #require(colours["topp"]))
            #expect(top >= 4.5, "the top, \(scheme): \(top)")
        }
    }

    @Test func `edges that mean something and the mark of focus are seen, in both schemes`() throws {
        let sheet = try ColourSheet()
        for (scheme, colours) in sheet.schemes {
            for ground in ["bg", "yta", "yta2"] {
                let edge = try #require(colours["linje-stark"]).contrast(to: try #require(colours[ground]))
                #expect(edge >= 3, "--linje-stark on --\(ground), \(scheme): \(edge)")
                let focus = try #require(colours["fokus"]).contrast(to: try #require(colours[ground]))
                #expect(focus >= 3, "--fokus on --\(ground), \(scheme): \(focus)")
            }
            let ring = try #require(colours["fokus"]).contrast(to: try #require(colours["fokus-ring"]))
            #expect(ring >= 3, "the two rings of focus, \(scheme): \(ring)")
        }
    }

    @Test func `the colours of statuses are told apart by everybody`() throws {
        for (scheme, colours) in try ColourSheet().schemes {
            let least = ColourDifference.least(try Self.statuses.map { try #require(colours[$0]) })
            #expect(least >= 10, "\(scheme): ΔE00 \(least)")
        }
    }

    @Test func `the difference of colours is that of the published examples`() {
        // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7 and 17.
        for (one, two, expected) in [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669), ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ] {
            #expect(abs(ColourDifference.difference(one, two) - expected) < 0.0001)
        }
    }

    @Test func `contrast is that of WCAG`() {
        #expect(Colour.white.contrast(to: .white) == 1)
        let black = Colour.black.contrast(to: .white)
        #expect(black > 20.999 && black < 21.001)
        // The design brief gives 8.40 for its link colour.
        let link = Colour(0x0B, 0x4F, 0x8A).contrast(to: .white)
        #expect(link > 8.39 && link < 8.41)
    }

    @Test func `the grounds that a municipality's colour is measured against are those of the style sheet`() throws {
        let sheet = try ColourSheet()
        for (grounds, colours) in [(BrandColours.lightGrounds, sheet.light), (BrandColours.darkGrounds, sheet.dark)] {
            #expect(sheet.light["lank"] == BrandColours.sheetLink)
            #expect(grounds == ["bg", "yta", "yta2"].compactMap { colours[$0] })
        }
    }

    @Test func `a municipality's colours stand in the sheet, and the dark scheme gets a shade that can be read`() throws
    {
        var configuration = SiteConfiguration.empty
        configuration.linkColour = "#7A1F1F"
        configuration.topColour = "#004B23"
        let css = String(decoding: SiteAssets(configuration).styleSheet.bytes, as: UTF8.self)
        #expect(css.contains("(prefers-color-scheme: light) { :root { --lank: #7A1F1F;"))
        let dark = try #require(css.firstMatch(of: /scheme: dark\) { :root { --lank: (#\w{6}); --lank-over: (#\w{6})/))
        for text in [dark.1, dark.2] {
            #expect(try #require(Colour(String(text))).isReadable(on: BrandColours.darkGrounds))
        }
        #expect(css.contains("--topp: #004B23;"))
    }

    @Test func `a colour that can't be read is an error at its place, with the nearest that can`() throws {
        let site = try GoldenSite(
            """
            -- webbplats.yaml --
            grammatik: 1
            namn: Trygg by
            kommun: { namn: Byköpings kommun, kort: Byköping }
            kontakt: { namn: Kansliet, e-post: kansli@bykoping.example }
            återkoppling: https://www.bykoping.example/brist
            utseende: { färg-länk: "#2F8FE0", färg-topp: "#004B23" }
            """)
        let refused = site.diagnostics.filter { $0.kind.id == "I189" }
        #expect(refused.count == 1)
        #expect(refused.first?.span != nil)
        let shade = try #require(refused.first?.arguments.last.flatMap { Colour($0) })
        #expect(shade.isReadable(on: BrandColours.lightGrounds))
        // Not darker than it must be.
        #expect(shade.contrast(to: BrandColours.lightGrounds[2]) < 4.6)
    }

    @Test func `the font lies on the site with its licence, unless the reader's own is asked for`() throws {
        let own = SiteAssets(.empty)
        let font = try #require(own.font)
        #expect(font.bytes.prefix(4).elementsEqual("wOF2".utf8))
        #expect(font.bytes.count < 45_000)
        let css = String(decoding: own.styleSheet.bytes, as: UTF8.self)
        #expect(css.contains("url(\"\(font.route.path.dropFirst())\")"))
        let licence = String(decoding: try #require(own.fontLicence).bytes, as: UTF8.self)
        #expect(licence.contains("SIL OPEN FONT LICENSE Version 1.1"))
        var system = SiteConfiguration.empty
        system.usesSystemFont = true
        #expect(SiteAssets(system).font == nil)
        #expect(!String(decoding: SiteAssets(system).styleSheet.bytes, as: UTF8.self).contains("@font-face"))
    }

    @Test func `the component page shows every component, and nothing leads to it`() throws {
        let site = try GoldenSite(placesSite)
        let page = try #require(site.page("/om/komponenter/"))
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "templates/Parts/Components").path)
        #expect(files.count >= 9)
        for file in files {
            let name = file.replacingOccurrences(of: ".swift", with: "").lowercased()
            #expect(page.contains("id=\"_\(name)\""), "\(file) is not shown on the component page")
        }
        #expect(page.contains("noindex"))
        for planned in site.context.plan() where planned.route.path != "/om/komponenter/" {
            #expect(!(try #require(site.page(planned.route.path))).contains("komponenter/"))
        }
        #expect(!site.context.isListed(.components))
    }
}
