public import Text

/// A decision (beslut) by a body that may decide: `Av, YYYY-MM-DD, § N, DIARIENUMMER`.
public struct Decision: Sendable, Hashable {
    /// A body of the site, or text.
    public var by: Link
    public var date: CivilDate
    /// The number after §, as text: `112`.
    public var paragraph: String?
    public var diaryNumber: String?
    /// An https address of the decision itself.
    public var link: String?

    public init(by: Link, date: CivilDate, paragraph: String? = nil, diaryNumber: String? = nil, link: String? = nil) {
        self.by = by
        self.date = date
        self.paragraph = paragraph
        self.diaryNumber = diaryNumber
        self.link = link
    }

    init?(_ values: CheckedValues) {
        guard let by = values.link("av"), let date = values.date("datum") else { return nil }
        self.init(
            by: by, date: date, paragraph: values.paragraph, diaryNumber: values.text("diarienummer"),
            link: values.text("länk"))
    }
}

extension CheckedValues {
    /// The number of `paragraf`, without the sign that some write before or after it.
    var paragraph: String? {
        guard let text = text("paragraf") else { return nil }
        guard text.utf8.contains(0xA7) else { return text }
        let number = text.replacing("§", with: "").split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
        return number.isEmpty ? nil : number
    }
}
