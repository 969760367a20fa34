/// The site as the last build left it (den färdiga webbplatsen), opened to put texts in place.
struct SeenSite: Sendable {
    let output: OutputFolder
    /// How its files look, in the order of the state's list.
    let looks: [FileSystem.Status]

    /// Nil where it is not as it was left, or can't be opened: a whole build says why.
    init?(_ options: BuildOptions, _ state: SiteState) {
        // Opened first: from here on no other build writes to it.
        guard FileSystem.status(FileSystem.resolved(options.outputFolder)) != nil,
            let output = try? OutputFolder.open(options.outputFolder, content: options.contentFolder),
            let looks = state.output.statuses(in: output.path, jobs: options.jobs),
            WatchedFiles.fingerprint(of: looks) == state.outputPrint,
            !output.needsRepair, output.owned.count == state.files
        else { return nil }
        self.output = output
        self.looks = looks
    }
}
