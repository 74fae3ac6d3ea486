//! Putting hub values into places of the target: every mapping line of the writer goes through [`El`].

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use synovia_fhir_model::node::Node;
use synovia_fhir_model::{Date, DateTime, Decimal, Instant, Time, r4};

use super::names::Names;
use super::text;
use crate::context::Context;
use crate::generated::rules::hl7v2::{null, source};
use crate::model::{self, Count, Extended, Key, Record, Text, Truth, Val};
use crate::report::Severity;
use crate::trace::{At, Origin, Reason, Src};

/// A value that FHIR does not allow.
pub(super) const NOT_VALID: &str = "mapping/value-not-valid";
/// A code outside the value set that FHIR requires.
const NOT_IN_VALUE_SET: &str = "mapping/code-not-in-value-set";
/// Characters that FHIR does not allow were left out.
const CLEANED: &str = "mapping/value-cleaned";

/// An element that does not make it into the output though its leaves were linked.
#[derive(Debug)]
pub(super) struct Doomed {
    at: At,
    why: Reason,
    /// The issue that says so, and the place it is about.
    issue: Option<(&'static str, At)>,
}

/// What writing one record needs.
#[derive(Debug)]
pub(super) struct Writer<'w, 'a> {
    pub(super) cx: &'w Context<'a>,
    pub(super) record: &'w Record<'a>,
    pub(super) names: RefCell<Names<'w>>,
    doomed: RefCell<Vec<Doomed>>,
    /// No fewer bytes than what was written so far has; what is dropped again counts, too.
    written: Cell<usize>,
}

/// More bytes than an element of the output has besides its text: its name and that of the type, twice where a primitive has
/// extensions, the address of a thing, and the extensions that say why what FHIR requires is not there.
const FRAME: usize = 2048;
/// Bytes that one byte of text can become (`\\u0001`).
const ESCAPED: usize = 6;

impl<'w, 'a> Writer<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>) -> Self {
        let names = RefCell::new(Names::new(cx, record));
        Self { cx, record, names, doomed: RefCell::default(), written: Cell::default() }
    }

    /// Counts an element with so many bytes of text.
    pub(super) fn count(&self, text: usize) {
        let more = text.saturating_mul(ESCAPED).saturating_add(FRAME);
        self.written.set(self.written.get().saturating_add(more));
    }

    /// No fewer bytes than the output has as JSON or XML, by a count that costs nothing: far more where it is long.
    pub(super) fn at_most(&self) -> usize {
        self.written.get()
    }

    pub(super) fn place(&self, up: At, name: &'static str, index: Option<usize>) -> At {
        self.cx.trace.place(up, name, index.map(|i| u32::try_from(i).unwrap_or(u32::MAX)))
    }

    /// Takes an element that was written out of the output. Its leaves are refused when writing is done.
    pub(super) fn doom(&self, at: At, why: Reason, issue: Option<(&'static str, At)>) {
        self.cx.trace.drop_place(at);
        self.doomed.borrow_mut().push(Doomed { at, why, issue });
    }

    /// Refuses the leaves of all doomed elements, in one pass, and notes their issues.
    pub(super) fn sweep(&self) {
        let doomed = self.doomed.take();
        if doomed.is_empty() {
            return;
        }
        let numbers: HashMap<At, (usize, Reason)> = doomed
            .iter()
            .enumerate()
            .filter(|(_, d)| d.at != At::NONE)
            .map(|(i, d)| (d.at, (i, d.why)))
            .collect();
        let leaves = self.cx.trace.refuse_below_all(&numbers);
        for (number, doomed) in doomed.iter().enumerate() {
            if let Some((code, target)) = doomed.issue {
                self.cx.issue_about(Severity::Warning, code, leaves.get(&number).copied(), target);
            }
        }
    }
}

/// A hub value that FHIR writes as an element of its own.
pub(super) trait Write<'a> {
    /// The element.
    type Out;
    /// Writes it at the place of `e`; `None` when nothing of it can be written.
    fn write(&self, e: El<'_, '_, 'a>) -> Option<Self::Out>;
}

/// An element being written: the writer, and the element's place.
#[derive(Clone, Copy, Debug)]
pub(super) struct El<'e, 'w, 'a> {
    pub(super) w: &'e Writer<'w, 'a>,
    pub(super) at: At,
}

/// What a value that is null says of why there is none: FHIR's code of the reason, empty for "unknown".
trait Null {
    fn reason(&self) -> &str {
        ""
    }
}

impl Null for bool {}
impl Null for u32 {}
impl Null for Cow<'_, str> {
    fn reason(&self) -> &str {
        self
    }
}

/// The element, unless it is empty: FHIR has no empty elements.
pub(super) fn filled<N: Node>(node: N) -> Option<N> {
    let any = node.present() != 0;
    any.then_some(node)
}

