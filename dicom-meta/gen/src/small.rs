//! The small tables: UIDs, transfer syntaxes, value representations, character sets.

use crate::emit::{Table, slice};
use crate::facts::{Facts, flag, number};

pub fn uids(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut kinds: Vec<&str> = facts.uids.iter().map(|[_, _, _, kind, _]| kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut rows = Vec::new();
    for [uid, keyword, name, kind, retired] in &facts.uids {
        let kind = kinds.binary_search(&kind.as_str()).map_err(|_| "no such type")?;
        rows.push(format!("({uid:?},{keyword:?},{name:?},{kind},{})", flag(retired)?));
    }
    let mut syntaxes = Vec::new();
    for [uid, order, vr, deflated, encapsulated, by_reference] in &facts.transfer_syntaxes {
        let bits = usize::from(order == "big")
            | usize::from(vr == "explicit") << 1
            | usize::from(flag(deflated)?) << 2
            | usize::from(flag(encapsulated)?) << 3
            | usize::from(flag(by_reference)?) << 4
            | usize::from(vr == "xml") << 5;
        syntaxes.push(format!("({uid:?},{bits})"));
    }
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("{kind:?}")).collect();
    Ok(vec![
        slice(
            "UIDS",
            "UID, keyword, name, row of `UID_TYPES`, retired; sorted.",
            "&[(&str, &str, &str, u8, bool)]",
            &rows,
        ),
        slice("UID_TYPES", "Types of UIDs.", "&[&str]", &kinds),
        slice(
            "TRANSFER_SYNTAXES",
            "UID, bits: big endian, explicit, deflated, encapsulated, by reference, XML; sorted.",
            "&[(&str, u8)]",
            &syntaxes,
        ),
    ])
}

pub fn vrs(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut rows = Vec::new();
    for [vr, name, bits, padding, max, fixed, multiple, content, spaces] in &facts.vrs {
        let padding = u8::from_str_radix(padding, 16).map_err(|_| "not a byte")?;
        // `64 per component group` counts as 64, and `-` as no limit.
        let max: u32 = max.split(' ').next().map_or(Ok(0), |m| if m == "-" { Ok(0) } else { number(m) })?;
        let content = match content.as_str() {
            "ascii" => 0,
            "charset" => 1,
            "binary" => 2,
            "items" => 3,
            other => return Err(format!("no such content: {other}")),
        };
        let spaces = match spaces.as_str() {
            "none" => 0,
            "both" => 1,
            "trailing" => 2,
            "trailing-null" => 3,
            other => return Err(format!("no such spaces: {other}")),
        };
        rows.push(format!(
            "({vr:?},{name:?},{},{padding},{max},{},{},{content},{spaces})",
            bits == "32",
            flag(fixed)?,
            flag(multiple)?
        ));
    }
    Ok(vec![slice(
        "VRS",
        "VR, name, 32-bit length, padding, longest value (0: any), fixed, several values, content, insignificant spaces.",
        "&[super::VrRow]",
        &rows,
    )])
}

pub fn charsets(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut rows = Vec::new();
    for [term, registration, escape, element, encoding] in &facts.charsets {
        let bytes = (0..escape.len() / 2)
            .map(|at| escape.get(at * 2..at * 2 + 2).unwrap_or("").to_owned())
            .map(|hex| u8::from_str_radix(&hex, 16).map_err(|_| "not hex".to_owned()))
            .collect::<Result<Vec<_>, _>>()?;
        let term = if term == "(none)" { "" } else { term };
        let element = match element.as_str() {
            "G0" => 0,
            "G1" => 1,
            _ => 2,
        };
        let bytes: String = bytes.iter().map(|b| format!("{}", b.escape_ascii())).collect();
        rows.push(format!("({term:?},{registration:?},b\"{bytes}\",{element},{encoding:?})"));
    }
    Ok(vec![slice(
        "CHARSETS",
        "Defined term, registration, escape without its 1B, code element (0: G0, 1: G1, 2: the whole), encoding.",
        "&[super::CharsetRow]",
        &rows,
    )])
}
