//! Amounts: quantities, durations, ranges, ratios and sampled data.

use synovia_fhir_model::{Decimal, r4};

use super::codes;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::generated::rules::fhir::quantity;
use crate::model::{self, Val};
use crate::trace::Src;

/// The parts of a quantity and of what is like one.
struct Amount {
    value: r4::Prim<Decimal>,
    comparator: r4::Prim<String>,
    unit: r4::Prim<String>,
    system: r4::Prim<String>,
    code: r4::Prim<String>,
}

fn amount<'a>(e: El<'_, '_, 'a>, quantity: &model::Quantity<'a>, with_comparator: bool) -> Amount {
    let (unit, system, code) = unit(e, quantity);
    let comparator = if with_comparator {
        e.bound("comparator", &quantity.comparator, codes::COMPARATOR)
    } else {
        // A simple quantity has no comparator.
        e.bound("comparator", &quantity.comparator, &[])
    };
    Amount { value: e.decimal("value", &quantity.value), comparator, unit, system, code }
}

type Unit = (r4::Prim<String>, r4::Prim<String>, r4::Prim<String>);

/// qty-3: a code needs a system. A code without one is what people call the unit, so it is shown as that.
fn unit<'a>(e: El<'_, '_, 'a>, from: &model::Quantity<'a>) -> Unit {
    let system = e.uri("system", &from.system);
    if system.value.is_some() {
        return (e.string("unit", &from.unit), system, e.code("code", &from.code));
    }
    let code = from.code.as_ref().filter(|c| !c.null);
    let as_unit: Option<Val<_>> = code.map(|code| {
        let trace = &e.w.cx.trace;
        let src = trace.first_leaf(code.by).map_or(Src::None, Src::Leaf);
        Val::new(code.is.clone(), trace.step(code.by, quantity::UNIT, src))
    });
    match (as_unit, &from.unit) {
        (Some(code), None) => (e.string("unit", &Some(code)), system, r4::Prim::default()),
        (Some(code), Some(unit)) => {
            let written = e.string("unit", &from.unit);
            if code.is == unit.is {
                e.child("unit", None).link(code.by);
            } else {
                e.refuse(code.by, "mapping/unit-code-without-system");
            }
            (written, system, r4::Prim::default())
        }
        (None, _) => (e.string("unit", &from.unit), system, r4::Prim::default()),
    }
}

impl<'a> Write<'a> for model::Quantity<'a> {
    type Out = r4::Quantity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Quantity> {
        quantity_of(e, self, true)
    }
}

fn quantity_of<'a>(
    e: El<'_, '_, 'a>,
    from: &model::Quantity<'a>,
    with_comparator: bool,
) -> Option<r4::Quantity> {
    let Amount { value, comparator, unit, system, code } = amount(e, from, with_comparator);
    let extension = e.list("extension", &from.extension);
    filled(r4::Quantity { extension, value, comparator, unit, system, code, ..Default::default() })
}

/// A quantity without a comparator.
pub(super) struct Simple<'q, 'a>(pub(super) &'q model::Quantity<'a>);

impl<'a> Write<'a> for Simple<'_, 'a> {
    type Out = r4::Quantity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Quantity> {
        quantity_of(e, self.0, false)
    }
}

/// A quantity of time.
pub(super) struct Lasting<'q, 'a>(pub(super) &'q model::Quantity<'a>);

impl<'a> Write<'a> for Lasting<'_, 'a> {
    type Out = r4::Duration;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Duration> {
        let ucum = self.0.system.as_ref().is_some_and(|s| s.is == "http://unitsofmeasure.org");
        let Amount { value, comparator, unit, system, code } = if ucum || self.0.system.is_none() {
            amount(e, self.0, true)
        } else {
            // drt-1: a coded unit of time is one of UCUM.
            e.refuse(self.0.system.as_ref().map_or(crate::trace::Origin::NONE, |v| v.by), NOT_VALID);
            amount(e, &model::Quantity { system: None, ..self.0.clone() }, true)
        };
        let extension = e.list("extension", &self.0.extension);
        filled(r4::Duration { extension, value, comparator, unit, system, code, ..Default::default() })
    }
}

/// An amount of time that somebody has lived.
pub(super) struct Aged<'q, 'a>(pub(super) &'q model::Quantity<'a>);

impl<'a> Write<'a> for Aged<'_, 'a> {
    type Out = r4::Age;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Age> {
        let r4::Duration { extension, value, comparator, unit, system, code, .. } =
            Lasting(self.0).write(e)?;
        Some(r4::Age { extension, value, comparator, unit, system, code, ..Default::default() })
    }
}

impl<'a> Write<'a> for model::Range<'a> {
    type Out = r4::Range;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Range> {
        filled(r4::Range {
            extension: e.list("extension", &self.extension),
            low: e.one("low", self.low.as_ref().map(Simple).as_ref()),
            high: e.one("high", self.high.as_ref().map(Simple).as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Ratio<'a> {
    type Out = r4::Ratio;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Ratio> {
        let mut out = filled(r4::Ratio {
            extension: e.list("extension", &self.extension),
            numerator: e.one("numerator", self.numerator.as_ref()),
            denominator: e.one("denominator", self.denominator.as_ref()),
            ..Default::default()
        })?;
        if out.numerator.is_some() || out.denominator.is_some() {
            // rat-1: both or none.
            out.numerator = e.needed_one("numerator", out.numerator);
            out.denominator = e.needed_one("denominator", out.denominator);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::SampledData<'a> {
    type Out = r4::SampledData;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SampledData> {
        let mut out = filled(r4::SampledData {
            origin: e.one("origin", self.origin.as_ref().map(Simple).as_ref()),
            period: e.decimal("period", &self.period),
            dimensions: e.positive("dimensions", &self.dimensions),
            data: e.string("data", &self.data),
            ..Default::default()
        })?;
        out.origin = e.needed_one("origin", out.origin);
        out.period = e.needed("period", out.period);
        out.dimensions = e.needed("dimensions", out.dimensions);
        Some(out)
    }
}
