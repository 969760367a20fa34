/// A file of the content folder, before it is read.
public struct SourceFile: Sendable, Hashable {
    /// What a file is, by the folder that it lies in.
    public enum Role: Sendable, Hashable {
        /// `webbplats.yaml`.
        case configuration
        /// A record: Markdown with a head.
        case record(RecordFolder)
        /// The numbers of a data series: `statistik/NAMN.csv`.
        case series
        /// What the numbers are: `statistik/NAMN.yaml`.
        case seriesDescription
        /// `omraden/omraden.geojson`.
        case geography
        /// A document to copy (`filer/`).
        case attachment
        /// A picture to copy (`bilder/`).
        case picture
    }

    /// From the content folder, `/` between its parts.
    public var path: String
    public var role: Role
    /// In bytes.
    public var size: Int
    /// Nanoseconds since 1970.
    public var modified: Int64
    /// When the file's entry last changed, in nanoseconds since 1970.
    public var changed: Int64
    public var inode: UInt64

    init(path: String, role: Role, status: FileSystem.Status) {
        self.path = path
        self.role = role
        size = status.size
        modified = status.modified
        changed = status.changed
        inode = status.inode
    }
}
