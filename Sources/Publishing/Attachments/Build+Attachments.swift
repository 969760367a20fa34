import Glibc
import Site
import Text

extension Build {
    /// Documents and pictures that are published as they are: those that can't be read, pictures that can run code, and
    /// personal numbers in them and what Office documents hide. Beside that, the measures of drawings in SVG, by their paths.
    static func attachments(
        _ tree: SourceTree, _ referenced: Set<String>
    ) -> (drawings: [String: SitePicture.Size], wrong: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var drawings: [String: SitePicture.Size] = [:]
        for file in tree.files where referenced.contains(file.path) && !file.isPhotograph {
            let path = tree.folder + "/" + file.path
            let isPicture = file.path.hasSuffix(".svg")
            let ending = OfficeDocument.endings.first { file.path.hasSuffix("." + $0) }
            guard isPicture || ending != nil || file.path.hasSuffix(".csv") else {
                if access(path, R_OK) != 0 { diagnostics.append(.unreadable(file.path, SystemError(code: errno))) }
                continue
            }
            switch FileSystem.read(path, limit: largestText) {
            case .failure(let error): diagnostics.append(.unreadable(file.path, error, limit: largestText))
            case .success(let bytes):
                if let ending {
                    diagnostics += document(bytes, at: file.path, ending)
                    continue
                }
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

    /// What is said of an Office document. `hasLibrary`: whether the machine can read one.
    static func document(
        _ bytes: [UInt8], at path: String, _ ending: String, hasLibrary: () -> Bool = { PackedFiles.hasLibrary }
    ) -> [Diagnostic] {
        guard hasLibrary() else { return [Diagnostic(.documentNotLookedAt, in: path, at: nil)] }
        return OfficeDocument(bytes)?.diagnostics(at: path)
            ?? [Diagnostic(.documentUnreadable, in: path, at: nil, ending)]
    }
}
