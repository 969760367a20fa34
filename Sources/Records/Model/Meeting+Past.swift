public import Text

extension [Meeting.Dispatch] {
    /// Those that have gone out by `today` (skickade).
    public func past(by today: CivilDate) -> Self { filter { $0.date <= today } }
}

extension [Meeting.Notification] {
    /// Those that have been reported by `today` (anmälda).
    public func past(by today: CivilDate) -> Self { filter { $0.date <= today } }
}
