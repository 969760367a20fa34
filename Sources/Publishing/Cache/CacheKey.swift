import Documents
import Glibc
import Text

/// What must be the same for the cache to be of use: the program and its libraries, the folders, and what was asked for.
struct CacheKey: Sendable, Hashable {
    /// Program, libraries and content folder: how a file is parsed hangs on no more.
    let parsing: ContentHash
    /// The date, base address and the rest besides.
    let site: ContentHash
    /// The names of the cache's files of parsed documents, of how the site was when it was built, and of where its texts stand.
    let parsedName: String
    let siteName: String
    let textsName: String
    /// The name of the list of pictures, and how the names of those begin.
    let picturesName: String
    /// The name of what was said of documents.
    let documentsName: String

    /// A newer format of the cache's files counts this up.
    private static let format = "3"

    init(_ options: BuildOptions, program: String) {
        let content = FileSystem.resolved(options.contentFolder)
        let output = FileSystem.resolved(options.outputFolder)
        func hash(_ words: [String]) -> ContentHash { ContentHash(Array(words.joined(separator: "\u{0}").utf8)) }
        let parsing = [CacheKey.format, program, Documents.Libraries.versions, content]
        self.parsing = hash(parsing)
        site = hash(
            parsing + [
                output, options.date.iso, options.baseURL.map { "=" + $0 } ?? "", options.includesDrafts ? "1" : "0",
            ])
        parsedName = hash([content]).text + ".parsed"
        picturesName = hash([content]).text + ".pictures"
        documentsName = hash([content]).text + ".documents"
        siteName = hash([content, output]).text + ".site"
        textsName = hash([content, output]).text + ".texts"
    }

    /// Tells this program from every other: another build of it is another file.
    static let thisProgram: String = {
        guard let status = FileSystem.status("/proc/self/exe", followsLink: true) else { return "" }
        return "\(status.size) \(status.modified) \(status.changed) \(status.inode)"
    }()
}
