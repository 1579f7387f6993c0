import ArgumentParser
import CFloor
import Glibc

/// One durable commit of one mark by plain SQLite C calls, on the disk that a folder is on.
enum CommitFloor {
    /// The median of so many, in microseconds.
    ///
    /// They come at the pace of keys: a machine that has just slept commits more slowly than one that is hot.
    static func median(count: Int, folder: String) throws -> Double {
        var template = Array((folder + "/belong-floor-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw ExitCode(3) }
        let place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let file = place + "/floor.db"
        defer {
            for ending in ["", "-wal", "-shm"] { unlink(file + ending) }
            rmdir(place)
        }
        guard let floor = floor_store_open(file) else { throw ExitCode(3) }
        defer { floor_store_close(floor) }
        var times: [Double] = []
        for index in 0..<count {
            var mark = floor_mark(
                child: Int64(index % 30) + 1, session: Int64(index / 30), code: 1, stream: Int64(index / 30) + 1,
                version: Int64(index % 30) + 1)
            usleep(9_000)
            let begun = microseconds()
            guard floor_store_mark(floor, &mark) == 0 else { throw ExitCode(3) }
            times.append(microseconds() - begun)
        }
        return Statistics.median(times)
    }
}
