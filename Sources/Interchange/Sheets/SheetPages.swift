/// Lays lines out on pages that each begin with the heading.
struct SheetPages {
    /// Lines that fit a sheet of A4 as printers set plain text.
    static let linesAPage = 60

    /// The lines at the head of each page; the page's number is added to the first.
    let heading: [String]

    /// The text of all pages, with a form feed between them; lines that belong together stay together.
    func text(of blocks: [[String]]) -> String {
        var pages: [[String]] = [[]]
        let room = Self.linesAPage - heading.count
        for block in blocks {
            if let page = pages.last, !page.isEmpty, page.count + block.count > room { pages.append([]) }
            for line in block {
                if pages[pages.count - 1].count == room { pages.append([]) }
                pages[pages.count - 1].append(line)
            }
        }
        return pages.enumerated().map { index, lines in
            (headed(page: index + 1, of: pages.count) + lines).map { SheetText.trimmedRight($0) + "\n" }.joined()
        }.joined(separator: "\u{0C}")
    }

    private func headed(page: Int, of count: Int) -> [String] {
        guard let first = heading.first, count > 1 else { return heading }
        return [SheetText.spread(first, "page \(page) of \(count)")] + heading.dropFirst()
    }
}
