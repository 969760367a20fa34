import Oversight
import Records
import Text

extension DutyList {
    /// One object: the day, and the duties with every member always there.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("date", date.iso)
            writer.key("duties")
            writer.array { writer in
                for judgement in judgements { write(judgement, to: &writer) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private func write(_ judgement: Judgement, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("rule", judgement.rule.name(in: archive))
            writer.member("kind", judgement.kind.rawValue)
            writer.member("body", name(judgement.body) ?? "")
            writer.member("subject", orNull: judgement.subject?.name(in: archive))
            writer.member("area", orNull: name(judgement.area))
            writer.member("period", judgement.period)
            writer.member("due", orNull: judgement.due?.iso)
            writer.member("modality", judgement.force.rawValue)
            writer.member("outcome", judgement.outcome.rawValue)
            writer.member("quote", orNull: judgement.quote)
            writer.member("source", address(judgement.source))
            writer.key("evidence")
            writer.array { writer in
                for place in judgement.evidence { writer.string(place.name(in: archive)) }
            }
            writer.member("arithmetic", judgement.arithmetic)
            writer.member("note", orNull: note(judgement))
        }
    }

    /// `/styrdokument/reglemente-2023/#p-4`: the address on the site, without its base.
    private func address(_ place: Place) -> String {
        switch place {
        case .record(let record): "/\(name(record) ?? "")/"
        case .part(let record, let anchor): "/\(name(record) ?? "")/#\(anchor)"
        case .file(let path): "/" + path
        case .address(let address): address
        }
    }
}
