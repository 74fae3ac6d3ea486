//! 2400: a service line.

use std::collections::BTreeMap;

use super::{On, info};
use crate::from_x12::codes;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{Claim, ClaimCareTeam, ClaimDetail, ClaimItem, ClaimSupportingInfo, Money, Val};
use crate::to_x12::tree::{Cell, Loop, Segment};
use crate::to_x12::way::{by, known, number};
use crate::trace::{Origin, Rule};

/// What lines point to by number: each number stands for the first of it.
pub(super) struct Parts<'c, 'a> {
    information: BTreeMap<u32, &'c ClaimSupportingInfo<'a>>,
    team: BTreeMap<u32, &'c ClaimCareTeam<'a>>,
}

impl<'c, 'a> Parts<'c, 'a> {
    pub(super) fn of(claim: &'c Claim<'a>) -> Self {
        let information = claim.supporting_info.iter().rev();
        let team = claim.care_team.iter().rev();
        Self {
            information: information.filter_map(|info| Some((info.sequence?.is, info))).collect(),
            team: team.filter_map(|member| Some((member.sequence?.is, member))).collect(),
        }
    }
}

impl<'w, 'a> On<'w, 'a> {
    /// A line; `place` is the place of service of the claim, `at` the position of the line.
    pub(super) fn line(self, parts: &Parts<'_, 'a>, item: &ClaimItem<'a>, at: usize, place: &str) -> Loop {
        let w = self.w;
        let mut out = Loop::new("2400");
        let mut lx = Segment::new("LX");
        lx.set(
            1,
            match item.sequence {
                Some(number) => Some(w.made(r::LX01, number.by, number.is.to_string())),
                None => w.computed((at + 1).to_string()),
            },
        );
        out.push(lx);
        out.push(match self.guide.kind() {
            "837I" => self.institutional(item),
            "837D" => self.dental(item, place),
            _ => self.professional(item, place),
        });
        if let Some((form, value)) = item.service.serviced.as_ref().and_then(|t| info::when(w, r::DTP_472, t))
        {
            let mut dtp = Segment::new("DTP");
            dtp.set(1, w.computed("472"));
            dtp.set(2, w.computed(form));
            dtp.set(3, Some(value));
            out.push(dtp);
        }
        out.push(self.tooth(item));
        for number in &item.information_sequence {
            if let Some(found) = parts.information.get(&number.is) {
                self.info(found, Some(number.by), &mut out);
            }
        }
        for number in &item.care_team_sequence {
            if let Some(member) = parts.team.get(&number.is) {
                out.loops.extend(self.member("2400", member, number.by));
            }
        }
        item.detail.iter().for_each(|detail| out.nest(self.drug(detail)));
        self.rest.put(&item.extension, &mut out);
        out
    }

    /// 2410: a national drug code.
    fn drug(self, detail: &ClaimDetail<'a>) -> Loop {
        let w = self.w;
        let mut out = Loop::new("2410");
        let coding = detail.product_or_service.as_ref().and_then(|product| product.coding.first());
        let Some(coding) = coding.filter(|c| known(&c.system) == Some(codes::NDC)) else { return out };
        let Some(code) = w.text(r::LIN03, &coding.code).filter(|_| self.guide.find_loop("2410").is_some())
        else {
            return out;
        };
        w.decided(&code, by(&coding.system).into_iter().chain(detail.sequence.map(|n| n.by)));
        let mut lin = Segment::new("LIN");
        lin.set(2, w.computed("N4"));
        lin.set(3, Some(code));
        out.push(lin);
        let mut ctp = Segment::new("CTP");
        ctp.set(3, self.money(r::CTP03, detail.unit_price.as_ref()));
        if let Some(quantity) = &detail.quantity {
            ctp.set(4, w.changed(r::CTP04, &quantity.value, "mapping/number-not-valid", number));
            ctp.set_part(5, 1, w.text(r::CTP05_1, &quantity.unit));
        }
        out.push(ctp);
        self.rest.put(&detail.extension, &mut out);
        out
    }

    fn money(self, rule: Rule, money: Option<&Money<'a>>) -> Option<Cell> {
        self.w.changed(rule, &money?.value, "mapping/number-not-valid", number)
    }

