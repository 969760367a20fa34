/// Running text ready to be shown (text): finished HTML, and where each of its open addresses leads.
public struct ShownText: Sendable, Hashable {
    public struct Slot: Sendable, Hashable {
        /// The address is written before `html[offset]`.
        public var offset: Int32
        public var destination: Destination?
        /// The picture that the address is of, where it stands in an `img`.
        public var picture: SitePicture?
        /// How large the drawing in SVG wants to be shown, where the address is of one in an `img`.
        public var measures: SitePicture.Size?
        init(
            offset: Int32, destination: Destination?, picture: SitePicture? = nil, measures: SitePicture.Size? = nil
        ) {
            self.offset = offset
            self.destination = destination
            self.picture = picture
            self.measures = measures
        }
    }

    public var html: [UInt8]
    public var slots: [Slot]

    init(html: [UInt8] = [], slots: [Slot] = []) {
        self.html = html
        self.slots = slots
    }
}
