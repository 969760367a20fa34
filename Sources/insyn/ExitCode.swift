/// How the program ends.
enum ExitCode: Int32 {
    case done = 0
    /// The content has errors; nothing is published.
    case contentHasErrors = 1
    case wrongUse = 2
    /// The machine refused: disk, permission, port.
    case environmentFailed = 3
}
