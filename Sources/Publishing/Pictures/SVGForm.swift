import Text

/// Whether a browser can show an SVG picture at all (SVG-bildens form): it shows nothing of one that is no whole XML, that
/// does not say that it is SVG, or whose parts draw each other without end.
struct SVGForm {
    enum Problem: Equatable {
        case cutOff
        /// On a line, what can't stand there.
        case unreadable(line: Int, text: String)
        /// On a line, a name whose short form before the colon nothing explains.
        case unknownPrefix(line: Int, name: String)
        /// The first tag is another, or says nothing of SVG's namespace.
        case isNoDrawing
        case isUndeclared
        case drawsTooMuch
    }

    /// So many parts, copies counted, are drawn in seconds; a map or plan as programs draw it has some thousands.
    static let mostParts = 200_000
    static let namespace = "http://www.w3.org/2000/svg"

    private(set) var problem: Problem?

    init(_ bytes: [UInt8]) {
        var walk = XMLWalk(bytes)
        var prefixes = XMLPrefixes()
        var copies = SVGCopies()
        var hasRoot = false
        while problem == nil, let step = walk.next() {
            switch step {
            case .start(let name, let attributes):
                prefixes.begin(attributes)
                if let unknown = prefixes.unknown(name, attributes) {
                    problem = .unknownPrefix(line: SVGForm.line(of: unknown.startIndex, in: bytes), name: text(unknown))
                } else if !hasRoot {
                    hasRoot = true
                    problem = rootProblem(name, prefixes)
                }
                copies.begin(name, attributes)
            case .end:
                prefixes.end()
                copies.end()
            }
        }
        switch walk.problem {
        case .cutOff: problem = problem ?? .cutOff
        case .unreadable(let range):
            let line = SVGForm.line(of: range.lowerBound, in: bytes)
            problem = problem ?? .unreadable(line: line, text: text(bytes[range]))
        case nil: break
        }
        if problem == nil, copies.count(upTo: SVGForm.mostParts) > SVGForm.mostParts { problem = .drawsTooMuch }
    }

    private func rootProblem(_ name: ArraySlice<UInt8>, _ prefixes: XMLPrefixes) -> Problem? {
        let (prefix, own) = XMLPrefixes.split(name)
        guard own.elementsEqual("svg".utf8) else { return .isNoDrawing }
        return prefixes[prefix] == Array(SVGForm.namespace.utf8) ? nil : .isUndeclared
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func line(of place: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    }
}

extension SVGForm.Problem {
    func diagnostic(in path: String) -> Diagnostic {
        switch self {
        case .cutOff: Diagnostic(.drawingCutOff, in: path, at: nil)
        case .unreadable(let line, let text): Diagnostic(.drawingUnreadable, in: path, at: nil, "\(line)", text)
        case .unknownPrefix(let line, let name):
            Diagnostic(.drawingPrefix, in: path, at: nil, "\(line)", name, String(name.prefix { $0 != ":" }))
        case .isNoDrawing: Diagnostic(.pictureUnknown, in: path, at: nil)
        case .isUndeclared: Diagnostic(.drawingUndeclared, in: path, at: nil, SVGForm.namespace)
        case .drawsTooMuch:
            Diagnostic(.drawingTooLarge, in: path, at: nil, SwedishFormat.number(SVGForm.mostParts))
        }
    }
}
