/// A finished file on its way to the output folder.
struct OutputFile: Sendable {
    /// From the output folder, `/` between its parts.
    var path: String
    var bytes: [UInt8]
}
