//! Loads the invented release with this library, a plain loader and (feature `peers`) the snomed crate, in turns, and
//! prints the best of five rounds. `rf2 memory LIBRARY FOLDER` loads from files and prints the peak of the process;
//! `rf2 files FOLDER` writes them; `rf2 questions` times subsumption alone.

use std::hint::black_box;
use std::io::Read as _;
use std::path::Path;
use std::time::Instant;
use synovia_bench_terminology::plain::Plain;
use synovia_bench_terminology::release::{self, FULL, Release, Shape, next};
use synovia_terminology::snomed::{Loader, Snomed};

fn ours(files: &[&str]) -> Snomed {
    let mut loader = Loader::default();
    for file in files {
        loader.begin().expect("begin");
        for piece in file.as_bytes().chunks(1 << 16) {
            loader.push(piece).expect("push");
        }
    }
    loader.finish().expect("finish")
}

#[cfg(feature = "peers")]
fn peer(release: &Release, terms: bool) -> snomed::prelude::SnapshotStore {
    use snomed::prelude::*;
    let mut builder = SnapshotStore::builder();
    builder.add_concepts(read_all::<_, Concept>(release.concepts.as_bytes()).expect("concepts"));
    builder.add_relationships(
        read_all::<_, Relationship>(release.relationships.as_bytes()).expect("relationships"),
    );
    if terms {
        builder.add_descriptions(
            read_all::<_, Description>(release.descriptions.as_bytes()).expect("descriptions"),
        );
    }
    builder.build()
}

fn seconds<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let done = black_box(work());
    (start.elapsed().as_secs_f64(), done)
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["files", folder] => files(Path::new(folder)),
        ["memory", library, folder] => memory(library, Path::new(folder)),
        ["small"] => table(Shape { active: 20_000, inactive: 10_000 }, 1),
        ["questions"] => questions(&release::make(FULL), 5),
        _ => table(FULL, 5),
    }
}

fn table(shape: Shape, rounds: usize) {
    let release = release::make(shape);
    let mut best = [f64::MAX; 6];
    let mut keep = |at: usize, time: f64| best[at] = best[at].min(time);
    for _ in 0..rounds {
        let (time, plain) = seconds(|| Plain::load(&release.concepts, &release.relationships));
        keep(0, time);
        let (time, synovia) = seconds(|| ours(&[&release.concepts, &release.relationships]));
        keep(1, time);
        assert_eq!(plain.ids.len(), synovia.len());
        let pairs: usize = synovia.concepts().map(|c| synovia.ancestors(c).len()).sum();
        assert_eq!(plain.ancestors.len(), pairs);
        drop((plain, synovia));
        let whole = || {
            let mut plain = Plain::load(&release.concepts, &release.relationships);
            plain.add_terms(&release.descriptions);
            plain
        };
        keep(2, seconds(whole).0);
        keep(3, seconds(|| ours(&[&release.concepts, &release.relationships, &release.descriptions])).0);
        #[cfg(feature = "peers")]
        {
            keep(4, seconds(|| peer(&release, false)).0);
            keep(5, seconds(|| peer(&release, true)).0);
        }
    }
    println!(
        "| work | synovia, s | plain loader, s | ratio | snomed 0.11.3, s | ratio |\n|---|---|---|---|---|---|"
    );
    let peer = |at: usize, ours: f64| {
        if best[at] == f64::MAX {
            "- | -".to_owned()
        } else {
            format!("{:.2} | {:.2}", best[at], ours / best[at])
        }
    };
    for (work, plain, synovia, at) in
        [("concepts, relationships, closure", 0, 1, 4), ("the same and descriptions", 2, 3, 5)]
    {
        let (plain, synovia) = (best[plain], best[synovia]);
        println!("| {work} | {synovia:.2} | {plain:.2} | {:.2} | {} |", synovia / plain, peer(at, synovia));
    }
    questions(&release, rounds);
}

/// Questions timed together.
const SLICE: usize = 500;

