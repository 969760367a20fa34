import Records
import Testing

@Suite("A diary number is the same however its signs are written")
struct DiaryNumberTests {
    @Test(
        "one number",
        arguments: [
            [
                "KS 2025/41", "KS2025/41", "ks 2025-41", "KS-2025-0041", "KS/2025:41", "KS 2025.41",
                "KS\u{A0}2025/00041",
            ],
            ["2025/41", "2025-041", "2025:41"],
            ["BUN/ÄR 2025/7", "bun-är 2025-07"],
            ["41/2025 KS", "0041-2025KS"],
        ])
    func one(forms: [String]) { #expect(Set(forms.map(DiaryNumber.key)).count == 1, "\(forms.map(DiaryNumber.key))") }

    @Test func `other numbers stay apart`() {
        let numbers = [
            "KS 2025/41", "KS 2025/410", "KS 2024/41", "KSN 2025/41", "2025/41", "KS 25/41", "KS 2025/41-2",
            "KS 202/541",
            "41/2025 KS", "KS 2025/0",
        ]
        #expect(Set(numbers.map(DiaryNumber.key)).count == numbers.count)
    }
}
