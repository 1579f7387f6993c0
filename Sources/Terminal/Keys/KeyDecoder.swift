import Canvas

/// Turns the bytes that a terminal sends into keys.
///
/// It knows the grammar of escape sequences, not only the sequences: control sequences (CSI), single shifts (SS3),
/// strings (OSC, DCS, SOS, PM, APC), the Linux console's function keys and both ways to report a mouse are read to
/// their end, so that whatever a terminal sends is one key, and what nobody knows is one ``Key/unknown``.
///
/// A sequence may arrive in pieces. What is unfinished is held until more comes, or until the driver, having waited
/// for ``patience``, calls ``giveUp()``: only then is a lone ESC the Esc key.
nonisolated struct KeyDecoder {
    private let table: KeyTable
    private let encoding: InputEncoding
    private let readsMouse: Bool
    private var state = State.ground
    /// The bytes of the unfinished sequence, for looking it up: as many as can matter.
    private var held: [UInt8] = []
    /// The numbers of an unfinished mouse report in the oldest form.
    private var oldReport: [Int] = []
    private var scalar = ScalarAssembler()
    private var paste = PasteAssembler()

    private enum State {
        case ground
        /// After ESC, or ESC ESC.
        case escape
        /// After `ESC [`.
        case control
        /// After `ESC O`.
        case single
        /// After `ESC [ [`: one byte names the key.
        case console
        /// After `ESC ]` and its like, until the string ends; `mayEnd` after an ESC inside it.
        case string(mayEnd: Bool)
        /// After the first byte of a scalar.
        case scalar
        /// After `ESC [ M`: three bytes of a mouse report in the oldest form.
        case oldMouse
        case paste
    }

    /// A decoder for a terminal with these keys, encoding and, if it was switched on, mouse.
    init(table: KeyTable, encoding: InputEncoding = .utf8, readsMouse: Bool = true) {
        self.table = table
        self.encoding = encoding
        self.readsMouse = readsMouse
    }

    /// How long to wait for more before ``giveUp()``; nil when nothing is held.
    var patience: Patience? {
        switch state {
        case .ground: nil
        case .paste: .paste
        case .scalar, .console, .oldMouse: .sequence
        case .escape, .control, .single, .string: held.count <= 2 ? .escape : .sequence
        }
    }

    /// The keys that these bytes complete.
    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes {
            take(byte, into: &keys)
        }
        return keys
    }

    /// The keys that the held bytes are when no more follow; afterwards nothing is held.
    mutating func giveUp() -> [Key] {
        var keys: [Key] = []
        abandon(into: &keys)
        return keys
    }

    // MARK: - One byte

    private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
        switch state {
        case .ground: ground(byte, into: &keys)
        case .escape: escape(byte, into: &keys)
        case .control: control(byte, into: &keys)
        case .single: single(byte, into: &keys)
        case .console: console(byte, into: &keys)
        case .string(let mayEnd): string(byte, mayEnd: mayEnd, into: &keys)
        case .scalar: scalar(byte, into: &keys)
        case .oldMouse: oldMouse(byte, into: &keys)
        case .paste:
            if let text = paste.take(byte) {
                state = .ground
                keys.append(.paste(encoding.text(text)))
            }
        }
    }

    private mutating func ground(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case Byte.escape:
            hold([byte], .escape)
        case 0x20...0x7E:
            keys.append(.character(Character(Unicode.Scalar(byte))))
        case 0x80...:
            held = []
            beginScalar(byte, into: &keys)
        default:
            keys.append(Self.key(ofControl: byte))
        }
    }

    private mutating func escape(_ byte: UInt8, into keys: inout [Key]) {
        let isDoubled = held.count == 2
        if !isDoubled, let key = table[held + [byte]] {
            reset()
            keys.append(key)
            return
        }
        switch byte {
        case Byte.escape:
            if isDoubled { keys.append(.escape) }
            hold([Byte.escape, Byte.escape], .escape)
        case UInt8(ascii: "["):
            hold(held + [byte], .control)
        case UInt8(ascii: "O"):
            hold(held + [byte], .single)
        default:
            // Two ESC come before a sequence where Alt is held; before anything else they are two keys.
            if isDoubled {
                keys.append(.escape)
                hold([Byte.escape], .escape)
            }
            afterEscape(byte, into: &keys)
        }
    }

    private mutating func afterEscape(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            hold(held + [byte], .string(mayEnd: false))
        case 0x20...0x7E:
            reset()
            keys.append(.alt(Character(Unicode.Scalar(byte))))
        case 0x80...:
            beginScalar(byte, into: &keys)
        default:
            reset()
            keys.append(.unknown)
        }
    }

    private mutating func control(_ byte: UInt8, into keys: inout [Key]) {
        let isFirst = held.last == UInt8(ascii: "[") && held.count <= 3
        switch byte {
        case UInt8(ascii: "[") where isFirst:
            hold(held + [byte], .console)
        case UInt8(ascii: "M") where isFirst && readsMouse && table[held + [byte]] == nil:
            hold(held + [byte], .oldMouse)
            oldReport = []
        case UInt8(ascii: "$") where isShiftedFunctionKey:
            finish(byte, into: &keys)
        case 0x20...0x3F:
            // No known sequence is so long; beyond that only its end matters.
            if held.count < 32 { held.append(byte) }
        case 0x40...0x7E:
            finish(byte, into: &keys)
        default:
            interrupt(byte, into: &keys)
        }
    }

    /// Whether `$` ends the sequence: rxvt ends Shift with a function key so, where the grammar has it go on.
    private var isShiftedFunctionKey: Bool {
        held.count > 2 && held.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    }

    private mutating func single(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case 0x30...0x39, UInt8(ascii: ";"):
            if held.count < 32 { held.append(byte) }
        case 0x20...0x7E:
            finish(byte, into: &keys)
        default:
            interrupt(byte, into: &keys)
        }
    }

    private mutating func console(_ byte: UInt8, into keys: inout [Key]) {
        if (0x20...0x7E).contains(byte) {
            finish(byte, into: &keys)
        } else {
            interrupt(byte, into: &keys)
        }
    }

    private mutating func string(_ byte: UInt8, mayEnd: Bool, into keys: inout [Key]) {
        if mayEnd {
            reset()
            keys.append(.unknown)
            // An ESC that does not end the string begins something else.
            if byte != UInt8(ascii: "\\") {
                hold([Byte.escape], .escape)
                escape(byte, into: &keys)
            }
            return
        }
        switch byte {
        case Byte.bell, Byte.cancel, Byte.substitute:
            reset()
            keys.append(.unknown)
        case Byte.escape:
            state = .string(mayEnd: true)
            if held.count == 2 { held.append(byte) }
        default:
            if held.count == 2 { held.append(byte) }
        }
    }

    private mutating func oldMouse(_ byte: UInt8, into keys: inout [Key]) {
        oldReport.append(Int(byte) - 32)
        guard oldReport.count == 3 else { return }
        let isAlt = held.count == 4
        reset()
        append(isAlt ? .unknown : MouseReport.key(oldReport), to: &keys)
    }

    // MARK: - Ends

    /// The last byte of a sequence has come.
    private mutating func finish(_ byte: UInt8, into keys: inout [Key]) {
        let sequence = held + [byte]
        let isAlt = sequence[1] == Byte.escape
        reset()
        if sequence == PasteAssembler.start {
            state = .paste
        } else if let key = table[sequence] {
            keys.append(key)
        } else if !isAlt, readsMouse, let report = MouseReport(sequence) {
            append(report.key, to: &keys)
        } else {
            keys.append(.unknown)
        }
    }

    /// A byte that cannot belong to the sequence has come.
    private mutating func interrupt(_ byte: UInt8, into keys: inout [Key]) {
        abandon(into: &keys)
        if byte != Byte.cancel && byte != Byte.substitute { ground(byte, into: &keys) }
    }

    /// No more of the sequence will come.
    private mutating func abandon(into keys: inout [Key]) {
        switch state {
        case .ground:
            break
        case .paste:
            keys.append(.paste(encoding.text(paste.giveUp())))
        case .escape:
            keys += Array(repeating: .escape, count: held.count)
        case .control, .single, .string:
            let isAlt = held.count == 2
            keys.append(isAlt ? .alt(Character(Unicode.Scalar(held[1]))) : .unknown)
        case .console, .scalar, .oldMouse:
            keys.append(.unknown)
        }
        reset()
    }

    // MARK: - Letters beyond ASCII

    private mutating func beginScalar(_ byte: UInt8, into keys: inout [Key]) {
        switch encoding {
        case .utf8:
            if scalar.begin(byte) {
                state = .scalar
            } else {
                reset()
                keys.append(.unknown)
            }
        case .bytes:
            add(encoding.scalar(byte), to: &keys)
        }
    }

    private mutating func scalar(_ byte: UInt8, into keys: inout [Key]) {
        switch scalar.take(byte) {
        case .more: break
        case .whole(let whole): add(whole, to: &keys)
        case .invalid:
            reset()
            keys.append(.unknown)
            ground(byte, into: &keys)
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar?, to keys: inout [Key]) {
        let isAlt = !held.isEmpty
        reset()
        guard let scalar, scalar.value >= 0xA0 else {
            keys.append(.unknown)
            return
        }
        keys.append(isAlt ? .alt(Character(scalar)) : .character(Character(scalar)))
    }

    // MARK: - Small things

    private mutating func hold(_ bytes: [UInt8], _ state: State) {
        held = bytes
        self.state = state
    }

    private mutating func reset() {
        held.removeAll(keepingCapacity: true)
        state = .ground
    }

    private func append(_ key: Key?, to keys: inout [Key]) {
        if let key { keys.append(key) }
    }

    private static func key(ofControl byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .unknown
        }
    }
}

/// How long an unfinished sequence is waited for.
nonisolated enum Patience {
    /// What a person may have typed: ESC alone, or Alt with a letter that also begins a sequence.
    case escape
    /// What only a machine sends; a slow line may hold its end back.
    case sequence
    /// A paste, whose end may have been lost.
    case paste
}

/// Control bytes with a meaning of their own here.
nonisolated enum Byte {
    static let bell: UInt8 = 0x07
    static let cancel: UInt8 = 0x18
    static let substitute: UInt8 = 0x1A
    static let escape: UInt8 = 0x1B
}
