//! The only renderer of text: Fluent bundles, negotiation of the language, numbers and dates.
//!
//! Other crates hand out message ids and typed arguments ([`Args`]); [`Texts`] turns them into sentences in one
//! language, message by message falling back to Spanish, which is always complete. The window gets the same
//! files as text ([`resources`]) and parses them itself.

mod args;
mod dates;
mod embedded;
mod language;
mod negotiation;
mod numbers;
mod prescan;
mod texts;

pub use args::{Arg, Args};
pub use embedded::{Resource, resources};
pub use language::{Direction, Language, Review, languages};
pub use negotiation::{negotiate, system_language};
pub use prescan::{Rejected, prescan};
pub use texts::Texts;

/// The language in which every message exists, and the one for people whose language we do not have.
pub const FALLBACK: &str = "es";
