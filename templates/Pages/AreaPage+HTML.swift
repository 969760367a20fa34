import HTML
import Site

/// An area (område): what happens where I live.
func areaPage(_ page: AreaPage, _ here: Here, _ h: inout HTML<Flow>) {
}
