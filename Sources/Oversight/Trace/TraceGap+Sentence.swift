public import Text

extension TraceGap {
    /// The gap in words, without a full stop: `Ingen uppföljning sedan mars 2024`.
    public var sentence: Bilingual {
        switch lacks {
        case .problem: Bilingual("Inget problem angivet", "No problem named")
        case .analysis: Bilingual("Ingen orsaksanalys bygger på lägesbilden", "No cause analysis rests on the picture")
        case .cause: Bilingual("Ingen orsak angiven", "No cause named")
        case .plan: Bilingual("Ingen åtgärdsplan bygger på lägesbilden", "No action plan rests on the picture")
        case .measure: Bilingual("Ingen åtgärd", "No measure")
        case .followUp:
            since.map {
                Bilingual("Ingen uppföljning sedan \(SwedishFormat.month($0))", "No follow-up since \($0.iso)")
            } ?? Bilingual("Ingen uppföljning har gjorts", "No follow-up has been made")
        case .report:
            since.map {
                Bilingual(
                    "Ingen återrapport, skulle vara klart \(SwedishFormat.date($0))",
                    "No report back, was due \($0.iso)")
            } ?? Bilingual("Ingen återrapport", "No report back")
        case .meeting: Bilingual("Inte behandlat på något möte", "Treated at no meeting")
        }
    }
}
