//! Every information object of the standard, filled with each attribute of its modules: no attribute is left without a row or
//! a reason, nothing dangles, and R5 takes all of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use synovia_dicom_meta::{Tag, dictionary};
use synovia_mapping::{Converter, Reason, Source};

use crate::common::{converter, tsv};
use crate::dicom::{check, options};

/// How deep sequences are filled: deeper ones repeat what stands above them.
const DEPTH: usize = 5;

/// The attributes of the lists of modules.
struct Lists(HashMap<String, Vec<(Tag, Option<String>)>>);

impl Lists {
    fn read() -> Self {
        let mut all: HashMap<String, Vec<(Tag, Option<String>)>> = HashMap::new();
        for row in tsv("../dicom-meta/data/attribute-lists.tsv") {
            // Of repeating groups the first.
            let digits = row["tag"].replace('x', "0");
            let number = |at: std::ops::Range<usize>| u16::from_str_radix(&digits[at], 16).unwrap();
            let tag = Tag::new(number(0..4), number(4..8));
            let items = Some(row["items"].clone()).filter(|name| !name.is_empty());
            all.entry(row["list"].clone()).or_default().push((tag, items));
        }
        Self(all)
    }

    /// The elements of some lists, each once and in order, with `fill` for the values.
    fn encode(&self, lists: &[&str], depth: usize, fill: &Fill, out: &mut Vec<u8>) {
        let mut elements: BTreeMap<Tag, Vec<u8>> = BTreeMap::new();
        for (tag, items) in lists.iter().filter_map(|list| self.0.get(*list)).flatten() {
            let mut bytes = Vec::new();
            match items {
                Some(items) if depth < DEPTH => {
                    let mut item = Vec::new();
                    self.encode(&[items], depth + 1, fill, &mut item);
                    head(&mut bytes, *tag, "SQ", item.len() + 8);
                    bytes.extend([0xFE, 0xFF, 0x00, 0xE0]);
                    bytes.extend(u32::try_from(item.len()).unwrap().to_le_bytes());
                    bytes.extend(item);
                }
                Some(_) => continue,
                None => fill.element(*tag, &mut bytes),
            }
            elements.insert(*tag, bytes);
        }
        out.extend(elements.into_values().flatten());
    }
}

fn head(out: &mut Vec<u8>, tag: Tag, vr: &str, len: usize) {
    out.extend(tag.group().to_le_bytes());
    out.extend(tag.element().to_le_bytes());
    out.extend(vr.as_bytes());
    if matches!(vr, "OB" | "OD" | "OF" | "OL" | "OV" | "OW" | "SQ" | "SV" | "UC" | "UN" | "UR" | "UT" | "UV")
    {
        out.extend([0, 0]);
        out.extend(u32::try_from(len).unwrap().to_le_bytes());
    } else {
        out.extend(u16::try_from(len).unwrap().to_le_bytes());
    }
}

/// What values are filled with.
struct Fill {
    class: String,
    /// Words of attributes that decide about others.
    words: HashMap<Tag, &'static str>,
}

