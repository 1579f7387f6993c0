/// Why a sheet could not be made.
public enum SheetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The person may not have it.
    case refused(String)
    /// The file could not be written.
    case notWritten(path: String)
    /// The printer did not take it.
    case notPrinted
    /// The printer did not answer in time.
    case printerSilent

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .refused(let sentence): sentence
        case .notWritten(let path): "The sheet could not be written to \(path). Look at the disk and its permissions."
        case .printerSilent: "The printer does not answer; nothing was printed. Write the sheet to a file instead: f."
        case .notPrinted: "The printer did not take the sheet. Write it to a file instead: f."
        }
    }
}
