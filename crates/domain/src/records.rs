//! Records that are told anew at each change: the latest counts, and none takes it back.

use std::collections::BTreeMap;

/// The records as last told, in the order in which they were first told of. `told` is in the order of its events.
pub(crate) fn latest<'e, Id: Copy + Ord, Record>(
    told: impl Iterator<Item = (Id, Option<&'e Record>)>,
) -> Vec<(Id, &'e Record)> {
    let mut added: Vec<Id> = Vec::new();
    let mut latest: BTreeMap<Id, Option<&Record>> = BTreeMap::new();
    for (id, record) in told {
        if latest.insert(id, record).is_none() {
            added.push(id);
        }
    }
    let known = |id: Id| latest.get(&id).copied().flatten().map(|record| (id, record));
    added.into_iter().filter_map(known).collect()
}
