import HTML
import Site

/// The accessibility statement (tillgänglighetsredogörelse).
func accessibilityPage(_ page: AccessibilityPage, _ here: Here, _ h: inout HTML<Flow>) {
}
