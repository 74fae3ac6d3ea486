//! RXC: what a medicine is made of.

use super::{Amount, amount};
use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::rxc_medication as own;
use crate::model::{MedicationIngredient, Ratio, Val};

const STRENGTH: Amount =
    Amount { number: (5, own::STRENGTH), unit: 6, coded: own::STRENGTH, text: own::STRENGTH };
const VOLUME: Amount =
    Amount { number: (8, own::STRENGTH), unit: 9, coded: own::STRENGTH, text: own::STRENGTH };
const AMOUNT: Amount = Amount { number: (3, own::AMOUNT), unit: 4, coded: own::AMOUNT, text: own::AMOUNT };

/// RXC as an ingredient. Its strength is what RXC-5 says; without that, its amount in the whole, which is not told.
pub(crate) fn ingredient<'a>(s: Scope<'_, 'a>) -> Option<MedicationIngredient<'a>> {
    let item = s.get(2, own::ITEM, |s| cwe::concept(s, None));
    let (numerator, denominator) = match amount(s, &STRENGTH) {
        Some(strength) => (Some(strength), amount(s, &VOLUME)),
        None => (amount(s, &AMOUNT), amount(s, &VOLUME)),
    };
    let strength = (numerator.is_some() || denominator.is_some()).then(|| Ratio {
        numerator,
        denominator,
        ..Ratio::default()
    });
    // A is an additive, which is what acts; B is the base it is given in.
    let is_active = s.part(1).and_then(|p| match p.peek().trim() {
        "A" => s.get(1, own::ACTIVE, Scope::value).map(|v| Val::new(true, v.by)),
        "B" => s.get(1, own::ACTIVE, Scope::value).map(|v| Val::new(false, v.by)),
        _ => None,
    });
    (item.is_some() || strength.is_some()).then_some(MedicationIngredient { item, is_active, strength })
}
