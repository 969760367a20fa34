/// A file of the content folder (källfil), before it is read.
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
    /// As it was when the folder was walked, before anything was read.
    let status: FileSystem.Status

    /// A picture of pixels: it is made anew in several sizes. A drawing in SVG is copied.
    var isPhotograph: Bool { role == .picture && !path.hasSuffix(".svg") }
}
