/// The folders that decide a record's type (innehållets mappar); `root` is the content folder itself.
public enum RecordFolder: String, Sendable, Hashable, CaseIterable {
    case root = ""
    case pages = "sidor"
    case bodies = "organ"
    case meetings = "moten"
    case pictures = "lagesbilder"
    case causeAnalyses = "orsaksanalyser"
    case actionPlans = "atgardsplaner"
    case promises = "loften"
    case agreements = "overenskommelser"
    case inspections = "besiktningar"
    case surveys = "undersokningar"
    case reports = "rapporter"
    case governingDocuments = "styrdokument"
    case areas = "omraden"

    /// Whether each record lies one folder down and is named after its day: `moten/ORGAN/2025-03-12.md`.
    var isDated: Bool { self == .meetings || self == .inspections }
}
