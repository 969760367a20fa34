/// The page that is shown where there is none (404). It is served at any address, so its links are absolute from the root.
public struct NotFoundPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ways: [ShownLink]

    init(_ site: SiteContext) {
        frame = PageFrame(
            route: .notFound, title: "Sidan finns inte", description: "Sidan du sökte finns inte.",
            breadcrumbs: [], isUnlisted: true)
        ways = [
            ShownLink("Startsidan", to: .start), ShownLink("Allt som finns på webbplatsen, A–Ö", to: Route("/a-o/")),
            ShownLink("Möten", to: Route("/moten/")), ShownLink("Områden", to: Route("/omraden/")),
        ].filter { site.hasMatter($0) }
    }
}
