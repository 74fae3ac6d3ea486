//! Which of FHIR's wire formats an input is in.

/// A wire format of FHIR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

/// The wire format the first bytes of an input show, `None` if it is not FHIR.
///
/// A JSON object is taken for a resource; XML must have the namespace of FHIR in the tag of its root, which has to be
/// within `head`. Whether a reader for it is compiled in is another question.
#[must_use]
pub fn detect(head: &[u8]) -> Option<Encoding> {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    match head.first()? {
        b'{' => Some(Encoding::Json),
        b'<' => root_is_fhir(head).then_some(Encoding::Xml),
        _ => None,
    }
}

/// Whether the first tag after declarations and comments names the namespace.
fn root_is_fhir(mut rest: &[u8]) -> bool {
    loop {
        let end: &[u8] = if rest.starts_with(b"<!--") {
            b"-->"
        } else if rest.starts_with(b"<?") {
            b"?>"
        } else if rest.starts_with(b"<!DOCTYPE") {
            // The reader refuses it, and says so.
            let plain = rest.iter().find(|b| matches!(b, b'[' | b'>')) == Some(&b'>');
            if plain { b">" } else { b"]>" }
        } else {
            break;
        };
        let Some(at) = memchr::memmem::find(rest, end) else { return false };
        rest = rest.get(at + end.len()..).unwrap_or_default().trim_ascii_start();
    }
    let tag = rest.split(|b| *b == b'>').next().unwrap_or_default();
    [&b"\"http://hl7.org/fhir\""[..], b"'http://hl7.org/fhir'"]
        .iter()
        .any(|name| memchr::memmem::find(tag, name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        for (head, expected) in [
            (&b"{\"resourceType\":"[..], Some(Encoding::Json)),
            (b"\xEF\xBB\xBF \r\n{", Some(Encoding::Json)),
            (b"<Patient xmlns=\"http://hl7.org/fhir\">", Some(Encoding::Xml)),
            (
                b"<?xml version='1.0'?>\n<!-- > -->\n<f:Patient xmlns:f='http://hl7.org/fhir'/>",
                Some(Encoding::Xml),
            ),
            (
                b"<!DOCTYPE a [<!ENTITY b \"c\">]><Patient xmlns=\"http://hl7.org/fhir\"/>",
                Some(Encoding::Xml),
            ),
            (b"<!DOCTYPE a><Patient xmlns=\"http://hl7.org/fhir\"/>", Some(Encoding::Xml)),
            (b"<Patient/>", None),
            (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><x xmlns=\"http://hl7.org/fhir\"/>", None),
            (b"<!-- never closed", None),
            (b"[{}]", None),
            (b"", None),
        ] {
            assert_eq!(detect(head), expected, "{}", String::from_utf8_lossy(head));
        }
    }
}
