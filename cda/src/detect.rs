//! Recognising a document by its first bytes.

/// How many bytes of an input are looked at.
const LOOK: usize = 4096;

/// The name of the root element.
const ROOT: &[u8] = b"ClinicalDocument";

/// Whether the input looks like a CDA document: XML whose root element is `ClinicalDocument`, with or without a prefix, in
/// UTF-16 or an encoding of which ASCII is a part.
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    let head = input.get(..LOOK).unwrap_or(input);
    // UTF-16 has a zero byte at each ASCII letter; leaving those out makes both encodings read alike.
    let mut text = head.iter().copied().filter(|b| *b != 0);
    while text.any(|b| b == b'<') {
        match text.next() {
            // The declaration, comments and instructions stand before the root.
            Some(b'?' | b'!') => {}
            Some(first) => return is_root(std::iter::once(first).chain(text)),
            None => return false,
        }
    }
    false
}

/// Whether the name that begins here is that of the root.
fn is_root(text: impl Iterator<Item = u8>) -> bool {
    let mut expected = ROOT.iter();
    let mut same = true;
    for byte in text.take_while(|b| b.is_ascii_alphanumeric() || b":_-.".contains(b)) {
        if byte == b':' {
            (expected, same) = (ROOT.iter(), true);
        } else {
            same &= expected.next() == Some(&byte);
        }
    }
    same && expected.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn documents_are_recognised_by_their_root() {
        for good in [
            &b"<ClinicalDocument/>"[..],
            b"\xEF\xBB\xBF<?xml version='1.0'?><!-- note --><ClinicalDocument xmlns='urn:hl7-org:v3'>",
            b"<?xml version='1.0'?>\n<cda:ClinicalDocument>",
            b"\xFF\xFE<\0C\0l\0i\0n\0i\0c\0a\0l\0D\0o\0c\0u\0m\0e\0n\0t\0>\0",
        ] {
            assert!(detect(good));
        }
        for bad in
            [&b""[..], b"<", b"ClinicalDocument", b"<Bundle><ClinicalDocument/></Bundle>", b"{}", b"<html>"]
        {
            assert!(!detect(bad), "{:?}", bad.len());
        }
    }
}
