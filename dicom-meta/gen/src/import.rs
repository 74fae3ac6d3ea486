//! Brings a snapshot of facts into the layout of `dicom-meta/data`: the columns that are used, sorted.

use std::path::Path;

/// One table: file of the snapshot, its columns, file in `data`, its header.
struct Import {
    from: &'static str,
    columns: &'static [&'static str],
    to: &'static str,
    header: &'static str,
}

const IMPORTS: &[Import] = &[
    Import {
        from: "dictionary.tsv",
        columns: &["tag", "keyword", "name", "vr", "vm", "retired"],
        to: "attributes.tsv",
        header: "tag\tkeyword\tname\tvr\tvm\tretired",
    },
    Import {
        from: "uids.tsv",
        columns: &["uid", "keyword", "name", "type", "retired"],
        to: "uids.tsv",
        header: "uid\tkeyword\tname\ttype\tretired",
    },
    Import {
        from: "uids.tsv",
        columns: &["uid", "ts_endian", "ts_vr", "ts_deflated", "ts_encapsulated", "ts_pixel_by_reference"],
        to: "transfer-syntaxes.tsv",
        header: "uid\tbyte_order\tvr\tdeflated\tencapsulated\tby_reference",
    },
    Import {
        from: "vrs.tsv",
        columns: &[
            "vr",
            "name",
            "explicit_length_bits",
            "pad_byte_hex",
            "max_length",
            "fixed",
            "multi_valued",
            "content",
            "insignificant_spaces",
        ],
        to: "vrs.tsv",
        header: "vr\tname\tlength_bits\tpadding\tmax_length\tfixed\tmultiple\tcontent\tinsignificant_spaces",
    },
    Import {
        from: "charsets.tsv",
        columns: &["defined_term", "registration", "escape_after_1B_hex", "code_element", "encoding"],
        to: "charsets.tsv",
        header: "defined_term\tregistration\tescape\tcode_element\tencoding",
    },
    Import {
        from: "private-dictionary.tsv",
        columns: &["creator", "tag", "vr", "vm", "name"],
        to: "private-attributes.tsv",
        header: "creator\ttag\tvr\tvm\tname",
    },
];

pub fn run(snapshot: &Path, data: &Path) -> Result<(), String> {
    for import in IMPORTS {
        let path = snapshot.join(import.from);
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        let header = lines.next().ok_or_else(|| format!("{}: empty", import.from))?;
        let place = |name: &&str| header.iter().position(|c| c == name).ok_or(format!("no column {name}"));
        let places = import.columns.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let mut rows: Vec<Vec<&str>> = lines
            .map(|row| places.iter().map(|&at| row.get(at).copied().unwrap_or("")).collect())
            .filter(|row: &Vec<&str>| {
                import.to != "transfer-syntaxes.tsv" || row.iter().skip(1).any(|c| !c.is_empty())
            })
            .collect();
        if import.to != "charsets.tsv" {
            rows.sort();
        }
        if import.to == "private-attributes.tsv" {
            let text = private(&rows);
            write(data, import, &text)?;
            continue;
        }
        let body: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
        write(data, import, &body)?;
    }
    Ok(())
}

fn write(data: &Path, import: &Import, rows: &[String]) -> Result<(), String> {
    let path = data.join(import.to);
    let text = format!("{}\n{}\n", import.header, rows.join("\n"));
    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
}

/// One row for each place of a creator: group, `xx` for the block, last two digits. An ambiguous VR is the first of its
/// choices; rows for a whole block say nothing.
fn private(rows: &[Vec<&str>]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for row in rows {
        let [creator, tag, vr, vm, name] = row.as_slice() else { continue };
        let (Some(group), Some(last)) = (tag.get(..4), tag.get(6..)) else { continue };
        if last == "xx" || !seen.insert((*creator, group, last)) {
            continue;
        }
        let vr = vr.get(..2).unwrap_or("UN");
        out.push(format!("{creator}\t{group}xx{last}\t{vr}\t{vm}\t{name}"));
    }
    out.sort();
    out
}
