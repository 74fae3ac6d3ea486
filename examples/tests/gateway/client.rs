//! A client that sends frames and waits for their answers.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use synovia_hl7v2::ack::{AckCode, Acknowledgement};
use synovia_hl7v2::mllp::{Decoder, Event, encode};
use synovia_hl7v2::{SegmentId, parse};

/// What no log may show.
pub(crate) const MARKER: &str = "CANARY";

/// A message with a control id, in original mode unless MSH-15 and MSH-16 are given.
pub(crate) fn message(id: &str, asked: &str) -> Vec<u8> {
    let header = format!("MSH|^~\\&|LAB|{MARKER}|EHR|HOSP|20240101120000+0000||ADT^A01^ADT_A01|{id}|P|2.5.1");
    let asked = if asked.is_empty() { String::new() } else { format!("|||{asked}") };
    format!("{header}{asked}\rEVN|A01|20240101\rPID|1||{id}^^^H^MR||{MARKER}^JO||19700101|F\rPV1|1|I\r")
        .into_bytes()
}

/// An answer: its code, MSA-2, and the message whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: Option<AckCode>,
    pub(crate) control_id: String,
    pub(crate) bytes: Vec<u8>,
}

pub(crate) struct Client {
    pub(crate) stream: TcpStream,
    decoder: Decoder,
    read: Vec<u8>,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream, decoder: Decoder::new(), read: Vec::new() }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).unwrap();
    }

    pub(crate) fn send(&mut self, message: &[u8]) {
        self.write(&encode(message).unwrap());
    }

    /// The next answer; `None` if the gateway closes the connection before.
    pub(crate) fn answer(&mut self) -> Option<Answer> {
        loop {
            let mut rest = self.read.as_slice();
            let found = self.decoder.next_event(&mut rest).map(|event| match event {
                Event::Frame(frame) => frame.payload.to_vec(),
                other => panic!("the gateway sends frames, not {other:?}"),
            });
            let used = self.read.len() - rest.len();
            self.read.drain(..used);
            if let Some(bytes) = found {
                return Some(Answer::of(bytes));
            }
            let mut buffer = [0; 4096];
            match self.stream.read(&mut buffer) {
                Ok(0) => return None,
                Ok(read) => self.read.extend_from_slice(&buffer[..read]),
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return None,
                Err(error) => panic!("no answer: {error}"),
            }
        }
    }

    /// Sends a message in original mode and gets its answer.
    pub(crate) fn ask(&mut self, message: &[u8]) -> Answer {
        self.send(message);
        self.answer().expect("an answer")
    }
}

impl Answer {
    fn of(bytes: Vec<u8>) -> Self {
        let message = parse(&bytes).unwrap();
        assert_eq!(message.view().segment_at(0).unwrap().id(), SegmentId::MSH);
        assert!(message.issues().is_empty());
        let ack = Acknowledgement::of(message.view()).unwrap();
        let (code, control_id) = (ack.code(), String::from_utf8(ack.control_id().to_vec()).unwrap());
        Self { code, control_id, bytes }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }
}

/// The control ids of Bundles: Bundle.identifier, one for each line.
pub(crate) fn control_ids(lines: &[u8]) -> Vec<String> {
    assert!(lines.is_empty() || lines.ends_with(b"\n"));
    let lines = lines.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    lines.map(control_id).collect()
}

pub(crate) fn control_id(bundle: &[u8]) -> String {
    let bundle: serde_json::Value = serde_json::from_slice(bundle).unwrap();
    assert_eq!(bundle["resourceType"], "Bundle");
    bundle["identifier"]["value"].as_str().unwrap().to_string()
}
