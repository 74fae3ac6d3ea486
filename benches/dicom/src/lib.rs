//! Inputs and the bare scan.

pub use synovia_bench_measure::{Counting, peak, processor_time};

/// Writes elements in explicit VR little endian.
#[derive(Default)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    pub fn element(&mut self, group: u16, element: u16, vr: &[u8; 2], value: &[u8]) -> &mut Self {
        let len = value.len() + value.len() % 2;
        self.0.extend(group.to_le_bytes());
        self.0.extend(element.to_le_bytes());
        self.0.extend(vr);
        if matches!(vr, b"OB" | b"OW" | b"SQ" | b"UN" | b"UT") {
            self.0.extend([0, 0]);
            self.0.extend((len as u32).to_le_bytes());
        } else {
            self.0.extend((len as u16).to_le_bytes());
        }
        self.0.extend(value);
        if value.len() % 2 == 1 {
            self.0.push(if matches!(vr, b"UI" | b"OB") { 0 } else { b' ' });
        }
        self
    }

    /// A sequence of items, with lengths or with delimiters.
    pub fn sequence(&mut self, group: u16, element: u16, items: &[Vec<u8>], defined: bool) -> &mut Self {
        let length: usize = items.iter().map(|item| item.len() + 8).sum();
        self.0.extend(group.to_le_bytes());
        self.0.extend(element.to_le_bytes());
        self.0.extend(b"SQ\0\0");
        self.0.extend(if defined { length as u32 } else { u32::MAX }.to_le_bytes());
        for item in items {
            self.0.extend(b"\xFE\xFF\0\xE0");
            self.0.extend(if defined { item.len() as u32 } else { u32::MAX }.to_le_bytes());
            self.0.extend(item);
            if !defined {
                self.0.extend(b"\xFE\xFF\x0D\xE0\0\0\0\0");
            }
        }
        if !defined {
            self.0.extend(b"\xFE\xFF\xDD\xE0\0\0\0\0");
        }
        self
    }
}

fn file(data_set: &[u8]) -> Vec<u8> {
    let mut meta = Writer::default();
    meta.element(2, 1, b"OB", &[0, 1]);
    meta.element(2, 2, b"UI", b"1.2.840.10008.5.1.4.1.1.2").element(2, 3, b"UI", b"1.2.3.4.5");
    meta.element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1").element(2, 0x12, b"UI", b"1.2.3.4");
    let mut out = Writer(vec![0; 128]);
    out.0.extend(b"DICM");
    out.element(2, 0, b"UL", &(meta.0.len() as u32).to_le_bytes());
    out.0.extend(&meta.0);
    out.0.extend(data_set);
    out.0
}

/// The headers of a CT series: 83 elements each, without pixel data.
#[must_use]
pub fn ct_set(count: usize) -> Vec<Vec<u8>> {
    let one = |n: usize| {
        let mut w = Writer::default();
        w.element(8, 5, b"CS", b"ISO_IR 100").element(8, 8, b"CS", b"ORIGINAL\\PRIMARY\\AXIAL");
        w.element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.2");
        w.element(8, 0x18, b"UI", format!("1.2.826.0.1.3680043.8.498.{n}").as_bytes());
        for (element, vr, value) in [
            (0x20, b"DA", "20240102"),
            (0x21, b"DA", "20240102"),
            (0x22, b"DA", "20240102"),
            (0x30, b"TM", "101112.5"),
            (0x31, b"TM", "101112.5"),
            (0x32, b"TM", "101113"),
            (0x50, b"SH", "A-17"),
            (0x60, b"CS", "CT"),
            (0x70, b"LO", "MADE UP"),
            (0x80, b"LO", "A hospital"),
            (0x90, b"PN", "Refer^Ann"),
            (0x1030, b"LO", "Chest"),
            (0x103E, b"LO", "Axial 5 mm"),
            (0x1090, b"LO", "Scanner"),
        ] {
            w.element(8, element, vr, value.as_bytes());
        }
        let mut reference = Writer::default();
        reference.element(8, 0x1150, b"UI", b"1.2.840.10008.3.1.2.3.1").element(8, 0x1155, b"UI", b"1.2.3");
        w.sequence(8, 0x1110, &[reference.0], true);
        w.element(0x10, 0x10, b"PN", b"Doe^Jane").element(0x10, 0x20, b"LO", format!("P{n}").as_bytes());
        w.element(0x10, 0x30, b"DA", b"19700101").element(0x10, 0x40, b"CS", b"F");
        for element in (0x50..0x50 + 34 * 0x10).step_by(0x10) {
            w.element(0x18, element, b"DS", format!("{}.5", element + n as u16).as_bytes());
        }
        for element in 0..12 {
            w.element(0x20, 0x10 + element, b"IS", format!("{n}").as_bytes());
        }
        for element in 0..9 {
            w.element(0x28, 0x10 + element, b"US", &512_u16.to_le_bytes());
        }
        file(&w.0)
    };
    (0..count).map(one).collect()
}

