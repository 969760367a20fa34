import Text

extension AppliedRule {
    /// The verdict on a record that can't be read for what it holds: it is not there, or its notes wait for approval. Nil
    /// where it can.
    func unfinished(_ item: CountedItem, _ kind: ItemKind) -> Verdict? {
        guard item.exists else {
            // The kallelse is a key of a meeting that is there; notes are a record that was made or not.
            if kind == .call {
                return verdict(.cannotTell, on: item, due: item.date, "Det står inget om någon kallelse.")
            }
            let (finding, words) = missing(item, "Inga anteckningar finns på webbplatsen")
            return verdict(finding, on: item, due: item.date, words)
        }
        guard kind != .call, awaitsApproval(item) else { return nil }
        return verdict(.ongoing, on: item, due: item.date, "Anteckningarna väntar på justering.")
    }
}
