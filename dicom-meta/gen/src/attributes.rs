//! The dictionaries: public attributes with masks, private ones by creator, and a constant for each tag.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::emit::{HEAD, Table, Text, slice};
use crate::facts::{Facts, flag, number};

/// As many slots as the hash of `dictionary.rs` has values.
const SLOTS: usize = 1 << 14;

/// A tag with its `x` as 0, and the mask that is 0 where an `x` was.
fn mask(tag: &str) -> Result<(u32, u32), String> {
    let bad = |_| format!("not a tag: {tag}");
    if tag.len() != 8 {
        return Err(format!("not a tag: {tag}"));
    }
    let value = u32::from_str_radix(&tag.replace('x', "0"), 16).map_err(bad)?;
    let digits: String = tag.chars().map(|c| if c == 'x' { '0' } else { 'F' }).collect();
    Ok((value, u32::from_str_radix(&digits, 16).map_err(bad)?))
}

/// The place of a word in a list that grows.
fn place<T: PartialEq>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

pub fn tables(facts: &Facts) -> Result<Vec<Table>, String> {
    let mut rows = Vec::new();
    for [tag, keyword, name, vr, vm, retired] in &facts.attributes {
        let (value, bits) = mask(tag)?;
        rows.push((bits != u32::MAX, value, bits, keyword, name, facts.vr_set(vr)?, vm, flag(retired)?));
    }
    rows.sort();
    let plain = rows.iter().filter(|row| !row.0).count();
    let (mut text, mut sets, mut vms) = (Text::default(), Vec::new(), Vec::new());
    let mut out = Vec::new();
    let mut slots = vec![u16::MAX; SLOTS];
    let mut masks = Vec::new();
    for (at, (masked, value, bits, keyword, name, set, vm, retired)) in rows.iter().enumerate() {
        let (set, vm) = (place(&mut sets, *set), place(&mut vms, *vm));
        if vm > 127 || keyword.len() > 255 || name.len() > 255 {
            return Err("too long for the tables".into());
        }
        let (keyword_at, name_at) = (text.place(keyword), text.place(name));
        let vm = vm | usize::from(*retired) << 7;
        out.push(format!("(0x{value:X},{keyword_at},{name_at},{},{},{set},{vm})", keyword.len(), name.len()));
        let row = u16::try_from(at).map_err(|_| "too many attributes")?;
        if *masked {
            masks.push((*bits, *value, row));
        } else {
            let mut slot = (value.wrapping_mul(0x9E37_79B1) >> 18) as usize;
            while slots.get(slot).is_some_and(|taken| *taken != u16::MAX) {
                slot = (slot + 1) % SLOTS;
            }
            if let Some(free) = slots.get_mut(slot) {
                *free = row;
            }
        }
    }
    // The same keyword with and without a mask names the attribute without.
    let mut by_keyword: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.3.is_empty()) {
        by_keyword.entry(row.3).or_insert(at);
    }
    masks.sort_unstable();
    let kinds: BTreeSet<u32> = masks.iter().map(|(bits, ..)| *bits).collect();
    let strings = |list: &mut dyn Iterator<Item = String>| list.collect::<Vec<_>>();
    Ok(vec![
        slice(
            "ATTRIBUTES",
            "Tag, keyword and name in `TEXT`, their lengths, row of `VR_SETS`, row of `VMS` (and 128: retired). By tag; \
             those with masks are last.",
            "&[super::AttributeRow]",
            &out,
        ),
        Table {
            name: "SLOTS",
            doc: "Rows of `ATTRIBUTES` without a mask by the hash of their tag; 65535 is free.",
            kind: "[u16; 16384]",
            rows: plain,
            body: {
                let body = slice("", "", "", &strings(&mut slots.iter().map(u16::to_string))).body;
                body.trim_start_matches('&').replace("65535", "!0")
            },
        },
        slice(
            "MASKS",
            "Mask, masked tag, row of `ATTRIBUTES`; sorted.",
            "&[(u32, u32, u16)]",
            &strings(
                &mut masks.iter().map(|(bits, value, row)| format!("(0x{bits:08X},0x{value:08X},{row})")),
            ),
        ),
        slice(
            "MASK_KINDS",
            "The different masks.",
            "&[u32]",
            &strings(&mut kinds.iter().map(|bits| format!("0x{bits:08X}"))),
        ),
        slice(
            "BY_KEYWORD",
            "Rows of `ATTRIBUTES` sorted by keyword.",
            "&[u16]",
            &strings(&mut by_keyword.values().map(usize::to_string)),
        ),
        slice(
            "VR_SETS",
            "Value representations, one bit each by their row in `VRS`.",
            "&[u64]",
            &strings(&mut sets.iter().map(|set| format!("0x{set:X}"))),
        ),
        slice(
            "VMS",
            "Value multiplicities.",
            "&[&str]",
            &strings(&mut vms.iter().map(|vm| format!("{vm:?}"))),
        ),
        text.table("TEXT", "Keywords and names."),
    ])
}

