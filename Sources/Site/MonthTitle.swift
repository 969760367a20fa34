import Text

/// A month as a heading: `Mars 2025`.
func monthTitle(_ date: CivilDate) -> String {
    let month = SwedishFormat.month(date)
    return (month.first?.uppercased() ?? "") + month.dropFirst()
}
