import Text

/// A name with a way to what it names (länk): plain text where there is no page.
///
/// An object that never changes: lists, chains and sentences hand it on, and one reference is counted then, not one for each
/// of its strings.
public final class ShownLink: Sendable, Hashable {
    public let text: String
    public let destination: Destination?
    /// The language of the name and of the page, where it is not the site's.
    public let language: String?

    public init(_ text: String, _ destination: Destination? = nil, language: String? = nil) {
        self.text = text
        self.destination = destination
        self.language = language
    }

    public convenience init(_ text: String, to route: Route, fragment: String? = nil) {
        self.init(text, .page(route, fragment: fragment))
    }

    /// The same way under another name.
    func named(_ text: String) -> ShownLink { ShownLink(text, destination, language: language) }

    /// The name alone.
    var unlinked: ShownLink { ShownLink(text, language: language) }

    public static func == (left: ShownLink, right: ShownLink) -> Bool {
        left === right
            || (left.text == right.text && left.destination == right.destination && left.language == right.language)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(destination)
        hasher.combine(language)
    }
}

extension ShownLink {
    /// `och`, or `samt` where one of the names has an `och` of its own.
    public static func conjunction(between links: [ShownLink]) -> String {
        SwedishFormat.conjunction(between: links.lazy.map(\.text))
    }
}
