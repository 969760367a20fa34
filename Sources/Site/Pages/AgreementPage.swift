import Records
import Text

/// A cooperation agreement (samverkansöverenskommelse).
public struct AgreementPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var banner: Validity
    public var facts: [RecordFact]
    public var purpose: String?
    public var fields: [String]
    public var content: [ShownContent]
    public var more: [ShownSection]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let agreement = site.archive.agreement(id) else { return nil }
        frame = site.frame(
            of: agreement.head,
            breadcrumbs: [
                site.startLink, ShownLink("Samverkansöverenskommelser", to: Route("/overenskommelser/")),
            ], section: "overenskommelser", dependsOnDate: true)
        ingress = agreement.head.summary
        banner = Validity(
            site.standing(agreement.validity, of: id),
            replacedBy: site.replacements(of: id).first.map { site.link(to: $0) }, site)
        purpose = agreement.purpose
        fields = agreement.fields
        var facts: [RecordFact] = []
        facts.add("Parter", agreement.parties)
        facts.add(
            agreement.signed.map { $0 > site.date } ?? false ? "Undertecknas" : "Undertecknad", agreement.signed)
        facts.add("Gäller", agreement.validity.map { site.words($0) })
        facts.add("Skriftlig", agreement.isWritten.map { $0 ? "Ja" : "Nej" })
        facts.add("Leds av", agreement.steeredBy.map { [site.link($0)] } ?? [])
        self.facts = facts + site.commonFacts(agreement.head)
        content = site.shown(agreement.content, of: id)
        more = [
            site.followUps(agreement.head, empty: "Överenskommelsen har inte följts upp ännu."),
            site.mentions(of: id),
        ]
    }
}
