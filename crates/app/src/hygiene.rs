//! What a process with keys in its memory does not allow.

/// Refuses memory dumps and debuggers of other programs of this account: what a crash leaves behind must not hold a key.
/// The system may be set up to ignore this; then it is no worse than before.
pub fn refuse_dumps() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let refused = set_dumpable_behavior(DumpableBehavior::NotDumpable)
            .and_then(|()| setrlimit(Resource::Core, none));
        if let Err(error) = refused {
            tracing::warn!(%error, "the system may write memory dumps of this process");
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn the_system_knows_that_there_is_nothing_to_dump() {
        super::refuse_dumps();
        let dumpable = rustix::process::dumpable_behavior().expect("the system answers");
        assert_eq!(dumpable, rustix::process::DumpableBehavior::NotDumpable);
        assert_eq!(
            rustix::process::getrlimit(rustix::process::Resource::Core).current,
            Some(0)
        );
    }
}
