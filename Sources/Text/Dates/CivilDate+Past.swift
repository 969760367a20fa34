extension CivilDate {
    /// The day where it has come by `today` (passerad dag); nil where it lies ahead: what is dated then has not happened.
    public func past(by today: CivilDate) -> CivilDate? { self <= today ? self : nil }
}
