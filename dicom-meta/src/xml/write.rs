//! From a data set to XML.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::tokens::is_allowed;
use super::{NAMESPACE, XmlOptions};
use crate::assemble::base64;
use crate::charset::CharacterSets;
use crate::data_set::DataSet;
use crate::export::{self, float, is_elsewhere, not_finite};
use crate::tag::Tag;
use crate::view::{DataSetView, ElementView, Items};
use crate::vr::{Content, Vr};

pub(super) const GROUPS: [&str; 3] = ["Alphabetic", "Ideographic", "Phonetic"];
pub(super) const COMPONENTS: [&str; 5] =
    ["FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"];

/// What is open: elements of a data set with what holds in it, or items of a sequence.
enum Level<'m> {
    Elements { elements: alloc::vec::IntoIter<ElementView<'m>>, sets: CharacterSets, creators: Creators },
    Items { items: Items<'m>, number: u32 },
}

impl<'m> Level<'m> {
    fn of(data_set: DataSetView<'m>, outer: Option<&CharacterSets>) -> Self {
        let (elements, sets) = export::elements(data_set, outer);
        let creators = Creators::of(&elements, &sets);
        Self::Elements { elements: elements.into_iter(), sets, creators }
    }
}

/// The private blocks of a data set, by the tag of their creator: their names, where a name has one block only.
struct Creators(Vec<(Tag, Option<String>)>);

impl Creators {
    fn of(elements: &[ElementView<'_>], sets: &CharacterSets) -> Self {
        let creators = elements.iter().filter(|e| e.tag().is_private_creator());
        let mut all: Vec<_> = creators.map(|e| (e.tag(), name_of(*e, sets))).collect();
        let mut order: Vec<usize> = (0..all.len()).collect();
        let key = |at: usize| all.get(at).map(|(tag, name)| (tag.group(), name.as_deref()));
        order.sort_by_key(|at| key(*at));
        let ambiguous: Vec<usize> = order
            .windows(2)
            .filter(|pair| matches!(pair, [a, b] if key(*a) == key(*b)))
            .flatten()
            .copied()
            .collect();
        for at in ambiguous {
            if let Some((_, name)) = all.get_mut(at) {
                *name = None;
            }
        }
        Self(all)
    }

    fn name(&self, tag: Tag) -> Option<&str> {
        let creator = tag.private_creator()?;
        let at = self.0.binary_search_by_key(&creator, |(tag, _)| *tag).ok()?;
        self.0.get(at)?.1.as_deref()
    }
}

/// What a creator is called, if XML can say it.
fn name_of(element: ElementView<'_>, sets: &CharacterSets) -> Option<String> {
    let name = sets.decode(element.raw().trim_ascii_end()).ok()?;
    (!name.is_empty() && name.chars().all(is_allowed)).then(|| name.into_owned())
}

struct Writer<'o> {
    out: String,
    options: &'o XmlOptions<'o>,
    /// Elements that are open.
    depth: usize,
}

pub(super) fn data_set(data_set: &DataSet<'_>, options: &XmlOptions<'_>) -> String {
    let mut writer = Writer { out: String::new(), options, depth: 0 };
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = write!(writer.out, "<NativeDicomModel xmlns=\"{NAMESPACE}\" xml:space=\"preserve\">");
    writer.depth = 1;
    let mut open = alloc::vec![Level::of(data_set.view(), None)];
    while let Some(level) = open.last_mut() {
        match level {
            Level::Elements { elements, sets, creators } => match elements.next() {
                Some(element) => {
                    if let Some(items) = writer.element(element, sets, creators) {
                        open.push(Level::Items { items, number: 0 });
                    }
                }
                None => {
                    open.pop();
                    writer.end(if open.is_empty() { "NativeDicomModel" } else { "Item" });
                }
            },
            Level::Items { items, number } => match items.next() {
                Some(item) => {
                    *number += 1;
                    let number = *number;
                    writer.line();
                    let _ = write!(writer.out, "<Item number=\"{number}\">");
                    writer.depth += 1;
                    let sets = open.iter().rev().find_map(|level| match level {
                        Level::Elements { sets, .. } => Some(sets),
                        Level::Items { .. } => None,
                    });
                    let inner = Level::of(item.data_set(), sets);
                    open.push(inner);
                }
                None => {
                    open.pop();
                    writer.end("DicomAttribute");
                }
            },
        }
    }
    writer.out
}

impl Writer<'_> {
    fn line(&mut self) {
        if self.options.indent {
            self.out.push('\n');
            self.out.extend(core::iter::repeat_n("  ", self.depth));
        }
    }

    fn end(&mut self, name: &str) {
        self.depth -= 1;
        self.line();
        let _ = write!(self.out, "</{name}>");
    }

    /// One element; of a sequence its start and the items that are to follow.
    fn element<'m>(
        &mut self,
        element: ElementView<'m>,
        sets: &CharacterSets,
        creators: &Creators,
    ) -> Option<Items<'m>> {
        self.line();
        let tag = element.tag();
        let creator = creators.name(tag);
        // The block is not sent where its creator says which it is.
        let shown = if creator.is_some() { tag.to_u32() & 0xFFFF_00FF } else { tag.to_u32() };
        let vr = element.vr();
        let vr = match vr.is_known() {
            // A sequence whose representation is UN, too.
            _ if element.is_sequence() => Vr::SQ,
            true => vr,
            false => Vr::UN,
        };
        let _ = write!(self.out, "<DicomAttribute tag=\"{shown:08X}\" vr=\"{}\"", vr.as_str());
        if let Some(creator) = creator {
            self.out.push_str(" privateCreator=\"");
            escape(creator, &mut self.out);
            self.out.push('"');
        } else if let Some(attribute) = element.attribute().filter(|a| !a.keyword.is_empty()) {
            let _ = write!(self.out, " keyword=\"{}\"", attribute.keyword);
        }
        self.out.push('>');
        self.depth += 1;
        if element.is_sequence() {
            return Some(element.items());
        }
        if !element.is_empty() {
            self.value(element, sets);
        }
        self.depth -= 1;
        if self.out.ends_with('>') && self.options.indent && !element.is_empty() {
            self.line();
        }
        self.out.push_str("</DicomAttribute>");
        None
    }

    fn value(&mut self, element: ElementView<'_>, sets: &CharacterSets) {
        let plain = CharacterSets::default();
        let size = if element.vr() == Vr::AT { 4 } else { element.vr().word_size() };
        let is_whole = element.raw().len().is_multiple_of(size.max(1));
        match (element.vr().info().map(|info| info.content), element.vr()) {
            (Some(Content::Text), _) => self.texts(element, sets),
            (Some(Content::Ascii), _) => self.texts(element, &plain),
            // A remainder is no value, and is not to be lost.
            _ if !is_whole => self.inline(&element.little_endian()),
            (_, Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::UV | Vr::SV) => {
                for (at, value) in element.integers().into_iter().flatten().enumerate() {
                    self.open_value(at, "Value");
                    let _ = write!(self.out, "{value}</Value>");
                }
            }
            (_, Vr::FL | Vr::FD) if has_marked_nan(element) => self.inline(&element.little_endian()),
            (_, vr @ (Vr::FL | Vr::FD)) => {
                for (at, value) in element.floats().into_iter().flatten().enumerate() {
                    self.open_value(at, "Value");
                    match not_finite(value) {
                        Some(name) => self.out.push_str(name),
                        None => float(value, vr, &mut self.out),
                    }
                    self.out.push_str("</Value>");
                }
            }
            (_, Vr::AT) => {
                for (at, tag) in element.tags().into_iter().flatten().enumerate() {
                    self.open_value(at, "Value");
                    let _ = write!(self.out, "{:08X}</Value>", tag.to_u32());
                }
            }
            _ if is_elsewhere(element, self.options.max_inline, self.options.inline_pixel_data) => {
                if let Some(uri) = self.options.bulk_data_uri.and_then(|hook| hook(element)) {
                    self.line();
                    self.out.push_str("<BulkData uri=\"");
                    escape(&uri, &mut self.out);
                    self.out.push_str("\"/>");
                }
            }
            _ => self.inline(&element.little_endian()),
        }
    }

    fn open_value(&mut self, at: usize, name: &str) {
        self.line();
        let _ = write!(self.out, "<{name} number=\"{}\">", at + 1);
    }

    fn inline(&mut self, bytes: &[u8]) {
        self.line();
        self.out.push_str("<InlineBinary>");
        base64(bytes, &mut self.out);
        self.out.push_str("</InlineBinary>");
    }

    fn texts(&mut self, element: ElementView<'_>, sets: &CharacterSets) {
        let readable = sets.decode_with(element.raw(), element.delimiters());
        let is_sayable = |text: &Cow<'_, str>| text.trim_end_matches('\0').chars().all(is_allowed);
        let is_name = element.vr() == Vr::PN;
        let sayable = readable.is_ok_and(|text| is_sayable(&text));
        if !sayable || (is_name && element.texts_in(sets).any(|value| !is_regular(&value))) {
            return self.inline(element.raw());
        }
        let mut rest = element.texts_in(sets);
        // One empty value is an empty element.
        if rest.next().is_none_or(|first| first.is_empty()) && rest.next().is_none() {
            return;
        }
        for (at, value) in element.texts_in(sets).enumerate() {
            if is_name {
                self.open_value(at, "PersonName");
                self.name(&value);
                self.out.push_str("</PersonName>");
            } else {
                self.open_value(at, "Value");
                escape(&value, &mut self.out);
                self.out.push_str("</Value>");
            }
        }
    }

    /// The groups of a name; empty ones only where nothing else says that they are there.
    fn name(&mut self, name: &str) {
        let last = name.split('=').count() - 1;
        for (at, (group, element)) in name.split('=').zip(GROUPS).enumerate() {
            if group.is_empty() && (at < last || last == 0) {
                continue;
            }
            let _ = write!(self.out, "<{element}>");
            if !group.is_empty() {
                for (component, element) in group.split('^').zip(COMPONENTS) {
                    let _ = write!(self.out, "<{element}>");
                    escape(component, &mut self.out);
                    let _ = write!(self.out, "</{element}>");
                }
            }
            let _ = write!(self.out, "</{element}>");
        }
    }
}

