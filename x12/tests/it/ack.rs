//! Acknowledgements: what they say, and that the envelope's part equals what another implementation expects.

use synovia_x12::ack::{AckForm, AckOptions, AckStatus, Acknowledgement, rejected};
use synovia_x12::{
    AckCode, Issue, IssueCode, Location, SegmentId, Severity, ValidateOptions, interchanges, parse, validate,
};

use crate::common::{RICH, corpus, enclosed, files};

fn answer(input: &[u8], form: AckForm) -> String {
    let interchange = parse(input).expect("an interchange");
    let findings = validate(interchange.view(), &ValidateOptions::default());
    let mut options = AckOptions::new("20240102", "0930", 7);
    options.form = form;
    let bytes =
        Acknowledgement::of(interchange.view(), &findings).to_bytes(&options).expect("it can be written");
    let text = String::from_utf8(bytes).unwrap();
    if !text.is_empty() {
        let read = parse(text.as_bytes()).unwrap();
        assert!(
            read.issues().is_empty() && validate(read.view(), &ValidateOptions::default()).is_empty(),
            "{text}"
        );
    }
    text
}

/// Segments between GS and GE, without those.
fn body(text: &str) -> &str {
    let from = text.find("~ST*").map_or(0, |at| at + 1);
    &text[from..text.find("GE*").unwrap_or(text.len())]
}

#[test]
fn what_is_right_is_accepted_in_both_forms() {
    assert_eq!(
        body(&answer(RICH, AckForm::ByVersion)),
        "ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~AK2*837*0001*005010X222A1~IK5*A~AK9*A*1*1*1~SE*6*0001~"
    );
    assert_eq!(
        body(&answer(RICH, AckForm::Functional)),
        "ST*997*0001~AK1*HC*1~AK2*837*0001~AK5*A~AK9*A*1*1*1~SE*6*0001~"
    );
    assert!(!answer(RICH, AckForm::ByVersion).contains("TA1*"), "none was asked for");
}

#[test]
fn a_group_counts_what_is_whole_and_what_is_taken() {
    let set = |number: &str, count: &str| format!("ST*837*{number}*005010X222A1~LX*1~SE*{count}*{number}~");
    let mixed = enclosed(&[set("0001", "3"), set("0002", "9"), set("0003", "3")].concat());
    let text = answer(&mixed, AckForm::ByVersion);
    // GE says one set, which is wrong as well: the group is refused for that.
    assert!(text.contains("IK5*A~AK2*837*0002*005010X222A1~IK5*R*4~"), "{text}");
    assert!(text.contains("AK9*R*1*3*2*5~"), "{text}");
    let counted = String::from_utf8(mixed).unwrap().replace("GE*1*1", "GE*3*1");
    assert!(answer(counted.as_bytes(), AckForm::ByVersion).contains("AK9*P*3*3*2~"));
    let cut = &counted[..counted.find("SE*3*0003").unwrap()];
    let text = answer(cut.as_bytes(), AckForm::ByVersion);
    assert!(text.contains("IK5*R*2~AK9*R*0*2*1*3~"), "{text}");
    assert!(text.contains("TA1*000000001*240101*1200*R*023~GS*"), "{text}");
}

#[test]
fn findings_become_segments_and_elements_in_their_order() {
    let interchange = parse(RICH).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let at = |id, position: u32, element: u32, component: Option<u32>, length| {
        let mut place = Location::new(id, 1).inside(1, 1, position);
        if element > 0 {
            place = place.element(element).repetition(1);
        }
        place.component = component;
        let segment = set.segment_at(position).unwrap();
        let value = segment.element(element).map_or(segment.offset(), synovia_x12::ElementView::offset);
        Issue::new(Severity::Error, IssueCode::new("test/any"), value)
            .with_location(place)
            .with_length(length)
    };
    let findings = [
        at(SegmentId::CLM, 5, 6, None, 1).with_ack(AckCode::element("7")).with_data_element(1073),
        at(SegmentId::CLM, 5, 5, Some(1), 2).with_ack(AckCode::element("I6")).with_data_element(1331),
        at(SegmentId::NM1, 3, 0, None, 0).with_ack(AckCode::segment("I8")),
        at(SegmentId::CLM, 5, 5, None, 6).with_ack(AckCode::element("I12")),
        at(SegmentId::HI, 6, 0, None, 0).with_ack(AckCode::segment("5")),
    ];
    let answer = Acknowledgement::of(interchange.view(), &findings);
    let mut options = AckOptions::new("20240102", "0930", 7);
    let written = |options: &AckOptions| String::from_utf8(answer.to_bytes(options).unwrap()).unwrap();
    // The composite as a whole holds a delimiter and cannot be copied.
    assert!(
        body(&written(&options)).contains(
            "IK3*NM1*3**I8~IK3*CLM*5**8~IK4*5**I12~IK4*5:1*1331*I6*11~IK4*6*1073*7*Y~IK3*HI*6**5~IK5*R*5*I5~AK9*R*1*1*0~"
        ),
        "{}",
        written(&options)
    );
    options.form = AckForm::Functional;
    assert!(
        body(&written(&options)).contains(
            "AK3*NM1*3**3~AK3*CLM*5**8~AK4*5**7~AK4*5:1*1331*7*11~AK4*6*1073*7*Y~AK3*HI*6**5~AK5*R*5~AK9*R*1*1*0~"
        ),
        "{}",
        written(&options)
    );
    // What only the guide asks has a code of its own, which 997 does not know.
    let answer = Acknowledgement::of(interchange.view(), &findings[1..4]);
    assert_eq!(answer.groups[0].sets[0].codes, ["I5"]);
    let written = String::from_utf8(answer.to_bytes(&options).unwrap()).unwrap();
    assert!(written.contains("AK5*R*5~AK9*R*1*1*0~"), "{written}");
    let mut warning = [findings[4]];
    warning[0].severity = Severity::Warning;
    let lenient = Acknowledgement::of(interchange.view(), &warning);
    assert_eq!((lenient.groups[0].status, lenient.groups[0].accepted), (AckStatus::AcceptedWithErrors, 1));
}

