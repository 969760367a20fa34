import Documents
import Records

/// A point that must stand on the agenda (punkt).
struct AgendaPoint {
    var title: String
    /// Other titles for the same thing (`även`).
    var also: [String]
    /// Its text must link to the meeting before (`länkar: föregående möte`).
    var linksPrevious: Bool
    /// What must stand in its text (`under`).
    var under: [String]

    static func list(_ parameters: CheckedValues) -> [AgendaPoint] {
        parameters.list("punkter").compactMap { item in
            if let title = item.value.text {
                return AgendaPoint(title: title, also: [], linksPrevious: false, under: [])
            }
            guard let values = item.value.mapping, let title = values.text("titel") else { return nil }
            return AgendaPoint(
                title: title, also: values.texts("även"), linksPrevious: values.text("länkar") != nil,
                under: values.texts("under"))
        }
    }

    func isTitle(of item: AgendaItem) -> Bool {
        ([title] + also).contains { HeadingWords.title(item.head.title.plain, is: $0) }
    }
}
