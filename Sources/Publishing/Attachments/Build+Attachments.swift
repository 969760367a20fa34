import Site
import Text

extension Build {
    /// Tables and drawings that are published as they are (bilagor): those that can't be read, drawings that can run code, and
    /// personal numbers in them. Beside that, the measures of the drawings, in SVG, by their paths.
    static func attachments(
        _ tree: SourceTree, _ referenced: Set<String>
    ) -> (drawings: [String: SitePicture.Size], wrong: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var drawings: [String: SitePicture.Size] = [:]
        for file in tree.files where referenced.contains(file.path) {
            let isPicture = file.path.hasSuffix(".svg")
            guard isPicture || file.path.hasSuffix(".csv") else { continue }
            switch FileSystem.read(tree.folder + "/" + file.path, limit: largestText) {
            case .failure(let error): diagnostics.append(.unreadable(file.path, error, limit: largestText))
            case .success(let bytes):
                var texts = [0..<bytes.count]
                if isPicture {
                    let picture = SVGCheck(bytes)
                    if let active = picture.active {
                        diagnostics.append(Diagnostic(.activePicture, in: file.path, at: nil, active))
                    } else if let problem = SVGForm(bytes).problem {
                        diagnostics.append(problem.diagnostic(in: file.path))
                    }
                    texts = picture.texts
                    drawings[file.path] = picture.measures.size
                }
                let numbers = texts.lazy.flatMap({ PersonalNumber.find(in: bytes, range: $0) })
                for number in numbers.filter({ $0.certainty == .certain }).prefix(1) {
                    diagnostics.append(Diagnostic(.personalNumber, in: file.path, at: nil, number.masked))
                }
            }
        }
        return (drawings, diagnostics)
    }
}
