import Glibc

/// A kind of colour vision.
public enum ColourVision: Hashable, Sendable, CaseIterable {
    case usual
    /// Without the cones for long waves (red).
    case protan
    /// Without the cones for middle waves (green).
    case deutan
    /// Without the cones for short waves (blue).
    case tritan
}

extension Colour {
    /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
    public var luminance: Double {
        let light = linear
        return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }

    /// The contrast ratio of WCAG 2.2 with another colour: 1 to 21.
    public func contrast(with other: Colour) -> Double {
        let first = luminance
        let second = other.luminance
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// How far apart two colours look: the distance in OKLab times 100, so that 2 can just be told side by side.
    public func distance(to other: Colour) -> Double {
        perceived.distance(to: other.perceived).squareRoot() * 100
    }

    /// The colour as somebody with this vision sees it, after Machado, Oliveira and Fernandes (2009), full severity.
    public func seen(with vision: ColourVision) -> Colour {
        let rows: [[Double]]
        switch vision {
        case .usual:
            return self
        case .protan:
            rows = [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
            ]
        case .deutan:
            rows = [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
            ]
        case .tritan:
            rows = [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
            ]
        }
        let light = linear
        let parts = rows.map { Self.encoded($0[0] * light.red + $0[1] * light.green + $0[2] * light.blue) }
        return Colour(red: parts[0], green: parts[1], blue: parts[2])
    }

    /// The place in OKLab.
    var perceived: Perceived {
        let light = linear
        let long = cbrt(0.4122214708 * light.red + 0.5363325363 * light.green + 0.0514459929 * light.blue)
        let middle = cbrt(0.2119034982 * light.red + 0.6806995451 * light.green + 0.1073969566 * light.blue)
        let short = cbrt(0.0883024619 * light.red + 0.2817188376 * light.green + 0.6299787005 * light.blue)
        return Perceived(
            lightness: 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
            greenRed: 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
            blueYellow: 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short)
    }

    private var linear: (red: Double, green: Double, blue: Double) {
        (Self.decoded(red), Self.decoded(green), Self.decoded(blue))
    }

    /// The light of one part of sRGB: 0 to 1.
    private static func decoded(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// The part of sRGB for an amount of light, which is kept within 0 to 1.
    private static func encoded(_ light: Double) -> UInt8 {
        let light = min(max(light, 0), 1)
        let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8((value * 255).rounded())
    }
}

/// A place in OKLab, where distance is how different two colours look.
struct Perceived {
    var lightness: Double
    var greenRed: Double
    var blueYellow: Double

    /// The square of the distance.
    func distance(to other: Perceived) -> Double {
        let first = lightness - other.lightness
        let second = greenRed - other.greenRed
        let third = blueYellow - other.blueYellow
        return first * first + second * second + third * third
    }
}
