import Canvas
import Glibc

/// Which part of a row must be drawn again.
nonisolated enum ChangedRun {
    /// The shortest run that holds every cell that differs and cuts no wide glyph, old or new; nil when none differs.
    ///
    /// Both rows have the same length.
    static func between(_ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>) -> Range<Int>? {
        guard !isSameRow(old, new) else { return nil }
        var start = 0
        while start < new.count && isSame(old[start], new[start]) {
            start += 1
        }
        guard start < new.count else { return nil }
        var end = new.count
        while isSame(old[end - 1], new[end - 1]) {
            end -= 1
        }
        while start > 0 && (old[start].base == 0 || new[start].base == 0) {
            start -= 1
        }
        while end < new.count && (old[end].base == 0 || new[end].base == 0) {
            end += 1
        }
        return start..<end
    }

    /// Most rows of most frames are as they were: a cell has no undefined byte, so whole rows are compared as bytes.
    private static func isSameRow(_ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>) -> Bool {
        guard let first = old.baseAddress, let second = new.baseAddress else { return true }
        return memcmp(first, second, new.count * MemoryLayout<Cell>.stride) == 0
    }

    @inline(__always)
    private static func isSame(_ first: Cell, _ second: Cell) -> Bool {
        first.base == second.base && first.firstMark == second.firstMark && first.secondMark == second.secondMark
            && first.role == second.role
            && first.isSelected == second.isSelected
    }
}