/// Group, last byte of the element, any last byte of the group, VR, multiplicity, name and its length.
type PrivateRow = (u16, u8, bool, u8, usize, usize, usize);

pub fn private(facts: &Facts) -> Result<Vec<Table>, String> {
    let (mut text, mut vms) = (Text::default(), Vec::new());
    let mut by_creator: BTreeMap<&str, Vec<PrivateRow>> = BTreeMap::new();
    for [creator, tag, vr, vm, name] in &facts.private {
        let (value, bits) = mask(tag)?;
        let group = u16::try_from(value >> 16).map_err(|_| "a group too large")?;
        let masked = bits >> 16 != 0xFFFF;
        if masked && bits >> 16 != 0xFF00 {
            return Err(format!("a mask not expected: {tag}"));
        }
        let vr = u8::try_from(facts.vr(vr)?).map_err(|_| "too many VRs")?;
        let element = u8::try_from(value & 0xFF).map_err(|_| "an element too large")?;
        let row = (group, element, masked, vr, place(&mut vms, vm.as_str()), text.place(name), name.len());
        by_creator.entry(creator).or_default().push(row);
    }
    let (mut creators, mut rows) = (Vec::new(), Vec::new());
    for (creator, mut own) in by_creator {
        creators.push(format!("({creator:?},{})", rows.len()));
        own.sort_unstable();
        rows.extend(own.into_iter().map(|(group, element, masked, vr, vm, at, len)| {
            format!("(0x{group:X},0x{element:X},{masked},{vr},{vm},{at},{len})")
        }));
    }
    let vms: Vec<String> = vms.iter().map(|vm| format!("{vm:?}")).collect();
    Ok(vec![
        slice("CREATORS", "Private creator, first row of `PRIVATE`; sorted.", "&[(&str, u16)]", &creators),
        slice(
            "PRIVATE",
            "Group, last byte of the element, whether the group's last byte is any, row of `VRS`, row of `PRIVATE_VMS`, \
             name in `PRIVATE_TEXT` and its length; by creator and place.",
            "&[super::PrivateRow]",
            &rows,
        ),
        slice("PRIVATE_VMS", "Value multiplicities.", "&[&str]", &vms),
        text.table("PRIVATE_TEXT", "Names."),
    ])
}

/// `SOPClassUID` as `SOP_CLASS_UID`.
fn screaming(keyword: &str) -> String {
    let chars: Vec<char> = keyword.chars().collect();
    let mut out = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let after = chars.get(at + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| !b.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase));
        if starts {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

pub fn constants(facts: &Facts) -> Result<String, String> {
    let mut out = String::from(HEAD);
    let _ = writeln!(out, "// From dicom-meta/data: attributes.tsv; DICOM PS3.6, see SOURCES.toml there.");
    let _ = writeln!(
        out,
        "\n//! A constant for the tag of each attribute that has one: `PATIENT_NAME` for `PatientName`.\n\nuse crate::tag::Tag;\n"
    );
    let mut seen = BTreeSet::new();
    for [tag, keyword, name, vr, vm, _] in &facts.attributes {
        let (value, bits) = mask(tag)?;
        if keyword.is_empty() || bits != u32::MAX {
            continue;
        }
        let constant = screaming(keyword);
        if !seen.insert(constant.clone()) {
            return Err(format!("two tags of one name: {constant}"));
        }
        let vm: String = number::<u32>(vm).map_or_else(|_| vm.clone(), |n| n.to_string());
        let _ = writeln!(
            out,
            "#[doc = \"{name} ({vr}, {vm}).\"] pub const {constant}: Tag = Tag(0x{value:08X});"
        );
    }
    Ok(out)
}
