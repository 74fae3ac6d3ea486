//! What a reading line is written in: one level of the instances of a study, seen as one.
//!
//! A study is said again in each of its instances. A [`Place`] holds the data sets (or the items of a sequence) that say the
//! same thing. The value is that of the first; the leaves of all that repeat it make it together, and one that says something
//! else is refused, with an issue: never the last wins, and never in silence.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use synovia_dicom_meta::{CharacterSets, Content, DataSetView, ElementView, Tag, Vr, tags};

use crate::context::Context;
use crate::generated::rules::dicom::same;
use crate::model::{Common, Entity, Extension, ExtensionValue, Reference, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule, Src};

/// State of one conversion.
pub(super) struct Dicom<'a> {
    pub(super) cx: Context<'a>,
    /// Leaves given up, so that a value that two lines read is given up once.
    refused: RefCell<BTreeSet<u32>>,
    /// What each instance lists of the coding schemes it uses, by what its handles start at.
    schemes: RefCell<BTreeMap<u32, Rc<Schemes<'a>>>>,
}

/// Items of the Coding Scheme Identification Sequence by their designators.
type Schemes<'a> = BTreeMap<String, Listed<'a>>;

/// The items of one designator.
struct Listed<'a> {
    first: DataSetView<'a>,
    versions: BTreeMap<Option<String>, DataSetView<'a>>,
}

impl<'a> Dicom<'a> {
    pub(super) fn new(cx: Context<'a>) -> Self {
        Self { cx, refused: RefCell::default(), schemes: RefCell::default() }
    }

    /// What the instance of a member lists of the coding schemes it uses. Read once: each code asks.
    fn schemes(&self, member: Member<'a>) -> Rc<Schemes<'a>> {
        let read = || {
            let mut root = member.set;
            while let Some(outer) = root.outer() {
                root = outer;
            }
            let mut found = Schemes::new();
            let items = root.element(tags::CODING_SCHEME_IDENTIFICATION_SEQUENCE);
            for item in items.into_iter().flat_map(ElementView::items) {
                let set = item.data_set();
                if let Some(name) = value_of(set, tags::CODING_SCHEME_DESIGNATOR) {
                    let new = || Listed { first: set, versions: BTreeMap::new() };
                    let listed = found.entry(name.into_owned()).or_insert_with(new);
                    let version = value_of(set, tags::CODING_SCHEME_VERSION).map(Cow::into_owned);
                    listed.versions.entry(version).or_insert(set);
                }
            }
            Rc::new(found)
        };
        Rc::clone(self.schemes.borrow_mut().entry(member.base).or_insert_with(read))
    }
}

/// A data set of one instance: the whole, or an item.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) set: DataSetView<'a>,
    /// What the handles of the instance start at.
    pub(super) base: u32,
}

impl<'a> Member<'a> {
    /// The handle of an element.
    pub(super) fn handle(self, element: ElementView<'a>) -> u32 {
        let offset = u32::try_from(element.header_offset()).unwrap_or(u32::MAX);
        self.base.saturating_add(1).saturating_add(offset)
    }

    fn get(self, tag: Tag) -> Option<ElementView<'a>> {
        self.set.element(tag)
    }
}

/// One level of the instances of a study.
#[derive(Clone)]
pub(super) struct Place<'c, 'a> {
    pub(super) d: &'c Dicom<'a>,
    members: Rc<[Member<'a>]>,
    pub(super) by: Origin,
    /// What tells this place from others of its level, such as a UID or the path of a sequence.
    anchor: Rc<str>,
}

/// A value, and every leaf that says it.
struct Found<'a> {
    text: Cow<'a, str>,
    leaves: Vec<u32>,
}

impl<'c, 'a> Place<'c, 'a> {
    pub(super) fn new(d: &'c Dicom<'a>, members: Vec<Member<'a>>, by: Origin, anchor: &str) -> Self {
        Self { d, members: members.into(), by, anchor: anchor.into() }
    }

    /// The same place inside `rule`.
    pub(super) fn under(&self, rule: Rule) -> Self {
        let src = self.members.first().map_or(Src::None, |m| Src::Node(m.base));
        Self { by: self.d.cx.trace.step(self.by, rule, src), ..self.clone() }
    }

    /// The same place, its things told apart from others made here by a word.
    pub(super) fn named(&self, word: &str) -> Self {
        Self { anchor: format!("{}/{word}", self.anchor).into(), ..self.clone() }
    }

    /// Some of the instances of this place, told apart from the others by a word.
    pub(super) fn part(&self, members: Vec<Member<'a>>, word: &str) -> Self {
        Self { members: members.into(), ..self.named(word) }
    }

    /// The instances (or items) that say what is read here.
    pub(super) fn members(&self) -> &[Member<'a>] {
        &self.members
    }

