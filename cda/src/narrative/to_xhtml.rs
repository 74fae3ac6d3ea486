//! Narrative as the XHTML of a FHIR narrative: the elements and attributes FHIR allows, ids and text kept.

use super::style::{classes, is_safe};
use super::{Block, Event, Events, is_html_block};
use crate::element::Element;

/// The narrative as a `div` of XHTML.
///
/// `paragraph` is `p`, `list` is `ul` or `ol`, `content` is `span`, `ID` is `id`, `styleCode` is `class`. What XHTML has no
/// element for is a `span` or `div` whose class is its name. Of elements that are none of CDA's, those FHIR allows stay;
/// of others, the text. Links that could run a program lose their address.
#[must_use]
pub fn to_xhtml(text: Element<'_>) -> String {
    let mut out = Writer::default();
    out.out.push_str("<div xmlns=\"http://www.w3.org/1999/xhtml\"");
    out.common(text, "");
    out.out.push('>');
    out.events(Events::of(text));
    out.out.push_str("</div>");
    out.out
}

/// A block of narrative by itself as a `div` of XHTML, as [`to_xhtml`] writes it: what a reference points to. A part of a
/// list or table stands in one of its own.
#[must_use]
pub fn block_to_xhtml(block: Element<'_>) -> String {
    let (before, after) = match Block::of(block) {
        Block::Text => return to_xhtml(block),
        Block::Item => ("<ul>", "</ul>"),
        Block::Thead | Block::Tbody | Block::Tfoot => ("<table>", "</table>"),
        Block::Tr => ("<table><tbody>", "</tbody></table>"),
        Block::Td | Block::Th => ("<table><tbody><tr>", "</tr></tbody></table>"),
        _ => ("", ""),
    };
    let mut out = Writer::default();
    out.out.push_str("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    out.out.push_str(before);
    let whole = std::iter::once(Event::Start(block)).chain(Events::of(block));
    out.events(whole.chain(std::iter::once(Event::End)));
    out.out.push_str(after);
    out.out.push_str("</div>");
    out.out
}

/// The events, each start with whether a block lies inside: then it cannot be a `p` or a `span`.
fn mark<'d>(all: impl Iterator<Item = Event<'d>>) -> Vec<(Event<'d>, bool)> {
    let mut events: Vec<(Event<'_>, bool)> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for event in all {
        match &event {
            Event::Start(element) => {
                if is_block(*element) {
                    // An element that is marked has marked those around it.
                    for at in open.iter().rev() {
                        match events.get_mut(*at) {
                            Some((_, holds)) if !*holds => *holds = true,
                            _ => break,
                        }
                    }
                }
                open.push(events.len());
            }
            Event::End => {
                open.pop();
            }
            Event::Text(_) => {}
        }
        events.push((event, false));
    }
    events
}

fn is_block(element: Element<'_>) -> bool {
    let block = Block::of(element);
    matches!(block, Block::Paragraph | Block::List | Block::Table)
        || block == Block::Other && (is_html_block(element.name()) || element.name() == "table")
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The end tags due, from outer to inner.
    ends: Vec<&'static str>,
    /// Of the open lists whose caption stands before them, and has not been met again: how many end tags are due in them.
    moved: Vec<usize>,
    /// How many elements are open of what is left out, a caption that has moved.
    skipped: usize,
}

