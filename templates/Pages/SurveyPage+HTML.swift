import HTML
import Site

/// A safety survey (trygghetsundersökning).
func surveyPage(_ page: SurveyPage, _ here: Here, _ h: inout HTML<Flow>) {
}
