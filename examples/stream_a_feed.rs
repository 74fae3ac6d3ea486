//! MLLP from any source of bytes: a socket, a file, a serial line. The codec sees pieces and gives events; the bytes come from
//! here, and the answers go from here.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use std::io::Read;

use synovia_hl7v2::ack::{AckOptions, Received, Stage, Verdict};
use synovia_hl7v2::mllp::{Decoder, Event, FrameEnd, encode, write_frame};
use synovia_hl7v2::parse;

/// What one connection gives: frames, and what real senders put around them.
fn feed() -> Result<Vec<u8>, synovia_hl7v2::Error> {
    let message = include_bytes!("data/adt_a01.hl7");
    let mut wire = b"hello?".to_vec();
    write_frame(message, &mut wire)?;
    // One frame inside another, one ended by FS LF, one too long, and one that the end of the connection cuts off.
    wire.extend_from_slice(&[b"\x0b", encode(message)?.as_slice()].concat());
    wire.extend_from_slice(b"\x0bMSH|^~\\&|A|B|C|D|||ADT^A08|77|P|2.5\r\x1c\n");
    wire.extend_from_slice(&encode(&[b'x'; 5000])?);
    wire.extend_from_slice(b"\x0bMSH|^~\\&|A|B");
    Ok(wire)
}

/// Deals with a message and gives the frames to send back.
fn answer(payload: &[u8]) -> Result<Vec<u8>, synovia_hl7v2::Error> {
    let verdict = if parse(payload).is_ok() { Verdict::Accept } else { Verdict::Error };
    let received = Received::read(payload);
    let mut frames = Vec::new();
    for stage in [Stage::Accept, Stage::Application] {
        if let Some(code) = received.due(stage, verdict) {
            println!("  answer: {}", code.as_str());
            write_frame(&received.acknowledge(code, &[], &AckOptions::default()), &mut frames)?;
        }
    }
    Ok(frames)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wire = feed()?;
    let mut source = wire.as_slice();
    let mut decoder = Decoder::with_max_frame(4096);
    let mut buffer = [0; 512];
    let mut sent = 0;
    loop {
        let read = source.read(&mut buffer)?;
        let mut piece = buffer.get(..read).unwrap_or_default();
        while let Some(event) = decoder.next_event(&mut piece) {
            match event {
                Event::Frame(frame) => {
                    let regular = if frame.end == FrameEnd::FsCr { "" } else { ", without FS CR" };
                    println!("frame at byte {}: {} bytes{regular}", frame.offset, frame.payload.len());
                    sent += answer(frame.payload)?.len();
                }
                Event::Oversize { offset } => println!("too long, at byte {offset}"),
                Event::Truncated(frame) => println!("no end, at byte {}", frame.offset),
                Event::Garbage(garbage) => println!("{} bytes of garbage", garbage.bytes),
                other => println!("{other:?}"),
            }
        }
        if read == 0 {
            break;
        }
    }
    if let Some(Event::Truncated(frame)) = decoder.finish() {
        println!("cut off: {} bytes at byte {}", frame.payload.len(), frame.offset);
    }
    println!("{sent} bytes sent back, {} bytes read", decoder.offset());
    Ok(())
}
