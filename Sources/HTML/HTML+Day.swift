extension HTML where Context: PhrasingContent {
    /// A day of the calendar, `<time datetime="2025-03-12">12 mars 2025</time>`, written without a string on the way: a page
    /// has some twenty. Its first space is a no-break space, so that the last look at words has nothing to do in it.
    ///
    /// `year` is 1000–9999, `month` 1–12 and `day` 1–31; `name` is the month's.
    public mutating func time(year: Int, month: Int, day: Int, named name: String) {
        out.pointee.append("<time datetime=\"")
        out.pointee.append(digits: year, count: 4)
        out.pointee.append(UInt8(ascii: "-"))
        out.pointee.append(digits: month, count: 2)
        out.pointee.append(UInt8(ascii: "-"))
        out.pointee.append(digits: day, count: 2)
        out.pointee.append("\">")
        out.pointee.append(digits: day, count: day > 9 ? 2 : 1)
        out.pointee.append("\u{A0}")
        out.pointee.appendEscapedText(name)
        out.pointee.append(UInt8(ascii: " "))
        out.pointee.append(digits: year, count: 4)
        out.pointee.append("</time>")
    }
}

extension ByteBuffer {
    /// The last `count` digits of a number that is not negative.
    fileprivate mutating func append(digits number: Int, count: Int) {
        var power = 1
        for _ in 1..<count { power *= 10 }
        while power > 0 {
            append(UInt8(truncatingIfNeeded: 0x30 + number / power % 10))
            power /= 10
        }
    }
}
