// A picture in several sizes: the reader's browser takes the one that fits.

/// One size of a picture: where it lies and how wide it is, in pixels.
public struct PictureSource: Sendable {
    public var address: Address
    public var width: Int

    public init(_ address: Address, width: Int) {
        self.address = address
        self.width = width
    }
}

extension HTML where Context: PhrasingContent {
    /// A picture with a choice of sizes in two formats; `jpeg` is for browsers that know no other. `alt` says what is seen.
    /// `room` is how wide it is shown, as `sizes` has it.
    public mutating func picture(
        webp: [PictureSource], jpeg: [PictureSource], src: Address, alt: String, width: Int, height: Int,
        room: StaticString, isLazy: Bool
    ) {
        unsafeRawPictureStart(webp: webp, room: room)
        out.pointee.append("<img src=\"")
        unsafeRaw(address: src)
        unsafeRawPictureMeasures(jpeg: jpeg, room: room, width: width, height: height)
        out.pointee.append("\"")
        attribute("alt", alt)
        if isLazy { out.pointee.append(" loading=\"lazy\"") }
        out.pointee.append("></picture>")
    }

    /// `<picture>` with its WebP sizes: an `img` and `</picture>` must follow. For finished HTML that has its own `img`.
    public mutating func unsafeRawPictureStart(webp: [PictureSource], room: StaticString) {
        out.pointee.append("<picture><source type=\"image/webp\" srcset=\"")
        sources(webp)
        out.pointee.append("\" sizes=\"")
        out.pointee.append(room)
        out.pointee.append("\">")
    }

    /// Goes on after an `img`'s address, inside its quotes: the other sizes and the measures, up to the last quote.
    public mutating func unsafeRawPictureMeasures(
        jpeg: [PictureSource], room: StaticString, width: Int, height: Int
    ) {
        out.pointee.append("\" srcset=\"")
        sources(jpeg)
        out.pointee.append("\" sizes=\"")
        out.pointee.append(room)
        out.pointee.append("\" width=\"\(width)\" height=\"\(height)")
    }

    private mutating func sources(_ list: [PictureSource]) {
        for (index, source) in list.enumerated() {
            if index > 0 { out.pointee.append(", ") }
            unsafeRaw(address: source.address)
            out.pointee.append(" \(source.width)w")
        }
    }
}
