extension HTML where Context: PhrasingContent {
    /// A day of the calendar, `<time datetime="2025-03-12">12 mars 2025</time>`, written without a string on the way: a page
    /// has some twenty. Its first space is a no-break space, so that the last look at words has nothing to do in it.
    ///
    /// `year` is 1000–9999, `month` 1–12 and `day` 1–31; `name` is the month's.
    public mutating func time(year: Int, month: Int, day: Int, named name: String) {
        out.pointee.append("<time datetime=\"")
        out.pointee.append(fourDigits: year)
        out.pointee.append(UInt8(ascii: "-"))
        out.pointee.append(twoDigits: month)
        out.pointee.append(UInt8(ascii: "-"))
        out.pointee.append(twoDigits: day)
        out.pointee.append("\">")
        if day > 9 { out.pointee.append(digit: day / 10) }
        out.pointee.append(digit: day % 10)
        out.pointee.append("\u{A0}")
        out.pointee.appendEscapedText(name)
        out.pointee.append(UInt8(ascii: " "))
        out.pointee.append(fourDigits: year)
        out.pointee.append("</time>")
    }
}

extension ByteBuffer {
    fileprivate mutating func append(fourDigits number: Int) {
        append(twoDigits: number / 100 % 100)
        append(twoDigits: number % 100)
    }

    fileprivate mutating func append(twoDigits number: Int) {
        append(digit: number / 10)
        append(digit: number % 10)
    }

    fileprivate mutating func append(digit number: Int) { append(UInt8(truncatingIfNeeded: 0x30 + number)) }
}
