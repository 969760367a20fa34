public import Text

/// What finds where the references of some records lead (länkarbete): nil for a record of which something must be told.
public typealias LinkWork = @Sendable () -> [[Target]?]

extension Archive {
    /// Links the decoded records (länkning). `decoded[i]` is the record of `RecordID(i)`, or nil where a file was none.
    ///
    /// Every reference that leads nowhere, to the wrong kind of thing, or from a public record to one that is not shown,
    /// is a diagnostic, but for what leads to `troubled` files. Links to drafts are errors unless `showsDrafts`. `doing` may
    /// do the work in any order and on several threads, and gives the results in theirs.
    public static func linked(
        _ decoded: [DecodedRecord?], configuration: SiteConfiguration, files: [AttachedFile],
        troubled: TroubledFiles = TroubledFiles(), showsDrafts: Bool = false,
        doing: ([LinkWork]) -> [[[Target]?]] = { $0.map { $0() } }
    ) -> (archive: Archive, diagnostics: [Diagnostic]) {
        let decoded = MovedMeetings.settled(decoded)
        var partStarts: [Int32] = []
        var parts: [PartEntry] = []
        for item in decoded {
            partStarts.append(Int32(parts.count))
            if let item { parts += item.parts }
        }
        let starts = partStarts
        var linker = Linker(decoded: decoded, files: files, troubled: troubled, address: configuration.address)
        let work = stride(from: 0, to: decoded.count, by: 256).map { [linker] first -> LinkWork in
            let records = first..<min(first + 256, decoded.count)
            return { linker.targets(ofRecords: records, partStarts: starts) }
        }
        var referenceStarts: [Int32] = []
        var targets: [Target] = []
        for (index, found) in doing(work).joined().enumerated() {
            referenceStarts.append(Int32(targets.count))
            // What leads nowhere is told in the order of the records.
            targets += found ?? linker.resolve(record: index, partStarts: starts)
        }
        let archive = Archive(
            decoded: decoded, configuration: configuration, files: files, targets: targets,
            referenceStarts: referenceStarts, parts: parts, partStarts: starts)
        var diagnostics = LostTargets.gathered(linker.diagnostics, linker) + linker.copies()
        diagnostics += archive.exposureDiagnostics(decoded, showsDrafts: showsDrafts)
        diagnostics +=
            archive.ringDiagnostics() + archive.quoteDiagnostics() + archive.fenceDiagnostics(decoded, beside: troubled)
        diagnostics += archive.frameDiagnostics()
        return (archive, diagnostics)
    }

    /// References from what is shown to what is not.
    private func exposureDiagnostics(_ decoded: [DecodedRecord?], showsDrafts: Bool) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var targets: [RecordID] = []
        // Asked for once a record, not once a reference: a body's rules are looked through each time.
        let visibilities = decoded.indices.map { visibility(of: RecordID($0)) }
        for (index, item) in decoded.enumerated() {
            guard let item, visibilities[index] == .open else { continue }
            for (number, reference) in item.references.enumerated() {
                let link = Link(record: Int32(index), reference: Int32(number))
                guard let target = record(of: link), target != RecordID(index) else { continue }
                let kind: DiagnosticKind
                switch visibilities[Int(target.index)] {
                case .open: continue
                case .draft where showsDrafts: continue
                case .draft: kind = .linkToDraft
                case .restricted, .internalMeeting: kind = .linkToInternal
                }
                var diagnostic = Diagnostic(kind, in: reference.file ?? item.record.head.path, at: reference.span)
                diagnostic.arguments = [reference.text]
                diagnostics.append(diagnostic)
                targets.append(target)
            }
        }
        return gathered(diagnostics, targets)
    }

    /// One message in the file itself where many pages lead to it: it was hidden by a word in its own head.
    private func gathered(_ found: [Diagnostic], _ targets: [RecordID]) -> [Diagnostic] {
        guard found.count > Self.manyLinks else { return found }
        // Those of each target that are told as one.
        let places = Dictionary(grouping: found.indices) { targets[$0] }.filter { target, all in
            // A meeting that a rule makes internal has no such word.
            Set(all.map { found[$0].file }).count > Self.manyLinks && visibility(of: target) != .internalMeeting
        }
        var kept: [Diagnostic] = []
        for (index, diagnostic) in found.enumerated() {
            guard let all = places[targets[index]], let path = head(targets[index])?.path else {
                kept.append(diagnostic)
                continue
            }
            guard all.first == index else { continue }
            let isDraft = diagnostic.kind == .linkToDraft
            var told = Diagnostic(isDraft ? .manyLinksToDraft : .manyLinksToInternal, in: path, at: nil)
            told.arguments = [String(all.count), found[index].file]
            kept.append(told)
        }
        return kept
    }

    /// More files than these, and what they lead to is told in place of each.
    private static var manyLinks: Int { 3 }
}