#[test]
fn acknowledgements_are_not_acknowledged() {
    let text = String::from_utf8(RICH.to_vec()).unwrap().replace("*0*P*:", "*1*P*:");
    let first = answer(text.as_bytes(), AckForm::ByVersion);
    assert!(first.contains("TA1*000000001*240101*1200*A*000~"));
    assert_eq!(answer(first.as_bytes(), AckForm::ByVersion), "");
    let asking = first.replace("*0*P*:", "*1*P*:");
    assert_eq!(answer(asking.as_bytes(), AckForm::ByVersion), "", "even where one is asked for");
    let bare = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*1*P*:~";
    let only = format!("{bare}TA1*000000009*240101*1200*A*000~IEA*0*000000001~");
    assert_eq!(answer(only.as_bytes(), AckForm::ByVersion), "");
    for (name, bytes) in
        corpus().into_iter().filter(|(name, _)| name.contains("/999/") || name.contains("/TA1/"))
    {
        for interchange in interchanges(&bytes).flatten() {
            assert!(Acknowledgement::of(interchange.view(), &[]).is_empty(), "{name}");
        }
    }
}

#[test]
fn what_cannot_be_read_gets_a_ta1_that_says_why() {
    let right = String::from_utf8(RICH.to_vec()).unwrap();
    let code = |input: &[u8]| {
        let error = parse(input).map(|_| ()).unwrap_err();
        rejected(input, &error).map(|answer| {
            let ta1 = answer.interchange.clone().unwrap();
            let text =
                String::from_utf8(answer.to_bytes(&AckOptions::new("20240102", "0930", 7)).unwrap()).unwrap();
            assert!(
                text.contains(&format!("*ZZ*RECEIVER       *ZZ*SENDER         *240102*0930*{}", "")),
                "{text}"
            );
            assert!(text.contains(&format!("TA1*000000001*240101*1200*R*{}~IEA*0*", ta1.code)), "{text}");
            ta1.code
        })
    };
    let with = |at: usize, byte: u8| {
        let mut bytes = right.clone().into_bytes();
        bytes[at] = byte;
        bytes
    };
    assert_eq!(code(&with(104, b':' | 0x80)), Some("027"));
    assert_eq!(code(&with(104, b'*')), Some("027"));
    assert_eq!(code(&with(105, 0xA7)), Some("004"));
    assert_eq!(code(&with(105, b':')), Some("004"));
    assert_eq!(code(&with(82, 0xA7)), Some("016"));
    assert_eq!(code(&with(3, b'X')), None, "without a separator it is no ISA");
    assert_eq!(code(&right.as_bytes()[..100]), Some("023"));
    assert_eq!(code(b"ISA*00*"), None);
    assert_eq!(code(b"MSH|^~\\&|"), None);
}

/// What the envelope alone decides, of an answer in either form: TA1, AK1, AK2, the causes of AK5 but that of its segments,
/// and the counts and causes of AK9 where no segment is at fault.
fn envelope_part(text: &str) -> Vec<String> {
    let text = text.replace(['\r', '\n'], "");
    let mut out = Vec::new();
    for segment in text.split('~') {
        let elements: Vec<_> = segment.split('*').collect();
        match elements[0] {
            "TA1" => out.push(segment.to_owned()),
            "AK1" | "AK2" => out.push(elements[..3].join("*")),
            "AK5" | "IK5" => {
                out.push(format!("5: {:?}", elements[2..].iter().filter(|c| **c != "5").collect::<Vec<_>>()));
            }
            "AK9" => out.push(format!("9: {:?} {:?}", &elements[2..4], elements.get(5..))),
            _ => {}
        }
    }
    // Where TA1 stands is not the same: by the standard between ISA and GS.
    out.sort_by_key(|line| !line.starts_with("TA1"));
    out
}

#[test]
fn the_envelope_is_answered_as_expected() {
    let sources = corpus();
    for (name, expected) in files("x12/acks") {
        let stem = name.rsplit('/').next().unwrap().trim_end_matches(".ack.txt");
        let Some((_, source)) = sources.iter().find(|(name, _)| name.ends_with(&format!("{stem}.txt")))
        else {
            continue;
        };
        let mut ours = Vec::new();
        for interchange in interchanges(source).flatten() {
            let findings = validate(interchange.view(), &ValidateOptions::default());
            let answer = Acknowledgement::of(interchange.view(), &findings);
            let bytes = answer.to_bytes(&AckOptions::new("20240102", "0930", 7)).unwrap();
            ours.extend(envelope_part(&String::from_utf8(bytes).unwrap()));
        }
        assert_eq!(ours, envelope_part(&String::from_utf8(expected).unwrap()), "{stem}");
    }
}
