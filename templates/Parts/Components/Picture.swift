import HTML
import Site

/// How wide a picture in running text is shown: the text's measure, or the screen less its gutters.
private let room: StaticString = "(min-width: 46rem) 42rem, calc(100vw - 2rem)"

/// A picture with the text that says what it shows (bild).
func picture<Context: PhrasingContent>(
    _ picture: SitePicture, alt: String, isLazy: Bool = true, _ here: Here, _ h: inout HTML<Context>
) {
    h.picture(
        webp: sources(picture, .webp, here), jpeg: sources(picture, .jpeg, here),
        src: here.address(picture.route(picture.middle, .jpeg)), alt: alt, width: picture.widest.width,
        height: picture.widest.height, room: room, isLazy: isLazy)
}

/// Writes finished HTML from `start` on, up to and with the `img` whose address is open at `offset`, as a picture with its
/// sizes. Gives where the HTML goes on after it; nil, and nothing written, where no `img` stands there.
func pictureInProse<Context>(
    _ html: [UInt8], from start: Int, at offset: Int, _ picture: SitePicture, isLazy: Bool, _ here: Here,
    _ h: inout HTML<Context>
) -> Int? where Context: PhrasingContent {
    // Within a tag that we wrote, no `<` or `>` stands unescaped.
    guard let open = html[start..<offset].lastIndex(of: UInt8(ascii: "<")),
        let close = html[offset...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    h.unsafeRaw(html[start..<open])
    h.unsafeRawPictureStart(webp: sources(picture, .webp, here), room: room)
    h.unsafeRaw(html[open..<offset])
    h.unsafeRaw(address: here.address(picture.route(picture.middle, .jpeg)))
    h.unsafeRawPictureMeasures(
        jpeg: sources(picture, .jpeg, here), room: room, width: picture.widest.width, height: picture.widest.height)
    h.unsafeRaw(keepingLazy(html[offset..<close], isLazy))
    h.unsafeRaw("></picture>")
    return close + 1
}

/// Writes finished HTML from `start` on, up to and with the `img` of a drawing in SVG, with the room that it takes. Gives
/// where the HTML goes on; nil, and nothing written, where no `img` stands there.
func drawingInProse<Context>(
    _ html: [UInt8], from start: Int, at offset: Int, _ address: Address?, _ measures: SitePicture.Size, isLazy: Bool,
    _ h: inout HTML<Context>
) -> Int? where Context: PhrasingContent {
    guard let address, let close = html[offset...].firstIndex(of: UInt8(ascii: ">")),
        offset < close, html[offset] == UInt8(ascii: "\"")
    else { return nil }
    h.unsafeRaw(html[start..<offset])
    h.unsafeRaw(address: address)
    h.unsafeRaw(Array("\" width=\"\(measures.width)\" height=\"\(measures.height)".utf8))
    h.unsafeRaw(keepingLazy(html[offset..<close], isLazy))
    h.unsafeRaw(">")
    return close + 1
}

/// The rest of an `img` as it was written, without its word on loading where the picture is fetched at once.
private func keepingLazy(_ rest: ArraySlice<UInt8>, _ isLazy: Bool) -> ArraySlice<UInt8> {
    let lazy = Array(" loading=\"lazy\"".utf8)
    return !isLazy && rest.suffix(lazy.count).elementsEqual(lazy) ? rest.dropLast(lazy.count) : rest
}

private func sources(_ picture: SitePicture, _ format: SitePicture.Format, _ here: Here) -> [PictureSource] {
    picture.sizes.map { PictureSource(here.address(picture.route($0, format)), width: $0.width) }
}