impl Writer {
    fn events<'d>(&mut self, all: impl Iterator<Item = Event<'d>>) {
        for (event, holds_block) in mark(all) {
            if self.skips(&event) {
                continue;
            }
            match event {
                Event::Text(text) => escape(&mut self.out, &text),
                Event::Start(element) => self.start(element, holds_block),
                Event::End => self.end(),
            }
        }
    }

    /// Whether the event is of a caption that stands elsewhere.
    fn skips(&mut self, event: &Event<'_>) -> bool {
        let begins = self.moved.last() == Some(&self.ends.len())
            && matches!(event, Event::Start(element) if Block::of(*element) == Block::Caption);
        if begins {
            self.moved.pop();
        }
        match event {
            Event::Start(_) if begins || self.skipped > 0 => self.skipped += 1,
            Event::End if self.skipped > 0 => {
                self.skipped -= 1;
                return true;
            }
            _ => {}
        }
        self.skipped > 0
    }

    fn end(&mut self) {
        if let Some(end) = self.ends.pop() {
            self.out.push_str(end);
        }
        if self.moved.last().is_some_and(|depth| *depth > self.ends.len()) {
            self.moved.pop();
        }
    }

    fn start(&mut self, element: Element<'_>, holds_block: bool) {
        let block = Block::of(element);
        let (name, class) = match block {
            Block::Paragraph if !holds_block => ("p", ""),
            Block::Paragraph => ("div", "paragraph"),
            Block::Content if !holds_block => ("span", ""),
            Block::Content => ("div", "content"),
            Block::Caption if self.in_table() => ("caption", ""),
            Block::Caption => ("span", "caption"),
            Block::Footnote if !holds_block => ("span", "footnote"),
            Block::Footnote => ("div", "footnote"),
            Block::LinkHtml => ("a", ""),
            Block::FootnoteRef => ("a", "footnoteRef"),
            Block::RenderMultiMedia => ("a", "renderMultiMedia"),
            Block::List => return self.list(element),
            Block::Item => ("li", ""),
            Block::Text => ("div", ""),
            Block::Other => (other(element, holds_block), ""),
            _ => (block.name().and_then(known).unwrap_or("span"), ""),
        };
        self.open(name, element, class);
        if block == Block::RenderMultiMedia {
            self.image(element);
        }
    }

    /// The image that is shown there: what is in the element is its caption, so that it needs no other words.
    fn image(&mut self, element: Element<'_>) {
        if let Some(id) = element.attribute("referencedObject").as_deref().and_then(first_word) {
            self.out.push_str("<img");
            attribute(&mut self.out, "src", &format!("#{id}"));
            attribute(&mut self.out, "alt", "");
            self.out.push_str("/>");
        }
    }

    /// A caption is no part of HTML's lists: both then stand in a `div`.
    fn list(&mut self, element: Element<'_>) {
        let name = if element.attribute("listType").as_deref() == Some("ordered") { "ol" } else { "ul" };
        if !element.elements().any(|child| Block::of(child) == Block::Caption) {
            return self.open(name, element, "");
        }
        self.out.push_str("<div class=\"list\"><p");
        if let Some(caption) = element.elements().find(|child| Block::of(*child) == Block::Caption) {
            self.common(caption, "caption");
            self.out.push('>');
            self.inline(caption);
        }
        self.out.push_str("</p>");
        self.open(name, element, "");
        if let Some(end) = self.ends.last_mut() {
            *end = if name == "ol" { "</ol></div>" } else { "</ul></div>" };
        }
        self.moved.push(self.ends.len());
    }

    fn in_table(&self) -> bool {
        self.ends.last() == Some(&"</table>")
    }

    fn open(&mut self, name: &'static str, element: Element<'_>, class: &str) {
        let (start, end, empty) = tag(name);
        self.out.push_str(start);
        self.common(element, class);
        self.special(name, element);
        if empty {
            self.out.push_str("/>");
            self.ends.push("");
        } else {
            self.out.push('>');
            self.ends.push(end);
        }
    }

    /// `id`, `class` and `lang`.
    fn common(&mut self, element: Element<'_>, class: &str) {
        let get = |name: &str| element.attribute(name);
        if let Some(id) = get("ID").or_else(|| get("id")) {
            attribute(&mut self.out, "id", id.trim());
        }
        let style = get("styleCode").map(|code| classes(&code)).or_else(|| get("class").map(Into::into));
        let style = style.unwrap_or_default();
        let revised = get("revised").map(|how| format!("revised-{how}"));
        let all: Vec<&str> = [class, revised.as_deref().unwrap_or_default(), &style]
            .into_iter()
            .filter(|word| !word.is_empty())
            .collect();
        if !all.is_empty() {
            attribute(&mut self.out, "class", &all.join(" "));
        }
        if let Some(language) = get("language") {
            attribute(&mut self.out, "lang", &language);
        }
    }

    /// The attributes of links and tables.
    fn special(&mut self, name: &str, element: Element<'_>) {
        let safe = |href: &str| is_safe(href).then(|| href.to_owned());
        let href = match Block::of(element) {
            Block::LinkHtml => element.attribute("href").and_then(|href| safe(&href)),
            Block::FootnoteRef => element.attribute("IDREF").map(|id| format!("#{}", id.trim())),
            Block::RenderMultiMedia => element.attribute("referencedObject").map(|ids| self.objects(&ids)),
            _ if name == "a" => element.attribute("href").and_then(|href| safe(&href)),
            _ => None,
        };
        if let Some(href) = href {
            attribute(&mut self.out, "href", &href);
        }
        for allowed in allowed(name) {
            if let Some(value) = element.attribute(allowed) {
                attribute(&mut self.out, allowed, &value);
            }
        }
    }

    /// The address of the first object; a `title` names all where there are more.
    fn objects(&mut self, ids: &str) -> String {
        let mut list = ids.split_ascii_whitespace();
        let first = list.next().unwrap_or_default();
        if list.next().is_some() {
            attribute(&mut self.out, "title", ids.trim());
        }
        format!("#{first}")
    }

    /// The text and the elements of a caption, which moves before its list. A list in it is no place for another caption.
    fn inline(&mut self, caption: Element<'_>) {
        for event in Events::of(caption) {
            match event {
                Event::Text(text) => escape(&mut self.out, &text),
                Event::Start(element) if Block::of(element) == Block::List => self.open("ul", element, ""),
                Event::Start(element) => self.start(element, false),
                Event::End => self.end(),
            }
        }
    }
}

