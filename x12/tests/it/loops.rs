//! Loops: where segments lie, and what paths through loops lead to.

use synovia_x12::guide::{Guide, Guides};
use synovia_x12::loops::{LoopTree, LoopView};
use synovia_x12::{Interchange, ValueView, interchanges, parse};

use crate::common::{corpus, enclosed, path};

fn first_tree<'m>(interchange: &'m Interchange<'_>, guides: &Guides<'m>) -> LoopTree<'m> {
    interchange.transaction_sets().next().expect("one set").loops(guides).expect("a guide")
}

/// The loop ids of each segment, written as `tests/data/loops.tsv` does.
fn ids(tree: &LoopTree<'_>) -> String {
    let mut out: Vec<(String, usize)> = Vec::new();
    for position in 1..=u32::try_from(tree.set().segment_count()).unwrap() {
        let known = tree.definition_at(position).is_some();
        let id = if known { tree.loop_at(position).unwrap().id() } else { "?" };
        match out.last_mut() {
            Some((last, count)) if last == id => *count += 1,
            _ => out.push((id.to_owned(), 1)),
        }
    }
    let shown = out.iter().map(|(id, n)| if *n == 1 { id.clone() } else { format!("{id}*{n}") });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn segments_of_real_files_lie_where_another_program_puts_them() {
    let files = corpus();
    let guides = Guides::built_in();
    let mut compared = 0;
    for row in include_str!("../data/loops.tsv").lines().skip(1) {
        let [file, set, expected] = row.split('\t').collect::<Vec<_>>().try_into().expect("three columns");
        let Some((_, bytes)) = files.iter().find(|(name, _)| name.ends_with(file)) else { continue };
        let all: Vec<_> = interchanges(bytes).map(|one| one.expect(file)).collect();
        let sets = all.iter().flat_map(|one| one.transaction_sets());
        let found = sets.into_iter().nth(set.parse::<usize>().unwrap() - 1).expect("the set");
        // Guides of release 004010 are behind a feature of their own.
        let Some(tree) = found.loops(&guides) else { continue };
        assert_eq!(ids(&tree), expected, "{file} {set}");
        compared += 1;
    }
    let all = if cfg!(feature = "4010") { 48 } else { 12 };
    assert!(files.is_empty() || compared == all, "{compared}");
}

#[test]
fn every_leaf_in_its_loops_is_found_by_its_path() {
    let guides = Guides::built_in();
    let mut inputs = corpus();
    inputs.push(("837p".into(), include_bytes!("../../../examples/data/837p.x12").to_vec()));
    inputs.push(("835".into(), include_bytes!("../../../examples/data/835.x12").to_vec()));
    let mut leaves = 0;
    for (name, bytes) in inputs {
        for interchange in interchanges(&bytes).map(|one| one.expect(&name)) {
            for set in interchange.transaction_sets() {
                let Some(tree) = set.loops(&guides) else { continue };
                for leaf in set.leaves() {
                    let place = tree.locate(leaf.location);
                    let found = tree.get(&path(&place.to_string()));
                    let found = found.unwrap_or_else(|| panic!("{name}: {place} leads nowhere"));
                    assert_eq!((found.offset(), found.raw()), (leaf.offset, leaf.raw), "{name}: {place}");
                    leaves += 1;
                }
            }
        }
    }
    assert!(leaves > 400);
}

const CLAIM: &str = "ST*837*0001*005010X222A1~BHT*0019*00*1*20260101*1200*CH~NM1*41*2*A*****46*1~PER*IC*B*TE*5555550100~\
NM1*40*2*C*****46*2~HL*1**20*1~NM1*85*2*D*****XX*1234567893~N3*1 A ST~N4*E*ME*041010001~REF*EI*987650000~HL*2*1*22*0~\
SBR*P*18*******CI~NM1*IL*1*F*G****MI*H~NM1*PR*2*I*****PI*J~CLM*K*10***11:B:1*Y*A*Y*Y~HI*ABK:J0190~";

fn claim(tail: &str) -> Vec<u8> {
    enclosed(&format!("{CLAIM}{tail}"))
}

#[test]
fn a_second_other_subscriber_is_not_a_new_subscriber() {
    let tail = "SBR*S*18*******CI~OI***Y***Y~NM1*IL*1*F*G****MI*H~NM1*PR*2*L*****PI*M~SBR*T*18*******CI~OI***Y***Y~\
NM1*IL*1*F*G****MI*H~NM1*PR*2*N*****PI*O~LX*1~SV1*HC:99213*10*UN*1***1~DTP*472*D8*20260101~SE*29*0001~";
    let bytes = claim(tail);
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    assert_eq!(tree.all_named("2000B").count(), 1);
    assert_eq!(tree.all_named("2320").count(), 2);
    let second = tree.get(&path("2000A/2000B/2300/2320[2]/2330B/NM1-09")).expect("the second payer");
    assert_eq!(second.raw(), b"O");
    // A path may start at any loop, and say nothing of numbers.
    assert_eq!(tree.get(&path("2320[2]/2330B/NM1-09")).map(ValueView::offset), Some(second.offset()));
    let all: Vec<_> = tree.get_all(&path("2330B/NM1-03")).iter().map(|v| v.raw().to_vec()).collect();
    assert_eq!(all, [b"L", b"N"]);
    assert_eq!(tree.get_all(&path("2320[2]/2330B/NM1-03")).len(), 1);
    assert_eq!(tree.get(&path("2320[3]/SBR-01")).map(ValueView::offset), None);
}

#[test]
fn levels_are_told_by_their_parents() {
    // A dependent that points back to the first subscriber, after the second; ids are any.
    let levels = "HL*17**20*1~NM1*85*2*D~HL*a*17*22*1~SBR*P~NM1*IL*1*F~NM1*PR*2*I~HL*b*17*22*0~SBR*P~NM1*IL*1*G~NM1*PR*2*I~\
HL*9*a*23*0~PAT*19~NM1*QC*1*H~CLM*K*10~SE*17*0001~";
    let bytes = enclosed(&format!("ST*837*0001*005010X222A1~BHT*0019*00*1*20260101*1200*CH~{levels}"));
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    let claim = tree.all_named("2300").next().expect("a claim");
    assert_eq!(claim.steps().to_string(), "2000A/2000B/2000C/2300/");
    assert_eq!(claim.parent().and_then(LoopView::parent).map(LoopView::number), Some(1));
}

#[test]
fn what_no_loop_takes_stays_where_it_is() {
    let bytes =
        claim("ZZ9*X~NM1*ZQ*2*P~N3*2 B ST~LX*1~SV1*HC:99213*10*UN*1***1~DTP*472*D8*20260101~SE*22*0001~");
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    let claim = tree.all_named("2300").next().unwrap();
    let unknown: Vec<_> =
        claim.segments().filter(|s| s.definition.is_none()).map(|s| s.segment.id().to_string()).collect();
    // The address of someone unknown is not that of anyone else.
    assert_eq!(unknown, ["ZZ9", "NM1", "N3"]);
    assert_eq!(tree.all_named("2400").count(), 1);
    assert_eq!(interchange.to_bytes(), bytes);
}

#[test]
fn a_loop_without_its_first_segment_is_there_all_the_same() {
    let bytes = enclosed(
        "ST*835*0001~BPR*I*10*C*ACH~TRN*1*2*3~DTM*405*20260101~N1*PR*A~PER*BL*B~N1*PE*C*XX*1~CLP*D*1*10*10~SE*9*0001~",
    );
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops_of(guides.by_kind("835").unwrap());
    assert_eq!(tree.get(&path("2000/2100/CLP-01")).map(ValueView::raw), Some(&b"D"[..]));
    assert_eq!(tree.all_named("2000").next().unwrap().segments().count(), 0);
}

#[test]
fn lines_without_their_number_are_lines_all_the_same() {
    let line = |charge: u32| format!("SV1*HC:99213*{charge}*UN*1***1~DTP*472*D8*20260101~REF*6R*{charge}~");
    let bytes = claim(&format!("{}{}SE*23*0001~", line(10), line(20)));
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    let read = |path_of: &str| tree.get(&path(path_of)).map(|v| v.raw().to_vec());
    for (number, charge) in [("", b"10"), ("[2]", b"20")] {
        for place in ["SV1-02", "REF-02"] {
            let place = format!("2000A/2000B/2300/2400{number}/{place}");
            assert_eq!(read(&place).as_deref(), Some(&charge[..]), "{place}");
        }
    }
    assert_eq!(tree.all_named("2400").count(), 2);
}

#[test]
fn a_long_set_takes_time_in_proportion() {
    // 50,000 lines in a claim, and as many segments that nobody knows.
    let lines = "LX*1~SV1*HC:99213*10*UN*1***1~DTP*472*D8*20260101~Q9*1~".repeat(50_000);
    let bytes = claim(&format!("{lines}SE*1*0001~"));
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    assert_eq!(tree.all_named("2400").count(), 50_000);
    assert_eq!(tree.get(&path("2000A/2000B/2300/2400[50000]/SV1-02")).map(ValueView::raw), Some(&b"10"[..]));
}

#[test]
fn nothing_shown_for_humans_holds_content() {
    let bytes = claim("SE*17*0001~");
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = first_tree(&interchange, &guides);
    let shown = format!("{tree:?} {:?} {:?}", tree.root(), tree.root().segments().collect::<Vec<_>>());
    assert!(!shown.contains("ABK") && !shown.contains("J0190"), "{shown}");
    assert_eq!(format!("{:?}", tree.guide()), "Guide(837P 005010X222A1)");
    let _: &Guide = tree.guide();
}
