/// A fact about one child.
public enum ChildEvent: Hashable, Sendable {
    /// The child's name was entered in the admission register.
    case registered(ChildID, ChildDetails)
    /// Details were changed; the whole of them as they then stood.
    case changed(ChildID, ChildDetails)
    /// The child belongs to a group from a date on, until another joining or a leaving.
    case joined(ChildID, GroupID, from: CivilDate)
    /// The child's last day.
    case left(ChildID, lastDay: CivilDate)
    /// The last day that was recorded was a mistake: the child stays.
    case leavingWithdrawn(ChildID, lastDay: CivilDate)
    /// A contact was added.
    case contactAdded(ChildID, ContactID, ContactDetails)
    /// A contact's details were changed.
    case contactChanged(ChildID, ContactID, ContactDetails)
    /// A contact is no longer one.
    case contactRemoved(ChildID, ContactID)
    /// An absence was planned: leave, an appointment, a visit.
    case absencePlanned(ChildID, PlannedAbsence)
    /// A planned absence will not happen.
    case absenceWithdrawn(ChildID, PlanID)
    /// A planned absence that was withdrawn is expected again, as it was planned.
    case absenceRestored(ChildID, PlanID)
    /// A soft start or other agreed arrival was planned.
    case arrivalPlanned(ChildID, ArrivalPlan)
    /// An arrival plan ended; its last day.
    case arrivalEnded(ChildID, PlanID, lastDay: CivilDate)
    /// An arrival plan that had ended goes on until a day; `nil` while it has no end.
    case arrivalProlonged(ChildID, PlanID, until: CivilDate?)
}
