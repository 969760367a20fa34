/// A time of day (klockslag), in minutes from midnight; 24.00 only as an end.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// 0–1440.
    public let minutes: Int16

    /// Nil where there is no such time.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0) else { return nil }
        minutes = Int16(hour * 60 + minute)
    }

    public var hour: Int { Int(minutes) / 60 }
    public var minute: Int { Int(minutes) % 60 }

    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
