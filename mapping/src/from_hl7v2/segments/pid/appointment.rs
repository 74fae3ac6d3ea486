//! PID: the patient of an appointment.

use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::siu_s12 as own;
use crate::generated::rules::segments::pid_appointment as r;
use crate::model::{Appointment, AppointmentParticipant, ExtensionValue, Key, Reference};
use crate::trace::Rule;

const SUBJECT: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject";

/// `PID-Appointment`: the guide has the same three rows for each field with a number of the patient; all of them point to
/// the one patient of the segment, so those of the first number that is there are used.
pub(crate) fn appointment<'a>(s: Scope<'_, 'a>, patient: Key, a: &mut Appointment<'a>) {
    let numbers = [(3, [r::R7, r::R8, r::R9]), (2, [r::R4, r::R5, r::R6]), (4, [r::R10, r::R11, r::R12])];
    for (field, [url, subject, actor]) in numbers {
        let Some(by_number) = s.when(actor, |t| t.valued(field)) else { continue };
        participate(by_number, actor, patient, a);
        extend(s, [url, subject], patient, a);
        return;
    }
    participate(s, own::PATIENT, patient, a);
    extend(s, [own::PATIENT, own::PATIENT], patient, a);
}

fn participate<'a>(s: Scope<'_, 'a>, rule: Rule, patient: Key, a: &mut Appointment<'a>) {
    let actor = Some(Reference::to(patient).by(s.node(rule)));
    a.participant.push(AppointmentParticipant { actor, ..AppointmentParticipant::default() });
}

/// An appointment has one subject; further patients take part.
fn extend<'a>(s: Scope<'_, 'a>, [url, subject]: [Rule; 2], patient: Key, a: &mut Appointment<'a>) {
    let is_subject = |url: &Option<crate::model::Val<std::borrow::Cow<'_, str>>>| {
        url.as_ref().is_some_and(|v| v.is == SUBJECT)
    };
    if a.common.extension.iter().any(|e| is_subject(&e.url)) {
        return;
    }
    let to = ExtensionValue::Reference(Box::new(Reference::to(patient).by(s.node(subject))));
    a.common.extension.extend(s.extension(url, SUBJECT, Some(to)));
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{assert_all_rows_fire, with_record};
    use crate::options::Options;

    const HEADER: &str = "MSH|^~\\&|A|B|||20260102||SIU^S12|1|P|2.3\rSCH|1";

    #[test]
    fn the_patient_is_subject_and_takes_part_once() {
        let of = |pid: &str| format!("{HEADER}\r{pid}");
        let none = Options::default();
        let all = [of("PID|1|2|3|4"), of("PID|1|2||4"), of("PID|1|||4")];
        let all: Vec<_> = all.iter().map(|m| (m.as_str(), &none)).collect();
        assert_all_rows_fire("segments/PID-Appointment", &all);
        for pid in ["PID|1|2|3|4", "PID|1||3~5", "PID|1|||4", "PID|1||||Roe"] {
            with_record(&of(pid), &none, |_, record| {
                let made = &record.appointments[0];
                assert_eq!((made.participant.len(), made.common.extension.len()), (1, 1), "{pid}");
            });
        }
    }

    #[test]
    fn further_patients_take_part() {
        with_record(&format!("{HEADER}\rPID|1||3\rPID|2||4"), &Options::default(), |_, record| {
            let made = &record.appointments[0];
            assert_eq!((made.participant.len(), made.common.extension.len()), (2, 1));
            assert_eq!(record.patients.len(), 2);
        });
    }
}
