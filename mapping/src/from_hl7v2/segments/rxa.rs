//! RXA: what was given to a patient.

use synovia_terminology::maps;

use super::shared::{superseded, surplus};
use crate::from_hl7v2::datatypes::{cwe, nm, pl, time, xad, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::rxa_immunization as own;
use crate::generated::rules::segments::rxa_immunization as r;
use crate::model::{Address, Extended, Immunization, ImmunizationPerformer, Location, Quantity, Reference};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// What a provider does for an order.
pub(super) const V2_0443: &str = "http://terminology.hl7.org/CodeSystem/v2-0443";
/// How the sender knows of a vaccine.
const SOURCE: &str = "NIP001";

/// `RXA-Immunization`; `s` is the RXA inside its message row.
pub(crate) fn immunization<'a>(s: Scope<'_, 'a>, i: &mut Immunization<'a>) {
    i.occurrence = s.get(3, r::R5, time::date_time);
    i.vaccine_code = s.get(5, r::R7, |s| cwe::concept(s, None));
    i.dose_quantity = dose(s);
    source(s, i);
    i.performer.extend(s.all(10, r::R12, |place| {
        let actor = Some(xcn::practitioner(place)?);
        Some(performer(s, actor, "AP", [r::R13, r::R14]))
    }));
    i.lot_number = s.text(15, r::R19);
    i.expiration_date = s.get(16, r::R20, time::date);
    i.manufacturer = s.get(17, r::R21, cwe::organization);
    i.status_reason = s.get(18, r::R22, |s| cwe::concept(s, None));
    i.reason_code.extend(s.all(19, r::R23, |s| cwe::concept(s, None)));
    i.status = status(s);
    if let Some(s) = s.when(r::R27, |t| t.is(21, "A"))
        && let Some(recorded) = s.get(22, r::R27, time::date_time)
        && let Some(earlier) = i.recorded.replace(recorded)
    {
        // FHIR has one time of recording; that of the vaccine says more than that of the order.
        s.cx().trace.refuse_origin(earlier.by, Reason::NoTarget);
        s.issue(Severity::Information, "mapping/recorded-twice");
    }
    i.location = location(s);
    [15, 16, 17, 18].into_iter().for_each(|field| surplus(s, field));
}

/// Somebody with what they do for the vaccine.
pub(super) fn performer<'a>(
    s: Scope<'_, 'a>,
    actor: Option<Reference<'a>>,
    code: &'static str,
    [code_rule, system_rule]: [Rule; 2],
) -> ImmunizationPerformer<'a> {
    ImmunizationPerformer { function: Some(s.concept(code_rule, code, system_rule, V2_0443)), actor }
}

/// RXA-6 and 7. Senders of vaccines write 999 where the amount is not known.
fn dose<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let unknown = s.part(6).filter(|p| nm::normal(&p.peek()).is_some_and(|n| n == "999"));
    if let Some(place) = unknown {
        place.refuse(Reason::Invalid, "mapping/amount-not-known");
    }
    let value = if unknown.is_some() { None } else { s.get(6, r::R8, nm::number) };
    let unit = s.get(7, r::R9, cwe::quantity);
    if value.is_none() && unit.is_none() {
        return None;
    }
    Some(Quantity { value, ..unit.unwrap_or_default() })
}

/// RXA-20 and 21; FHIR has no status for what was only partly given.
fn status<'a>(s: Scope<'_, 'a>) -> Extended<'a> {
    if let Some(s) = s.when(r::R26, |t| t.is(21, "D")) {
        superseded(s, 20);
        return s.constant(r::R26, "entered-in-error").into();
    }
    if s.part(20).is_some_and(Scope::is_valued)
        && let Some(s) = s.when(r::R24, |t| !t.one_of(21, &["D"]))
    {
        return s.code(20, r::R24, maps::COMPLETION_STATUS).into();
    }
    match s.when(r::R25, |t| !t.one_of(21, &["D"])) {
        Some(s) => s.constant(r::R25, "completed").into(),
        None => Extended::default(),
    }
}

/// RXA-9: whether the sender gave the vaccine or only knows of it, or else a note.
fn source<'a>(s: Scope<'_, 'a>, i: &mut Immunization<'a>) {
    for place in s.repetitions(9) {
        if place.peek_at(3) != SOURCE || place.peek_at(1).is_empty() {
            i.note.extend(cwe::annotation(place.under(own::NOTE)));
            continue;
        }
        if i.primary_source.is_some() {
            place.leaves().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
            continue;
        }
        let code = place.text(1, own::PRIMARY_SOURCE);
        let is_primary = place.peek_at(1).trim() == "00";
        i.primary_source = code.map(|v| v.map(|_| is_primary));
        if is_primary {
            // Who gave the vaccine is the source: FHIR has no place for what that is called.
            let told = place.leaves();
            told.into_iter().skip(1).for_each(|leaf| s.cx().trace.refuse(leaf, Reason::NoTarget));
        } else {
            i.report_origin = cwe::concept(place.under(own::REPORT_ORIGIN), None);
        }
    }
}

