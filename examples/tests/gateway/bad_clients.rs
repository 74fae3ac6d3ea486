//! Clients that send garbage, are slow, or say nothing.

use std::io::Write as _;
use std::time::{Duration, Instant};

use synovia_hl7v2::ack::AckCode;
use synovia_hl7v2::mllp::encode;

use crate::client::{Client, MARKER, control_ids, message};
use crate::gateway::{Gateway, output};

#[test]
fn garbage_around_frames_is_passed_over() {
    let file = output("garbage");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    let frame = |id: &str| encode(&message(id, "")).unwrap();
    client.write(format!("{MARKER} GET / HTTP/1.1\r\n\r\n").as_bytes());
    client.write(&[&frame("1")[..], b"\x1c\r\n", &frame("2"), b"\x0b", &message("lost", "")].concat());
    client.write(&[&frame("3")[..], b"\x0b\x06\x1c\r\x0b", &message("4", ""), b"\x1c\n"].concat());
    for id in ["1", "2", "3", "4"] {
        let answer = client.answer().unwrap();
        assert_eq!((answer.code, answer.control_id.as_str()), (Some(AckCode::AA), id));
    }
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ["1", "2", "3", "4"]);
    let log = gateway.stop();
    assert!(log.contains("bytes of garbage at byte 0") && log.contains("a frame without its end"), "{log}");
    assert!(!log.contains(MARKER), "{log}");
}

#[test]
fn bytes_one_by_one_and_no_cr_at_the_end() {
    let gateway = Gateway::to_file(&output("drip"), &[]);
    let mut client = Client::new(gateway.address);
    let frame = encode(&message("drip", "")).unwrap();
    // All but the CR: this sender writes none and waits.
    for byte in &frame[..frame.len() - 1] {
        client.write(&[*byte]);
    }
    assert_eq!(client.answer().unwrap().control_id, "drip");
    assert_eq!(client.ask(&message("next", "")).control_id, "next");
    gateway.stop();
}

#[test]
fn a_frame_beyond_the_limit_is_refused_and_the_next_one_taken() {
    let gateway = Gateway::to_file(&output("oversize"), &["--max-frame", "1000"]);
    let mut client = Client::new(gateway.address);
    let long = [&message("long", "")[..], &[b'x'; 5000]].concat();
    let answer = client.ask(&long);
    assert_eq!((answer.code, answer.control_id.as_str()), (Some(AckCode::AE), ""));
    assert!(answer.text().contains("gateway/frame-too-long"));
    assert_eq!(client.ask(&message("short", "")).control_id, "short");
    assert!(gateway.stop().contains("a frame beyond the limit"));
}

#[test]
fn silent_and_slow_clients_are_closed_and_others_served() {
    let times = ["--idle-timeout", "0.5", "--frame-timeout", "0.5"];
    let gateway = Gateway::to_file(&output("slow"), &times);
    let mut silent = Client::new(gateway.address);
    let mut unfinished = Client::new(gateway.address);
    let mut noisy = Client::new(gateway.address);
    unfinished.write(b"\x0bMSH|^~\\&|");
    let began = Instant::now();
    // Garbage now and then does not keep a connection open.
    while noisy.stream.write_all(b"?").is_ok() && began.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(silent.answer().is_none() && unfinished.answer().is_none());
    assert!(began.elapsed() < Duration::from_secs(10));
    assert_eq!(Client::new(gateway.address).ask(&message("1", "")).code, Some(AckCode::AA));
    let log = gateway.stop();
    assert!(log.contains("no frame came in time") && log.contains("a frame took too long"), "{log}");
}

#[test]
fn a_client_that_takes_no_answers_is_closed() {
    let gateway = Gateway::to_file(&output("deaf"), &["--write-timeout", "0.5"]);
    let mut deaf = Client::new(gateway.address);
    deaf.stream.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    // An empty frame costs three bytes and its answer a hundred: buffers fill up.
    let frames = b"\x0b\x1c\r".repeat(100_000);
    let _ = deaf.stream.write_all(&frames);
    gateway.wait_for("an answer was not taken in time");
    gateway.stop();
}

#[test]
fn connections_beyond_the_limit_wait_for_a_place() {
    let gateway = Gateway::to_file(&output("places"), &["--max-connections", "1"]);
    let mut first = Client::new(gateway.address);
    assert_eq!(first.ask(&message("1", "")).control_id, "1");
    let mut second = Client::new(gateway.address);
    second.send(&message("2", ""));
    second.stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    assert!(std::io::Read::read(&mut second.stream, &mut [0; 10]).is_err());
    second.stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    drop(first);
    assert_eq!(second.answer().unwrap().control_id, "2");
    gateway.stop();
}

#[test]
fn a_frame_under_way_is_finished_when_the_gateway_ends() {
    let file = output("drain");
    let gateway = Gateway::to_file(&file, &[]);
    let mut busy = Client::new(gateway.address);
    let mut idle = Client::new(gateway.address);
    assert_eq!(idle.ask(&message("0", "")).control_id, "0");
    let frame = encode(&message("1", "")).unwrap();
    let (first, second) = frame.split_at(50);
    busy.write(first);
    std::thread::sleep(Duration::from_millis(200));
    gateway.terminate();
    gateway.wait_for("stopping");
    assert!(idle.answer().is_none());
    busy.write(second);
    assert_eq!(busy.answer().unwrap().control_id, "1");
    assert!(busy.answer().is_none());
    let log = gateway.stop_after_signal();
    assert!(log.contains("2 stored"), "{log}");
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ["0", "1"]);
}

#[test]
fn a_frame_that_is_never_finished_does_not_hold_up_the_end() {
    let gateway = Gateway::to_file(&output("undrained"), &["--drain-timeout", "0.3"]);
    let mut client = Client::new(gateway.address);
    client.write(b"\x0bMSH|");
    std::thread::sleep(Duration::from_millis(200));
    assert!(gateway.stop().contains("the time to drain is over"));
}
