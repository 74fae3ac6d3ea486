//! Physical limits: what the machine needs at least to look at the same bytes.

use std::hint::black_box;

use wide::u8x16;

/// Copies the bytes.
pub fn memcpy(input: &[u8], into: &mut [u8]) -> usize {
    into[..input.len()].copy_from_slice(input);
    black_box(&mut *into);
    input.len()
}

/// Bare scan with `wide`: the positions of two delimiters, written eight at a time, nothing else done with them.
pub fn scan_wide(input: &[u8], positions: &mut Vec<u32>) -> usize {
    positions.clear();
    positions.resize(input.len() / 2 + 128, 0);
    let (bar, cr) = (u8x16::splat(b'|'), u8x16::splat(b'\r'));
    let mut count = 0;
    let mut at = 0_u32;
    let (blocks, rest) = input.as_chunks::<64>();
    for block in blocks {
        let mut mask = 0_u64;
        let (lanes, _) = block.as_chunks::<16>();
        for (i, lane) in lanes.iter().enumerate() {
            let v = u8x16::new(*lane);
            let hit = v.simd_eq(bar) | v.simd_eq(cr);
            mask |= u64::from(hit.to_bitmask()) << (16 * i);
        }
        count = write_positions(mask, at, positions, count);
        at += 64;
    }
    for (i, byte) in rest.iter().enumerate() {
        if matches!(byte, b'|' | b'\r') {
            positions[count] = at + i as u32;
            count += 1;
        }
    }
    count
}

/// The same with a loop over 64 bytes that the compiler may turn into vector instructions.
pub fn scan_loop(input: &[u8], positions: &mut Vec<u32>) -> usize {
    positions.clear();
    positions.resize(input.len() / 2 + 128, 0);
    let mut count = 0;
    let mut at = 0_u32;
    let (blocks, rest) = input.as_chunks::<64>();
    for block in blocks {
        let mut mask = 0_u64;
        for (i, byte) in block.iter().enumerate() {
            mask |= u64::from((*byte == b'|') | (*byte == b'\r')) << i;
        }
        count = write_positions(mask, at, positions, count);
        at += 64;
    }
    for (i, byte) in rest.iter().enumerate() {
        if matches!(byte, b'|' | b'\r') {
            positions[count] = at + i as u32;
            count += 1;
        }
    }
    count
}

/// The same with `memchr2`.
pub fn scan_memchr(input: &[u8], positions: &mut Vec<u32>) -> usize {
    positions.clear();
    positions.extend(memchr::memchr2_iter(b'|', b'\r', input).map(|p| p as u32));
    positions.len()
}

/// Writes the positions of a mask's bits, eight at a time: surplus writes are overwritten by the next block.
fn write_positions(mut mask: u64, at: u32, positions: &mut [u32], count: usize) -> usize {
    let found = mask.count_ones() as usize;
    let mut written = 0;
    while written < found {
        let Some(out) = positions.get_mut(count + written..count + written + 8) else { break };
        for slot in out {
            *slot = at + mask.trailing_zeros();
            mask &= mask.wrapping_sub(1);
        }
        written += 8;
    }
    count + found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_scans_find_the_same() {
        let input: Vec<u8> = crate::corpus::mixed(100_000).concat();
        let (mut a, mut b, mut c) = (Vec::new(), Vec::new(), Vec::new());
        let n = scan_memchr(&input, &mut a);
        assert_eq!(scan_wide(&input, &mut b), n);
        assert_eq!(scan_loop(&input, &mut c), n);
        assert_eq!(a[..n], b[..n]);
        assert_eq!(a[..n], c[..n]);
    }
}