    fn found(&self, tag: Tag) -> Option<Found<'a>> {
        let mut found: Option<Found<'a>> = None;
        let mut first_raw: &[u8] = &[];
        for member in self.members.iter() {
            let Some(element) = member.get(tag).filter(|e| !e.is_sequence() && !e.raw().is_empty()) else {
                continue;
            };
            let leaf = member.handle(element);
            match &mut found {
                Some(found) if element.raw() == first_raw || text_of(element) == found.text => {
                    found.leaves.push(leaf);
                }
                Some(_) => self.refuse(leaf, Reason::Policy, "mapping/conflicting-instances"),
                None => {
                    let Some(text) = element.text().ok().or_else(|| unknown_text(element)) else {
                        self.refuse(leaf, Reason::Invalid, "mapping/text-not-readable");
                        continue;
                    };
                    if text.trim().is_empty() {
                        self.refuse(leaf, Reason::Invalid, "mapping/value-blank");
                        continue;
                    }
                    first_raw = element.raw();
                    found = Some(Found { text, leaves: vec![leaf] });
                }
            }
        }
        found
    }

    /// Gives a leaf up, once.
    fn refuse(&self, leaf: u32, why: Reason, code: &'static str) {
        if self.d.refused.borrow_mut().insert(leaf) {
            self.d.cx.refuse(leaf, why, code);
        }
    }

    /// Gives the leaves of a value up.
    pub(super) fn refuse_value(&self, value: &Val<Cow<'a, str>>, why: Reason, code: &'static str) {
        for leaf in self.d.cx.trace.leaves(value.by) {
            self.refuse(leaf, why, code);
        }
    }

    /// The value without recording anything.
    pub(super) fn peek(&self, tag: Tag) -> Option<Cow<'a, str>> {
        let values = self.members.iter().filter_map(|m| m.get(tag)).map(text_of);
        values.into_iter().map(trim).find(|t| !t.is_empty())
    }

    /// The value, inside `rule`.
    pub(super) fn text(&self, tag: Tag, rule: Rule) -> Text<'a> {
        let found = self.found(tag)?;
        let by = self.made(rule, &found.leaves);
        Some(Val::new(trim(found.text), by))
    }

    /// The values between backslashes, each inside `rule`.
    pub(super) fn texts(&self, tag: Tag, rule: Rule) -> Vec<Val<Cow<'a, str>>> {
        let Some(found) = self.found(tag) else { return Vec::new() };
        let all = found.text.split('\\').map(str::trim).filter(|v| !v.is_empty());
        all.map(|v| Val::new(Cow::Owned(v.to_string()), self.made(rule, &found.leaves))).collect()
    }

    /// An application of `rule` to all leaves that say a value. Those after the first say it again.
    fn made(&self, rule: Rule, leaves: &[u32]) -> Origin {
        let trace = &self.d.cx.trace;
        match leaves {
            [leaf] => trace.step(self.by, rule, Src::Leaf(*leaf)),
            _ => trace.join(trace.step(self.by, same::VALUE, Src::None), rule, leaves),
        }
    }

    /// One value that several attributes make together.
    pub(super) fn join(&self, tags: &[Tag], rule: Rule, is: String) -> Text<'a> {
        let leaves: Vec<u32> = tags.iter().filter_map(|t| self.found(*t)).flat_map(|f| f.leaves).collect();
        (!leaves.is_empty()).then(|| Val::new(Cow::Owned(is), self.made(rule, &leaves)))
    }

    /// One value that an attribute says in each instance in words of its own.
    pub(super) fn gathered(&self, tag: Tag, rule: Rule, is: String) -> Text<'a> {
        let said = self.members.iter().filter_map(|m| Some((*m, m.get(tag)?)));
        let leaves: Vec<u32> = said.filter(|(_, e)| !e.raw().is_empty()).map(|(m, e)| m.handle(e)).collect();
        (!leaves.is_empty()).then(|| Val::new(Cow::Owned(is), self.made(rule, &leaves)))
    }

    /// The numbers of a binary attribute, each inside `rule` and as text.
    pub(super) fn numbers(&self, tag: Tag, rule: Rule) -> Vec<Val<Cow<'a, str>>> {
        let mut found: Option<(Vec<String>, Vec<u32>)> = None;
        for member in self.members.iter() {
            let Some(element) = member.get(tag).filter(|e| !e.raw().is_empty()) else { continue };
            let Some(numbers) = numbers_of(element) else { return self.texts(tag, rule) };
            let leaf = member.handle(element);
            match &mut found {
                Some((first, leaves)) if *first == numbers => leaves.push(leaf),
                Some(_) => self.refuse(leaf, Reason::Policy, "mapping/conflicting-instances"),
                None => found = Some((numbers, vec![leaf])),
            }
        }
        let (texts, leaves) = found.unwrap_or_default();
        texts.into_iter().map(|text| Val::new(Cow::Owned(text), self.made(rule, &leaves))).collect()
    }

    /// The value if it is one of some words; it then decides what is made in the place given back.
    pub(super) fn when(&self, tag: Tag, rule: Rule, words: &[&str]) -> Option<Self> {
        let found = self.found(tag).filter(|f| words.contains(&f.text.trim()))?;
        let inside = self.under(rule);
        for leaf in found.leaves {
            self.d.cx.trace.decides(inside.by, leaf);
        }
        Some(inside)
    }

    /// The first value of an attribute of the data sets around this place, and this place inside `rule`, decided by it.
    pub(super) fn around(&self, tag: Tag, rule: Rule) -> Option<(Self, Cow<'a, str>)> {
        let inside = self.under(rule);
        let mut first: Option<Cow<'a, str>> = None;
        for member in self.members.iter() {
            let mut here = Some(member.set);
            while let Some(set) = here {
                if let Some(element) = set.element(tag).filter(|e| !e.raw().is_empty()) {
                    self.d.cx.trace.decides(inside.by, member.handle(element));
                    first.get_or_insert_with(|| trim(text_of(element)));
                    break;
                }
                here = set.outer();
            }
        }
        Some((inside, first?))
    }

    /// The value decides what is made of `by`.
    pub(super) fn decides(&self, tag: Tag, by: Origin) {
        for leaf in self.found(tag).map(|f| f.leaves).unwrap_or_default() {
            self.d.cx.trace.decides(by, leaf);
        }
    }

    /// The items of a sequence, each inside `rule`. An instance whose items are others than those of the first is refused.
    pub(super) fn items(&self, tag: Tag, rule: Rule) -> Vec<Self> {
        let mut columns: Vec<Vec<Member<'a>>> = Vec::new();
        let mut nodes = Vec::new();
        for member in self.members.iter() {
            let Some(element) = member.get(tag) else { continue };
            let items: Vec<Member<'a>> =
                element.items().map(|item| Member { set: item.data_set(), base: member.base }).collect();
            if items.is_empty() {
                continue;
            }
            if columns.is_empty() {
                nodes.push(member.handle(element));
                columns = items.into_iter().map(|item| vec![item]).collect();
            } else if columns.len() == items.len()
                && columns.iter().zip(&items).all(|(c, i)| c.first().is_some_and(|f| same_set(*f, *i)))
            {
                for (column, item) in columns.iter_mut().zip(items) {
                    column.push(item);
                }
            } else {
                for item in items {
                    self.refuse_all(item);
                }
            }
        }
        let node = nodes.first().map_or(Src::None, |n| Src::Node(*n));
        let items = columns.into_iter().enumerate();
        items
            .map(|(i, members)| Self {
                d: self.d,
                members: members.into(),
                by: self.d.cx.trace.step(self.by, rule, node),
                anchor: format!("{}/{tag}[{i}]", self.anchor).into(),
            })
            .collect()
    }

    fn refuse_all(&self, item: Member<'a>) {
        for element in descendants(item.set).into_iter().filter(|e| !e.is_sequence() && !e.raw().is_empty()) {
            self.refuse(item.handle(element), Reason::Policy, "mapping/conflicting-instances");
        }
    }

    /// Whether an attribute is there.
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.members.iter().any(|m| m.get(tag).is_some())
    }

    /// The first item of a sequence without recording anything.
    pub(super) fn look(&self, tag: Tag) -> Option<Self> {
        let member = *self.members.first()?;
        let set = member.get(tag)?.items().next()?.data_set();
        Some(Self { members: [Member { set, ..member }].into(), ..self.clone() })
    }

    /// The first item of a sequence.
    pub(super) fn item(&self, tag: Tag, rule: Rule) -> Option<Self> {
        self.items(tag, rule).into_iter().next()
    }

    /// What the instances list of a coding scheme (PS3.3 C.12.1): of several versions that of the code, else the first. Whether
    /// it is the only one is said, too.
    pub(super) fn listed(&self, designator: &str, version: Option<&str>) -> Option<(Self, bool)> {
        let mut members = Vec::new();
        let mut alone = true;
        for member in self.members.iter() {
            let schemes = self.d.schemes(*member);
            let Some(listed) = schemes.get(designator) else { continue };
            alone &= listed.versions.len() == 1;
            let set = *listed.versions.get(&version.map(str::to_string)).unwrap_or(&listed.first);
            members.push(Member { set, base: member.base });
        }
        (!members.is_empty()).then(|| (Self { members: members.into(), ..self.clone() }, alone))
    }

    /// A constant that `rule` assigns because this place is there.
    pub(super) fn constant(&self, rule: Rule, is: &'static str) -> Text<'a> {
        Some(Val::new(Cow::Borrowed(is), self.under(rule).by))
    }

    /// A thing that this place makes.
    pub(super) fn create<T: Entity<'a>>(&self, rule: Rule) -> T {
        let mut thing = T::default();
        *thing.common_mut() =
            Common { by: self.under(rule).by, anchor: self.anchor.to_string(), ..Common::default() };
        thing
    }

    /// Adds a thing to the record and points to it.
    pub(super) fn add<T: Entity<'a>>(&self, thing: T) -> Reference<'a> {
        Reference::to(self.d.cx.add(thing))
    }

    /// An extension with a constant url.
    pub(super) fn extension(
        &self,
        url_rule: Rule,
        url: &'static str,
        value: Option<ExtensionValue<'a>>,
    ) -> Vec<Extension<'a>> {
        let made = |value| Extension {
            url: self.constant(url_rule, url),
            value: Some(value),
            extension: Vec::new(),
        };
        value.into_iter().map(made).collect()
    }

    /// Says that something is odd about a value.
    pub(super) fn issue(&self, value: &Val<Cow<'a, str>>, severity: Severity, code: &'static str) {
        self.d.cx.issue(severity, code, self.d.cx.trace.first_leaf(value.by));
    }
}

