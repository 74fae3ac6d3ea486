//! The XML encoding of HL7 v2.

use synovia_hl7v2::ErrorKind;
use synovia_hl7v2::xml::{self, XmlWriteOptions};

/// A message there and back is its normal form, which comes back byte for byte; any XML is a message or an error, and such a message too
/// comes back.
pub fn hl7v2_xml(data: &[u8]) {
    if let Ok(message) = synovia_hl7v2::parse(data) {
        there_and_back(&message);
    }
    match xml::parse(data) {
        Ok(message) => there_and_back(&message),
        Err(error) => assert!(error.offset() <= data.len() as u64),
    }
}

fn there_and_back(message: &synovia_hl7v2::Message<'_>) {
    let issues = message.issues();
    let collision = synovia_hl7v2::IssueCode::DELIMITER_COLLISION;
    if issues.iter().any(|issue| issue.code == collision) {
        // Two delimiters are one byte: text with it has no way to be written.
        return;
    }
    let mut options = XmlWriteOptions::default();
    let document = xml::to_bytes(message.view(), &options);
    let back = match xml::parse(&document) {
        Ok(back) => back,
        // A few bytes of delimiters may stand for many places left out.
        Err(error) if error.kind() == ErrorKind::InputLimit => return,
        Err(error) => panic!("{error}"),
    };
    // Not the same XML: a character with a delimiter among its bytes has become hex data.
    let again = xml::parse(&xml::to_bytes(back.view(), &options)).expect("the normal form there and back");
    assert!(again.bytes() == back.bytes(), "the normal form comes back byte for byte");
    assert_eq!(back.all_segments().len(), message.all_segments().len());
    options.indent = true;
    let indented = xml::parse(&xml::to_bytes(message.view(), &options)).expect("the same with indentation");
    assert!(indented.bytes() == back.bytes(), "indentation is no content");
}
