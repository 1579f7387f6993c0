/// The modes that a program has switched, followed in its output.
public struct TerminalModes: Hashable, Sendable {
    /// Each private mode that was switched, and whether it is on: 1049 is the other screen, 25 the cursor.
    public private(set) var modes: [Int: Bool] = [:]

    /// Follows the output from the start.
    public init(output: [UInt8]) {
        var rest = output[...]
        while let start = rest.firstIndex(of: 0x1B) {
            rest = rest[(start + 1)...]
            guard rest.starts(with: Array("[?".utf8)) else { continue }
            let parameters = rest.dropFirst(2).prefix { (0x30...0x3B).contains($0) }
            guard parameters.endIndex < rest.endIndex else { return }
            let last = rest[parameters.endIndex]
            guard last == UInt8(ascii: "h") || last == UInt8(ascii: "l") else { continue }
            for number in String(decoding: parameters, as: UTF8.self).split(separator: ";").compactMap({ Int($0) }) {
                modes[number] = last == UInt8(ascii: "h")
            }
        }
    }

    /// What a shell would find still switched, in words; empty when the terminal was left clean.
    public var leftBehind: [String] {
        var found: [String] = []
        if [47, 1047, 1049].contains(where: { modes[$0] == true }) { found.append("the other screen") }
        if modes[25] == false { found.append("a hidden cursor") }
        if [9, 1000, 1001, 1002, 1003, 1005, 1006, 1015].contains(where: { modes[$0] == true }) {
            found.append("mouse reports")
        }
        if modes[2004] == true { found.append("bracketed paste") }
        if modes[1004] == true { found.append("focus reports") }
        if modes[1] == true { found.append("application cursor keys") }
        return found
    }
}
