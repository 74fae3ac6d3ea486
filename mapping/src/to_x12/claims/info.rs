//! Supporting information of a claim as the segments it came from.

use super::On;
use crate::from_x12::codes;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{ClaimSupportingInfo, Coding, Text, TimeOrPeriod};
use crate::to_x12::tree::{Cell, Loop, Segment};
use crate::to_x12::way::{Way, by, date, known, number};
use crate::trace::{Origin, Rule};

/// What an information is: the segment that its code's system or its category's system names.
fn coding<'r, 'a>(info: &'r ClaimSupportingInfo<'a>) -> Option<&'r Coding<'a>> {
    info.code.as_ref()?.coding.first()
}

fn category<'r, 'a>(info: &'r ClaimSupportingInfo<'a>) -> Option<&'r Coding<'a>> {
    info.category.as_ref()?.coding.first()
}

/// Whether it is a composite of HI: its category names a list of codes.
pub(super) fn is_health(info: &ClaimSupportingInfo<'_>) -> bool {
    category(info).is_some_and(|c| known(&c.system) == Some(codes::CODE_LIST))
}

/// What decided which segment it is.
fn deciders(info: &ClaimSupportingInfo<'_>) -> impl Iterator<Item = Origin> {
    let codings = [coding(info), category(info)].into_iter().flatten();
    let mut all: Vec<Origin> = codings.filter_map(|c| by(&c.system)).collect();
    all.extend(category(info).and_then(|c| by(&c.code)));
    all.extend(info.sequence.map(|n| n.by));
    all.into_iter()
}

impl<'w, 'a> On<'w, 'a> {
    /// Adds the segment of an information; none of those known here is nothing, and its leaves are losses.
    pub(super) fn info(self, info: &ClaimSupportingInfo<'a>, also: Option<Origin>, out: &mut Loop) {
        let Some(coding) = coding(info) else { return };
        let w = self.w;
        let segment = match known(&coding.system).unwrap_or_default() {
            codes::DATE => day(w, info, coding),
            codes::REFERENCE => {
                let reference = plain(w, "REF", [r::INFO_REF01, r::INFO_REF02], info, coding);
                self.with_kept(info, reference)
            }
            codes::NOTE => plain(w, "NTE", [r::NTE01, r::NTE02], info, coding),
            codes::AMOUNT => amount(w, "AMT", [r::AMT01, r::AMT02], info, coding),
            codes::QUANTITY => {
                let mut qty = amount(w, "QTY", [r::QTY01, r::QTY02], info, coding);
                qty.set(3, info.value_quantity.as_ref().and_then(|q| w.text(r::QTY03, &q.unit)));
                qty
            }
            codes::REPORT => self.attachment(info, coding),
            codes::ADMISSION_TYPE => return admission(w, 1, r::CL101, info, coding, out),
            codes::POINT_OF_ORIGIN => return admission(w, 2, r::CL102, info, coding, out),
            codes::DISCHARGE_STATUS => return admission(w, 3, r::CL103, info, coding, out),
            _ => return,
        };
        w.decided_by(&segment, deciders(info).chain(also));
        out.push(segment);
    }

    fn attachment(self, info: &ClaimSupportingInfo<'a>, coding: &Coding<'a>) -> Segment {
        let w = self.w;
        let mut pwk = Segment::new("PWK");
        pwk.set(1, w.text(r::PWK01, &coding.code));
        pwk.set(6, w.text(r::PWK06, &info.value_string));
        self.with_kept(info, pwk)
    }

    /// The segment with what the information keeps of it.
    fn with_kept(self, info: &ClaimSupportingInfo<'a>, mut segment: Segment) -> Segment {
        let mut holder = Loop::new("2300");
        self.rest.only(&info.extension, &[segment.id], &mut holder);
        holder.segments.into_iter().for_each(|kept| segment.merge(kept));
        segment
    }
}

