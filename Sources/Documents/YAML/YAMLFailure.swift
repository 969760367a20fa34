import CYAML

/// Why libyaml stopped: its own words, and where, in characters from the beginning of what it was given.
struct YAMLFailure {
    var problem: String
    var context: String
    var problemIndex: Int
    /// Where the list, group, quote or key begins in which it happened; nil where libyaml names none.
    var contextIndex: Int?
    /// Set where the reader met a byte or character that it does not take; counts in bytes.
    var byteOffset: Int?

    init(parser: yaml_parser_t) {
        problem = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        problemIndex = Int(clamping: parser.problem_mark.index)
        contextIndex = parser.context == nil ? nil : Int(clamping: parser.context_mark.index)
        byteOffset = parser.error == YAML_READER_ERROR ? Int(clamping: parser.problem_offset) : nil
    }
}
