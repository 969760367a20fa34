import Records
import Text

extension SiteContext {
    /// The language that a record is written in; the site's own where it says nothing.
    func language(of head: RecordHead) -> String { head.language ?? configuration.language }

    /// The other pages with the same matter: Swedish first, then easy-to-read Swedish, then the other languages.
    func versions(of head: RecordHead) -> [PageVersion] {
        guard !knowledge.versions.isEmpty else { return [] }
        let own = archive.page(head.id)?.versionOf
        let base = archive.record(of: own) ?? head.id
        guard let others = knowledge.versions[base] else { return [] }
        let versions = ([base] + others).filter { $0 != head.id && !isWithdrawn($0) }.compactMap { id in
            archive.head(id).flatMap { version($0, from: head) }
        }
        let order = LanguageName.tags
        func rank(_ version: PageVersion) -> Int {
            (order.firstIndex(of: version.language) ?? order.count) * 2 + (version.isEasyToRead ? 1 : 0)
        }
        return versions.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    /// What the link to a version says, as seen from another one.
    private func version(_ head: RecordHead, from other: RecordHead) -> PageVersion? {
        guard let route = route(of: head.id) else { return nil }
        let language = language(of: head)
        let isEasy = archive.page(head.id)?.isEasyToRead ?? false
        let isBesideEasy = archive.page(other.id)?.isEasyToRead == true && language == "sv"
        let text =
            isEasy && language == "sv"
            ? "Lättläst" : isBesideEasy ? "På vanlig svenska" : LanguageName.invitation(language)
        return PageVersion(
            link: ShownLink(text, to: route), language: language, isEasyToRead: isEasy)
    }
}
