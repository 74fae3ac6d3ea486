//! DICOM to the DICOM JSON model: each attribute stays at its place.
//!
//! The account is not taken on trust: what was written is read again, and a leaf is mapped when the output has a value at the
//! same path.

use std::collections::HashSet;
use std::sync::Arc;

use synovia_dicom_meta::json;

use super::source::{FORMAT, kind, leaves, odd, parse};
use crate::convert::{Conversion, Output, Source, Typed};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::dicom::identity;
use crate::options::Options;
use crate::report::{self, Lineage, Loss, Report};
use crate::tables::is_listed;
use crate::trace::Reason;

/// The target that a data set is written to as it stands.
pub(super) const TARGET: &str = crate::to_dicom::JSON_WRITER.target;

/// A data set as JSON.
pub(crate) struct DicomJson(String);

impl DicomJson {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }
}

impl Typed for DicomJson {
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        if pretty { indented(&self.0) } else { self.0.clone().into_bytes() }
    }
}

/// Converts one file.
pub(super) fn convert(source: &Source<'_>, options: &Options) -> Result<Conversion, Error> {
    let piece = source.message;
    let file = parse(piece)?;
    let text = json::write(&file);
    if text.len() > options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    let mut report = Report::new(source.name, source.number, FORMAT, kind(&file), TARGET);
    report.issues = file.issues().iter().map(|issue| odd(issue, piece.offset)).collect();
    if options.lineage {
        let again = json::read(text.as_bytes()).map_err(|e| Error::from_dicom(&e, 0))?;
        let written: HashSet<String> = again.leaves().map(|leaf| leaf.to_string()).collect();
        for leaf in leaves(&file, piece, 0) {
            if written.contains(&*leaf.path) {
                report.lineage.push(Lineage {
                    source: Some(Arc::clone(&leaf.path)),
                    offset: Some(leaf.offset),
                    target: leaf.path.to_string(),
                    rules: vec![identity::ELEMENT],
                    role: None,
                });
            } else {
                let listed = is_listed("dicom-json", &(leaf.position)(&leaf.path));
                let reason = if listed { Reason::NoTarget } else { Reason::Unsupported };
                report.losses.push(Loss {
                    source: leaf.path,
                    offset: leaf.offset,
                    reason,
                    in_narrative: false,
                });
            }
        }
        let (mapped, lost) = (report.lineage.len(), report.losses.len());
        report.leaves = report::Leaves { total: mapped + lost, mapped, lost, in_narrative: None };
    }
    Ok(Conversion { output: Output::new(DicomJson(text)), report })
}

/// JSON on several lines. What stands in strings is left alone.
fn indented(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() * 2);
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    let line = |out: &mut Vec<u8>, depth: usize| {
        out.push(b'\n');
        out.extend(std::iter::repeat_n(b' ', depth * 2));
    };
    for byte in text.bytes() {
        if in_string {
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            out.push(byte);
            continue;
        }
        match byte {
            b'{' | b'[' => {
                depth += 1;
                out.push(byte);
                line(&mut out, depth);
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(byte);
            }
            b',' => {
                out.push(byte);
                line(&mut out, depth);
            }
            b':' => out.extend_from_slice(b": "),
            b'"' => {
                in_string = true;
                out.push(byte);
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn strings_are_left_alone() {
        let text = String::from_utf8(indented(r#"{"a":["x\",{",1]}"#)).unwrap();
        assert_eq!(text, "{\n  \"a\": [\n    \"x\\\",{\",\n    1\n  ]\n}");
    }
}
