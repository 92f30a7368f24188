//! Journeys through the whole program; see the files in `tests/`.
