import HTML
import Site

/// The register by diary number (diarium).
func diaryPage(_ page: DiaryPage, _ here: Here, _ h: inout HTML<Flow>) {
}