/// Subsumption of random pairs, half of them true.
fn questions(release: &Release, rounds: usize) {
    let synovia = ours(&[&release.concepts, &release.relationships]);
    let plain = Plain::load(&release.concepts, &release.relationships);
    #[cfg(feature = "peers")]
    let peer = peer(release, false);
    println!("\n{} concepts, {} pairs in the closure", synovia.len(), plain.ancestors.len());
    let mut state = 7;
    let pairs: Vec<(u64, u64)> = (0..100_000)
        .map(|i| {
            let special = release.ids[next(&mut state) as usize % release.ids.len()];
            let above = synovia.concept(special).map(|c| synovia.ancestors(c)).unwrap_or_default();
            let general = match above {
                [] => release.ids[0],
                _ if i % 2 == 0 => synovia.id(above[next(&mut state) as usize % above.len()]),
                _ => release.ids[next(&mut state) as usize % release.ids.len()],
            };
            (general, special)
        })
        .collect();
    let handles: Vec<_> =
        pairs.iter().filter_map(|(g, s)| synovia.concept(*g).zip(synovia.concept(*s))).collect();
    // Each slice is short, so that its best round was not interrupted, and a whole pass lies between two of its rounds.
    let mut best = [
        vec![f64::MAX; pairs.len() / SLICE],
        vec![f64::MAX; pairs.len() / SLICE],
        vec![f64::MAX; pairs.len() / SLICE],
        vec![f64::MAX; pairs.len() / SLICE],
        vec![f64::MAX; 1],
    ];
    let mut counts = [0usize; 4];
    for round in 0..rounds * 4 {
        let mut run = |at: usize, slice: usize, work: &dyn Fn() -> usize| {
            let (time, count) = seconds(work);
            best[at][slice] = best[at][slice].min(time);
            counts[at] += if round == 0 { count } else { 0 };
        };
        for (slice, part) in pairs.chunks(SLICE).enumerate() {
            run(0, slice, &|| {
                part.iter().filter(|(g, s)| synovia.subsumes_ids(*g, *s) == Some(true)).count()
            });
        }
        for (slice, part) in handles.chunks(SLICE).enumerate() {
            run(1, slice, &|| part.iter().filter(|(g, s)| synovia.subsumes(*g, *s)).count());
        }
        // What the sorted list of ancestors alone would take.
        let listed = |g, s| g == s || g < s && synovia.ancestors(s).binary_search(&g).is_ok();
        for (slice, part) in handles.chunks(SLICE).enumerate() {
            run(3, slice, &|| part.iter().filter(|(g, s)| listed(*g, *s)).count());
        }
        for (slice, part) in pairs.chunks(SLICE).enumerate() {
            run(2, slice, &|| part.iter().filter(|(g, s)| plain.subsumes(*g, *s)).count());
        }
        #[cfg(feature = "peers")]
        {
            use snomed::prelude::SctId;
            let ids: Vec<_> = pairs
                .iter()
                .take(SLICE)
                .filter_map(|(g, s)| SctId::parse(&g.to_string()).ok().zip(SctId::parse(&s.to_string()).ok()))
                .collect();
            let (time, _) = seconds(|| ids.iter().filter(|(g, s)| peer.subsumes(*g, *s)).count());
            best[4][0] = best[4][0].min(time);
        }
    }
    assert!(counts.iter().all(|count| *count == counts[0]) && counts[0] > 10_000);
    println!(
        "\n| subsumes, ns | by identifier | by handle | by the list of ancestors | plain loader | snomed |\n\
        |---|---|---|---|---|---|"
    );
    let [a, b, plain, list, peer] =
        best.map(|slices| slices.iter().sum::<f64>() * 1e9 / (slices.len() * SLICE) as f64);
    let peer = if peer > 1e9 { "-".to_owned() } else { format!("{peer:.0}") };
    println!("| | {a:.0} | {b:.1} | {list:.1} | {plain:.0} | {peer} |");
    let root = synovia.concept(138_875_005).expect("the root");
    let (time, below) = seconds(|| synovia.descendants(root));
    println!("\ndescendants of the root: {} in {:.1} ms", below.len(), time * 1e3);
}

const NAMES: [&str; 4] = ["concepts.txt", "relationships.txt", "descriptions.txt", "language.txt"];

fn files(folder: &Path) {
    let release = release::make(FULL);
    let texts = [&release.concepts, &release.relationships, &release.descriptions, &release.language];
    for (name, text) in NAMES.iter().zip(texts) {
        std::fs::write(folder.join(name), text).expect("the folder can be written");
    }
}

fn memory(library: &str, folder: &Path) {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("the file can be read");
    let count = match library {
        "synovia" | "synovia-language" => {
            let files = if library == "synovia" { &NAMES[..3] } else { &NAMES };
            let mut loader = Loader::default();
            let mut piece = vec![0u8; 1 << 16];
            for name in files {
                let mut file = std::fs::File::open(folder.join(name)).expect("the file can be read");
                loader.begin().expect("begin");
                loop {
                    let read = file.read(&mut piece).expect("the file can be read");
                    if read == 0 {
                        break;
                    }
                    loader.push(&piece[..read]).expect("push");
                }
            }
            let release = loader.finish().expect("finish");
            println!("issues: {}", release.issues().count);
            let count = release.len();
            report();
            black_box(release);
            count
        }
        "plain" => {
            let mut plain = Plain::load(&read(NAMES[0]), &read(NAMES[1]));
            plain.add_terms(&read(NAMES[2]));
            report();
            plain.ids.len()
        }
        _ => panic!("no such library"),
    };
    println!("{count} concepts");
}

/// What the process holds, and held at most.
fn report() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|l| l.starts_with("VmHWM") || l.starts_with("VmRSS")) {
        println!("{line}");
    }
}
