-- Schema 2. How many changes this vault has seen. The key file mirrors the number, so that a state which is older than
-- one that was saved is noticed: SQLite drops a damaged write-ahead log in silence.

CREATE TABLE commits (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL
) STRICT;

INSERT INTO commits (id, count) VALUES (1, 0);
