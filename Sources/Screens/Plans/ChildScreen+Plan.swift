import Application
import Domain

extension ChildScreen {
    /// The plan of the child that was begun last, as far as the person may read it.
    var newestPlan: EntryID? {
        page?.story.last { line in
            line.isCurrent && line.content != nil && line.kind.map(SupportPlan.kinds.contains) == true
        }?.id
    }
}
