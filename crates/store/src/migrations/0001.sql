-- Schema 1. Ids are UUIDs as text and dates are ISO 8601, so that any SQLCipher tool shows readable rows.

CREATE TABLE subjects (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT REFERENCES subjects (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE assessments (
    id TEXT PRIMARY KEY NOT NULL,
    subject TEXT NOT NULL REFERENCES subjects (id) DEFERRABLE INITIALLY DEFERRED,
    pack TEXT NOT NULL,
    pass TEXT NOT NULL,
    started TEXT NOT NULL
) STRICT;

CREATE INDEX assessments_by_subject ON assessments (subject);

CREATE TABLE events (
    id TEXT PRIMARY KEY NOT NULL,
    assessment TEXT NOT NULL REFERENCES assessments (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES subjects (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    seq INTEGER NOT NULL,
    author TEXT NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX events_in_order ON events (assessment, date, seq, id);
CREATE INDEX events_by_subject ON events (subject);

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    assessment TEXT NOT NULL REFERENCES assessments (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE INDEX snapshots_by_assessment ON snapshots (assessment, id);

CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
