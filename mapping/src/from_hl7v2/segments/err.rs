//! ERR: what is wrong with the message that is answered.

use std::borrow::Cow;

use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::err_operationoutcome as own;
use crate::model::{OutcomeIssue, Text, Val};
use crate::trace::Reason;

/// The issues of one ERR; `s` is the ERR inside its message row. Before 2.5 each repetition of ERR-1 is one.
pub(crate) fn issues<'a>(s: Scope<'_, 'a>) -> Vec<OutcomeIssue<'a>> {
    let old = s.repetitions(1).map(old_issue).collect::<Vec<_>>();
    let rest = OutcomeIssue {
        severity: severity(s),
        code: code(s.part(3)),
        details: details(s),
        diagnostics: diagnostics(s),
        location: s.all(2, own::LOCATION, whole),
        ..OutcomeIssue::default()
    };
    let any = [2, 3, 4, 5, 7, 8].into_iter().any(|field| s.part(field).is_some());
    old.into_iter().chain(any.then_some(rest)).collect()
}

/// ELD: segment, sequence, field, and the code of the error.
fn old_issue<'a>(place: Scope<'_, 'a>) -> OutcomeIssue<'a> {
    let parts: Vec<_> = (1..=3).filter_map(|n| place.part(n)).filter(|p| p.is_valued()).collect();
    let text = parts.iter().map(|p| p.peek()).collect::<Vec<_>>().join("^");
    OutcomeIssue {
        severity: place.constant(own::SEVERITY, "error"),
        code: code(place.part(4)),
        details: place.get(4, own::DETAILS, |s| cwe::concept(s, None)),
        location: place.join(own::LOCATION, &parts, text).into_iter().collect(),
        ..OutcomeIssue::default()
    }
}

fn whole<'a>(place: Scope<'_, 'a>) -> Option<Val<Cow<'a, str>>> {
    place.whole(own::LOCATION)
}

/// ERR-4. An ERR without one is an error.
fn severity<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let Some(place) = s.part(4).filter(|p| p.is_valued()) else {
        return s.constant(own::SEVERITY, "error");
    };
    let made = match place.peek().trim() {
        "E" => "error",
        "F" => "fatal",
        "W" => "warning",
        "I" => "information",
        _ => {
            place.refuse(Reason::Invalid, "mapping/code-not-mapped");
            return s.constant(own::SEVERITY, "error");
        }
    };
    s.text(4, own::SEVERITY).map(|v| v.map(|_| Cow::Borrowed(made)))
}

/// ERR-3, table 0357; any other error is in the processing.
fn code<'a>(place: Option<Scope<'_, 'a>>) -> Text<'a> {
    let place = place?;
    let made = match place.peek_at(1).trim() {
        "0" => "informational",
        "100" | "198" => "structure",
        "101" => "required",
        "102" => "value",
        "103" => "code-invalid",
        "104" => "too-long",
        "200" | "201" | "202" | "203" => "not-supported",
        "204" => "not-found",
        "205" => "duplicate",
        "206" => "lock-error",
        "207" => "exception",
        _ => "processing",
    };
    let sent = place.under(own::CODE).text(1, own::CODE);
    match sent.filter(|v| !v.null) {
        Some(sent) => Some(sent.map(|_| Cow::Borrowed(made))),
        None => place.constant(own::CODE, made),
    }
}

/// ERR-3 with ERR-5, the error as the application calls it, and ERR-8, what a user is to read.
fn details<'a>(s: Scope<'_, 'a>) -> Option<crate::model::CodeableConcept<'a>> {
    let mut concept = s.get(3, own::DETAILS, |s| cwe::concept(s, None)).unwrap_or_default();
    if let Some(own_error) = s.get(5, own::DETAILS, |s| cwe::concept(s, None)) {
        concept.coding.extend(own_error.coding);
        concept.text = concept.text.or(own_error.text);
    }
    if let Some(message) = s.text(8, own::USER_MESSAGE).filter(|v| !v.null)
        && let Some(earlier) = concept.text.replace(message)
    {
        s.cx().trace.refuse_origin(earlier.by, Reason::NoTarget);
    }
    (!concept.coding.is_empty() || concept.text.is_some()).then_some(concept)
}

fn diagnostics<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(7, own::DIAGNOSTICS, |s| s.whole(own::DIAGNOSTICS)).filter(|v| !v.null)
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{Kind, Record, Text};
    use crate::options::Options;

    fn read(segments: &str, look: impl FnOnce(&Record<'_>)) {
        let message = format!("MSH|^~\\&|A|B|||20260102030405+0000||ACK^A01^ACK|1|P|2.5.1\r{segments}");
        with_record(&message, &Options::default(), |_, record| look(record));
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn an_answer_says_which_message_and_how() {
        for (code, made) in [
            ("AA", "ok"),
            ("CA", "ok"),
            ("AE", "transient-error"),
            ("AR", "fatal-error"),
            ("CR", "fatal-error"),
            ("??", ""),
        ] {
            read(&format!("MSA|{code}|MSG1"), |record| {
                let response = record.message_headers[0].response.as_ref().unwrap();
                assert_eq!((text(&response.identifier), text(&response.code)), ("MSG1", made));
                assert!(response.details.is_none() && record.operation_outcomes.is_empty());
            });
        }
    }

    #[test]
    fn errors_are_the_issues_of_one_outcome() {
        let segments = "MSA|AE|MSG1|all wrong\rERR||PID^1^5~PID^1^7|101^Required field missing^HL70357|E|X1^app^L||stack|Tell the name\rERR||||W|||odd";
        read(segments, |record| {
            let issues = &record.operation_outcomes[0].issue;
            assert_eq!((record.operation_outcomes.len(), issues.len()), (1, 3));
            assert_eq!(text(&issues[0].diagnostics), "all wrong");
            let second = &issues[1];
            assert_eq!((text(&second.severity), text(&second.code)), ("error", "required"));
            assert_eq!((second.location.len(), second.location[0].is.as_ref()), (2, "PID^1^5"));
            let details = second.details.as_ref().unwrap();
            assert_eq!((details.coding.len(), text(&details.text)), (2, "Tell the name"));
            assert_eq!((text(&issues[2].severity), text(&issues[2].diagnostics)), ("warning", "odd"));
            let to = record.message_headers[0].response.as_ref().unwrap().details.as_ref().unwrap();
            assert_eq!(to.to.unwrap().kind, Kind::OperationOutcome);
        });
    }

    #[test]
    fn errors_of_old_versions() {
        read("MSA|AR|MSG1\rERR|PID^1^5^103&Table value not found&HL70357~PV1^1^2", |record| {
            let issues = &record.operation_outcomes[0].issue;
            assert_eq!((issues.len(), text(&issues[0].code)), (2, "code-invalid"));
            assert_eq!(issues[1].location[0].is.as_ref(), "PV1^1^2");
        });
    }

    #[test]
    fn errors_without_msa_are_told_too() {
        read("ERR||PID^1^5|207|F", |record| {
            assert_eq!(text(&record.operation_outcomes[0].issue[0].severity), "fatal");
            assert!(record.message_headers[0].response.is_none());
        });
    }
}
