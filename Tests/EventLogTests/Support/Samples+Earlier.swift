import Domain

extension Samples {
    /// The fact of a type's golden file as an earlier schema could say it.
    static func event(_ name: String, schema: Int) throws -> DomainEvent {
        switch (try event(name), schema) {
        case (.child(.contactAdded(let child, let contact, let details)), 1):
            .child(.contactAdded(child, contact, atFirst(details)))
        case (.child(.contactChanged(let child, let contact, let details)), 1):
            .child(.contactChanged(child, contact, atFirst(details)))
        case (let event, _): event
        }
    }

    /// Contacts were first kept without a best time and an address of their own.
    private static func atFirst(_ details: ContactDetails) -> ContactDetails {
        var details = details
        details.bestTime = ""
        details.address = ""
        return details
    }
}
