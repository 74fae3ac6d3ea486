//! The tree of HL segments, by the parent each one names.

use synovia_x12::{SegmentId, parse};

use crate::common::enclosed;

/// Depths by HL01, and the findings.
fn tree(hl: &[&str]) -> (Vec<String>, Vec<String>) {
    let segments: String = hl.iter().map(|hl| format!("HL*{hl}~NM1*x~")).collect();
    let bytes = enclosed(&format!("ST*837*0001~BHT*x~{segments}SE*1*0001~"));
    let interchange = parse(&bytes).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let tree = set.hierarchy();
    for level in tree.levels() {
        let ids: Vec<_> = level.all_segments().map(synovia_x12::SegmentView::id).collect();
        assert_eq!(ids, [SegmentId::HL, SegmentId::NM1]);
    }
    let shown = tree.levels().iter().map(|level| {
        let parent = level
            .parent()
            .map_or("-".into(), |at| String::from_utf8_lossy(tree.levels()[at].id()).into_owned());
        format!("{}<{parent}@{}", String::from_utf8_lossy(level.id()), level.depth())
    });
    let children: usize = (0..tree.levels().len()).map(|at| tree.children(Some(at)).count()).sum();
    assert_eq!(children + tree.children(None).count(), tree.levels().len());
    (
        shown.collect(),
        tree.issues().iter().map(|issue| format!("{} {}", issue.code, issue.location.unwrap())).collect(),
    )
}

#[test]
fn any_numbers_make_a_tree() {
    let (levels, issues) = tree(&["1**20*1", "2*1*22*0", "77*1*22*1", "B*77*23*0"]);
    assert_eq!(levels, ["1<-@0", "2<1@1", "77<1@1", "B<77@2"]);
    assert_eq!(issues, [""; 0]);
}

#[test]
fn what_is_wrong_is_found_and_still_a_tree() {
    let (levels, issues) = tree(&["1**20*1", "2*9*22*0"]);
    assert_eq!(levels, ["1<-@0", "2<-@0"]);
    assert_eq!(issues, ["x12/hl-child-code HL-04", "x12/hl-orphan HL[2]-02"]);
    let (levels, issues) = tree(&["1*2*20*1", "2*3*22*1", "3*1*22*1", "4*4*23*1"]);
    assert_eq!(levels, ["1<-@0", "2<3@2", "3<1@1", "4<-@0"]);
    let cycles: Vec<_> = issues.iter().filter(|issue| issue.starts_with("x12/hl-cycle")).collect();
    assert_eq!(cycles, ["x12/hl-cycle HL-02", "x12/hl-cycle HL[4]-02"]);
    let (levels, issues) = tree(&["1*2*22*0", "2**20*1"]);
    assert_eq!(levels, ["1<2@1", "2<-@0"]);
    assert_eq!(issues, ["x12/hl-parent-later HL-02"]);
    let (levels, issues) = tree(&["1**20*1", "1*1*22*0"]);
    assert_eq!(levels, ["1<-@0", "1<1@1"]);
    assert_eq!(issues, ["x12/hl-duplicate HL[2]-01"]);
}
