public import Text

extension TraceGap {
    /// The gap in words, without a full stop: `Ingen uppföljning sedan mars 2024`.
    public func sentence(in language: Language) -> String {
        let isSwedish = language == .swedish
        switch (lacks, since) {
        case (.problem, _): return isSwedish ? "Inget problem angivet" : "No problem named"
        case (.analysis, _):
            return isSwedish
                ? "Ingen orsaksanalys bygger på lägesbilden" : "No cause analysis rests on the picture"
        case (.cause, let day?):
            return isSwedish
                ? "Orsaken stod i en orsaksanalys som togs bort \(SwedishFormat.date(day))"
                : "Its cause stood in an analysis that was taken down \(day.iso)"
        case (.cause, nil): return isSwedish ? "Ingen orsak angiven" : "No cause named"
        case (.plan, _):
            return isSwedish ? "Ingen åtgärdsplan bygger på lägesbilden" : "No action plan rests on the picture"
        case (.measure, _): return isSwedish ? "Ingen åtgärd" : "No measure"
        case (.followUp, let day?):
            return isSwedish
                ? "Ingen uppföljning sedan \(SwedishFormat.month(day))" : "No follow-up since \(day.iso)"
        case (.followUp, nil): return isSwedish ? "Ingen uppföljning har gjorts" : "No follow-up has been made"
        case (.report, let day?):
            return isSwedish
                ? "Ingen återrapport, skulle vara klart \(SwedishFormat.date(day))"
                : "No report back, was due \(day.iso)"
        case (.report, nil): return isSwedish ? "Ingen återrapport" : "No report back"
        case (.meeting, _): return isSwedish ? "Inte behandlat på något möte" : "Treated at no meeting"
        }
    }
}