impl<'a> El<'_, '_, 'a> {
    /// A place below this one.
    pub(super) fn child(self, name: &'static str, index: Option<usize>) -> Self {
        Self { at: self.w.place(self.at, name, index), ..self }
    }

    /// Links the value made by `by` with this place.
    pub(super) fn link(self, by: Origin) {
        self.w.cx.trace.link(by, self.at);
    }

    /// Gives a value up that was not written.
    pub(super) fn refuse(self, by: Origin, code: &'static str) {
        self.w.cx.trace.refuse_origin(by, Reason::Invalid);
        self.w.cx.issue_at(Severity::Warning, code, by, self.at);
    }

    fn cleaned(self, by: Origin) {
        self.w.cx.issue_at(Severity::Information, CLEANED, by, self.at);
    }

    /// Takes this element, which was written, out of the output.
    pub(super) fn drop_invalid(self, code: &'static str) {
        self.w.doom(self.at, Reason::Invalid, Some((code, At::NONE)));
    }

    /// Any primitive: the value if `read` takes it, what stands for a null, and the extensions of its own.
    fn prim<S: Null, T>(
        self,
        (name, index): (&'static str, Option<usize>),
        value: Option<&Val<S>>,
        extension: &[model::Extension<'a>],
        code: &'static str,
        read: impl FnOnce(Self, &Val<S>) -> Option<T>,
    ) -> r4::Prim<T> {
        let mut out = r4::Prim::default();
        if value.is_none() && extension.is_empty() {
            return out;
        }
        let here = self.child(name, index);
        self.w.count(value.map_or(0, |v| v.is.reason().len()));
        let mut extensions = Vec::new();
        match value {
            Some(val) if val.null => extensions.push(here.null(val.by, val.is.reason())),
            Some(val) => match read(self, val) {
                Some(value) => {
                    here.link(val.by);
                    out.value = Some(value);
                }
                None => self.refuse(val.by, code),
            },
            None => {}
        }
        here.list_onto("extension", &mut extensions, extension);
        if !extensions.is_empty() {
            out.element = Some(Box::new(synovia_fhir_model::PrimElement { id: None, extension: extensions }));
        }
        out
    }

    /// What FHIR says where the source says that there is no value; this is the place of the element without it.
    fn null(self, by: Origin, reason: &str) -> r4::Extension {
        let trace = &self.w.cx.trace;
        let here = self.child("extension", Some(0));
        if !reason.is_empty() {
            here.link(by);
            return super::required::absent(reason);
        }
        let src = trace.first_leaf(by).map_or(Src::None, Src::Leaf);
        here.link(trace.step(by, null::DATA_ABSENT_REASON, src));
        super::required::unknown()
    }

    fn one_text<T>(
        self,
        name: &'static str,
        value: &Text<'a>,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> r4::Prim<T> {
        self.prim((name, None), value.as_ref(), &[], NOT_VALID, |_, v| read(&v.is))
    }

    /// A string or markdown.
    pub(super) fn string(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.string_of(name, None, value.as_ref(), &[])
    }

    /// A string with extensions of its own.
    pub(super) fn extended(self, name: &'static str, value: &Extended<'a>) -> r4::Prim<String> {
        self.string_of(name, None, value.value.as_ref(), &value.extension)
    }

    fn string_of(
        self,
        name: &'static str,
        index: Option<usize>,
        value: Option<&Val<Cow<'a, str>>>,
        extension: &[model::Extension<'a>],
    ) -> r4::Prim<String> {
        self.prim((name, index), value, extension, NOT_VALID, |e, v| {
            let mut cleaned = false;
            let text = text::string(&v.is, &mut cleaned)?;
            if cleaned {
                e.cleaned(v.by);
            }
            Some(text)
        })
    }

    /// A list of primitives; what cannot be written takes no place in it.
    fn prims<S, T>(self, values: &[S], one: impl Fn(Self, usize, &S) -> r4::Prim<T>) -> Vec<r4::Prim<T>> {
        let mut out = Vec::with_capacity(values.len());
        for value in values {
            let prim = one(self, out.len(), value);
            if !prim.is_absent() {
                out.push(prim);
            }
        }
        out
    }

    /// A list of strings.
    pub(super) fn strings(self, name: &'static str, values: &[Val<Cow<'a, str>>]) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| e.string_of(name, Some(i), Some(v), &[]))
    }

