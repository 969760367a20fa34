import Records

/// A file of the content folder (källfil), before it is read.
struct SourceFile: Sendable, Hashable {
    /// What a file is, by the folder that it lies in.
    enum Role: Sendable, Hashable {
        /// `webbplats.yaml`.
        case configuration
        /// A record: Markdown with a head.
        case record(RecordKind)
        /// The numbers of a data series: `statistik/NAMN.csv`.
        case series
        /// What the numbers are: `statistik/NAMN.yaml`.
        case seriesDescription
        /// `omraden/omraden.geojson`, or `omraden.geojson` beside the folder.
        case geography
        /// A document to copy (`filer/`).
        case attachment
        /// A picture to copy (`bilder/`).
        case picture
    }

    /// From the content folder, `/` between its parts.
    var path: String
    var role: Role
    /// As it was when the folder was walked, before anything was read.
    let status: FileSystem.Status

    /// The other file of a data series (dataserie): the description of the numbers, or the numbers of the description.
    var otherOfSeries: String? {
        switch role {
        case .series: path.dropLast("csv".count) + "yaml"
        case .seriesDescription: path.dropLast("yaml".count) + "csv"
        default: nil
        }
    }

    /// A picture of pixels: it is made anew in several sizes. A drawing in SVG is copied.
    var isPhotograph: Bool { role == .picture && !path.hasSuffix(".svg") }
}
