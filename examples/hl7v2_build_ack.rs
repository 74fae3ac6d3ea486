//! Answers messages as a receiver does: what to say, whether to say it, and what an answer said.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_hl7v2::ack::{AckOptions, Acknowledgement, Received, Stage, Verdict};
use synovia_hl7v2::{Issue, ValidateOptions, parse, validate};

/// The findings that make up the verdict: of the parser if it fails, of the validator otherwise.
fn findings(input: &[u8]) -> Vec<Issue> {
    match parse(input) {
        Ok(message) => validate(message.view(), &ValidateOptions::default()),
        Err(error) => vec![Issue::from(&error)],
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let inputs: [(&str, &[u8]); 4] = [
        ("a message in order", include_bytes!("data/oru_r01.hl7")),
        // Patient id and name are required; MSH-15 and MSH-16 ask for both acknowledgements of enhanced mode.
        ("a field missing", b"MSH|^~\\&|LAB|X|EHR|Y|20240101||ADT^A01^ADT_A01|78|P|2.5|||AL|ER\rPID|1\r"),
        ("an old one", b"MSH|^~\\&|LAB|X|EHR|Y|20240101||ADT^A01|79|P|2.3\rPID|1\r"),
        ("only a header that cannot be split", b"MSH|^~\\^|LAB|X|EHR|Y|20240101||ADT^A01|80|P|2.5\r"),
    ];
    for (number, (what, input)) in inputs.into_iter().enumerate() {
        println!("{what}:");
        let received = Received::read(input);
        let issues = findings(input);
        let verdict = Verdict::of(&issues);
        for stage in [Stage::Accept, Stage::Application] {
            let Some(code) = received.due(stage, verdict) else { continue };
            // The clock and the ids are the caller's.
            let id = format!("{}-{number}", code.as_str());
            let mut options = AckOptions::default();
            (options.control_id, options.time) = (&id, "20240102030405+0000");
            options.max_issues = Some(3);
            let answer = received.acknowledge(code, &issues, &options);
            println!("{}", String::from_utf8_lossy(&answer).replace('\r', "\n"));
        }
    }

    // The other side: which message does an answer mean, and what was wrong?
    let answer = parse(b"MSH|^~\\&|EHR|Y|LAB|X|2024||ACK|1|P|2.5\rMSA|AE|78\rERR||PID^1^3|101|E\r")?;
    let sent = parse(inputs[1].1)?;
    let ack = Acknowledgement::of(answer.view()).ok_or("no MSA")?;
    println!("{:?} for the message we sent: {}", ack.code(), ack.answers(sent.view()));
    for error in ack.errors() {
        let place = error.location.map(|location| location.to_string()).unwrap_or_default();
        println!("{} at {place}: {}", error.severity, String::from_utf8_lossy(error.code));
    }
    Ok(())
}
