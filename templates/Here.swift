import HTML
import Site
import Text

/// Where the page being written lies (här): every address on it is made from here.
struct Here {
    let route: Route
    let site: SiteFrame
    /// The words of the frame, in the page's language.
    let words: FrameWords

    /// The address of a destination from this page; nil where there is none.
    func address(_ destination: Destination?) -> Address? {
        switch destination {
        case .page(let target, let fragment):
            if target == route, let fragment { return Address(fragment: fragment) }
            let path = path(to: target)
            return Address(relative: fragment.map { "\(path)#\($0)" } ?? path)
        case .external(let address): return Address(external: address)
        case nil: return nil
        }
    }

    func address(_ target: Route) -> Address { Address(relative: path(to: target)) }

    /// Relative, so that the site works under any path; but from the root on the page for what is not found, which the
    /// server sends at any depth.
    private func path(to target: Route) -> String {
        route == .notFound ? site.basePath + target.path : route.relative(to: target)
    }
}
