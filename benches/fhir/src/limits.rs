//! What stands beside us: JSON without types, and XML that is only scanned.

use serde_json::Value;

/// Reads JSON into `serde_json::Value`s.
pub fn values(files: &[Vec<u8>]) -> Vec<Value> {
    files.iter().filter_map(|f| serde_json::from_slice(f).ok()).collect()
}

/// Reads JSON into a `serde_json::Value`, one after the other; gives how many there were.
pub fn parse_values(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|f| serde_json::from_slice::<Value>(f).is_ok()).count()
}

/// Writes `serde_json::Value`s, a new buffer for each; gives the number of bytes.
pub fn write_values(values: &[Value]) -> usize {
    values.iter().map(|v| serde_json::to_string(v).map_or(0, |text| text.len())).sum()
}

/// Every event of the bare quick-xml reader, nothing kept; gives their number.
pub fn scan_xml(files: &[Vec<u8>]) -> usize {
    files.iter().map(|f| scan(f)).sum()
}

fn scan(bytes: &[u8]) -> usize {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut events = 0;
    while !matches!(reader.read_event().expect("the set is XML"), quick_xml::events::Event::Eof) {
        events += 1;
    }
    events
}
