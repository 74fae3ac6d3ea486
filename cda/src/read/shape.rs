//! The type of a value: as `xsi:type` says, else by its form.

use super::*;
use crate::model::Value;

impl<'s, 'a> Reader<'s, 'a> {
    /// The type of a value whose start tag was just looked at.
    pub(super) fn value_type(
        &mut self,
        child: &'static ChildInfo,
        head: &Head<'s>,
    ) -> Result<&'static TypeInfo, Error> {
        let named = self.tokens.attributes.iter().find(|RawAttribute { name, .. }| {
            name.ends_with(":type") && self.scope.prefixed(xml::prefix(name)).0 == Ns::XSI
        });
        let is_named = named.is_some();
        if let Some(RawAttribute { value: raw, .. }) = named {
            let name = xml::attribute_value(raw);
            let found = TypeInfo::by_name(xml::local(name.trim())).filter(|ty| Value::make(ty).is_some());
            if let Some(ty) = found {
                return Ok(ty);
            }
            self.note(Severity::Warning, IssueCode::UNKNOWN_TYPE, head.tag.start, head.ordinal)?;
        }
        let rest = self.tokens.text.get(head.tag.end..).filter(|_| !head.tag.empty).unwrap_or_default();
        let guess = guess(child.ty, &self.tokens.attributes, rest);
        if !is_named && child.ty.is_abstract {
            self.note(Severity::Warning, IssueCode::NO_TYPE, head.tag.start, head.ordinal)?;
        }
        Ok(TypeInfo::by_name(guess).unwrap_or(child.ty))
    }
}

/// What the attributes and the first child of a value tell of its type; the declared type where they tell nothing.
fn guess(declared: &'static TypeInfo, attributes: &[RawAttribute<'_>], rest: &str) -> &'static str {
    let rest = content_start(rest);
    let (first, inner) = first_child(rest);
    let timed = declared.name == "SXCM_TS";
    let has = |name: &str| attributes.iter().any(|known| known.name == name);
    let value = attributes.iter().find(|a| a.name == "value").map(|a| a.value);
    match first {
        "low" | "high" | "center" | "width" if timed => "IVL_TS",
        "period" | "phase" => "PIVL_TS",
        "event" | "offset" => "EIVL_TS",
        "comp" => "SXPR_TS",
        "low" | "high" | "center" => interval(inner),
        "width" => "IVL_PQ",
        "numerator" | "denominator" => "RTO_PQ_PQ",
        "originalText" | "translation" | "qualifier" => "CD",
        "reference" | "thumbnail" => "ED",
        _ if timed => declared.name,
        _ if has("code") || has("codeSystem") || has("displayName") => "CD",
        _ if has("root") || has("extension") => "II",
        _ if has("mediaType") || has("representation") => "ED",
        _ if has("currency") => "MO",
        _ if has("unit") => "PQ",
        _ => match value {
            Some(value) => simple(value),
            None if first.is_empty() && text_follows(rest) => "ST",
            None => declared.name,
        },
    }
}

/// The type of an interval, by the attributes of its first bound.
fn interval(bound: &str) -> &'static str {
    let mut attributes = xml::Attributes::of_tag(bound).filter_map(Result::ok);
    let mut value = None;
    for (name, found) in attributes.by_ref() {
        match name {
            "unit" => return "IVL_PQ",
            "currency" => return "IVL_MO",
            "value" => value = Some(found),
            _ => {}
        }
    }
    match value.map(simple) {
        Some("TS") => "IVL_TS",
        Some("REAL") => "IVL_REAL",
        Some("INT") => "IVL_INT",
        _ => "IVL_PQ",
    }
}

/// The type of something that is a value and nothing else.
fn simple(value: &str) -> &'static str {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let rest = value.get(digits..).unwrap_or_default();
    let time = matches!(digits, 8 | 10 | 12 | 14) && (rest.is_empty() || rest.starts_with(['+', '-', '.']));
    let number = value.strip_prefix(['+', '-']).unwrap_or(value);
    match value {
        "true" | "false" => "BL",
        _ if time => "TS",
        _ if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => "INT",
        _ if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.') => "REAL",
        _ => "TEL",
    }
}

