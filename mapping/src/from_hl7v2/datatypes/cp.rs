//! CP and MO: amounts of money. The guide has no map for them.

use super::nm;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::cp_money as r;
use crate::model::Money;

/// The amount and its currency: the first component of CP, or a plain number, as it was before there was CP.
pub(crate) fn money<'a>(s: Scope<'_, 'a>) -> Option<Money<'a>> {
    let amount = s.part(1)?;
    let value = amount.get(1, r::VALUE, nm::number)?;
    Some(Money { value: Some(value), currency: amount.text(2, r::CURRENCY), ..Money::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, text, with_field};
    use crate::options::Options;

    #[test]
    fn an_amount_with_and_without_a_currency() {
        with_field("12.50&EUR^UP", &Options::default(), |s| {
            let money = money(s).unwrap();
            assert_eq!((text(&money.value), text(&money.currency)), (Some("12.50"), Some("EUR")));
        });
        with_field("12", &Options::default(), |s| assert!(money(s).unwrap().currency.is_none()));
        with_field("free", &Options::default(), |s| {
            assert!(money(s).is_none());
            assert_eq!(issues(s), ["mapping/number-not-valid"]);
        });
    }
}
