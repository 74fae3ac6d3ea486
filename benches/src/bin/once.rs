//! One task of one library over 1 MiB of the corpus, for counting instructions: `once TASK LIBRARY PASSES`.
//!
//! `valgrind --tool=callgrind` of three passes minus one pass, divided by the bytes, does not depend on what else the
//! machine is doing; see `instructions.sh`. `map` converts to FHIR JSON, `map_adt` and `map_oru` do so with one message of
//! the kind, by the library `synovia`, `lineage` (recorded), or `json` (only writing what was converted before: the limit).

use synovia_benches::corpus;
use synovia_benches::work::{map, ours};
use synovia_hl7v2::Index;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, task, library, passes] = arguments.as_slice() else { panic!("usage: once TASK LIBRARY PASSES") };
    let messages = match task.as_str() {
        "map_adt" => vec![corpus::small_adt()],
        "map_oru" => vec![corpus::oru_many_obx(60)],
        _ => corpus::mixed(1 << 20),
    };
    let bytes: usize = messages.iter().map(Vec::len).sum();
    let mut index = Index::new();
    let mut out = Vec::new();
    let mut sum = 0;
    let ready = if library == "json" { map::ready(&messages) } else { Vec::new() };
    for _ in 0..passes.parse::<usize>().expect("PASSES is a number") {
        sum += match (task.as_str(), library.as_str()) {
            ("parse", "synovia") => ours::parse(&messages, &mut index),
            ("read20", "synovia") => ours::read(&messages, &mut index),
            ("read20", "typed") => ours::read_typed(&messages, &mut index),
            ("write", "synovia") => ours::serialize(&messages, &mut index, &mut out),
            ("walk", "synovia") => ours::walk(&messages, &mut index),
            ("leaves", "synovia") => ours::leaves(&messages, &mut index),
            ("map" | "map_adt" | "map_oru", "synovia") => map::convert(&messages, false),
            ("map" | "map_adt" | "map_oru", "lineage") => map::convert(&messages, true),
            ("map" | "map_adt" | "map_oru", "json") => map::write(&ready),
            #[cfg(feature = "peers")]
            ("parse", "er7") => synovia_benches::work::er7::parse(&messages),
            #[cfg(feature = "peers")]
            ("read20", "er7") => synovia_benches::work::er7::read(&messages),
            #[cfg(feature = "peers")]
            ("write", "er7") => synovia_benches::work::er7::serialize(&messages),
            #[cfg(feature = "peers")]
            ("walk", "er7") => synovia_benches::work::er7::walk(&messages),
            _ => panic!("no such task of such a library"),
        };
    }
    println!("{bytes} {sum}");
}
