import Testing
import Text

@Suite("Addresses that residents can't use or must not be given are told, all others are not")
struct UnsuitableAddressTests {
    private func found(_ text: String) -> [UnsuitableAddress] {
        Array(text.utf8).withUnsafeBufferPointer { UnsuitableAddress.find(in: $0) }
    }

    @Test(
        "those of the staff",
        arguments: [
            "http://intranat/nyheter", "https://intranat.adala.example/x", "HTTPS://Adala.SharePoint.com/:w:/s/rad/x",
            "https://adala-my.sharepoint.com/x", "http://10.1.2.3/", "http://172.31.0.1:8080/", "http://192.168.1.4/x",
            "http://localhost:8080/moten/", "http://127.0.0.1:8080/", "https://filer.adala.local/a.pdf",
            "https://outlook.office.com/mail/", "https://teams.microsoft.com/l/channel/19",
        ])
    func staff(address: String) {
        #expect(found("Se \(address).").map(\.kind) == [.staff])
        #expect(found("källa: \"\(address)\"").map(\.kind) == [.staff])
    }

    @Test(
        "invitations",
        arguments: [
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting", "https://adala.zoom.us/j/123?pwd=x",
            "https://meet.google.com/abc-defg-hij", "https://adala.webex.com/meet/rad",
        ])
    func meetings(address: String) { #expect(found("[Anslut](\(address))").map(\.kind) == [.meeting]) }

    @Test(
        "those that go through a service, with where they lead",
        arguments: [
            (
                "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbra.se%2Fr%C3%A5d%3Fa%3D1&data=05%7Ckim%40adala.example",
                "https://bra.se/råd"
            ),
            ("https://www.google.com/url?sa=t&url=x&q=https://polisen.se/&ved=1", "https://polisen.se/"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fadala.example%2F&h=1", "https://adala.example/"),
            ("https://urldefense.com/v3/__https://bra.se/__;!!x", nil),
            ("https://eur02.safelinks.protection.outlook.com/?url=javascript%3Ax&data=1", nil),
            ("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbra.se%2F%0Ax", nil),
        ] as [(String, String?)])
    func forwarded(address: String, target: String?) {
        #expect(found("Se \(address) nu").map(\.kind) == [.forwarded(to: target)])
    }

    @Test("a name or a password, and the host that such an address leads to in truth")
    func credentials() {
        let addresses = found("https://kim:hemligt@ftp.adala.example/ och https://polisen.se@annan.example/x")
        #expect(addresses.map(\.kind) == [.credentials, .credentials])
        #expect(addresses.map(\.host) == ["ftp.adala.example", "annan.example"])
    }

    @Test(
        "no others",
        arguments: [
            "https://bra.se/", "https://teams.microsoft.com/", "https://teams.microsoft.com",
            "https://sharepoint.com.example/", "https://notsharepoint.com/", "http://172.32.0.1/",
            "http://11.0.0.1/", "https://zoom.us/pricing", "https://www.google.com/maps/place/x",
            "https://mastodon.example/@rad", "https://adala.example/?fråga=a@b.example", "xhttp://intranat/",
            "https://intranatet.adala.example.se/", "http://", "https:///x", "https://localhost.example/",
        ])
    func others(address: String) { #expect(found("Se \(address) nu") == []) }

    @Test("its place is the address up to its host's end")
    func places() throws {
        let text = "å [x](https://adala.sharepoint.com/a b)"
        let address = try #require(found(text).first)
        let bytes = Array(text.utf8)
        let place = bytes[Int(address.span.start)..<Int(address.span.end)]
        #expect(String(decoding: place, as: UTF8.self) == "https://adala.sharepoint.com")
    }
}
