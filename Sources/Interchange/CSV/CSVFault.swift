/// Why a file cannot be read as rows at all; lines count from 1, as editors count them.
public enum CSVFault: Error, Hashable, Sendable {
    /// A quotation mark opens a cell on this line and none closes it.
    case quoteNotClosed(line: Int)
    /// Text follows the quotation mark that closes a cell.
    case textAfterQuote(line: Int)
    /// The bytes are not UTF-8.
    case notUTF8(line: Int)
    /// The file is no text, but something like a spreadsheet's own format.
    case notText(line: Int)
}

extension CSVFault: CustomStringConvertible {
    /// What happened and what to do, for people.
    public var description: String {
        switch self {
        case .quoteNotClosed(let line):
            "Line \(line): a quotation mark opens a cell and is never closed. Nothing was taken in."
        case .textAfterQuote(let line):
            "Line \(line): there is text after a closing quotation mark; a quotation mark inside a cell is written "
                + "twice. Nothing was taken in."
        case .notUTF8(let line):
            "Line \(line): the text is not in UTF-8. Nothing was taken in; save the file as “CSV UTF-8” and try again."
        case .notText(let line):
            "Line \(line): this is not a text file. Nothing was taken in; save the sheet as “CSV UTF-8” and try again."
        }
    }
}