/// What an instance says in some attributes and all that is in them: equal for instances that say the same.
pub(super) fn said(member: Member<'_>, tags: &[Tag]) -> Vec<u8> {
    let mut out = Vec::new();
    for element in tags.iter().filter_map(|tag| member.get(*tag)) {
        let inside = element.items().flat_map(|item| descendants(item.data_set()));
        for one in std::iter::once(element).chain(inside).filter(|e| !e.is_sequence() && !e.raw().is_empty())
        {
            out.extend(one.tag().to_u32().to_be_bytes());
            out.extend(u64::try_from(one.raw().len()).unwrap_or(u64::MAX).to_be_bytes());
            out.extend(one.raw());
        }
    }
    out
}

/// The value of an attribute without padding; `None` when it is empty.
fn value_of<'a>(set: DataSetView<'a>, tag: Tag) -> Option<Cow<'a, str>> {
    set.element(tag).map(text_of).map(trim).filter(|text| !text.is_empty())
}

/// Whether two items say the same, byte for byte.
fn same_set(one: Member<'_>, other: Member<'_>) -> bool {
    let leaves = |m: Member<'_>| {
        let all = descendants(m.set).into_iter().filter(|e| !e.is_sequence());
        all.map(|e| (e.tag(), e.raw().to_vec())).collect::<Vec<_>>()
    };
    leaves(one) == leaves(other)
}

