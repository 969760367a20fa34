import Text

/// One message where a part or seat is gone that several files lead to (förlorade mål): its cause is in the one file that
/// had it, not in all the others.
struct LostTargets {
    private struct Lost: Hashable {
        var file: String
        var name: String
        var isSeat: Bool
    }

    /// At most so many files are named.
    private static let namedFiles = 5

    /// What leads nowhere, with one message for each part or seat that two files or more lead to.
    static func gathered(_ found: [Diagnostic], _ linker: Linker) -> [Diagnostic] {
        guard found.count > 1 else { return found }
        let lost = found.map { target(of: $0) }
        var places: [Lost: [Int]] = [:]
        for (index, target) in lost.enumerated() { if let target { places[target, default: []].append(index) } }
        places = places.filter { isMissed($0, by: Set($1.map { found[$0].file }).count, linker) }
        guard !places.isEmpty else { return found }
        var kept: [Diagnostic] = []
        for (index, diagnostic) in found.enumerated() {
            guard let target = lost[index], let all = places[target] else {
                kept.append(diagnostic)
                continue
            }
            if all.first == index { kept.append(told(target, all.map { found[$0].file }, linker)) }
        }
        return kept
    }

    /// Whether so many files name it that its own is likely to be the cause. A seat is often called by another word in
    /// minutes from elsewhere: only what most of the body's meetings name was one.
    private static func isMissed(_ lost: Lost, by files: Int, _ linker: Linker) -> Bool {
        guard Slug.isSlug(lost.name) else { return false }
        return lost.isSeat ? files > 2 && files * 2 >= linker.meetings(ofBodyIn: lost.file) : files > 1
    }

    private static func told(_ lost: Lost, _ files: [String], _ linker: Linker) -> Diagnostic {
        var seen: Set<String> = []
        let distinct = files.filter { seen.insert($0).inserted }
        var names = Array(distinct.prefix(namedFiles))
        if distinct.count > namedFiles { names.append("…") }
        let near = lost.isSeat ? nil : linker.part(near: lost.name, in: lost.file)
        let question = Bilingual.didYouMean(near.map { "#" + $0.anchor })
        var diagnostic = Diagnostic(
            lost.isSeat ? .linkedSeatMissing : .linkedPartMissing, in: lost.file, at: near?.span)
        diagnostic.arguments = [
            lost.name, String(files.count), names.joined(separator: ", "), question.swedish, question.english,
        ]
        return diagnostic
    }

    private static func target(of diagnostic: Diagnostic) -> Lost? {
        let arguments = diagnostic.arguments
        switch diagnostic.kind {
        // One that a file makes within itself is told where it stands.
        case .anchorLeadsNowhere where arguments.count > 1 && arguments[0] != diagnostic.file:
            return Lost(file: arguments[0], name: arguments[1], isSeat: false)
        case .seatNamesNothing where arguments.count > 1 && diagnostic.kind.says(.seatNamesNothing):
            return Lost(file: "organ/" + arguments[0] + ".md", name: arguments[1], isSeat: true)
        case .wrongTarget:
            // A heading that was a part's and no longer is one.
            guard let first = arguments.first else { return nil }
            let (destination, fragment) = ReferencePath.parts(of: first)
            guard let fragment, let file = ReferencePath.joined(destination, from: diagnostic.file) else { return nil }
            return Lost(file: file, name: fragment, isSeat: false)
        default: return nil
        }
    }
}
