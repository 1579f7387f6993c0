public import Foundation
import Glibc

extension FileHandle {
    /// Everything up to the end; a signal that comes meanwhile interrupts nothing, as Foundation's own reading would.
    public func readingToEnd() -> Data {
        var data = Data()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(fileDescriptor, &chunk, chunk.count)
            if count > 0 {
                data.append(contentsOf: chunk[..<count])
            } else if count == 0 || errno != EINTR {
                return data
            }
        }
    }
}
