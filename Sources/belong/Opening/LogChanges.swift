import Storage
import Terminal

/// Wakes the screens when another process wrote to the log.
@MainActor
final class LogChanges: ChangeSource {
    private let watch: WriteWatch

    init(_ watch: WriteWatch) {
        self.watch = watch
    }

    var fileDescriptor: Int32 { watch.fileDescriptor }

    func drain() -> Bool {
        // When the log cannot be asked, looking again is the safe answer.
        (try? watch.drain()) ?? true
    }
}