/// A multi-frame header: one item of functional groups for each frame.
#[must_use]
pub fn frames(count: usize, defined: bool) -> Vec<u8> {
    let one = |n: usize| {
        let mut w = Writer::default();
        let mut content = Writer::default();
        content.element(0x18, 0x9074, b"DT", b"20240102101112.50").element(
            0x18,
            0x9151,
            b"DT",
            b"20240102101112.50",
        );
        content.element(0x18, 0x9220, b"FD", &1.5_f64.to_le_bytes());
        content.element(0x20, 0x9056, b"SH", b"1").element(0x20, 0x9057, b"UL", &(n as u32).to_le_bytes());
        content.element(0x20, 0x9128, b"UL", &1_u32.to_le_bytes()).element(
            0x20,
            0x9157,
            b"UL",
            &[1, 0, 0, 0, 1, 0, 0, 0],
        );
        w.sequence(0x20, 0x9111, &[content.0], defined);
        let mut position = Writer::default();
        position.element(0x20, 0x32, b"DS", format!("-125\\-90.5\\{n}.5").as_bytes());
        w.sequence(0x20, 0x9113, &[position.0], defined);
        let mut orientation = Writer::default();
        orientation.element(0x20, 0x37, b"DS", b"1\\0\\0\\0\\1\\0");
        w.sequence(0x20, 0x9116, &[orientation.0], defined);
        let mut measures = Writer::default();
        measures.element(0x18, 0x50, b"DS", b"5").element(0x18, 0x88, b"DS", b"2.5").element(
            0x28,
            0x30,
            b"DS",
            b"0.7\\0.7",
        );
        w.sequence(0x28, 0x9110, &[measures.0], defined);
        let mut window = Writer::default();
        window
            .element(0x28, 0x1050, b"DS", b"40")
            .element(0x28, 0x1051, b"DS", b"400")
            .element(0x28, 0x1055, b"LO", b"SOFT");
        w.sequence(0x28, 0x9132, &[window.0], defined);
        let mut rescale = Writer::default();
        rescale
            .element(0x28, 0x1052, b"DS", b"-1024")
            .element(0x28, 0x1053, b"DS", b"1")
            .element(0x28, 0x1054, b"LO", b"HU");
        w.sequence(0x28, 0x9145, &[rescale.0], defined);
        let mut kind = Writer::default();
        kind.element(8, 0x9007, b"CS", b"ORIGINAL\\PRIMARY\\AXIAL\\NONE").element(
            8,
            0x9205,
            b"CS",
            b"MONOCHROME",
        );
        kind.element(8, 0x9206, b"CS", b"VOLUME").element(8, 0x9207, b"CS", b"NONE");
        w.sequence(0x18, 0x9329, &[kind.0], defined);
        w.0
    };
    let items: Vec<Vec<u8>> = (0..count).map(one).collect();
    let mut w = Writer::default();
    w.element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.2.1").element(8, 0x18, b"UI", b"1.2.3");
    w.element(0x10, 0x10, b"PN", b"Doe^Jane").element(0x28, 8, b"IS", format!("{count}").as_bytes());
    w.sequence(0x5200, 0x9230, &items, defined);
    file(&w.0)
}

/// The bound: a walk that reads tag, representation and length of each header, goes into items, and keeps nothing but a
/// sum of what it read. How many headers.
#[must_use]
pub fn scan(bytes: &[u8]) -> usize {
    let (mut at, mut count, mut sum) = (132, 0_usize, 0_u32);
    while let Some(first) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        count += 1;
        let [g0, g1, e0, e1, v0, v1, l0, l1] = *first;
        let tag = u32::from_le_bytes([e0, e1, g0, g1]);
        let length = if tag >> 16 == 0xFFFE {
            at += 8;
            0
        } else if let b"SQ" | b"OB" | b"OW" | b"OF" | b"OD" | b"OL" | b"OV" | b"UN" | b"UT" | b"UC" | b"UR"
        | b"SV" | b"UV" = &[v0, v1]
        {
            let Some(length) = bytes.get(at + 8..).and_then(<[u8]>::first_chunk::<4>) else { break };
            at += 12;
            if [v0, v1] == *b"SQ" { 0 } else { u32::from_le_bytes(*length) as usize }
        } else {
            at += 8;
            usize::from(u16::from_le_bytes([l0, l1]))
        };
        at += length;
        sum = sum.wrapping_add(tag ^ u32::from(v0) ^ u32::from(v1) ^ length as u32);
    }
    std::hint::black_box(sum);
    count
}
