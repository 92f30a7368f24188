//! Bringing a database to the present schema.
//!
//! An own runner of a few lines, because `rusqlite_migration` 2.6 is tied to rusqlite 0.40 and so to an older
//! `SQLCipher`, and because the rules stand around its transaction: one transaction over all pending steps with
//! the version inside (so schema and version turn back together), references checked before the commit, a
//! newer database refused before anything is written (`database::open`).
//!
//! To add a step: write `migrations/000N.sql`, add it at the end of [`STEPS`] and its hash to the test below,
//! and commit a golden vault of the schema before it under `tests/golden`. A released step is never edited,
//! and it uses no constant or type of the program: what it needs is copied into it.

use crate::{StoreError, database};
use rusqlite::{Connection, TransactionBehavior};

/// All steps, oldest first.
pub(crate) const STEPS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
];
/// The schema that this program writes: the number of its steps.
pub(crate) const SCHEMA: u32 = 3;
const _: () = assert!(STEPS.len() == SCHEMA as usize);

/// Marks a database as ours: "RSGD".
pub(crate) const APPLICATION_ID: i32 = 0x5253_4744;

/// Applies the steps that a database lacks: all of them or none.
pub(crate) fn run(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let done = version(connection).map_err(StoreError::database)?;
    let Some(pending @ [_, ..]) = steps.get(done..) else {
        return Ok(());
    };
    // It has no effect inside a transaction, and a step may have to rebuild a table that others refer to.
    foreign_keys(connection, false).map_err(StoreError::database)?;
    let applied = apply(connection, pending, done, steps.len());
    foreign_keys(connection, true).map_err(StoreError::database)?;
    applied
}

fn apply(
    connection: &mut Connection,
    pending: &[&str],
    done: usize,
    schema: usize,
) -> Result<(), StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(StoreError::database)?;
    let before = if done == 0 {
        None
    } else {
        Some(holdings(&transaction)?)
    };
    for step in pending {
        transaction.execute_batch(step).map_err(StoreError::database)?;
    }
    transaction
        .execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {schema};"
        ))
        .map_err(StoreError::database)?;
    if dangling_references(&transaction).map_err(StoreError::database)? {
        return Err(StoreError::Inconsistent);
    }
    if let Some(before) = before {
        database::check(&transaction)?;
        if holdings(&transaction)? != before {
            return Err(StoreError::Inconsistent);
        }
    }
    transaction.commit().map_err(StoreError::database)
}

/// How many assessments and events there are: no step may change that.
fn holdings(connection: &Connection) -> Result<(u32, u32), StoreError> {
    connection
        .query_row(
            "SELECT (SELECT count(*) FROM assessments), (SELECT count(*) FROM events)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .map_err(StoreError::database)
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.pragma_query_value(None, "user_version", |row| {
        row.get::<_, u32>(0).map(|v| v as usize)
    })
}

fn foreign_keys(connection: &Connection, on: bool) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", on)
}

fn dangling_references(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare("PRAGMA foreign_key_check")?.exists([])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::push_hex;
    use sha2::{Digest, Sha256};

    /// Held here so that editing a released step fails. A new step gets a new line.
    const RELEASED: &[&str] = &[
        "483e3db3a004bc0e20659e664b6cf8ca76f4caa366c5edd9a03638c8c8bfa35b",
        "b9631d9d2948b773fe23c94bbd69d994d382ca3ac5c761b87033634e9f47e057",
        "aa3a93f51ff27aa2b768e26fa9bcdc7989850e898d8fb61a1fd801ff1e64f055",
    ];

    #[test]
    fn released_steps_are_never_edited() {
        let hash = |step: &&str| {
            let mut text = String::new();
            push_hex(&mut text, &Sha256::digest(step));
            text
        };
        assert_eq!(STEPS.iter().map(hash).collect::<Vec<_>>(), RELEASED);
    }

    fn schema_of(connection: &Connection) -> (usize, Vec<String>) {
        let names = connection
            .prepare("SELECT name FROM sqlite_schema ORDER BY name")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        (version(connection).unwrap(), names)
    }

    #[test]
    fn all_steps_or_none() {
        const FIRST: &str = "CREATE TABLE assessments (x); CREATE TABLE events (x);";
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST]).unwrap();
        let before = schema_of(&connection);
        let broken = [
            FIRST,
            "CREATE TABLE b (x);",
            "CREATE TABLE c (x); CREATE TABLE b (x);",
        ];
        assert!(run(&mut connection, &broken).is_err());
        assert_eq!(schema_of(&connection), before);
        run(&mut connection, &broken[..2]).unwrap();
        let names = ["assessments", "b", "events"].map(ToOwned::to_owned).to_vec();
        assert_eq!(schema_of(&connection), (2, names));
    }

    #[test]
    fn a_step_that_loses_an_assessment_or_an_event_is_rolled_back() {
        const FIRST: &str = "CREATE TABLE assessments (x); CREATE TABLE events (x);
            INSERT INTO assessments VALUES (1); INSERT INTO events VALUES (1), (2);";
        for losing in ["DELETE FROM assessments;", "DELETE FROM events WHERE x = 2;"] {
            let mut connection = Connection::open_in_memory().unwrap();
            run(&mut connection, &[FIRST]).unwrap();
            assert!(matches!(
                run(&mut connection, &[FIRST, losing]),
                Err(StoreError::Inconsistent)
            ));
            assert_eq!(holdings(&connection).unwrap(), (1, 2), "{losing}");
            assert_eq!(version(&connection).unwrap(), 1, "{losing}");
        }
    }

    #[test]
    fn a_step_that_leaves_a_dangling_reference_is_rolled_back() {
        let mut connection = Connection::open_in_memory().unwrap();
        let steps =
            ["CREATE TABLE a (id PRIMARY KEY); CREATE TABLE b (a REFERENCES a); INSERT INTO b VALUES (7);"];
        assert!(matches!(
            run(&mut connection, &steps),
            Err(StoreError::Inconsistent)
        ));
        assert_eq!(schema_of(&connection).0, 0);
        let enforced: bool = connection
            .pragma_query_value(None, "foreign_keys", |row| row.get(0))
            .unwrap();
        assert!(enforced, "references are enforced again after a failure");
    }

    #[test]
    fn running_again_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, STEPS).unwrap();
        let before = (schema_of(&connection), connection.total_changes());
        run(&mut connection, STEPS).unwrap();
        assert_eq!((schema_of(&connection), connection.total_changes()), before);
    }
}