impl Fill {
    fn new(class: &str, words: &[(&str, &'static str)]) -> Self {
        let tag = |keyword: &str| dictionary::tag(keyword).unwrap();
        let words = words.iter().map(|(keyword, word)| (tag(keyword), *word)).collect();
        Self { class: class.to_string(), words }
    }

    fn element(&self, tag: Tag, out: &mut Vec<u8>) {
        let Some(info) = dictionary::lookup(tag) else { return };
        let Some(vr) = info.vrs.iter().next() else { return };
        let text = match (info.keyword, vr.as_str()) {
            ("SOPClassUID", _) => &self.class,
            ("StudyInstanceUID", _) => "2.25.1",
            ("SeriesInstanceUID", _) => "2.25.11",
            ("SOPInstanceUID", _) => "2.25.111",
            ("SpecificCharacterSet", _) => "ISO_IR 192",
            ("TimezoneOffsetFromUTC", _) => "+0100",
            ("RetrieveURL", _) => "https://pacs.example.org/rs/studies/2.25.1",
            _ => match (self.words.get(&tag), vr.as_str()) {
                (Some(word), _) => word,
                (None, "DA") => "20260312",
                (None, "TM") => "101500",
                (None, "DT") => "20260312101500+0100",
                (None, "AS") => "034Y",
                (None, "IS" | "DS") => "1",
                (None, "UI") => "1.2.3",
                (None, "UR") => "https://example.org/a",
                (None, "US" | "SS") => return raw(out, tag, vr.as_str(), &[1, 0]),
                (None, "UL" | "SL" | "AT" | "OL" | "OF" | "FL") => {
                    return raw(out, tag, vr.as_str(), &[0; 4]);
                }
                (None, "FD" | "OD" | "UV" | "SV" | "OV") => return raw(out, tag, vr.as_str(), &[0; 8]),
                (None, "OB" | "OW" | "UN") => return raw(out, tag, vr.as_str(), &[0, 0]),
                (None, "SQ") => return,
                (None, "PN") => "Muster^Erika",
                (None, "CS") => "WORD",
                (None, _) => "text",
            },
        };
        let mut bytes = text.as_bytes().to_vec();
        if bytes.len() % 2 == 1 {
            bytes.push(if vr.as_str() == "UI" { 0 } else { b' ' });
        }
        raw(out, tag, vr.as_str(), &bytes);
    }
}

fn raw(out: &mut Vec<u8>, tag: Tag, vr: &str, bytes: &[u8]) {
    head(out, tag, vr, bytes.len());
    out.extend(bytes);
}

/// The variants that decide how an object is read.
fn variants() -> [Vec<(&'static str, &'static str)>; 4] {
    let codes = [("CodingSchemeDesignator", "DCM"), ("CodeValue", "1")];
    let with = |more: &[(&'static str, &'static str)]| [&codes, more].concat();
    [
        with(&[]),
        with(&[
            ("QualityControlSubject", "YES"),
            ("ValueType", "CONTAINER"),
            ("UniversalEntityIDType", "ISO"),
        ]),
        with(&[("ValueType", "CONTAINER"), ("ObserverType", "PSN"), ("UniversalEntityIDType", "DNS")]),
        with(&[("CodeValue", "125007"), ("ValueType", "NUM"), ("ObserverType", "DEV")]),
    ]
}

/// The converter's account of one object: what nothing takes.
fn idle(by: &Converter, bytes: &[u8]) -> BTreeSet<String> {
    let joined = by.convert_study(&[Source::new("a.dcm", bytes)]).unwrap();
    check(&joined.reports);
    let losses = joined.reports.iter().flat_map(|report| &report.losses);
    losses.filter(|l| l.reason == Reason::Unsupported).map(|l| l.source.to_string()).collect()
}

#[test]
fn each_attribute_of_each_object_has_a_row_or_a_reason() {
    let lists = Lists::read();
    let of_module: HashMap<String, String> = tsv("../dicom-meta/data/modules.tsv")
        .into_iter()
        .map(|row| (row["module"].clone(), row["list"].clone()))
        .collect();
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for table in ["iod-modules", "functional-groups"] {
        for row in tsv(&format!("../dicom-meta/data/{table}.tsv")) {
            modules.entry(row["iod"].clone()).or_default().insert(row["module"].clone());
        }
    }
    let by = converter(options());
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    let mut done = 0;
    let whole = std::env::var_os("SYNOVIA_CORPUS").is_some();
    for row in tsv("../dicom-meta/data/iods.tsv") {
        let Some(modules) = modules.remove(&row["iod"]) else { continue };
        let lists_of: Vec<&str> =
            modules.iter().filter_map(|m| of_module.get(m)).map(String::as_str).collect();
        // One variant in turn, and with the corpus two: all four of every object are the same few minutes again.
        for (at, words) in variants()
            .iter()
            .enumerate()
            .filter(|(at, _)| *at == done % 4 || whole && (*at + 2) % 4 == done % 4)
        {
            let fill = Fill::new(&row["uid"], words);
            let mut bytes = vec![0; 128];
            bytes.extend(b"DICM");
            raw(&mut bytes, dictionary::tag("TransferSyntaxUID").unwrap(), "UI", b"1.2.840.10008.1.2.1\0");
            lists.encode(&lists_of, 0, &fill, &mut bytes);
            for path in idle(&by, &bytes) {
                wrong.entry(path).or_insert_with(|| format!("{} {at}", row["iod"]));
            }
        }
        done += 1;
    }
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
    assert!(done > 150, "{done}");
}
