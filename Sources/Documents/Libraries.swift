import CCmark
import CYAML

/// The C libraries that read files (bibliotek).
public enum Libraries {
    /// Their versions: another one may read a file in another way.
    public static var versions: String {
        var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
        yaml_get_version(&major, &minor, &patch)
        return "cmark \(cmark_version()) yaml \(major).\(minor).\(patch)"
    }
}
