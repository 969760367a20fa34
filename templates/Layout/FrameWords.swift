import HTML
import Site
import Text

/// The words that stand around every page's matter (ramens ord): in Swedish, and in English around pages that are written in
/// English.
struct FrameWords: Sendable {
    let language: String
    let skip: String
    let draft: String
    let statusOn: String
    let mainMenu: String
    let youAreHere: String
    let inOtherLanguages: String
    let aboutPage: String
    let updated: String
    let responsible: String
    let publishedBy: String
    let corrections: String
    let why: String
    let needHelp: String
    let emergency: (question: String, answer: String)
    let broken: (question: String, answer: String)
    let contact: String
    let publisher: String
    let aboutSite: String
    let noCookies: String
    /// On paper: before the page's address, and before the day that it speaks of.
    let printedFrom: String
    let holdsOn: String
    /// That the municipality is made up.
    let isInvented: String
    /// The entries of the menu, the foot and the breadcrumbs, by their Swedish names; empty where they are Swedish.
    let entries: [String: String]

    /// The words around a page in `language`: English for English, else Swedish.
    static func of(_ language: String) -> FrameWords { language == "en" ? english : swedish }

    /// An entry of the menu or foot, in this language.
    func entry(_ swedish: String) -> String { entries[swedish] ?? swedish }

    /// `12 mars 2025`, `12 March 2025`.
    func date<Context: PhrasingContent>(_ day: CivilDate, _ h: inout HTML<Context>) {
        guard language == "en" else { return Templates.date(day, &h) }
        h.time(datetime: day.iso) { $0.text(EnglishFormat.date(day)) }
    }

    static let swedish = FrameWords(
        language: "sv", skip: "Hoppa till innehållet", draft: "Utkast. Sidan är inte publicerad.",
        statusOn: "Läget den ", mainMenu: "Huvudmeny", youAreHere: "Du är här",
        inOtherLanguages: "Sidan på andra sätt",
        aboutPage: "Om sidan", updated: "Senast uppdaterad", responsible: "Sidansvarig", publishedBy: "Publicerad av",
        corrections: "Rättelser", why: "Varför", needHelp: "Behöver du hjälp?",
        emergency: (
            "Pågår ett brott eller en olycka?",
            "Ring 112. Vill du tipsa eller anmäla något som redan har hänt? Ring polisen på 114 14."
        ), broken: ("Är något trasigt eller farligt utomhus?", "Gör en felanmälan till "), contact: "Kontakt",
        publisher: "Utgivare", aboutSite: "Om webbplatsen", noCookies: "Webbplatsen använder inga kakor.",
        printedFrom: "Utskriven från ", holdsOn: ". Uppgifterna gäller ",
        isInvented: "Påhittad kommun: allt här är exempel.", entries: [:])

    static let english = FrameWords(
        language: "en", skip: "Skip to the content", draft: "Draft. This page is not published.",
        statusOn: "Status on ", mainMenu: "Main menu", youAreHere: "You are here",
        inOtherLanguages: "This page in other languages", aboutPage: "About this page", updated: "Last updated",
        responsible: "Responsible for this page", publishedBy: "Published by", corrections: "Corrections", why: "Why",
        needHelp: "Do you need help?",
        emergency: (
            "Is a crime or an accident happening now?",
            "Call 112. To report something that has already happened, call the police on 114 14."
        ), broken: ("Is something broken or dangerous outdoors?", "Report it to "), contact: "Contact",
        publisher: "Publisher", aboutSite: "About this website", noCookies: "This website uses no cookies.",
        printedFrom: "Printed from ", holdsOn: ". As of ",
        isInvented: "Made up: everything here is an example.",
        entries: [
            "Start": "Home", "Möten": "Meetings", "Lägesbilder": "Situation reports", "Problem": "Problems",
            "Åtgärder": "Measures", "Löften": "Promises", "Områden": "Areas", "Besiktningar": "Safety walks",
            "Organ": "Councils and groups", "Uppdrag": "Assignments",
            "Så följer vi våra regler": "How we follow our rules", "Kalender": "Calendar", "Statistik": "Statistics",
            "Rapporter": "Reports", "Styrdokument": "Governing documents", "Ordlista": "Glossary", "A–Ö": "A–Z",
            "Om webbplatsen": "About this website", "Tillgänglighetsredogörelse": "Accessibility statement",
            "Personuppgifter": "Personal data", "Diarienummer": "Registration numbers",
            "Innehåll A–Ö": "All content A–Z",
        ])
}
