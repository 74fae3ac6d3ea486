//! One task of one library over 1 MiB of the corpus, for counting instructions: `once TASK LIBRARY PASSES`.
//!
//! `valgrind --tool=callgrind` of three passes minus one pass, divided by the bytes, does not depend on what else the
//! machine is doing; see `instructions.sh`.

use synovia_benches::corpus;
use synovia_benches::work::ours;
use synovia_hl7v2::Index;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, task, library, passes] = arguments.as_slice() else { panic!("usage: once TASK LIBRARY PASSES") };
    let messages = corpus::mixed(1 << 20);
    let bytes: usize = messages.iter().map(Vec::len).sum();
    let mut index = Index::new();
    let mut out = Vec::new();
    let mut sum = 0;
    for _ in 0..passes.parse::<usize>().expect("PASSES is a number") {
        sum += match (task.as_str(), library.as_str()) {
            ("parse", "synovia") => ours::parse(&messages, &mut index),
            ("read20", "synovia") => ours::read(&messages, &mut index),
            ("read20", "typed") => ours::read_typed(&messages, &mut index),
            ("write", "synovia") => ours::serialize(&messages, &mut index, &mut out),
            ("walk", "synovia") => ours::walk(&messages, &mut index),
            ("leaves", "synovia") => ours::leaves(&messages, &mut index),
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
