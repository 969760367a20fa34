/// A name with a way to what it names (länk): plain text where there is no page.
public struct ShownLink: Sendable, Hashable {
    public var text: String
    public var destination: Destination?
    /// The language of the name and of the page, where it is not the site's.
    public var language: String?

    public init(_ text: String, _ destination: Destination? = nil, language: String? = nil) {
        self.text = text
        self.destination = destination
        self.language = language
    }

    public init(_ text: String, to route: Route, fragment: String? = nil) {
        self.init(text, .page(route, fragment: fragment))
    }
}
