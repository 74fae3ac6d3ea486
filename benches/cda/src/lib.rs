//! Documents, the bare scan, and the same work by each library.

use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::Event;
pub use synovia_bench_measure::{Counting, peak, processor_time};

/// A document: its name and its bytes.
pub struct Input {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The whole documents of the corpus that `SYNOVIA_CORPUS` names, else the example of this repository.
#[must_use]
pub fn documents() -> Vec<Input> {
    let mut out = Vec::new();
    if let Ok(root) = std::env::var("SYNOVIA_CORPUS") {
        collect(&Path::new(&root).join("cda"), &mut out);
        out.retain(|input| synovia_cda::parse(&input.bytes).is_ok());
    }
    if out.is_empty() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/data/ccd.xml");
        out.push(Input { name: "ccd.xml".into(), bytes: std::fs::read(path).expect("the example is there") });
    }
    out.sort_by(|a, b| a.name.cmp(&b.name));
    out
}

fn collect(folder: &Path, out: &mut Vec<Input>) {
    for entry in std::fs::read_dir(folder).expect("a readable folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            let name = entry.file_name().to_string_lossy().into_owned();
            out.push(Input { name, bytes: std::fs::read(&path).expect("a readable file") });
        }
    }
}

/// The limit: every event of quick-xml's reader, and nothing done with it. Gives their number.
#[must_use]
pub fn scan(bytes: &[u8]) -> usize {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let mut reader = Reader::from_str(text);
    let mut events = 0;
    while !matches!(reader.read_event(), Ok(Event::Eof) | Err(_)) {
        events += 1;
    }
    events
}

/// The limit of a reader that looks at what it reads: events with their attributes split and references resolved.
#[must_use]
pub fn scan_attributes(bytes: &[u8]) -> usize {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let mut reader = Reader::from_str(text);
    let mut sum = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                let values = tag.attributes().flatten().filter_map(|a| {
                    a.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.len())
                });
                sum += 1 + values.sum::<usize>();
            }
            Ok(Event::Eof) | Err(_) => return sum,
            Ok(_) => sum += 1,
        }
    }
}

/// Read into the model and dropped. Gives the number of issues and one.
#[must_use]
pub fn read(bytes: &[u8]) -> usize {
    synovia_cda::parse(bytes).map_or(0, |document| document.issues().len() + 1)
}

/// A converter to FHIR R4, with or without lineage.
#[must_use]
pub fn converter(lineage: bool) -> synovia_mapping::Converter {
    let mut options = synovia_mapping::Options::default();
    options.lineage = lineage;
    synovia_mapping::Converter::new(options).expect("the options can be used")
}

/// Converted to FHIR R4 and written as JSON. Gives the number of bytes of it.
#[must_use]
pub fn convert(converter: &synovia_mapping::Converter, bytes: &[u8]) -> usize {
    let source = synovia_mapping::Source::new("bench", bytes);
    converter.convert(&source).map_or(0, |conversion| conversion.output.to_bytes().len())
}

/// Other libraries, which keep a tree of XML and know no types.
#[cfg(feature = "peers")]
pub mod peers {
    /// Gives the number of bytes of the name of the root.
    #[must_use]
    pub fn roxmltree(bytes: &[u8]) -> usize {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        roxmltree::Document::parse(text).map_or(1, |tree| tree.root_element().tag_name().name().len())
    }

    /// As [`roxmltree`].
    #[must_use]
    pub fn libxml2(bytes: &[u8]) -> usize {
        let parser = libxml::parser::Parser::default();
        let Ok(tree) = parser.parse_string(bytes) else { return 1 };
        // Elements are only good while the tree is there.
        tree.get_root_element().map_or(1, |root| root.get_name().len())
    }
}
