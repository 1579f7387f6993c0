/// The program's version; written into every commit.
enum Version {
    /// The version as text.
    static let text = "0.1.0"
}
