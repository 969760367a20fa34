/// Where a link leads (mål): a page of the site, a place in it, or out of the site.
public enum Destination: Sendable, Hashable {
    case page(Route, fragment: String? = nil)
    /// An address that has been checked: https, http, mailto or tel.
    case external(String)

    public static func page(_ route: Route) -> Destination { .page(route, fragment: nil) }
}
