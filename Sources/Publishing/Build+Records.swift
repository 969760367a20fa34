import Documents
import Records
import Text

extension Build {
    /// Parse and decode: each record's file becomes a record, at the place in the archive that its path gives it.
    ///
    /// The two stages run together in one slice, so that a file's tree is freed before the next is read.
    /// What an earlier build parsed is taken from the cache, and decoded as if it had been parsed now.
    static func records(
        _ texts: [ReadText], of folder: String = "", jobs: Int, cache: ParsedFiles? = nil, at moment: Int64 = 0,
        _ shares: StageShares? = nil, _ progress: BuildProgress? = nil
    ) -> (records: [DecodedRecord?], diagnostics: [Diagnostic]) {
        let tables = Dictionary(
            texts.filter { $0.file.role == .series }.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first }
        )
        let items = texts.filter { text in
            switch text.file.role {
            case .record, .seriesDescription: true
            default: false
            }
        }
        let numbered = items.enumerated().map { (index: $0, text: $1) }
        let decoded = Parallel.mapSlices(numbered, jobs: jobs, progress: progress) { slice -> [RecordStage.Decoded] in
            var stage = RecordStage(folder: folder, tables: tables, cache: cache, moment: moment)
            let results = slice.map { stage.decode($0.text, as: RecordID($0.index)) }
            if let cache, !stage.fresh.isEmpty { cache.add(stage.fresh, seenAt: moment) }
            shares?.add(stage.clock)
            return results
        }
        var diagnostics = decoded.flatMap(\.diagnostics)
        // A table without its description is shown nowhere.
        let described = Set(items.map(\.file.path))
        for (path, table) in tables.sorted(by: { $0.key < $1.key })
        where table.file.otherOfSeries.map({ !described.contains($0) }) ?? false {
            diagnostics.append(Diagnostic(.seriesWithoutDescription, in: path, at: nil))
        }
        return (decoded.map(\.record), diagnostics)
    }

    /// The areas' shapes, what is wrong with the file, and which areas name a shape that it does not have.
    static func geography(_ texts: [ReadText], _ areas: [Area]) -> (file: GeoJSONFile?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var known: [String] = []
        var shapes: GeoJSONFile?
        let files = texts.filter { $0.file.role == .geography }
        if let text = files.first {
            guard !text.hasErrors else { return (nil, []) }
            if let other = files.dropFirst().first {
                let advice = Bilingual(
                    "ta bort den ena: kartfilen finns också som \(text.file.path)",
                    "remove one of them: the map file is also at \(text.file.path)")
                return (
                    nil,
                    [
                        Diagnostic(
                            .fileMisplaced, in: other.file.path, at: nil, "omraden.geojson", advice.swedish,
                            advice.english)
                    ]
                )
            }
            let file = GeoJSONFile.read(text.source, diagnostics: &diagnostics)
            // Shapes that could not be read may be the ones that are meant.
            guard let file, diagnostics.isEmpty else { return (nil, diagnostics) }
            known = file.features.map(\.id)
            shapes = file
        }
        for area in areas {
            guard let geometry = area.geometry, !known.contains(geometry) else { continue }
            let nearest = NearestWord.find(geometry, in: known)
            let question =
                nearest == nil
                ? shapes.map { others(in: $0, than: area) } ?? Bilingual("", "")
                : Bilingual.didYouMean(nearest, before: " ")
            diagnostics.append(
                Diagnostic(
                    .shapeNamesNothing, in: area.head.path, at: area.geometrySpan, geometry,
                    question.swedish, question.english))
        }
        return (shapes, diagnostics)
    }

    /// Which ids there are, where none is like the one that an area names: that of the shape with the area's name, or the first.
    private static func others(in shapes: GeoJSONFile, than area: Area) -> Bilingual {
        let named = shapes.features.first {
            $0.name.map { $0.lowercased() == area.head.title.lowercased() } ?? false
        }
        if let named {
            return Bilingual(
                " Ytan som heter ”\(named.name ?? "")” har id ”\(named.id)”.",
                " The polygon named “\(named.name ?? "")” has the id “\(named.id)”.")
        }
        let ids = shapes.features.prefix(5).map(\.id).joined(separator: ", ")
        let more = shapes.features.count > 5 ? " …" : ""
        return ids.isEmpty ? Bilingual("", "") : Bilingual(" Där finns: \(ids)\(more).", " There are: \(ids)\(more).")
    }

    /// `webbplats.yaml`; without it the build goes on to say what else is wrong.
    static func configuration(_ texts: [ReadText], of tree: SourceTree) -> (
        configuration: SiteConfiguration, diagnostics: [Diagnostic]
    ) {
        guard let text = texts.first(where: { $0.file.role == .configuration }) else {
            // Where it has another name, that is told.
            let isMisnamed = tree.troubled.paths.contains("webbplats.yaml")
            return (.empty, isMisnamed ? [] : [Diagnostic(.configurationMissing, in: "webbplats.yaml", at: nil)])
        }
        guard !text.hasErrors else { return (.empty, []) }
        var diagnostics: [Diagnostic] = []
        let node = YAMLReader.read(text.source, range: 0..<text.source.bytes.count, diagnostics: &diagnostics)
        diagnostics += Diagnostic.personalNumbers(in: text.source)
        diagnostics += Diagnostic.unsuitableAddresses(in: text.source)
        let (configuration, more) = SiteConfiguration.decode(node, file: text.file.path)
        return (configuration, diagnostics + more)
    }
}
