/// One hash of a whole built site, for comparing two builds.
public enum SiteHash {
    /// The hash of the manifest, which holds the hash of every file; nil where nothing has been built.
    public static func of(outputFolder: String) -> String? {
        guard case .success(let bytes) = FileSystem.read(outputFolder + "/" + Manifest.name) else { return nil }
        return ContentHash(bytes).text
    }
}
