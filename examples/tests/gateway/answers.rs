//! The right answer to each message.

use synovia_hl7v2::ack::AckCode;
use synovia_hl7v2::mllp::encode;

use crate::client::{Client, MARKER, control_ids, message};
use crate::gateway::{Gateway, output};
use crate::receiver::Receiver;

#[test]
fn enhanced_mode_is_answered_as_asked() {
    let file = output("enhanced");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    let next = |client: &mut Client| client.answer().map(|answer| (answer.code.unwrap(), answer.control_id));
    client.send(&message("both", "AL|AL"));
    assert_eq!(next(&mut client), Some((AckCode::CA, "both".into())));
    assert_eq!(next(&mut client), Some((AckCode::AA, "both".into())));
    client.send(&message("commit", "AL|NE"));
    assert_eq!(next(&mut client), Some((AckCode::CA, "commit".into())));
    client.send(&message("none", "NE|ER"));
    client.send(&message("success", "|SU"));
    assert_eq!(next(&mut client), Some((AckCode::AA, "success".into())));
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ["both", "commit", "none", "success"]);
    gateway.stop();
}

#[test]
fn what_cannot_be_converted_is_refused_with_its_reason_and_not_stored() {
    let file = output("refused");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    // Two delimiters that are the same: only MSH can be made out.
    let answer =
        client.ask(format!("MSH|^~\\^|LAB|H|EHR|{MARKER}|2024||ADT^A01|7|P|2.5\rPID|1\r").as_bytes());
    assert_eq!((answer.code, answer.control_id.as_str()), (Some(AckCode::AE), "7"));
    assert!(
        answer.text().contains("\rERR|||") && answer.text().contains("hl7v2/unreadable"),
        "{}",
        answer.text()
    );
    // Nothing at all can be made out, or nothing was sent.
    for payload in [&b"hello"[..], b""] {
        let answer = client.ask(payload);
        assert_eq!((answer.code, answer.control_id.as_str()), (Some(AckCode::AE), ""));
    }
    assert_eq!(client.ask(&message("good", "")).code, Some(AckCode::AA));
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ["good"]);
    let log = gateway.stop();
    assert!(
        log.contains("refused at byte") && log.contains("1 stored, 3 refused") && !log.contains(MARKER),
        "{log}"
    );
}

#[test]
fn a_batch_in_a_frame_is_answered_message_by_message() {
    let file = output("batch");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    let batch = [b"BHS|^~\\&|LAB\r", &message("b1", "")[..], &message("b2", ""), b"BTS|2\r"].concat();
    client.send(&batch);
    for id in ["b1", "b2"] {
        assert_eq!(client.answer().unwrap().control_id, id);
    }
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ["b1", "b2"]);
    gateway.stop();
}

#[test]
fn a_server_that_fails_is_a_reject_and_one_that_refuses_an_error() {
    let receiver = Receiver::start();
    let gateway = Gateway::start(&["--post", &receiver.base]);
    let mut client = Client::new(gateway.address);
    receiver.says(503);
    assert_eq!(client.ask(&message("1", "")).code, Some(AckCode::AR));
    assert_eq!(client.ask(&message("1", "AL|NE")).code, Some(AckCode::CE));
    receiver.says(422);
    assert_eq!(client.ask(&message("1", "")).code, Some(AckCode::AE));
    assert_eq!(receiver.received(), [""; 0]);
    // The sender sends again, and it is stored once.
    receiver.says(201);
    assert_eq!(client.ask(&message("1", "")).code, Some(AckCode::AA));
    assert_eq!(receiver.received(), ["1"]);
    let log = gateway.stop();
    assert!(log.contains("status 503") && log.contains("status 422") && !log.contains(MARKER), "{log}");
}

#[test]
fn no_server_is_a_reject() {
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let gateway = Gateway::start(&["--post", &format!("http://127.0.0.1:{port}")]);
    assert_eq!(Client::new(gateway.address).ask(&message("1", "")).code, Some(AckCode::AR));
    gateway.stop();
}

#[test]
fn what_is_sent_again_is_stored_again_as_the_same_bundle() {
    let file = output("again");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    for _ in 0..2 {
        client.write(&encode(&message("7", "")).unwrap());
        assert_eq!(client.answer().unwrap().code, Some(AckCode::AA));
    }
    gateway.stop();
    let stored = std::fs::read(&file).unwrap();
    let lines: Vec<_> = stored.split(|b| *b == b'\n').collect();
    assert_eq!(lines[0], lines[1]);
}