/// The elements written: start, end, and whether they are empty.
const TAGS: [(&str, &str, bool); 47] = [
    ("<a", "</a>", false),
    ("<abbr", "</abbr>", false),
    ("<acronym", "</acronym>", false),
    ("<b", "</b>", false),
    ("<big", "</big>", false),
    ("<blockquote", "</blockquote>", false),
    ("<br", "", true),
    ("<caption", "</caption>", false),
    ("<cite", "</cite>", false),
    ("<code", "</code>", false),
    ("<col", "", true),
    ("<colgroup", "</colgroup>", false),
    ("<dd", "</dd>", false),
    ("<dfn", "</dfn>", false),
    ("<div", "</div>", false),
    ("<dl", "</dl>", false),
    ("<dt", "</dt>", false),
    ("<em", "</em>", false),
    ("<h1", "</h1>", false),
    ("<h2", "</h2>", false),
    ("<h3", "</h3>", false),
    ("<h4", "</h4>", false),
    ("<h5", "</h5>", false),
    ("<h6", "</h6>", false),
    ("<hr", "", true),
    ("<i", "</i>", false),
    ("<kbd", "</kbd>", false),
    ("<li", "</li>", false),
    ("<ol", "</ol>", false),
    ("<p", "</p>", false),
    ("<pre", "</pre>", false),
    ("<q", "</q>", false),
    ("<samp", "</samp>", false),
    ("<small", "</small>", false),
    ("<span", "</span>", false),
    ("<strong", "</strong>", false),
    ("<sub", "</sub>", false),
    ("<sup", "</sup>", false),
    ("<table", "</table>", false),
    ("<tbody", "</tbody>", false),
    ("<td", "</td>", false),
    ("<tfoot", "</tfoot>", false),
    ("<th", "</th>", false),
    ("<thead", "</thead>", false),
    ("<tr", "</tr>", false),
    ("<tt", "</tt>", false),
    ("<ul", "</ul>", false),
];

fn tag(name: &str) -> (&'static str, &'static str, bool) {
    let found = TAGS.binary_search_by(|(start, ..)| start.get(1..).unwrap_or_default().cmp(name));
    found.ok().and_then(|at| TAGS.get(at)).copied().unwrap_or(("<span", "</span>", false))
}

/// The element of that name, if it may be written.
fn known(name: &str) -> Option<&'static str> {
    let found = TAGS.binary_search_by(|(start, ..)| start.get(1..).unwrap_or_default().cmp(name)).ok()?;
    TAGS.get(found)?.0.get(1..)
}

/// What stands for an element that is none of CDA's. An empty one with content, and a `p` around blocks, would not be XHTML.
fn other(element: Element<'_>, holds_block: bool) -> &'static str {
    let plain = if holds_block || is_html_block(element.name()) { "div" } else { "span" };
    let Some(name) = known(element.name()) else {
        return plain;
    };
    let empty = tag(name).2;
    let is_container = matches!(
        name,
        "div"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dd"
            | "blockquote"
            | "table"
            | "td"
            | "th"
            | "tr"
            | "tbody"
            | "thead"
            | "tfoot"
    );
    if empty && element.children().next().is_some() || holds_block && !is_container { plain } else { name }
}

/// The further attributes an element may have.
fn allowed(name: &str) -> &'static [&'static str] {
    match name {
        "a" => &["name", "rel", "rev"],
        "table" => &["summary", "width", "border", "frame", "rules", "cellspacing", "cellpadding"],
        "col" | "colgroup" => &["span", "width", "align", "char", "charoff", "valign"],
        "thead" | "tfoot" | "tbody" | "tr" => &["align", "char", "charoff", "valign"],
        "td" | "th" => {
            &["abbr", "axis", "headers", "scope", "rowspan", "colspan", "align", "char", "charoff", "valign"]
        }
        _ => &[],
    }
}

fn first_word(text: &str) -> Option<&str> {
    text.split_ascii_whitespace().next()
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// Adds text so that it is the same when read: characters XML cannot hold become U+FFFD.
pub(super) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
