import Records

/// One problem in the pictures that replace each other (samma problem): a picture that takes it up again keeps its id.
struct ProblemVersions: Sendable {
    /// The oldest first.
    private var groups: [[PartID]] = []
    private var groupOfPart: [PartID: Int] = [:]

    init(_ archive: Archive) {
        let places = ProblemVersions.places(archive)
        var byKey: [Key: Int] = [:]
        let sorted = archive.pictures.enumerated().sorted { left, right in
            let (first, second) = (places[left.element.head.id]?.depth ?? 0, places[right.element.head.id]?.depth ?? 0)
            return first != second ? first < second : left.offset < right.offset
        }
        for (_, picture) in sorted {
            guard let root = places[picture.head.id]?.root else { continue }
            for problem in picture.problems {
                let part = archive.part(problem.head)
                let key = Key(root: root, anchor: problem.head.anchor)
                let group = byKey[key] ?? groups.count
                if group == groups.count {
                    byKey[key] = group
                    groups.append([])
                }
                groups[group].append(part)
                groupOfPart[part] = group
            }
        }
    }

    func of(_ problem: PartID) -> [PartID] { groupOfPart[problem].map { groups[$0] } ?? [problem] }

    private struct Key: Hashable {
        var root: RecordID
        var anchor: String
    }

    /// The oldest picture that each one goes back to, and how many steps lie between; each picture is gone through once.
    private static func places(_ archive: Archive) -> [RecordID: (root: RecordID, depth: Int)] {
        var places: [RecordID: (root: RecordID, depth: Int)] = [:]
        for picture in archive.pictures {
            var path: [RecordID] = []
            var onPath: Set<RecordID> = []
            var current = picture.head.id
            while places[current] == nil {
                path.append(current)
                onPath.insert(current)
                guard let older = archive.record(of: archive.head(current)?.replaces), archive.picture(older) != nil,
                    !onPath.contains(older)
                else {
                    places[current] = (current, 0)
                    path.removeLast()
                    break
                }
                current = older
            }
            guard let known = places[current] else { continue }
            for (step, record) in path.reversed().enumerated() {
                places[record] = (known.root, known.depth + step + 1)
            }
        }
        return places
    }
}