    /// The composite of a procedure, as element `at` of a segment.
    pub(super) fn product(self, item: &ClaimItem<'a>, at: u8, out: &mut Segment) {
        let w = self.w;
        let Some(product) = &item.service.product_or_service else { return };
        if let Some(coding) = product.coding.first()
            && let Some(code) = w.text(r::PROCEDURE, &coding.code)
        {
            w.decided(&code, by(&coding.system));
            let qualifier = match known(&coding.system) {
                Some(codes::CPT | codes::HCPCS) => Some("HC"),
                Some(codes::CDT) => Some("AD"),
                _ => None,
            };
            out.set_part(at, 1, qualifier.and_then(|code| w.computed(code)));
            out.set_part(at, 2, Some(code));
        }
        for (modifier, component) in item.service.modifier.iter().zip(3_u8..=6) {
            let Some(coding) = modifier.coding.first() else { continue };
            let Some(code) = w.text(r::MODIFIER, &coding.code) else { continue };
            w.decided(&code, by(&coding.system));
            out.set_part(at, component, Some(code));
        }
        out.set_part(at, 7, w.text(r::PROCEDURE_TEXT, &product.text));
    }

    fn quantity(self, item: &ClaimItem<'a>, unit: u8, out: &mut Segment) {
        let Some(quantity) = &item.service.quantity else { return };
        out.set(unit, self.w.text(r::UNIT, &quantity.unit));
        let value = self.w.changed(r::QUANTITY, &quantity.value, "mapping/number-not-valid", number);
        out.set(unit + 1, value);
    }

    fn pointers(self, rule: Rule, all: &[Val<u32>], element: u8, out: &mut Segment) {
        for (pointer, component) in all.iter().zip(1_u8..=4) {
            out.set_part(element, component, Some(self.w.made(rule, pointer.by, pointer.is.to_string())));
        }
    }

    /// The place of service of the line, unless it is that of the claim.
    fn place(self, rule: Rule, item: &ClaimItem<'a>, place: &str) -> Option<Cell> {
        let coding = item.service.location.as_ref()?.coding.first()?;
        let cell = self.w.text(rule, &coding.code)?;
        self.w.decided(&cell, by(&coding.system));
        (cell.text != place).then_some(cell)
    }

    fn professional(self, item: &ClaimItem<'a>, place: &str) -> Segment {
        let mut sv1 = Segment::new("SV1");
        self.product(item, 1, &mut sv1);
        sv1.set(2, self.money(r::SV102, item.service.net.as_ref()));
        self.quantity(item, 3, &mut sv1);
        sv1.set(5, self.place(r::SV105, item, place));
        self.pointers(r::SV107, &item.diagnosis_sequence, 7, &mut sv1);
        sv1
    }

    fn institutional(self, item: &ClaimItem<'a>) -> Segment {
        let w = self.w;
        let mut sv2 = Segment::new("SV2");
        if let Some(coding) = item.revenue.as_ref().and_then(|revenue| revenue.coding.first())
            && let Some(code) = w.text(r::SV201, &coding.code)
        {
            w.decided(&code, by(&coding.system));
            sv2.set(1, Some(code));
        }
        self.product(item, 2, &mut sv2);
        sv2.set(3, self.money(r::SV203, item.service.net.as_ref()));
        self.quantity(item, 4, &mut sv2);
        sv2.set(6, self.money(r::SV206, item.service.unit_price.as_ref()));
        sv2
    }

    fn dental(self, item: &ClaimItem<'a>, place: &str) -> Segment {
        let mut sv3 = Segment::new("SV3");
        self.product(item, 1, &mut sv3);
        sv3.set(2, self.money(r::SV302, item.service.net.as_ref()));
        sv3.set(3, self.place(r::SV303, item, place));
        let quantity = item.service.quantity.as_ref();
        let value =
            quantity.and_then(|q| self.w.changed(r::SV306, &q.value, "mapping/number-not-valid", number));
        sv3.set(6, value);
        self.pointers(r::SV311, &item.diagnosis_sequence, 11, &mut sv3);
        sv3
    }

    fn tooth(self, item: &ClaimItem<'a>) -> Segment {
        let w = self.w;
        let mut too = Segment::new("TOO");
        let Some(coding) = item.body_site.as_ref().and_then(|site| site.coding.first()) else { return too };
        let Some(code) = w.text(r::TOO02, &coding.code) else { return too };
        w.decided(&code, by(&coding.system));
        too.set(1, w.computed("JP"));
        too.set(2, Some(code));
        for (surface, component) in item.sub_site.iter().zip(1_u8..=5) {
            let Some(coding) = surface.coding.first() else { continue };
            let Some(code) = w.text(r::TOO03, &coding.code) else { continue };
            w.decided(&code, by(&coding.system));
            too.set_part(3, component, Some(code));
        }
        too
    }

    /// The origin of the place of service of a line that is that of the claim.
    pub(super) fn place_of_claim(self, item: &ClaimItem<'a>, place: &str) -> Vec<Origin> {
        let coding = item.service.location.as_ref().and_then(|l| l.coding.first());
        let Some(coding) = coding.filter(|c| known(&c.code) == Some(place)) else { return Vec::new() };
        by(&coding.code).map(|by| self.w.under(r::CLM05_1).origin(by)).into_iter().collect()
    }
}
