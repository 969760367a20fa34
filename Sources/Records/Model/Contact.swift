/// How to reach a function (kontakt).
public struct Contact: Sendable, Hashable {
    public var name: String?
    public var email: String?
    /// As written, for reading; a link takes its digits.
    public var telephone: String?
    /// An https address.
    public var web: String?

    public init(name: String? = nil, email: String? = nil, telephone: String? = nil, web: String? = nil) {
        self.name = name
        self.email = email
        self.telephone = telephone
        self.web = web
    }

    init(_ values: CheckedValues) {
        self.init(
            name: values.text("namn"), email: values.text("e-post"), telephone: values.text("telefon"),
            web: values.text("webb"))
    }
}