/// Local name of the first child element, and its tag; empty when text or an end tag comes first.
fn first_child(rest: &str) -> (&str, &str) {
    let from = rest;
    let Some(name) = from.strip_prefix('<').filter(|name| !name.starts_with(['/', '!', '?'])) else {
        return ("", "");
    };
    // Names are short; a tag is as long as it is, and read once more.
    let end = name.bytes().position(|b| xml::is_space(b) || b == b'>' || b == b'/').unwrap_or(name.len());
    let tag = from.get(..memchr::memchr(b'>', from.as_bytes()).map_or(from.len(), |end| end + 1));
    (xml::local(name.get(..end).unwrap_or_default()), tag.unwrap_or_default())
}

fn text_follows(content: &str) -> bool {
    !content.is_empty() && (!content.starts_with('<') || content.starts_with("<![CDATA["))
}

/// What follows white space, however that is written, comments and processing instructions.
fn content_start(mut rest: &str) -> &str {
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let after = if let Some(section) = rest.strip_prefix("<![CDATA[") {
            section.split_once("]]>").filter(|(body, _)| xml::is_blank(body)).map(|(_, after)| after)
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->").map(|(_, after)| after)
        } else if let Some(instruction) = rest.strip_prefix("<?") {
            instruction.split_once("?>").map(|(_, after)| after)
        } else {
            xml::reference(rest)
                .filter(|(found, _)| matches!(found, ' ' | '\t' | '\r' | '\n'))
                .map(|(_, after)| after)
        };
        match after {
            Some(after) => rest = after,
            None => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(declared: &str, xml: &str) -> &'static str {
        let (tag, rest) = xml.split_once('>').unwrap();
        let tag = format!("{tag}>");
        let attributes: Vec<_> = xml::Attributes::of_tag(&tag).map(Result::unwrap).collect();
        let raw = |(name, value)| RawAttribute { name, value, plain: true, prefixed: false };
        let attributes: Vec<_> = attributes.into_iter().map(raw).collect();
        guess(TypeInfo::by_name(declared).unwrap(), &attributes, rest)
    }

    #[test]
    fn the_form_decides_the_type() {
        for (xml, ty) in [
            ("<v code='1'></v>", "CD"),
            ("<v nullFlavor='UNK'> <originalText/></v>", "CD"),
            ("<v value='1' unit='mg'></v>", "PQ"),
            ("<v value='1.5'></v>", "REAL"),
            ("<v value='-12'></v>", "INT"),
            ("<v value='20120119'></v>", "TS"),
            ("<v value='201201191200-0500'></v>", "TS"),
            ("<v value='true'></v>", "BL"),
            ("<v value='tel:1'></v>", "TEL"),
            ("<v value='5' currency='USD'></v>", "MO"),
            ("<v root='1.2'></v>", "II"),
            ("<v>text</v>", "ST"),
            ("<v mediaType='a/b'>text</v>", "ED"),
            ("<v> <low value='1' unit='mg'/></v>", "IVL_PQ"),
            ("<v><high value='20120119'/></v>", "IVL_TS"),
            ("<v><low value='1.5'/></v>", "IVL_REAL"),
            ("<v><numerator/></v>", "RTO_PQ_PQ"),
            ("<v><![CDATA[ ]]>&#32;<!-- a --><?b?><low value='1' unit='mg'/></v>", "IVL_PQ"),
            ("<v><![CDATA[ a]]></v>", "ST"),
            ("<v nullFlavor='UNK'></v>", "ANY"),
        ] {
            assert_eq!(of("ANY", xml), ty, "{xml}");
        }
        for (xml, ty) in [
            ("<t value='2012'></t>", "SXCM_TS"),
            ("<t>\n<low/></t>", "IVL_TS"),
            ("<t><width/></t>", "IVL_TS"),
            ("<t><period/></t>", "PIVL_TS"),
            ("<t><event/></t>", "EIVL_TS"),
            ("<t><comp/></t>", "SXPR_TS"),
            ("<t></t>", "SXCM_TS"),
        ] {
            assert_eq!(of("SXCM_TS", xml), ty, "{xml}");
        }
    }
}
