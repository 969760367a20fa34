import HTML
import Site

/// About the site (om webbplatsen): personal data, corrections, who publishes.
func aboutPage(_ page: AboutPage, _ here: Here, _ h: inout HTML<Flow>) {
}
