//! DICOM to the DICOM JSON model or the Native DICOM Model (XML): each attribute stays at its place.
//!
//! The account is not taken on trust: what was written is read again, and a leaf is mapped when the output has a value at the
//! same path.

use std::collections::HashSet;
use std::sync::Arc;

use synovia_dicom_meta::{DataSet, json, xml};

use super::source::{FORMAT, kind, leaves, odd, parse};
use crate::convert::{Conversion, Output, Source, Typed};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::dicom::identity;
use crate::options::Options;
use crate::report::{self, Lineage, Loss, Report};
use crate::tables::is_listed;
use crate::trace::Reason;

/// Another way to say a data set.
pub(crate) struct Notation {
    /// The target it is, which is its name in the table of positions without a target, too.
    target: &'static str,
    write: fn(&DataSet<'_>) -> String,
    output: fn(String) -> Output,
    read: fn(&[u8]) -> Result<DataSet<'static>, synovia_dicom_meta::Error>,
}

/// The JSON model (PS3.18 annex F).
pub(crate) const JSON: Notation = Notation {
    target: "dicom-json",
    write: json::write,
    output: |text| Output::new(DicomJson(text)),
    read: json::read,
};

/// The Native DICOM Model (PS3.19 A.1).
pub(crate) const XML: Notation = Notation {
    target: "dicom-xml",
    // On one line, the declaration too: several outputs are a line each.
    write: |set| xml::write(set).replacen("?>\n", "?>", 1),
    output: |text| Output::new(DicomXml(text)),
    read: xml::read,
};

impl Notation {
    /// The notation that a target is, if it is one.
    pub(super) fn of(target: &str) -> Option<Self> {
        [JSON, XML].into_iter().find(|notation| notation.target == target)
    }

    /// A data set in it.
    ///
    /// # Errors
    /// [`ErrorKind::Limit`] if it is larger than the options allow.
    pub(crate) fn output(&self, data_set: &DataSet<'_>, options: &Options) -> Result<Output, Error> {
        self.text(data_set, options).map(self.output)
    }

    fn text(&self, data_set: &DataSet<'_>, options: &Options) -> Result<String, Error> {
        let text = (self.write)(data_set);
        if text.len() > options.limits.max_output { Err(Error::new(ErrorKind::Limit)) } else { Ok(text) }
    }
}

/// A data set as JSON.
struct DicomJson(String);

/// A data set as XML.
struct DicomXml(String);

impl Typed for DicomXml {
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        let text = self.0.as_str();
        let mut options = xml::XmlOptions::default();
        options.indent = true;
        let read = pretty.then(|| xml::read(text.as_bytes()).ok()).flatten();
        read.map_or_else(|| text.to_string(), |set| xml::write_with(&set, &options)).into_bytes()
    }
}

impl Typed for DicomJson {
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        if pretty { indented(&self.0) } else { self.0.clone().into_bytes() }
    }
}

/// Converts one file.
pub(super) fn convert(
    source: &Source<'_>,
    options: &Options,
    notation: &Notation,
) -> Result<Conversion, Error> {
    let piece = source.message;
    let file = parse(piece)?;
    let text = notation.text(&file, options)?;
    let mut report = Report::new(source.name, source.number, FORMAT, kind(&file), notation.target);
    report.issues = file.issues().iter().map(|issue| odd(issue, piece.offset)).collect();
    if options.lineage {
        let again = (notation.read)(text.as_bytes()).map_err(|e| Error::from_dicom(&e, 0))?;
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
                let listed = is_listed(notation.target, &(leaf.position)(&leaf.path));
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
    Ok(Conversion { output: (notation.output)(text), report })
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
