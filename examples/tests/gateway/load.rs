//! Many clients and many messages: none lost, none twice.

use std::collections::HashSet;
use std::io::Write as _;
use std::net::SocketAddr;

use synovia_hl7v2::ack::AckCode;
use synovia_hl7v2::mllp::encode;

use crate::client::{Client, MARKER, control_ids, message};
use crate::gateway::{Gateway, output};
use crate::receiver::Receiver;

const CLIENTS: usize = 50;

/// Each client sends its messages one after the other and checks each answer.
fn send_all(address: SocketAddr, each: usize) {
    std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            scope.spawn(move || {
                let mut connection = Client::new(address);
                for number in 0..each {
                    let id = format!("{client}-{number}");
                    let answer = connection.ask(&message(&id, ""));
                    assert_eq!((answer.code, answer.control_id), (Some(AckCode::AA), id));
                }
            });
        }
    });
}

/// All ids that `send_all` sends, exactly once.
fn assert_all_once(received: Vec<String>, each: usize) {
    assert_eq!(received.len(), CLIENTS * each);
    let received: HashSet<String> = received.into_iter().collect();
    assert_eq!(received.len(), CLIENTS * each);
    assert!((0..CLIENTS).all(|client| (0..each).all(|n| received.contains(&format!("{client}-{n}")))));
}

#[test]
fn ten_thousand_messages_of_fifty_clients_are_each_stored_once() {
    let file = output("load");
    let gateway = Gateway::to_file(&file, &[]);
    send_all(gateway.address, 200);
    // Acknowledged is on the disk: no need to stop first.
    assert_all_once(control_ids(&std::fs::read(&file).unwrap()), 200);
    let log = gateway.stop();
    assert!(
        log.contains("stopped: 50 connections; messages: 10000 stored, 0 refused, 0 not stored"),
        "{log}"
    );
    assert!(!log.contains(MARKER), "{log}");
}

#[test]
fn a_fhir_server_receives_each_message_once() {
    let receiver = Receiver::start();
    let gateway = Gateway::start(&["--post", &receiver.base]);
    send_all(gateway.address, 20);
    assert_all_once(receiver.received(), 20);
    gateway.stop();
}

/// Several frames in one write: answers come in their order.
#[test]
fn a_client_that_does_not_wait_gets_all_answers_in_order() {
    let file = output("pipeline");
    let gateway = Gateway::to_file(&file, &[]);
    let mut client = Client::new(gateway.address);
    let ids: Vec<String> = (0..100).map(|n| n.to_string()).collect();
    let frames: Vec<u8> = ids.iter().flat_map(|id| encode(&message(id, "")).unwrap()).collect();
    client.write(&frames);
    for id in &ids {
        assert_eq!(&client.answer().unwrap().control_id, id);
    }
    assert_eq!(control_ids(&std::fs::read(&file).unwrap()), ids);
    gateway.stop();
}

#[test]
fn what_was_acknowledged_is_there_after_a_crash() {
    let file = output("crash");
    let gateway = Gateway::to_file(&file, &[]);
    let address = gateway.address;
    let acknowledged = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..8)
            .map(|client| {
                scope.spawn(move || {
                    let mut connection = Client::new(address);
                    let mut acknowledged = Vec::new();
                    for number in 0.. {
                        let id = format!("{client}-{number}");
                        let frame = encode(&message(&id, "")).unwrap();
                        // The gateway is ended while we write or wait.
                        if connection.stream.write_all(&frame).is_err() || connection.answer().is_none() {
                            break;
                        }
                        acknowledged.push(id);
                    }
                    acknowledged
                })
            })
            .collect();
        std::thread::sleep(std::time::Duration::from_millis(500));
        gateway.kill();
        clients.into_iter().flat_map(|client| client.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(acknowledged.len() > 8);
    // A line that was being written may be torn. A new run ends it and goes on behind it.
    let gateway = Gateway::to_file(&file, &[]);
    Client::new(gateway.address).ask(&message("after", ""));
    gateway.stop();
    let written = std::fs::read(&file).unwrap();
    let lines = written
        .split(|b| *b == b'\n')
        .filter(|line| serde_json::from_slice::<serde_json::Value>(line).is_ok());
    let stored: Vec<String> = lines.map(crate::client::control_id).collect();
    let unique: HashSet<&String> = stored.iter().collect();
    assert_eq!(unique.len(), stored.len());
    assert!(acknowledged.iter().all(|id| unique.contains(id)));
    assert!(unique.contains(&"after".to_string()));
}
