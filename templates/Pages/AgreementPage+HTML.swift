import HTML
import Site

/// A cooperation agreement (samverkansöverenskommelse).
func agreementPage(_ page: AgreementPage, _ here: Here, _ h: inout HTML<Flow>) {
}
