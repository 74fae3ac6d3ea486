//! NA: numeric arrays.

use std::borrow::Cow;

use super::nm;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::na_sampleddata as r;
use crate::model::{SampledData, Val};
use crate::trace::Rule;

/// The row for a number of values; the last one is for four and more.
const ROWS: [Rule; 4] = [r::R4, r::R5, r::R6, r::R7];

/// `NA-SampledData`: one row of an array. FHIR has blanks between the values, and `E` for one that is missing.
pub(crate) fn sampled_data<'a>(s: Scope<'_, 'a>) -> Option<SampledData<'a>> {
    let mut data = String::new();
    let mut used = Vec::new();
    let count = s.part_count();
    for n in 1..=count {
        if n > 1 {
            data.push(' ');
        }
        let place = s.part(n);
        match place.and_then(|p| nm::normal(&p.peek()).map(Cow::into_owned)) {
            Some(number) => {
                data.push_str(&number);
                used.extend(place);
            }
            None => {
                data.push('E');
                if let Some(place) = place {
                    place.refuse(crate::trace::Reason::Invalid, "mapping/number-not-valid");
                }
            }
        }
    }
    let row = usize::from(count).clamp(1, ROWS.len());
    let data = s.join(*ROWS.get(row - 1)?, &used, data)?;
    let dimensions: Option<Val<u32>> = s.constant_of(r::R3, 1);
    Some(SampledData { data: Some(data), dimensions, ..SampledData::default() })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use crate::options::Options;

    #[test]
    fn values_are_one_series() {
        with_value("1^2.50^^-3^5", &Options::default(), |s| {
            let data = super::sampled_data(s).unwrap();
            assert_eq!(is(&data.data), "1 2.50 E -3 5");
            assert_eq!(data.dimensions.unwrap().is, 1);
            assert_eq!(all_rules(&s.cx().trace, &data.data), ["datatypes/NA-SampledData#7"]);
        });
        with_value("1^x", &Options::default(), |s| {
            let data = super::sampled_data(s).unwrap();
            assert_eq!(is(&data.data), "1 E");
            assert_eq!(all_rules(&s.cx().trace, &data.data), ["datatypes/NA-SampledData#5"]);
            assert_eq!(issues(s), ["mapping/number-not-valid"]);
        });
        with_value("x", &Options::default(), |s| assert!(super::sampled_data(s).is_none()));
    }
}
