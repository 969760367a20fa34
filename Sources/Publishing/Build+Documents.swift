import Glibc
import Records
import Site
import Text

extension Build {
    /// The attached PDFs that those who listen to them can't follow, for the accessibility statement and the editor.
    static func inaccessible(_ tree: SourceTree, _ referenced: Set<String>) -> (
        documents: [InaccessibleDocument], diagnostics: [Diagnostic]
    ) {
        var documents: [InaccessibleDocument] = []
        var diagnostics: [Diagnostic] = []
        for file in tree.files where file.path.hasSuffix(".pdf") && referenced.contains(file.path) {
            let bytes: [UInt8]
            switch FileSystem.read(tree.folder + "/" + file.path, limit: largestDocument) {
            case .success(let read): bytes = read
            case .failure(let error) where error.code == EFBIG: continue
            // Left out of the statement it would be taken for one that everybody can follow.
            case .failure(let error):
                diagnostics.append(.unreadable(file.path, error))
                continue
            }
            let lacks = PDFCheck(bytes).lacks
            guard !lacks.isEmpty else { continue }
            let swedish = SwedishFormat.list(lacks.map(\.swedish))
            documents.append(InaccessibleDocument(path: file.path, lacks: swedish))
            diagnostics.append(
                Diagnostic(
                    .documentUntagged, in: file.path, at: nil, swedish,
                    SwedishFormat.list(lacks.map(\.english), "and")))
        }
        return (documents, diagnostics)
    }

    /// Whether the site was assessed, and lately (tillgänglighetsredogörelse: a statement is to be looked over every year).
    static func assessment(_ configuration: SiteConfiguration, on date: CivilDate) -> [Diagnostic] {
        let file = "webbplats.yaml"
        // Without a configuration there is already an error that says so.
        guard !configuration.municipality.isEmpty else { return [] }
        let statement = configuration.accessibility
        guard let assessed = statement.assessed, let conformance = statement.conformance else {
            return [Diagnostic(.assessmentMissing, in: file, at: nil)]
        }
        var told: [Diagnostic] = []
        if conformance == "helt", let shortcoming = statement.shortcomings.first {
            told.append(Diagnostic(.assessmentContradicted, in: file, at: nil, shortcoming.what))
        }
        if assessed.adding(months: 12) < date {
            told.append(Diagnostic(.assessmentOld, in: file, at: nil, SwedishFormat.date(assessed)))
        }
        return told
    }

    /// A larger document is not looked into.
    private static let largestDocument = 64 << 20
}
