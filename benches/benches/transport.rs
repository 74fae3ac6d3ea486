//! MLLP and batches, beside a bare `memchr` of the same bytes and (feature `peers`) another framer.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use synovia_benches::corpus;
use synovia_hl7v2::UnitKind;
use synovia_hl7v2::batch::{BatchReader, BatchWriter};
use synovia_hl7v2::mllp::{Decoder, Event, write_frame};

/// The corpus: 32 MiB, less when benches only have to run.
fn messages() -> Vec<Vec<u8>> {
    let test = std::env::args().any(|a| a == "--test");
    corpus::mixed(if test { 200_000 } else { 32 << 20 })
}

/// The payload bytes a decoder finds, in reads of a size.
fn decode(wire: &[u8], read: usize) -> usize {
    let mut decoder = Decoder::new();
    let mut found = 0;
    for mut piece in wire.chunks(read) {
        while let Some(event) = decoder.next_event(&mut piece) {
            if let Event::Frame(frame) = event {
                found += frame.payload.len();
            }
        }
    }
    found
}

/// The same with a peer's framer. Its frames keep their block bytes, three each.
#[cfg(feature = "peers")]
fn decode_peer(wire: &[u8], read: usize) -> usize {
    let mut framer = hl7_mllp::MllpFramer::new();
    let mut found = 0;
    for piece in wire.chunks(read) {
        framer.push(piece);
        while let Some(frame) = framer.next_frame() {
            found += hl7_mllp::MllpFrame::decode(&frame).map_or(0, <[u8]>::len);
        }
    }
    found
}

fn mllp(c: &mut Criterion) {
    let messages = messages();
    let mut wire = Vec::new();
    for message in &messages {
        write_frame(message, &mut wire).expect("the corpus has no block bytes");
    }
    let payload: usize = messages.iter().map(Vec::len).sum();
    for read in [8192, 1460] {
        let mut group = c.benchmark_group(format!("mllp_read_{read}/hl7v2/mixed"));
        group.sample_size(10);
        group.throughput(Throughput::Bytes(wire.len() as u64));
        group.bench_function("synovia", |b| b.iter(|| assert_eq!(decode(&wire, read), payload)));
        group.bench_function("limit_memchr", |b| {
            b.iter(|| assert_eq!(memchr::memchr_iter(0x1C, &wire).count(), messages.len()));
        });
        group.bench_function("limit_memchr2", |b| {
            b.iter(|| assert_eq!(memchr::memchr2_iter(0x0B, 0x1C, &wire).count(), 2 * messages.len()));
        });
        #[cfg(feature = "peers")]
        group.bench_function("hl7-mllp", |b| b.iter(|| assert_eq!(decode_peer(&wire, read), payload)));
        group.finish();
    }
}

/// A frame that never ends: what a framer without a resume offset searches again with each read.
fn unfinished(c: &mut Criterion) {
    let test = std::env::args().any(|a| a == "--test");
    let mut wire = vec![b'x'; if test { 100_000 } else { 4 << 20 }];
    wire[0] = 0x0B;
    let mut group = c.benchmark_group("mllp_no_end/hl7v2/4_mib");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(wire.len() as u64));
    group.bench_function("synovia", |b| b.iter(|| assert_eq!(decode(&wire, 8192), 0)));
    #[cfg(feature = "peers")]
    group.bench_function("hl7-mllp", |b| b.iter(|| assert_eq!(decode_peer(&wire, 8192), 0)));
    group.finish();
}

fn batch(c: &mut Criterion) {
    let messages = messages();
    let (mut writer, mut file) = (BatchWriter::new(), Vec::new());
    writer.start_file(b"FHS|^~\\&|BENCH", &mut file).expect("a file header");
    writer.start_batch(b"BHS|^~\\&|BENCH", &mut file).expect("a batch header");
    for message in &messages {
        writer.message(message, &mut file).expect("a message");
    }
    writer.finish(&mut file);
    let mut group = c.benchmark_group("batch_read_65536/hl7v2/mixed");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(file.len() as u64));
    group.bench_function("synovia", |b| {
        b.iter(|| {
            let mut reader = BatchReader::new();
            let mut found = 0;
            for piece in file.chunks(65_536) {
                reader.feed(piece);
                while let Some(Ok(entry)) = reader.next_entry() {
                    found += usize::from(entry.unit.kind == UnitKind::Message);
                }
            }
            reader.finish();
            while let Some(Ok(entry)) = reader.next_entry() {
                found += usize::from(entry.unit.kind == UnitKind::Message);
                assert!(entry.issues.is_empty());
            }
            assert_eq!(found, messages.len());
        });
    });
    group.bench_function("limit_memchr", |b| {
        b.iter(|| memchr::memchr_iter(b'\r', &file).count());
    });
    group.finish();
}

criterion_group!(benches, mllp, unfinished, batch);
criterion_main!(benches);
