import Canvas
import Domain

extension DirectoryLoader {
    /// Says of each child whose name another has too what tells the two apart: the birthday; where that is the same,
    /// the end of the unique pupil number, or which of them it is.
    ///
    /// It is worked out over everybody, those who left as well, so that a child is called the same on every screen.
    func tellApart(_ directory: inout Directory) {
        var sharing: [String: [ChildID]] = [:]
        for child in directory.children.values {
            sharing[Text.folded(child.details.registerName), default: []].append(child.id)
        }
        for namesakes in sharing.values where namesakes.count > 1 {
            let sorted = namesakes.sorted()
            for (index, id) in sorted.enumerated() {
                guard let details = directory.children[id]?.details else { continue }
                var words = details.born.british
                if sorted.contains(where: { $0 != id && directory.children[$0]?.details.born == details.born }) {
                    words += ", " + (details.upn.map { "UPN …\($0.suffix(4))" } ?? "no. \(index + 1)")
                }
                directory.children[id]?.apart = " (\(words))"
            }
        }
    }
}
