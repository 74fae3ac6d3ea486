//! No content in what prints: errors, findings, reports, views.

use synovia_dicom_meta::deidentify::{DeidentifyOptions, deidentify};
use synovia_dicom_meta::types::PersonName;
use synovia_dicom_meta::{
    Builder, DataSet, ItemView, ParseOptions, Parser, Strictness, ValidateOptions, Vr, json, parse,
    parse_with, tags, validate, visit,
};

use crate::common::{element, file, item};

const CANARY: &str = "Xq7Canary!";

/// A file with the marker in every value, in items too, and odd in many ways.
fn marked() -> Vec<u8> {
    let c = CANARY.as_bytes();
    let mut data_set = element(8, 5, "CS", c);
    for (number, vr) in [
        (0x08, "CS"),
        (0x18, "UI"),
        (0x20, "DA"),
        (0x30, "TM"),
        (0x2A, "DT"),
        (0x50, "SH"),
        (0x90, "PN"),
        (0x1030, "LO"),
        (0x1195, "UI"),
        (0x2111, "ST"),
        (0x3000, "ZZ"),
    ] {
        data_set.extend(element(8, number, vr, c));
    }
    data_set.extend(
        [element(9, 0x10, "LO", c), element(9, 0x1001, "UN", c), element(0x10, 0x10, "PN", c)].concat(),
    );
    data_set.extend(
        [element(0x10, 0x1010, "AS", c), element(0x18, 0x50, "DS", c), element(0x20, 0x13, "IS", c)].concat(),
    );
    data_set.extend(
        [element(0x28, 9, "AT", c), element(0x28, 0x10, "US", c), element(0x28, 0x10, "US", c)].concat(),
    );
    let inner =
        [element(0x10, 0x20, "LO", c), element(0x40, 0xA160, "UT", c), element(8, 0x50, "SH", &c[..9])]
            .concat();
    data_set.extend(element(0x40, 0x275, "SQ", &[item(&inner), item(&inner), c.to_vec()].concat()));
    data_set.extend([element(0x42, 0x11, "OB", c), element(0x72, 0x83, "UV", c), c.to_vec()].concat());
    let mut bytes = file("1.2.840.10008.1.2.1", &data_set);
    bytes[..CANARY.len()].copy_from_slice(c);
    bytes
}

fn views(data_set: &DataSet<'_>) -> String {
    let mut shown = format!("{data_set:?} {:?} {:?}", data_set.view(), data_set.clone().into_owned());
    let mut open = vec![data_set.view()];
    while let Some(here) = open.pop() {
        shown += &format!("{here:?} {:?} {:?}", here.elements(), here.character_sets());
        for element in here.elements() {
            shown +=
                &format!("{element:?} {:?} {:?} {:?}", element.items(), element.location(), element.path());
            shown += &format!("{:?} {:?} {:?}", element.texts(), element.texts_lossy(), element.words());
            shown += &format!("{:?} {:?}", element.integers(), element.text().map(|_| ()));
            shown += &format!("{:?}", PersonName::read(&element.text_lossy()));
            shown += &format!("{:?}", PersonName::read(&element.text_lossy()).alphabetic());
            for item in element.items() {
                shown += &format!("{item:?}");
            }
            open.extend(element.items().map(ItemView::data_set));
        }
    }
    for leaf in data_set.leaves() {
        shown += &format!("{leaf} {leaf:?}");
    }
    shown
}

