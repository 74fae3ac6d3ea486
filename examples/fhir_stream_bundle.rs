//! Reads a Bundle of any size from chunks of any size, holding one entry at a time.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use std::collections::BTreeMap;

use synovia_fhir_model::r4::{BundleEntry, from_json};
use synovia_fhir_model::stream::{BundlePart, BundleReader};
use synovia_fhir_model::{Error, ReadOptions};

/// What arrives over the network, in pieces.
fn chunks() -> impl Iterator<Item = Vec<u8>> {
    let start = br#"{"resourceType":"Bundle","type":"collection","entry":["#.to_vec();
    let entry = |i: usize| {
        let comma = if i == 0 { "" } else { "," };
        let kind = if i.is_multiple_of(3) { "Patient" } else { "Observation" };
        format!(r#"{comma}{{"fullUrl":"urn:x:{i}","resource":{{"resourceType":"{kind}","id":"{i}"}}}}"#)
    };
    let entries = (0..10_000).map(move |i| entry(i).into_bytes());
    std::iter::once(start).chain(entries).chain([br#"],"total":10000}"#.to_vec()])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut reader = BundleReader::new();
    let mut counts = BTreeMap::new();
    let mut most = 0;
    for chunk in chunks() {
        reader.push(&chunk);
        most = most.max(reader.buffered());
        take(&mut reader, &mut counts)?;
    }
    reader.finish();
    take(&mut reader, &mut counts)?;
    println!("{counts:?}");
    // What is not an entry makes a Bundle of its own.
    let head = from_json(&reader.head())?;
    println!("head: {}", synovia_fhir_model::to_json(head.as_node()));
    println!("never more than 300 bytes held: {}", most <= 300);
    Ok(())
}

/// Deals with the entries that are there.
fn take(reader: &mut BundleReader, counts: &mut BTreeMap<String, usize>) -> Result<(), Error> {
    while let Some(part) = reader.next() {
        if let BundlePart::Entry(raw) = part? {
            let mut entry = BundleEntry::default();
            raw.read_into(&mut entry, &ReadOptions::default())?;
            let kind = entry.resource.as_ref().map_or("none", |r| r.resource_type());
            *counts.entry(kind.to_string()).or_default() += 1;
        }
    }
    Ok(())
}
