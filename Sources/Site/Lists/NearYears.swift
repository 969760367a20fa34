/// Which of many years a page leads to (närliggande år). All of them on the page of each would grow with their square.
enum NearYears {
    /// More than this is no list to choose from.
    static let most = 60
    private static let near = 10

    /// All where they are few; else the newest and the oldest, those around the page's own, and the first of each ten: so
    /// every year is two steps away. `years` run from the newest.
    static func of(_ years: [Int], around year: Int?) -> [Int] {
        guard years.count > most, let newest = years.first, let oldest = years.last else { return years }
        let here = year ?? newest
        return years.filter { other in
            other == newest || other == oldest || other % near == 0 || (other - here).magnitude <= near
        }
    }
}
