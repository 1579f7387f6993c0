/// What is shown in place of a scalar that could move the cursor, turn the writing direction or hide.
enum StandIn: Equatable {
    /// The scalar itself; it is safe.
    case itself
    /// A visible sign, one column wide.
    case sign(UInt32)
    /// Nothing: the scalar only changes how its neighbours look.
    case nothing

    /// The sign for what has no picture of its own: the replacement character.
    static let unknown: UInt32 = 0xFFFD

    /// What stands for a scalar, whose width is that of ``TextWidth``.
    ///
    /// C0 controls have pictures of their own from U+2400 on. C1 controls, line and paragraph separators, the marks
    /// that turn the writing direction and unassigned scalars become the replacement character. Joiners, variation
    /// selectors, tags and other invisible scalars go, for without their neighbours they mean nothing.
    static func of(_ scalar: UInt32, width: Int) -> StandIn {
        switch scalar {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300:
            .itself
        case 0..<0x20:
            .sign(0x2400 + scalar)
        case 0x7F:
            .sign(0x2421)
        case 0x202A...0x202E, 0x2066...0x2069:
            .sign(unknown)
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x206F,
            0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
            0xE0000...0xE0FFF:
            .nothing
        default:
            width < 0 ? .sign(unknown) : .itself
        }
    }
}