fn plain<'a>(
    w: Way<'_, 'a>,
    id: &'static str,
    [code, value]: [Rule; 2],
    info: &ClaimSupportingInfo<'a>,
    coding: &Coding<'a>,
) -> Segment {
    let mut out = Segment::new(id);
    out.set(1, w.text(code, &coding.code));
    out.set(2, w.text(value, &info.value_string));
    out
}

fn amount<'a>(
    w: Way<'_, 'a>,
    id: &'static str,
    [code, value]: [Rule; 2],
    info: &ClaimSupportingInfo<'a>,
    coding: &Coding<'a>,
) -> Segment {
    let mut out = Segment::new(id);
    out.set(1, w.text(code, &coding.code));
    let quantity = info.value_quantity.as_ref();
    out.set(2, quantity.and_then(|q| w.changed(value, &q.value, "mapping/number-not-valid", number)));
    out
}

/// DTP of a time: its form and value.
pub(super) fn when<'a>(w: Way<'_, 'a>, rule: Rule, time: &TimeOrPeriod<'a>) -> Option<(&'static str, Cell)> {
    let day = |text: &Text<'a>| w.changed(rule, text, "mapping/date-not-valid", date);
    match time {
        TimeOrPeriod::DateTime(value) => Some(("D8", day(&Some(value.clone()))?)),
        TimeOrPeriod::Period(period) => {
            let (start, end) = (day(&period.start), day(&period.end));
            match (start, end) {
                (Some(mut start), Some(end)) => {
                    start.text = format!("{}-{}", start.text, end.text);
                    start.by.extend(end.by);
                    Some(("RD8", start))
                }
                (Some(one), None) | (None, Some(one)) => Some(("D8", one)),
                (None, None) => None,
            }
        }
    }
}

fn day<'a>(w: Way<'_, 'a>, info: &ClaimSupportingInfo<'a>, coding: &Coding<'a>) -> Segment {
    let mut dtp = Segment::new("DTP");
    let time = info.timing.as_ref().and_then(|t| when(w, r::DTP03, t));
    let clock = w.text(r::DTP03_TIME, &info.value_string);
    let (form, value) = match (time, clock) {
        (Some((_, mut day)), Some(clock)) => {
            day.text.push_str(&clock.text);
            day.by.extend(clock.by);
            ("DT", day)
        }
        (Some(time), None) => time,
        (None, Some(clock)) => ("TM", clock),
        (None, None) => return dtp,
    };
    dtp.set(1, w.text(r::DTP01, &coding.code));
    dtp.set(2, w.computed(form));
    dtp.set(3, Some(value));
    dtp
}

/// An element of CL1.
fn admission<'a>(
    w: Way<'_, 'a>,
    element: u8,
    rule: Rule,
    info: &ClaimSupportingInfo<'a>,
    coding: &Coding<'a>,
    out: &mut Loop,
) {
    let Some(cell) = w.text(rule, &coding.code) else { return };
    w.decided(&cell, deciders(info));
    let mut cl1 = Segment::new("CL1");
    cl1.set(element, Some(cell));
    match out.segments.iter_mut().find(|s| s.id == "CL1" && s.text(element, 1).is_empty()) {
        Some(made) => made.merge(cl1),
        None => out.push(cl1),
    }
}

/// A composite of HI: value, condition, occurrence, treatment, group of diagnoses.
pub(super) fn health<'a>(w: Way<'_, 'a>, info: &ClaimSupportingInfo<'a>) -> Option<Vec<Option<Cell>>> {
    let (list, coding) = (category(info)?, coding(info)?);
    let code = w.text(r::HI02, &coding.code)?;
    w.decided(&code, deciders(info));
    let (form, time) = info.timing.as_ref().and_then(|t| when(w, r::HI04, t)).unzip();
    let value = info.value_quantity.as_ref();
    Some(vec![
        w.text(r::HI01, &list.code),
        Some(code),
        form.and_then(|form| w.computed(form)),
        time,
        value.and_then(|q| w.changed(r::HI05, &q.value, "mapping/number-not-valid", number)),
    ])
}