/// RXA-27 with the address of RXA-28; before 2.6 the place is in RXA-11.
fn location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let place = s.get(27, r::R32, pl::location);
    let address = s.get(28, r::R33, xad::address);
    let place = match (place, address) {
        (Some(place), Some(address)) => {
            if let Some(key) = place.to {
                s.cx().update::<Location<'a>>(key, |l| l.address = Some(address));
            }
            Some(place)
        }
        (None, Some(address)) => {
            let here = s.under(r::R33);
            Some(here.add(Location { address: Some(address), ..here.create() }))
        }
        (place, None) => place,
    };
    if place.is_some() {
        return place;
    }
    s.get(11, own::LOCATION, old_location)
}

/// LA2: a place like a PL, with its address behind it.
fn old_location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let place = pl::narrow(s);
    let address = old_address(s);
    match (place.as_ref().and_then(|p| p.to), address) {
        (Some(key), Some(address)) => s.cx().update::<Location<'a>>(key, |l| l.address = Some(address)),
        (None, Some(address)) => return Some(s.add(Location { address: Some(address), ..s.create() })),
        _ => {}
    }
    place
}

fn old_address<'a>(s: Scope<'_, 'a>) -> Option<Address<'a>> {
    let text = |part| s.text(part, own::ADDRESS).filter(|v| !v.null);
    let line = [text(9), text(10)].into_iter().flatten().map(|v| Extended::from(Some(v))).collect();
    let address = Address {
        line,
        city: text(11),
        state: text(12),
        postal_code: text(13),
        country: text(14),
        ..Address::default()
    };
    let any = !address.line.is_empty()
        || [&address.city, &address.state, &address.postal_code, &address.country]
            .into_iter()
            .any(Option::is_some);
    any.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes};
    use crate::from_hl7v2::testing::{assert_all_rows_fire, segment, with_record};
    use crate::model::{Organization, Record, Text};
    use crate::options::Options;

    fn message(rxa: &[(usize, &str)]) -> String {
        let header = "MSH|^~\\&|A|B|||20260102030405+0000||VXU^V04^VXU_V04|1|P|2.8.2";
        [header, "PID|1||7", "ORC|RE|P1|F1||||||20260101", &segment("RXA", rxa)].join("\r")
    }

    fn read(rxa: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Immunization<'_>, &Record<'_>)) {
        with_record(&message(rxa), &Options::default(), |v2, record| {
            look(v2, &record.immunizations[0], record);
        });
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn every_row_fires() {
        let all = [
            (3, "20260101"),
            (5, "08^Hep B^CVX"),
            (6, "0.5"),
            (7, "mL"),
            (10, "13^Give"),
            (15, "LOT1"),
            (16, "20270101"),
            (17, "MSD^Merck^MVX"),
            (18, "00"),
            (19, "R"),
            (20, "CP"),
            (21, "A"),
            (22, "20260102"),
            (27, "W2"),
            (28, "12 Main St"),
        ];
        let (all, deleted, bare) =
            (message(&all), message(&[(20, "CP"), (21, "D")]), message(&[(3, "2026")]));
        let none = Options::default();
        let messages = [(all.as_str(), &none), (&deleted, &none), (&bare, &none)];
        assert_all_rows_fire("segments/RXA-Immunization", &messages);
    }

    #[test]
    fn the_values_are_right() {
        let fields = [
            (3, "20260101"),
            (5, "08^Hep B^CVX"),
            (6, "0.50"),
            (7, "mL^ml^UCUM"),
            (10, "13^Give"),
            (15, "L1~L2"),
        ];
        read(&fields, |v2, i, _| {
            assert_eq!(text(&i.occurrence), "2026-01-01");
            assert_eq!(chain(v2, i.occurrence.as_ref().unwrap().by)[1], "segments/RXA-Immunization#5");
            let dose = i.dose_quantity.as_ref().unwrap();
            assert_eq!((text(&dose.value), text(&dose.code)), ("0.50", "mL"));
            let function = i.performer[0].function.as_ref().unwrap();
            assert_eq!((text(&function.coding[0].code), text(&function.coding[0].system)), ("AP", V2_0443));
            assert_eq!(text(&i.lot_number), "L1");
        });
        read(&[(17, "MSD^Merck^MVX")], |_, i, record| {
            let maker: &Organization<'_> = record.get(i.manufacturer.as_ref().unwrap().to.unwrap()).unwrap();
            assert_eq!(text(&maker.name), "Merck");
        });
    }

    #[test]
    fn the_status_is_of_rxa_20_unless_rxa_21_deletes() {
        for (completion, action, made, row) in [
            ("CP", "A", "completed", 24),
            ("PA", "", "completed", 24),
            ("RE", "U", "not-done", 24),
            ("NA", "", "not-done", 24),
            ("", "", "completed", 25),
            ("", "A", "completed", 25),
            ("CP", "D", "entered-in-error", 26),
            ("", "D", "entered-in-error", 26),
        ] {
            read(&[(20, completion), (21, action)], |v2, i, _| {
                let status = i.status.value.as_ref().unwrap();
                assert_eq!(status.is, made, "{completion} {action}");
                let rule = format!("segments/RXA-Immunization#{row}");
                assert_eq!(chain(v2, status.by)[1], rule, "{completion} {action}");
            });
        }
        read(&[(20, "ZZ")], |v2, i, _| {
            assert!(i.status.value.is_none());
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
    }

    #[test]
    fn an_amount_that_is_not_known_is_none() {
        read(&[(6, "999"), (7, "mL^ml^UCUM")], |v2, i, _| {
            assert!(i.dose_quantity.as_ref().unwrap().value.is_none());
            assert_eq!(codes(v2), ["mapping/amount-not-known"]);
        });
        read(&[(6, "a half")], |v2, i, _| {
            assert!(i.dose_quantity.is_none());
            assert_eq!(codes(v2), ["mapping/number-not-valid"]);
        });
    }

    #[test]
    fn the_time_of_recording_is_of_the_vaccine_before_that_of_the_order() {
        read(&[(21, "A"), (22, "20260102")], |v2, i, _| {
            assert_eq!(text(&i.recorded), "2026-01-02");
            assert_eq!(codes(v2), ["mapping/recorded-twice"]);
        });
        read(&[(21, "U"), (22, "20260102")], |_, i, _| assert_eq!(text(&i.recorded), "2026-01-01"));
    }

    #[test]
    fn who_says_so() {
        for (sent, primary, origin, notes) in [
            ("00^New^NIP001", Some(true), false, 0),
            ("01^Historical^NIP001", Some(false), true, 0),
            ("keep cold", None, false, 1),
            ("00^New", None, false, 1),
            ("00^New^NIP001~01^Old^NIP001~cold", Some(true), false, 1),
        ] {
            read(&[(9, sent)], |_, i, _| {
                assert_eq!(i.primary_source.as_ref().map(|v| v.is), primary, "{sent}");
                assert_eq!((i.report_origin.is_some(), i.note.len()), (origin, notes), "{sent}");
            });
        }
    }

    fn place<'a>(i: &Immunization<'_>, record: &Record<'a>) -> Option<Location<'a>> {
        record.get::<Location<'a>>(i.location.as_ref()?.to?).cloned()
    }

    #[test]
    fn where_it_was_given() {
        read(&[(27, "W2"), (28, "12 Main St^^Town"), (11, "^^^OLD")], |_, i, record| {
            let place = place(i, record).unwrap();
            assert_eq!(text(&place.identifier[0].value), "W2");
            assert_eq!(text(&place.address.as_ref().unwrap().city), "Town");
        });
        read(&[(28, "12 Main St^^Town")], |_, i, record| {
            assert!(place(i, record).unwrap().address.is_some());
        });
        read(&[(11, "^^^CLINIC9^^^^^3950 Mead Way^^City^CO^80532^USA")], |v2, i, record| {
            let place = place(i, record).unwrap();
            assert_eq!(text(&place.identifier[0].value), "CLINIC9");
            let address = place.address.as_ref().unwrap();
            assert_eq!((text(&address.state), text(&address.postal_code)), ("CO", "80532"));
            let chain = chain(v2, address.state.as_ref().unwrap().by);
            assert_eq!(chain.last().unwrap(), "hl7v2/RXA-Immunization#address");
        });
        read(&[(11, "^^^^^^^^3950 Mead Way")], |_, i, record| assert!(place(i, record).is_some()));
        read(&[(11, "\"\"")], |_, i, record| {
            assert!(place(i, record).is_none());
            assert_eq!(i.location.as_ref().unwrap().extension.len(), 1);
        });
    }
}
