public import EventLog
public import Storage

extension Workspace {
    /// Checks the whole file; nobody need be signed in, as nothing sealed is opened.
    ///
    /// - Parameter written: a head that was written down elsewhere, which the log must still hold.
    public func verify(against written: LogHead? = nil) throws -> VerifyReport {
        try database.verify(against: written)
    }

    /// Works the read models out again from the log; on a healthy file that changes nothing.
    public func rebuild() throws -> RebuildReport {
        let report = try database.rebuild()
        if keyring != nil {
            directoryHead = -1
            try refreshDirectory()
        }
        return report
    }
}
