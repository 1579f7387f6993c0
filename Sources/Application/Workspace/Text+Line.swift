public import Canvas
import Domain

extension Text {
    /// One line of text from outside as it is kept: without blanks around it, and safe to compare and show.
    public static func line(_ text: String) -> String {
        normalised(text.trimmingBlanks()).trimmingBlanks()
    }

    /// The same for text of several lines.
    static func lines(_ text: String) -> String {
        normalised(text.trimmingBlanks(), keepingLines: true).trimmingBlanks()
    }
}
