//! The XHTML a narrative may be: `htmlChecks()`.

/// Elements of the chapters of HTML 4.0 a narrative may use.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "address",
    "area",
    "b",
    "basefont",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "map",
    "menu",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Attributes of those elements; none runs anything.
const ATTRIBUTES: &[&str] = &[
    "abbr",
    "accesskey",
    "align",
    "alt",
    "axis",
    "bgcolor",
    "border",
    "cellpadding",
    "cellspacing",
    "char",
    "charoff",
    "charset",
    "cite",
    "class",
    "clear",
    "color",
    "cols",
    "colspan",
    "compact",
    "coords",
    "datetime",
    "dir",
    "face",
    "frame",
    "headers",
    "height",
    "href",
    "hreflang",
    "hspace",
    "id",
    "idref",
    "ismap",
    "lang",
    "longdesc",
    "name",
    "nohref",
    "noshade",
    "nowrap",
    "rel",
    "rev",
    "rowspan",
    "rules",
    "scope",
    "shape",
    "size",
    "space",
    "span",
    "src",
    "start",
    "style",
    "summary",
    "tabindex",
    "target",
    "title",
    "type",
    "usemap",
    "valign",
    "value",
    "vspace",
    "width",
    "xml:base",
    "xml:lang",
    "xml:space",
    "xmlns",
];

/// Whether the text is one `div` of well-formed XHTML, of allowed elements and attributes, with some content.
pub(super) fn is_narrative(text: &str) -> bool {
    read(text.trim()).is_some_and(|content| content)
}

/// Whether there is content; `None` when the text is not what a narrative may be.
fn read(text: &str) -> Option<bool> {
    let mut rest = text;
    let mut open: Vec<&str> = Vec::new();
    let mut content = false;
    let mut closed = false;
    while !rest.is_empty() {
        let (before, tag) = rest.split_at_checked(rest.find('<').unwrap_or(rest.len()))?;
        let written = before.chars().any(|c| !c.is_whitespace());
        // Nothing but white space stands outside the root.
        if written && open.is_empty() {
            return None;
        }
        content |= written;
        if tag.is_empty() {
            break;
        }
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->")?.1;
            continue;
        }
        if let Some(data) = tag.strip_prefix("<![CDATA[") {
            let (data, after) = data.split_once("]]>")?;
            if open.is_empty() {
                return None;
            }
            content |= data.chars().any(|c| !c.is_whitespace());
            rest = after;
            continue;
        }
        if let Some(end) = tag.strip_prefix("</") {
            let (name, after) = end.split_once('>')?;
            if open.pop() != Some(name.trim_end()) {
                return None;
            }
            closed = open.is_empty();
            rest = after;
            continue;
        }
        if closed {
            return None;
        }
        let start = start_tag(tag.strip_prefix('<')?)?;
        if open.is_empty() && start.name != "div" {
            return None;
        }
        content |= start.name == "img";
        if start.empty {
            closed = open.is_empty();
        } else {
            open.push(start.name);
        }
        rest = start.rest;
    }
    (open.is_empty() && closed).then_some(content)
}

struct Start<'t> {
    name: &'t str,
    /// `<br/>`
    empty: bool,
    rest: &'t str,
}

/// What follows `<` of a start tag; `None` when the element or an attribute is not allowed.
fn start_tag(text: &str) -> Option<Start<'_>> {
    let (name, mut rest) = word(text)?;
    if !ELEMENTS.contains(&name) {
        return None;
    }
    loop {
        rest = rest.trim_start();
        if let Some(rest) = rest.strip_prefix("/>") {
            return Some(Start { name, empty: true, rest });
        }
        if let Some(rest) = rest.strip_prefix('>') {
            return Some(Start { name, empty: false, rest });
        }
        let (attribute, after) = word(rest)?;
        if !ATTRIBUTES.contains(&attribute) {
            return None;
        }
        let value = after.trim_start().strip_prefix('=')?.trim_start();
        let quote = if value.starts_with('"') { '"' } else { '\'' };
        let (value, after) = value.strip_prefix(quote)?.split_once(quote)?;
        if value.contains('<') || value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
            return None;
        }
        rest = after;
    }
}

fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':' || c == '-')).unwrap_or(text.len());
    text.split_at_checked(end).filter(|(word, _)| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narratives_are_told_from_other_markup() {
        for good in [
            r#"<div xmlns="http://www.w3.org/1999/xhtml">text</div>"#,
            "<div><p class='a'>x<br/></p><!-- <b> --></div>",
            "<div><![CDATA[x < y]]></div>",
            r##"<div><img src="#a" alt=""/></div>"##,
        ] {
            assert!(is_narrative(good), "{good}");
        }
        for bad in [
            "",
            "text",
            "<div/>",
            "<div> \n </div>",
            "<p>x</p>",
            "<div>x",
            "<div>x</p></div>",
            "<div>x</div><div>y</div>",
            "<div>x</div>y",
            "<div><script>x</script></div>",
            r#"<div onclick="x">y</div>"#,
            r#"<div><a href=" JavaScript:x">y</a></div>"#,
            "<div><!DOCTYPE x>y</div>",
            "<div a>x</div>",
            "<div><![CDATA[ ]]></div>",
            "<![CDATA[x]]><div>x</div>",
        ] {
            assert!(!is_narrative(bad), "{bad}");
        }
    }
}
