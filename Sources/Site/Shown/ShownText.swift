public import Records

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

    /// Which text of which record it is (källa): `Prose.number`.
    public struct Source: Sendable, Hashable {
        public var record: RecordID
        public var number: Int32
        public init(record: RecordID, number: Int32) {
            self.record = record
            self.number = number
        }
    }

    public var html: [UInt8]
    public var slots: [Slot]
    /// Of a run of blocks; nil for inline text.
    public var source: Source?

    init(html: [UInt8] = [], slots: [Slot] = [], source: Source? = nil) {
        self.html = html
        self.slots = slots
        self.source = source
    }
}
