/// The tables of the log and what lies beside it.
///
/// A released form is only ever added to.
enum LogSchema {
    /// `Blng`, in the header of every file of ours.
    static let applicationID = 0x426C_6E67
    /// The form of the file; a file with a higher number is a newer program's.
    static let form = 1

    static let tables = """
        CREATE TABLE stream(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE "commit"(
            number INTEGER PRIMARY KEY,
            commandID BLOB NOT NULL UNIQUE,
            actor INTEGER NOT NULL,
            actorWords BLOB NOT NULL,
            terminal TEXT NOT NULL,
            recordedAt INTEGER NOT NULL,
            offsetMinutes INTEGER NOT NULL,
            firstPosition INTEGER NOT NULL,
            eventCount INTEGER NOT NULL,
            software TEXT NOT NULL,
            previousHash BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        CREATE TABLE event(
            position INTEGER PRIMARY KEY,
            "commit" INTEGER NOT NULL REFERENCES "commit"(number),
            stream INTEGER NOT NULL REFERENCES stream(id),
            version INTEGER NOT NULL,
            type INTEGER NOT NULL,
            schema INTEGER NOT NULL,
            child INTEGER,
            session INTEGER,
            code INTEGER,
            minutes INTEGER,
            clock INTEGER,
            fromCode INTEGER,
            fromMinutes INTEGER,
            cause INTEGER,
            supersedes INTEGER,
            payload BLOB,
            payloadHash BLOB,
            sealed BLOB,
            sealedKey INTEGER,
            sealedHash BLOB,
            leaf BLOB NOT NULL,
            UNIQUE(stream, version)
        ) STRICT;

        CREATE TABLE child_key(
            child INTEGER PRIMARY KEY,
            wrapped BLOB
        ) STRICT;

        CREATE TABLE key_slot(
            label TEXT PRIMARY KEY,
            staff INTEGER,
            body BLOB NOT NULL
        ) STRICT;

        CREATE TABLE secret(
            name TEXT PRIMARY KEY,
            sealed BLOB NOT NULL
        ) STRICT;

        CREATE TABLE draft(
            name TEXT PRIMARY KEY,
            sealedKey INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            savedAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE read_model(
            name TEXT PRIMARY KEY,
            version INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE checkpoint(
            id INTEGER PRIMARY KEY CHECK (id = 1),
            position INTEGER NOT NULL
        ) STRICT;

        INSERT INTO checkpoint(id, position) VALUES (1, 0);
        """

    /// Nothing recorded is altered or removed.
    ///
    /// One door: the sealed words of a child whose key is destroyed can
    /// no longer be read by anybody and may be taken out; their hash stays.
    static let triggers = """
        CREATE TRIGGER commit_is_kept BEFORE DELETE ON "commit"
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER commit_is_final BEFORE UPDATE ON "commit"
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER event_is_kept BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER event_is_final BEFORE UPDATE ON event
        WHEN NOT (
            OLD.sealed IS NOT NULL AND NEW.sealed IS NULL
            AND EXISTS (SELECT 1 FROM child_key WHERE child = OLD.sealedKey AND wrapped IS NULL)
            AND NEW.position IS OLD.position AND NEW."commit" IS OLD."commit" AND NEW.stream IS OLD.stream
            AND NEW.version IS OLD.version AND NEW.type IS OLD.type AND NEW.schema IS OLD.schema
            AND NEW.child IS OLD.child AND NEW.session IS OLD.session AND NEW.code IS OLD.code
            AND NEW.minutes IS OLD.minutes AND NEW.clock IS OLD.clock AND NEW.fromCode IS OLD.fromCode
            AND NEW.fromMinutes IS OLD.fromMinutes AND NEW.cause IS OLD.cause
            AND NEW.supersedes IS OLD.supersedes AND NEW.payload IS OLD.payload
            AND NEW.payloadHash IS OLD.payloadHash AND NEW.sealedKey IS OLD.sealedKey
            AND NEW.sealedHash IS OLD.sealedHash AND NEW.leaf IS OLD.leaf)
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER stream_is_kept BEFORE DELETE ON stream
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER stream_only_grows BEFORE UPDATE ON stream
        WHEN NEW.id IS NOT OLD.id OR NEW.name IS NOT OLD.name OR NEW.version <= OLD.version
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TRIGGER key_stays_destroyed BEFORE UPDATE ON child_key WHEN OLD.wrapped IS NULL
        BEGIN SELECT RAISE(ABORT, 'a destroyed key stays destroyed'); END;
        """
}
