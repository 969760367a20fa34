import CShim
import Site

/// The picture library of the machine (libvips), behind a few lines of C.
enum PictureLibrary {
    /// Its version; nil where the machine does not have it. The first question loads it.
    static var version: String? { insyn_pictures_version().map { String(cString: $0) } }

    struct Head {
        /// In pixels, upright.
        var width: Int
        var height: Int
        /// More than one where the picture moves.
        var pages: Int
    }

    /// What the picture's first bytes say; nil where they are none.
    static func head(_ bytes: [UInt8]) -> Head? {
        var head = insyn_picture()
        let code = bytes.withUnsafeBytes { insyn_picture_head($0.baseAddress, $0.count, &head) }
        return code == 0 ? Head(width: Int(head.width), height: Int(head.height), pages: Int(head.pages)) : nil
    }

    struct Made: Sendable {
        var size: SitePicture.Size
        var webp: [UInt8]
        var jpeg: [UInt8]

        func bytes(_ format: SitePicture.Format) -> [UInt8] { format == .webp ? webp : jpeg }
    }

    /// The picture in each of the widths; nil where it can't be read to its end.
    static func make(_ bytes: [UInt8], widths: [Int]) -> [Made]? {
        var made = widths.map { width in
            var rendition = insyn_rendition()
            rendition.width = Int32(clamping: width)
            return rendition
        }
        let code = bytes.withUnsafeBytes {
            insyn_picture_make($0.baseAddress, $0.count, &made, Int32(clamping: widths.count))
        }
        guard code == 0 else { return nil }
        func taken(_ pointer: UnsafeMutableRawPointer?, _ size: Int) -> [UInt8] {
            defer { insyn_picture_free(pointer) }
            return [UInt8](UnsafeRawBufferPointer(start: pointer, count: size))
        }
        return made.map { each in
            Made(
                size: SitePicture.Size(width: Int(each.width), height: Int(each.height)),
                webp: WebPFile.bare(taken(each.webp, each.webp_size)), jpeg: taken(each.jpeg, each.jpeg_size))
        }
    }
}
