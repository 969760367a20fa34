import Foundation
import Records

/// How different two colours look (ΔE00, CIEDE2000), also to those who see fewer (Machado, Oliveira and Fernandes 2009).
enum ColourDifference {
    /// Everybody's eyes, and the three kinds of colour blindness at full strength.
    enum Sight: CaseIterable {
        case full, protan, deutan, tritan

        var matrix: [[Double]]? {
            switch self {
            case .full: nil
            case .protan:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .deutan:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            case .tritan:
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }
    }

    /// The least difference of any two, to any eyes.
    static func least(_ colours: [Colour]) -> Double {
        var least = Double.infinity
        for sight in Sight.allCases {
            let seen = colours.map { lab($0, sight) }
            for (index, one) in seen.enumerated() {
                for other in seen.dropFirst(index + 1) { least = min(least, difference(one, other)) }
            }
        }
        return least
    }

    private static func lab(_ colour: Colour, _ sight: Sight) -> [Double] {
        var rgb = [colour.red, colour.green, colour.blue].map { part in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        if let matrix = sight.matrix {
            let own = rgb
            rgb = matrix.map { row in
                let red = row[0] * own[0]
                let green = row[1] * own[1]
                let blue = row[2] * own[2]
                return min(1, max(0, red + green + blue))
            }
        }
        // To XYZ, each part of its white.
        let rows: [[Double]] = [
            [0.4339499, 0.3762098, 0.1898430], [0.2126729, 0.7151522, 0.0721750], [0.0177566, 0.1094680, 0.8727755],
        ]
        let white: [Double] = rows.map { row in
            let red = row[0] * rgb[0]
            let green = row[1] * rgb[1]
            let blue = row[2] * rgb[2]
            return red + green + blue
        }
        let f: [Double] = white.map { $0 > 216.0 / 24389 ? cbrt($0) : (24389.0 / 27 * $0 + 16) / 116 }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }

    /// CIEDE2000 after Sharma, Wu and Dalal (2005).
    static func difference(_ one: [Double], _ two: [Double]) -> Double {
        let meanChroma = (hypot(one[1], one[2]) + hypot(two[1], two[2])) / 2
        let g = 0.5 * (1 - sqrt(pow(meanChroma, 7) / (pow(meanChroma, 7) + pow(25, 7))))
        let (a1, a2) = (one[1] * (1 + g), two[1] * (1 + g))
        let (c1, c2) = (hypot(a1, one[2]), hypot(a2, two[2]))
        let (h1, h2) = (hue(a1, one[2]), hue(a2, two[2]))
        var turn = c1 * c2 == 0 ? 0 : h2 - h1
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        let meanL = (one[0] + two[0]) / 2
        let meanC = (c1 + c2) / 2
        var meanH = h1 + h2
        if c1 * c2 != 0 {
            if abs(h1 - h2) > 180 { meanH += meanH < 360 ? 360 : -360 }
            meanH /= 2
        }
        func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
        let first: Double = 1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH)
        let second: Double = 0.32 * cosine(3 * meanH + 6) - 0.20 * cosine(4 * meanH - 63)
        let t = first + second
        let lightness = pow(meanL - 50, 2)
        let l: Double = (two[0] - one[0]) / (1 + 0.015 * lightness / sqrt(20 + lightness))
        let c: Double = (c2 - c1) / (1 + 0.045 * meanC)
        let h: Double = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180) / (1 + 0.015 * meanC * t)
        let spread: Double = 2 * sqrt(pow(meanC, 7) / (pow(meanC, 7) + pow(25, 7)))
        let angle: Double = 60 * exp(-pow((meanH - 275) / 25, 2))
        let rotation: Double = -spread * sin(angle * .pi / 180)
        let sum: Double = l * l + c * c + h * h
        return sqrt(sum + rotation * c * h)
    }

    private static func hue(_ a: Double, _ b: Double) -> Double {
        guard a != 0 || b != 0 else { return 0 }
        let degrees = atan2(b, a) * 180 / .pi
        return degrees < 0 ? degrees + 360 : degrees
    }
}