/// Whether a name has no more groups and components than the model has elements for.
fn is_regular(name: &str) -> bool {
    name.split('=').count() <= GROUPS.len()
        && name.split('=').all(|group| group.split('^').count() <= COMPONENTS.len())
}

/// Whether a number is none in a way that the word for it does not say.
fn has_marked_nan(element: ElementView<'_>) -> bool {
    element.words().any(|bits| match element.vr() {
        Vr::FL => {
            let bits = u32::try_from(bits).unwrap_or_default();
            f32::from_bits(bits).is_nan() && bits != f32::NAN.to_bits()
        }
        _ => f64::from_bits(bits).is_nan() && bits != f64::NAN.to_bits(),
    })
}

/// Text as content or in an attribute.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) =
        rest.bytes().position(|b| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\r' | b'\n' | b'\t'))
    {
        let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(plain);
        let mut chars = special.chars();
        out.push_str(match chars.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            Some('\r') => "&#13;",
            Some('\n') => "&#10;",
            _ => "&#9;",
        });
        rest = chars.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_is_escaped() {
        let mut out = String::new();
        escape("a<b>&\"c\r\n\u{e9}", &mut out);
        assert_eq!(out, "a&lt;b&gt;&amp;&quot;c&#13;&#10;\u{e9}");
    }

    #[test]
    fn names_the_model_has_elements_for() {
        assert!(is_regular("a^b^c^d^e=f=g"));
        assert!(!is_regular("a^b^c^d^e^f"));
        assert!(!is_regular("a=b=c=d"));
    }
}
