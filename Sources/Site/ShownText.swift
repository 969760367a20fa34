/// Running text ready to be shown (text): finished HTML, and where each of its open addresses leads.
public struct ShownText: Sendable, Hashable {
    public struct Slot: Sendable, Hashable {
        /// The address is written before `html[offset]`.
        public var offset: Int32
        public var destination: Destination?
        public init(offset: Int32, destination: Destination?) {
            self.offset = offset
            self.destination = destination
        }
    }

    public var html: [UInt8]
    public var slots: [Slot]

    public init(html: [UInt8] = [], slots: [Slot] = []) {
        self.html = html
        self.slots = slots
    }

    public var isEmpty: Bool { html.isEmpty }
}
