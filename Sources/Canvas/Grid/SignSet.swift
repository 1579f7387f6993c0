/// Which signs a terminal can show: all of Unicode, or plain ASCII where the locale is not UTF-8.
public enum SignSet: Hashable, Sendable, CaseIterable {
    case unicode
    case ascii
}
