import Glibc
import Site
import Text

extension Build {
    /// The pictures of a site: what the pages say of each, and the files that are made of them.
    struct Pictures: Sendable {
        var shown: [String: SitePicture] = [:]
        var pages: [Page] = []
        /// The original behind each file's path, for messages.
        var sources: [String: String] = [:]
    }

    /// More pixels than a camera has, and fewer than fill a memory.
    static let mostPixels = 64_000_000
    /// The largest file of a picture, in bytes.
    private static let largestPicture = 64 << 20
    /// More passes than any program writes.
    private static let mostScans = 100

    /// Makes the pictures that shown pages refer to in their widths, without what cameras write beside the picture; those
    /// that an earlier build made are taken from `cache` without being looked into. Drawings in SVG are no matter of this.
    ///
    /// Two at a time: a large picture takes some hundred megabytes while it is read.
    static func pictures(
        _ tree: SourceTree, _ referenced: Set<String>, jobs: Int, cache: PictureCache?, at moment: Int64
    ) -> (Pictures, [Diagnostic]) {
        let files = tree.files.filter {
            $0.isPhotograph && referenced.contains($0.path)
        }
        let results = Parallel.map(files, jobs: min(jobs, 2), slice: 1) { file in
            prepare(file, in: tree.folder, cache, at: moment)
        }
        cache?.finish()
        var pictures = Pictures()
        var diagnostics: [Diagnostic] = []
        for (file, result) in zip(files, results) {
            switch result {
            case .failure(let wrong): diagnostics.append(wrong.diagnostic)
            case .success(let made):
                let picture = SitePicture(path: file.path, sizes: made.sizes)
                pictures.shown[file.path] = picture
                for (index, size) in made.sizes.enumerated() {
                    for format in SitePicture.Format.allCases {
                        let original = Page.Source(path: tree.folder + "/" + file.path) { made.bytes(index, format) }
                        let page = Page(path: picture.route(size, format).outputPath, from: original)
                        pictures.sources[page.path] = file.path
                        pictures.pages.append(page)
                    }
                }
            }
        }
        return (pictures, diagnostics)
    }

    struct WrongPicture: Error { var diagnostic: Diagnostic }

    /// A picture in its widths, and how the bytes of each come about when it is written.
    private struct Prepared: Sendable {
        var sizes: [SitePicture.Size]
        var bytes: @Sendable (_ index: Int, SitePicture.Format) -> Result<[UInt8], SystemError>
    }

    private static func prepare(
        _ file: SourceFile, in folder: String, _ cache: PictureCache?, at moment: Int64
    ) -> Result<Prepared, WrongPicture> {
        if let cache, let entry = cache.entry(of: file) {
            cache.keep(entry, of: file, seenAt: moment)
            return .success(prepared(entry, folder + "/" + file.path, cache))
        }
        let bytes: [UInt8]
        switch FileSystem.read(folder + "/" + file.path, limit: largestPicture) {
        case .success(let read): bytes = read
        case .failure(let error):
            return .failure(WrongPicture(diagnostic: .unreadable(file.path, error, limit: largestPicture)))
        }
        let hash = ContentHash(bytes)
        if let cache, let entry = cache.entry(of: hash) {
            cache.keep(entry, of: file, seenAt: moment)
            return .success(prepared(entry, folder + "/" + file.path, cache))
        }
        let head: PictureLibrary.Head
        switch look(at: bytes, of: file.path) {
        case .failure(let wrong): return .failure(wrong)
        case .success(let seen): head = seen
        }
        guard let made = PictureLibrary.make(bytes, widths: SitePicture.widths(of: head.width)) else {
            return .failure(WrongPicture(diagnostic: Diagnostic(.pictureDamaged, in: file.path, at: nil)))
        }
        if let cache, let entry = cache.add(made, of: file, hash, seenAt: moment) {
            return .success(prepared(entry, folder + "/" + file.path, cache))
        }
        return .success(
            Prepared(sizes: made.map(\.size)) { index, format in
                made.indices.contains(index) ? .success(made[index].bytes(format)) : .failure(.changedMeanwhile)
            })
    }

    /// All that can be wrong with a picture before it is read whole.
    static func look(
        at bytes: [UInt8], of path: String, hasLibrary: () -> Bool = { PictureLibrary.version != nil }
    ) -> Result<PictureLibrary.Head, WrongPicture> {
        func wrong(_ kind: DiagnosticKind, _ arguments: String...) -> Result<PictureLibrary.Head, WrongPicture> {
            var diagnostic = Diagnostic(kind, in: path, at: nil)
            diagnostic.arguments = arguments
            return .failure(WrongPicture(diagnostic: diagnostic))
        }
        let (stem, ending) = FileName.parts(path)
        guard let format = PictureFormat(bytes) else { return wrong(.pictureUnknown) }
        if format == .heic { return wrong(.pictureFromTelephone) }
        let name = stem.split(separator: "/").last.map(String.init) ?? stem
        guard format.fits(ending: ending) else {
            return wrong(.pictureMisnamed, ending, format.ending, "\(name).\(format.ending)")
        }
        func tooLarge(_ width: Int, _ height: Int) -> Result<PictureLibrary.Head, WrongPicture> {
            wrong(
                .pictureTooLarge, SwedishFormat.number(width), SwedishFormat.number(height),
                String(mostPixels / 1_000_000))
        }
        func isTooLarge(_ width: Int, _ height: Int) -> Bool {
            width.multipliedReportingOverflow(by: height).overflow || width * height > mostPixels
        }
        if let (width, height) = PictureFormat.measures(bytes, format), isTooLarge(width, height) {
            return tooLarge(width, height)
        }
        if format == .jpeg, PictureFormat.scans(bytes) > mostScans { return wrong(.pictureDamaged) }
        guard hasLibrary() else { return wrong(.pictureLibraryMissing) }
        guard let head = PictureLibrary.head(bytes) else { return wrong(.pictureDamaged) }
        if isTooLarge(head.width, head.height) { return tooLarge(head.width, head.height) }
        if head.pages > 1 { return wrong(.pictureMoves) }
        return .success(head)
    }

    /// What the cache has; where that was damaged since it was looked at, the picture is made again.
    private static func prepared(_ entry: PictureCache.Entry, _ path: String, _ cache: PictureCache) -> Prepared {
        let sizes = entry.renditions.filter { $0.format == .webp }.map(\.size)
        return Prepared(sizes: sizes) { index, format in
            guard sizes.indices.contains(index),
                let rendition = entry.renditions.first(where: { $0.size == sizes[index] && $0.format == format })
            else { return .failure(.changedMeanwhile) }
            if let bytes = cache.bytes(rendition, of: entry.hash) { return .success(bytes) }
            return FileSystem.read(path, limit: largestPicture).flatMap { original in
                guard ContentHash(original) == entry.hash else { return .failure(.changedMeanwhile) }
                // It was made before: what has changed is what there is to make it with.
                guard let made = PictureLibrary.make(original, widths: sizes.map(\.width)), made.indices.contains(index)
                else { return .failure(SystemError(code: ENOMEM)) }
                return .success(made[index].bytes(format))
            }
        }
    }
}
