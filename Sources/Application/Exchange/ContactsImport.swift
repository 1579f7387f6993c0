import Canvas
import Domain
import EventLog
import Interchange
import Storage

/// Works out what a file of contacts changes; a contact is known by child and name.
enum ContactsImport {
    static func plan(_ imported: Imported<ContactRow>, _ context: inout ImportContext) throws -> ImportPlan {
        var plan = ImportPlan(.contacts, reading: imported)
        var numbers: [String: ChildID] = [:]
        for child in context.directory.children.values {
            if let upn = child.details.upn { numbers[upn] = child.id }
        }
        var known = try contacts(context)
        for row in imported.rows {
            guard let child = numbers[row.upn] else {
                plan.refuse(
                    row.line, ContactColumn.upn.rawValue, row.upn,
                    "no child here has this number: take in children first")
                continue
            }
            var details = row.details
            details.normalise()
            let key = key(details)
            if let place = known[child]?.firstIndex(where: { Self.key($0.details) == key }),
                let found = known[child]?.remove(at: place)
            {
                // Files of other systems seldom have these columns: what was heard from the family stands.
                if details.bestTime.isEmpty { details.bestTime = found.details.bestTime }
                if details.address.isEmpty { details.address = found.details.address }
                let event = ChildEvent.contactChanged(child, found.id, details)
                plan.take(found.details == details ? [] : [NewEvent(.child(child), .child(event))])
            } else {
                let event = ChildEvent.contactAdded(child, context.identifiers.next(), details)
                plan.take([NewEvent(.child(child), .child(event))])
            }
        }
        return plan
    }

    private static func key(_ details: ContactDetails) -> String {
        Text.folded("\(details.surname)\n\(details.forename)")
    }

    private static func contacts(
        _ context: ImportContext
    ) throws -> [ChildID: [(id: ContactID, details: ContactDetails)]] {
        guard let keyring = context.keyring else { throw AccessError.nobodySignedIn }
        var known: [ChildID: [(id: ContactID, details: ContactDetails)]] = [:]
        for record in try context.snapshot.contacts() {
            guard let details = try record.details?.open(with: keyring) else { continue }
            known[record.child, default: []].append((record.id, details))
        }
        return known
    }
}
