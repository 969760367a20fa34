/// A name with a way to what it names (länk): plain text where there is no page.
public struct ShownLink: Sendable, Hashable {
    public var text: String
    public var destination: Destination?

    public init(_ text: String, _ destination: Destination? = nil) {
        self.text = text
        self.destination = destination
    }

    public init(_ text: String, to route: Route, fragment: String? = nil) {
        self.init(text, .page(route, fragment: fragment))
    }
}