    /// A list of strings with extensions of their own.
    pub(super) fn all_extended(self, name: &'static str, values: &[Extended<'a>]) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| e.string_of(name, Some(i), v.value.as_ref(), &v.extension))
    }

    /// A list of uris or canonicals.
    pub(super) fn uris(self, name: &'static str, values: &[Val<Cow<'a, str>>]) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| {
            e.prim((name, Some(i)), Some(v), &[], NOT_VALID, |_, v| text::uri(&v.is))
        })
    }

    /// A list of dateTimes.
    pub(super) fn date_times(
        self,
        name: &'static str,
        values: &[Val<Cow<'a, str>>],
    ) -> Vec<r4::Prim<DateTime>> {
        self.prims(values, |e, i, v| e.moment((name, Some(i)), v, DateTime::parse))
    }

    /// A list of times of the day.
    pub(super) fn times(self, name: &'static str, values: &[Val<Cow<'a, str>>]) -> Vec<r4::Prim<Time>> {
        self.prims(values, |e, i, v| {
            e.prim((name, Some(i)), Some(v), &[], NOT_VALID, |_, v| Time::parse(&v.is))
        })
    }

    /// An id: at most 64 letters, digits, hyphens and full stops.
    pub(super) fn id(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.one_text(name, value, text::id)
    }

    /// A uri, url or canonical.
    pub(super) fn uri(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.one_text(name, value, text::uri)
    }

    /// A url with extensions of its own.
    pub(super) fn uri_extended(self, name: &'static str, value: &Extended<'a>) -> r4::Prim<String> {
        let read = |_, v: &Val<Cow<'a, str>>| text::uri(&v.is);
        self.prim((name, None), value.value.as_ref(), &value.extension, NOT_VALID, read)
    }

    /// base64Binary.
    pub(super) fn base64(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.one_text(name, value, text::base64)
    }

    /// A language tag.
    pub(super) fn language(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.one_text(name, value, text::language)
    }

    /// A code of any system.
    pub(super) fn code(self, name: &'static str, value: &Text<'a>) -> r4::Prim<String> {
        self.prim((name, None), value.as_ref(), &[], NOT_VALID, |e, v| {
            let mut cleaned = false;
            let code = text::code(&v.is, &mut cleaned)?;
            if cleaned {
                e.cleaned(v.by);
            }
            Some(code)
        })
    }

    /// A list of codes of any system.
    pub(super) fn codes(self, name: &'static str, values: &[Val<Cow<'a, str>>]) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| {
            e.prim((name, Some(i)), Some(v), &[], NOT_VALID, |_, v| text::code(&v.is, &mut false))
        })
    }

    fn bound_of(
        self,
        place: (&'static str, Option<usize>),
        value: Option<&Val<Cow<'a, str>>>,
        extension: &[model::Extension<'a>],
        set: &[&str],
    ) -> r4::Prim<String> {
        self.prim(place, value, extension, NOT_IN_VALUE_SET, |_, v| {
            set.binary_search(&v.is.as_ref()).is_ok().then(|| v.is.to_string())
        })
    }

    /// A code of a required value set.
    pub(super) fn bound(self, name: &'static str, value: &Text<'a>, set: &[&str]) -> r4::Prim<String> {
        self.bound_of((name, None), value.as_ref(), &[], set)
    }

    /// A code of a required value set with extensions of its own.
    pub(super) fn bound_extended(
        self,
        name: &'static str,
        value: &Extended<'a>,
        set: &[&str],
    ) -> r4::Prim<String> {
        self.bound_of((name, None), value.value.as_ref(), &value.extension, set)
    }

    /// Codes of a required value set with extensions of their own.
    pub(super) fn all_bound_extended(
        self,
        name: &'static str,
        values: &[Extended<'a>],
        set: &[&str],
    ) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| e.bound_of((name, Some(i)), v.value.as_ref(), &v.extension, set))
    }

    /// Codes of a required value set.
    pub(super) fn all_bound(
        self,
        name: &'static str,
        values: &[Val<Cow<'a, str>>],
        set: &[&str],
    ) -> Vec<r4::Prim<String>> {
        self.prims(values, |e, i, v| e.bound_of((name, Some(i)), Some(v), &[], set))
    }

    /// A decimal.
    pub(super) fn decimal(self, name: &'static str, value: &Text<'a>) -> r4::Prim<Decimal> {
        self.one_text(name, value, Decimal::parse)
    }

    /// A date, dateTime or instant. A time that the type has no way to say stands in an extension, beside the day of it.
    fn moment<T>(
        self,
        place: (&'static str, Option<usize>),
        value: &Val<Cow<'a, str>>,
        read: impl Fn(&str) -> Option<T>,
    ) -> r4::Prim<T> {
        let unsaid = self.w.cx.options.source_fields && !value.null && read(&value.is).is_none();
        let day = value.is.split('T').next().filter(|day| unsaid && DateTime::parse(day).is_some());
        let Some(day) = day else {
            return self.prim(place, Some(value), &[], NOT_VALID, |_, v| read(&v.is));
        };
        let said = self.w.cx.trace.step(value.by, source::TIME, Src::None);
        let sent = model::Extension {
            url: Some(Val::new(Cow::Borrowed(crate::ids::SOURCE_TIME), said)),
            value: Some(model::ExtensionValue::String(Val::new(value.is.clone(), said))),
            ..Default::default()
        };
        let day = read(day).is_some().then(|| Val::new(Cow::Borrowed(day), value.by));
        self.prim(place, day.as_ref(), &[sent], NOT_VALID, |_, v| read(&v.is))
    }

    fn moment_of<T>(
        self,
        name: &'static str,
        value: &Text<'a>,
        read: impl Fn(&str) -> Option<T>,
    ) -> r4::Prim<T> {
        value.as_ref().map(|value| self.moment((name, None), value, read)).unwrap_or_default()
    }

    /// A date.
    pub(super) fn date(self, name: &'static str, value: &Text<'a>) -> r4::Prim<Date> {
        self.moment_of(name, value, Date::parse)
    }

    /// A date with extensions of its own.
    pub(super) fn date_extended(self, name: &'static str, value: &Extended<'a>) -> r4::Prim<Date> {
        let read = |_, v: &Val<Cow<'a, str>>| Date::parse(&v.is);
        self.prim((name, None), value.value.as_ref(), &value.extension, NOT_VALID, read)
    }

    /// A dateTime.
    pub(super) fn date_time(self, name: &'static str, value: &Text<'a>) -> r4::Prim<DateTime> {
        self.moment_of(name, value, DateTime::parse)
    }

    /// A time of the day.
    pub(super) fn time(self, name: &'static str, value: &Text<'a>) -> r4::Prim<Time> {
        self.one_text(name, value, Time::parse)
    }

    /// An instant.
    pub(super) fn instant(self, name: &'static str, value: &Text<'a>) -> r4::Prim<Instant> {
        self.moment_of(name, value, Instant::parse)
    }

    /// A boolean.
    pub(super) fn boolean(self, name: &'static str, value: &Truth) -> r4::Prim<bool> {
        self.prim((name, None), value.as_ref(), &[], NOT_VALID, |_, v| Some(v.is))
    }

    /// An integer or unsignedInt.
    pub(super) fn integer(self, name: &'static str, value: Option<&Val<u32>>) -> r4::Prim<i32> {
        self.prim((name, None), value, &[], NOT_VALID, |_, v| i32::try_from(v.is).ok())
    }

    /// A positiveInt.
    pub(super) fn positive(self, name: &'static str, value: &Count) -> r4::Prim<u32> {
        self.prim((name, None), value.as_ref(), &[], NOT_VALID, |_, v| {
            (v.is > 0 && i32::try_from(v.is).is_ok()).then_some(v.is)
        })
    }

    /// An unsignedInt.
    pub(super) fn unsigned(self, name: &'static str, value: &Count) -> r4::Prim<u32> {
        self.prim((name, None), value.as_ref(), &[], NOT_VALID, |_, v| {
            i32::try_from(v.is).is_ok().then_some(v.is)
        })
    }

    /// The one primitive of a choice: what the function makes of it, `None` when nothing of it can be written.
    pub(super) fn choice<T, C>(
        self,
        value: &Val<Cow<'a, str>>,
        write: impl FnOnce(Self, &Text<'a>) -> r4::Prim<T>,
        wrap: impl FnOnce(r4::Prim<T>) -> C,
    ) -> Option<C> {
        let prim = write(self, &Some(value.clone()));
        (!prim.is_absent()).then(|| wrap(prim))
    }

    /// An element.
    pub(super) fn one<T: Write<'a>>(self, name: &'static str, value: Option<&T>) -> Option<Box<T::Out>> {
        self.item(name, None, value?).map(Box::new)
    }

    fn item<T: Write<'a>>(self, name: &'static str, index: Option<usize>, value: &T) -> Option<T::Out> {
        let here = self.child(name, index);
        self.w.count(0);
        let out = value.write(here);
        if out.is_none() {
            self.w.cx.trace.drop_place(here.at);
        }
        out
    }

    /// A list of elements; what cannot be written takes no place in it.
    pub(super) fn list<T: Write<'a>>(self, name: &'static str, values: &[T]) -> Vec<T::Out> {
        let mut out = Vec::with_capacity(values.len());
        self.list_onto(name, &mut out, values);
        out
    }

    /// Elements that follow those already in a list.
    pub(super) fn list_onto<T: Write<'a>>(self, name: &'static str, out: &mut Vec<T::Out>, values: &[T]) {
        for value in values {
            if let Some(written) = self.item(name, Some(out.len()), value) {
                out.push(written);
            }
        }
    }

    /// Where a reference to a thing of the record points, `None` when the thing is not in the output.
    pub(super) fn url(self, key: Key) -> Option<String> {
        self.w.names.borrow_mut().url(key)
    }
}
