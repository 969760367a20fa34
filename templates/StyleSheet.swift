/// The style sheet (stilmallen), put together from one file a component, in the order of the cascade.
enum StyleSheet {
    /// Ground first, then components, then what overrides them: forced colours and paper.
    static var bytes: [UInt8] {
        [
            PackageResources.tokens_css, PackageResources.ground_css, PackageResources.type_css,
            PackageResources.frame_css, PackageResources.facts_css, PackageResources.status_css,
            PackageResources.tables_css, PackageResources.charts_css, PackageResources.parts_css,
            PackageResources.meetings_css,
            PackageResources.problems_css, PackageResources.rules_css, PackageResources.thread_css,
            PackageResources.maps_css, PackageResources.pictures_css,
            PackageResources.words_css,
            PackageResources.forced_css, PackageResources.print_css,
        ].reduce(into: []) { $0 += $1 }
    }
}