/// The elements of a data set and of its items, in the order of their bytes.
pub(super) fn descendants(set: DataSetView<'_>) -> Vec<ElementView<'_>> {
    let mut found = Vec::new();
    let mut open = vec![set.elements()];
    while let Some(level) = open.last_mut() {
        let Some(element) = level.next() else {
            open.pop();
            continue;
        };
        found.push(element);
        // The items of a sequence lie one after the other.
        let items: Vec<_> = element.items().map(synovia_dicom_meta::ItemView::elements).collect();
        open.extend(items.into_iter().rev());
    }
    found
}

/// The text of an element, its values between backslashes; empty when it is none.
pub(super) fn text_of(element: ElementView<'_>) -> Cow<'_, str> {
    unknown_text(element).unwrap_or_else(|| element.text_lossy())
}

/// The text of an element that a writer did not know and wrote as UN (PS3.5 6.2.2): what its attribute is says how to read it.
fn unknown_text(element: ElementView<'_>) -> Option<Cow<'_, str>> {
    if element.vr() != Vr::UN || element.is_sequence() {
        return None;
    }
    let vr = element.attribute()?.vrs.iter().next()?;
    let sets = match vr.info()?.content {
        Content::Text => element.data_set().character_sets(),
        Content::Ascii => CharacterSets::default(),
        _ => return None,
    };
    sets.decode(element.raw()).ok()
}

/// The numbers of a binary element as text; `None` when it is not one.
fn numbers_of(element: ElementView<'_>) -> Option<Vec<String>> {
    if let Ok(whole) = element.integers() {
        return Some(whole.map(|n| n.to_string()).collect());
    }
    // The shortest text of the number that was written: FL holds no more digits than those.
    let short = |n: f64| if element.vr() == Vr::FL { (n as f32).to_string() } else { n.to_string() };
    element.floats().ok().map(|floats| floats.map(short).collect())
}

/// Text without the padding around it.
fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches([' ', '\0'])),
        Cow::Owned(text) => Cow::Owned(text.trim_matches([' ', '\0']).to_string()),
    }
}
