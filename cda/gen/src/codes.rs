//! The codes of the schema's simple types.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts::table;

/// How many rows there are, and the file of them.
pub fn file(data: &Path) -> Result<(usize, String), String> {
    let rows = table::<2>(data, "codes.tsv")?;
    let mut types: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for [ty, code] in &rows {
        types.entry(ty).or_default().push(code);
    }
    let mut out = String::from(
        "/// The simple types that are lists of codes, by name, and the codes of each, sorted.\n\
         pub(crate) static CODES: &[(&str, &[&str])] = &[\n",
    );
    for (ty, mut codes) in types {
        codes.sort_unstable();
        let _ = writeln!(out, "    ({ty:?}, &{codes:?}),");
    }
    out.push_str("];\n");
    Ok((rows.len(), out))
}

/// The value sets of HL7's own the crate knows: how many, and the file of them.
pub fn value_sets(data: &Path) -> Result<(usize, String), String> {
    let rows = table::<4>(data, "value-sets.tsv")?;
    if !rows.is_sorted_by(|[a, ..], [b, ..]| a < b) {
        return Err("value-sets.tsv is not sorted".into());
    }
    let mut out = String::from(
        "/// The value sets, by OID or address: their codes, and codes of which it is not certain.\n\
         pub(crate) static VALUE_SETS: &[(&str, &[&str], &[&str])] = &[\n",
    );
    for [value_set, _, codes, unsure] in &rows {
        let list =
            |codes: &str| codes.split(' ').filter(|c| !c.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let _ = writeln!(out, "    ({value_set:?}, &{:?}, &{:?}),", list(codes), list(unsure));
    }
    out.push_str("];\n");
    Ok((rows.len(), out))
}
