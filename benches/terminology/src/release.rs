//! Files with the shape and the numbers of an international release; every concept and every term is invented.

use std::fmt::Write as _;

/// How large a release is made.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub active: u64,
    pub inactive: u64,
}

/// 360,000 active concepts, as an international release has.
pub const FULL: Shape = Shape { active: 360_000, inactive: 180_000 };

/// The texts of the files.
#[derive(Debug, Default)]
pub struct Release {
    pub concepts: String,
    pub relationships: String,
    pub descriptions: String,
    pub language: String,
    /// Identifiers of the active concepts, the root first.
    pub ids: Vec<u64>,
}

/// The next number of a plain generator; the same release comes out every time.
pub fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

/// An identifier with its partition and its check digit (Verhoeff).
fn id(item: u64, partition: u64) -> u64 {
    const D5: [[u8; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const STEP: [usize; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    const INVERSE: [u64; 10] = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
    let body = item * 100 + partition;
    let (mut rest, mut check, mut place) = (body, 0usize, 1);
    while rest > 0 {
        let mut digit = (rest % 10) as usize;
        for _ in 0..place {
            digit = STEP[digit];
        }
        check = D5[check][digit] as usize;
        rest /= 10;
        place += 1;
    }
    body * 10 + INVERSE[check]
}

/// Makes a release.
pub fn make(shape: Shape) -> Release {
    let mut release = Release {
        concepts: "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\r\n".to_owned(),
        relationships: "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\t\
            characteristicTypeId\tmodifierId\r\n"
            .to_owned(),
        descriptions:
            "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\r\n"
                .to_owned(),
        language: "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tacceptabilityId\r\n".to_owned(),
        ids: Vec::new(),
    };
    let mut state = 2026;
    let module = id(9_000_000, 0);
    let total = shape.active + shape.inactive;
    for number in 0..total {
        let this = if number == 0 { 138_875_005 } else { id(10_000 + number * 7, 0) };
        // Two of three concepts are active; the first ones are, so that there is something to stand under.
        let active = number < 100 || number % 3 != 2 || number * 3 > total * 3 - 3;
        let defined = if next(&mut state).is_multiple_of(3) { 3 } else { 4 };
        let _ = write!(
            release.concepts,
            "{this}\t20250101\t{}\t{module}\t90000000000007{defined}00{}\r\n",
            u8::from(active),
            if defined == 3 { 2 } else { 8 }
        );
        if active {
            relate(&mut release, this, &mut state, module);
            release.ids.push(this);
        }
        describe(&mut release, this, number, active, &mut state, module);
    }
    release
}

/// One parent or two, and two or three attributes.
fn relate(release: &mut Release, this: u64, state: &mut u64, module: u64) {
    let known = release.ids.len() as u64;
    let mut row = |kind: u64, value: u64, group: u64, active: bool| {
        let own = id(20_000_000 + release.relationships.len() as u64, 2);
        let _ = write!(
            release.relationships,
            "{own}\t20250101\t{}\t{module}\t{this}\t{value}\t{group}\t{kind}\t900000000000011006\t900000000000451002\r\n",
            u8::from(active)
        );
    };
    if known == 0 {
        return;
    }
    let parents = if next(state) % 100 < 55 { 2 } else { 1 };
    for _ in 0..parents {
        // Mostly under concepts of the upper part: a tree about twenty deep, as releases have.
        let at = next(state) % known;
        let at = if next(state).is_multiple_of(3) { at / 60 } else { at - at / 4 };
        row(116_680_003, release.ids[(at % known) as usize], 0, true);
    }
    for group in 1..=2 + next(state) % 2 {
        let kind = release.ids[(next(state) % known.min(60)) as usize];
        let value = release.ids[(next(state) % known) as usize];
        row(kind, value, group % 3, !next(state).is_multiple_of(10));
    }
}

const WORDS: [&str; 16] = [
    "amber", "bolt", "cinder", "dapple", "ember", "fathom", "gable", "harrow", "ingot", "jetty", "kelp",
    "lantern", "mortar", "nettle", "oriel", "pewter",
];

/// A full name and one or two synonyms, with their rows in two language sets.
fn describe(release: &mut Release, concept: u64, number: u64, active: bool, state: &mut u64, module: u64) {
    let word = |state: &mut u64| WORDS[(next(state) % 16) as usize];
    let term = format!("{} {} {} of {number}", word(state), word(state), word(state));
    for which in 0..3u64 {
        let own = id(50_000_000 + number * 3 + which, 1);
        let kind = if which == 0 { 900_000_000_000_003_001u64 } else { 900_000_000_000_013_009 };
        let end = ["(invention)", "", "the second"][which as usize];
        let _ = write!(
            release.descriptions,
            "{own}\t20250101\t{}\t{module}\t{concept}\ten\t{kind}\t{term} {end}\t900000000000448009\r\n",
            u8::from(active || which < 2)
        );
        for set in [900_000_000_000_509_007u64, 900_000_000_000_508_004] {
            if which < 2 && (active || which == 0) {
                let acceptability =
                    if which < 2 { 900_000_000_000_548_007u64 } else { 900_000_000_000_549_004 };
                let _ = write!(
                    release.language,
                    "80000000-0000-4000-8000-{own:012}\t20250101\t1\t{module}\t{set}\t{own}\t{acceptability}\r\n"
                );
            }
        }
    }
}
