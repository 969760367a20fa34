public import Text

/// That nobody has looked at a measure or undertaking for long (utebliven uppföljning).
public struct FollowUpGap: Sendable, Hashable {
    /// The day of the last follow-up; nil where there has been none.
    public var since: CivilDate?
}

extension Progress {
    /// Half a year without a word is worth telling; a quarter is the common rhythm. What is planned, done or stopped
    /// waits for none.
    ///
    /// `end`: the last day of what was promised; what was looked at after it is waited for no more.
    public func followUpGap(start: DatePeriod?, end: CivilDate? = nil, on date: CivilDate) -> FollowUpGap? {
        if let end, let last = lastFollowUp, last >= end { return nil }
        guard state == .late || state == .ongoing || state == nil else { return nil }
        guard let last = lastFollowUp else {
            guard let start, start.first.adding(months: 6) < date else { return nil }
            return FollowUpGap(since: nil)
        }
        return last.adding(months: 6) < date ? FollowUpGap(since: last) : nil
    }
}