#[test]
fn views_findings_and_reports_show_no_content() {
    let bytes = marked();
    assert!(bytes.windows(CANARY.len()).filter(|w| *w == CANARY.as_bytes()).count() > 20);
    let data_set = parse(&bytes).unwrap();
    assert!(data_set.issues().len() >= 5, "{:?}", data_set.issues());
    let mut shown = views(&data_set);
    for issue in data_set.issues() {
        shown += &format!("{issue} {issue:?}");
    }
    let validation = validate(&data_set, &ValidateOptions::default());
    assert!(validation.issues.len() >= 8, "{:?}", validation.issues);
    shown += &format!("{validation:?}");
    for issue in &validation.issues {
        shown += &format!("{issue}");
    }
    let hash = |bytes: &[u8]| {
        bytes.iter().fold(vec![7; 16], |mut all, b| {
            all.rotate_left(1);
            all[0] ^= b;
            all
        })
    };
    let options = DeidentifyOptions::new(&hash);
    match deidentify(&data_set, &options) {
        Ok(done) => shown += &format!("{options:?} {done:?} {:?}", done.touched),
        Err(error) => shown += &format!("{error} {error:?}"),
    }
    let mut values = ParseOptions::default();
    values.max_value = usize::MAX;
    let mut parser = Parser::with_options(values);
    for mut piece in bytes.chunks(7) {
        while let Some(event) = parser.next_event(&mut piece).unwrap() {
            shown += &format!("{event:?}");
        }
        shown += &format!("{parser:?} {:?}", parser.location());
    }
    let _ = visit(&bytes, &ParseOptions::default(), |event| shown += &format!("{event:?}"));
    let mut builder = Builder::new();
    builder.text(tags::PATIENT_NAME, CANARY).unwrap();
    let mut editor = data_set.edit();
    editor.set(&"PatientID".parse().unwrap(), CANARY).unwrap();
    shown += &format!("{builder:?} {editor:?} {:?}", json::JsonOptions::default());
    assert!(!shown.contains(CANARY) && !shown.contains("Xq7"), "{shown}");
}

#[test]
fn errors_show_no_content() {
    let bytes = marked();
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    let mut errors = Vec::new();
    for cut in 0..bytes.len() {
        errors.extend(parse(&bytes[cut..]).err());
        errors.extend(parse_with(&bytes[..cut], &strict).err());
    }
    let data_set = parse(&bytes).unwrap();
    for leaf in data_set.leaves() {
        let path = leaf.element.path();
        errors.extend(leaf.element.text().err());
        errors.extend(data_set.edit().set(&path, "Xq7Canary!\u{3b1}").err());
        errors.extend(data_set.edit().set_raw(&path, &CANARY.as_bytes().repeat(9000)).err());
    }
    errors.extend(Builder::new().text_as(tags::ROWS, Vr::US, CANARY).err());
    errors.extend(CANARY.parse::<synovia_dicom_meta::Path>().err());
    let text = json::write(&data_set);
    for cut in (0..text.len()).step_by(3).filter(|cut| text.is_char_boundary(*cut)) {
        errors.extend(json::read(&text.as_bytes()[..cut]).err());
        errors.extend(json::read(text.replacen("\"vr\"", CANARY, cut).as_bytes()).err());
    }
    assert!(errors.len() > 300, "{}", errors.len());
    for error in errors {
        let shown = format!("{error} {error:?} {:?}", error.location());
        assert!(!shown.contains("Xq7"), "{shown}");
    }
}

#[cfg(feature = "xml")]
#[test]
fn errors_of_xml_show_no_content() {
    use synovia_dicom_meta::xml;
    let bytes = marked();
    let text = xml::write(&parse(&bytes).unwrap());
    assert!(text.matches(CANARY).count() > 10);
    let mut errors = Vec::new();
    for cut in (0..text.len()).step_by(3).filter(|cut| text.is_char_boundary(*cut)) {
        errors.extend(xml::read(&text.as_bytes()[..cut]).err());
    }
    for (from, to) in [
        ("<Value", "<Xq7Canary"),
        ("number=", "Xq7Canary="),
        ("number=\"1\"", "number=\"Xq7Canary\""),
        ("tag=\"", "tag=\"Xq7Canary"),
        ("vr=\"", "vr=\"Xq7Canary"),
        ("<Value", "&Xq7Canary;<Value"),
        ("<?xml", "<!DOCTYPE Xq7Canary><?xml"),
        ("<InlineBinary>", "<InlineBinary>Xq7Canary!"),
        ("Native", "Xq7Canary"),
    ] {
        errors.extend(xml::read(text.replace(from, to).as_bytes()).err());
    }
    assert!(errors.len() > 300, "{}", errors.len());
    for error in errors {
        let shown = format!("{error} {error:?} {:?}", error.location());
        assert!(!shown.contains("Xq7"), "{shown}");
    }
    assert!(!format!("{:?}", xml::XmlOptions::default()).contains("Xq7"));
}
