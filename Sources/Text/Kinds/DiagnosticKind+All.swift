extension DiagnosticKind {
    /// Every kind there is: what `docs/diagnostics.md` shows. Kinds with one id are wordings of the same mistake.
    public static let all: [DiagnosticKind] = [
        yaml,
        values,
        schema,
        structure,
        minutes,
        forms,
        privacy,
        markdown,
        foreign,
        references,
        encoding,
        files,
        sitePictures,
        attachments,
        publishing,
        data,
        maps,
        series,
        charts,
        rules,
        records,
        gaps,
        wording,
        slips,
    ].flatMap { $0 }
}
