/// What tells a driver that the data was changed by somebody else.
public protocol ChangeSource: AnyObject {
    /// Becomes readable when there may be news.
    var fileDescriptor: Int32 { get }
    /// Takes all news, so that the descriptor is no longer readable; gives whether the data really changed.
    func drain() -> Bool
}
