//! RP: reference pointers.

use super::ed;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::rp_attachment as r;
use crate::model::{Attachment, Text};
use crate::trace::Reason;

/// `RP-Attachment`.
pub(crate) fn attachment<'a>(s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    let a = Attachment {
        url: s.get(1, r::R3, url),
        content_type: ed::content_type(s, r::R5, 3, 4),
        ..Attachment::default()
    };
    (a.url.is_some() || a.content_type.is_some()).then_some(a)
}

fn url<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let value = s.value()?;
    if value.is.trim().contains(char::is_whitespace) || (value.is.trim().is_empty() && !value.null) {
        s.refuse(Reason::Invalid, "mapping/uri-not-valid");
        return None;
    }
    Some(value.map(|v| if v.trim().len() == v.len() { v } else { v.trim().to_string().into() }))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn a_pointer_has_a_url_and_a_type() {
        with_value("https://a.example/1?b=c^PACS^Image^JPEG", &Options::default(), |s| {
            let a = attachment(s).unwrap();
            assert_eq!((is(&a.url), is(&a.content_type)), ("https://a.example/1?b=c", "image/jpeg"));
            assert_eq!(all_rules(&s.cx().trace, &a.content_type), ["datatypes/RP-Attachment#5"]);
        });
        with_value("two words", &Options::default(), |s| {
            assert!(attachment(s).is_none());
            assert_eq!(issues(s), ["mapping/uri-not-valid"]);
        });
    }
}
