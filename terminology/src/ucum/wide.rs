//! Products of 128-bit numbers in 256 bits, and their division.

/// High and low half of the product.
pub(crate) fn multiply(a: u128, b: u128) -> (u128, u128) {
    let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
    let low = a0 * b0;
    let (middle, carry) = (a1 * b0).overflowing_add(a0 * b1);
    let (low, carry_low) = low.overflowing_add(middle << 64);
    let high = a1 * b1 + (middle >> 64) + (u128::from(carry) << 64) + u128::from(carry_low);
    (high, low)
}

const LOW: u128 = u64::MAX as u128;

/// Quotient (two halves) and remainder; a divisor of 0 counts as 1.
pub(crate) fn divide(high: u128, low: u128, by: u128) -> (u128, u128, u128) {
    let by = by.max(1);
    if high == 0 {
        return (0, low / by, low % by);
    }
    let (quotient, mut rest) = (high / by, high % by);
    if by <= LOW {
        let upper = (rest << 64) | (low >> 64);
        let lower = ((upper % by) << 64) | (low & LOW);
        return (quotient, ((upper / by) << 64) | (lower / by), lower % by);
    }
    let mut bits = 0;
    for shift in (0..128).rev() {
        let carry = rest >> 127 == 1;
        rest = (rest << 1) | ((low >> shift) & 1);
        bits <<= 1;
        if carry || rest >= by {
            rest = rest.wrapping_sub(by);
            bits |= 1;
        }
    }
    (quotient, bits, rest)
}

/// The product as `digits × 10^tens`, rounded half up to what 38 digits hold; whether nothing was cut off.
pub(crate) fn multiply_rounded(a: u128, b: u128) -> (u128, i32, bool) {
    let (high, low) = multiply(a, b);
    round(high, low, true)
}

/// A 256-bit number as `digits × 10^tens` of at most 38 digits. `whole` says that nothing follows its last bit.
pub(crate) fn round(mut high: u128, mut low: u128, whole: bool) -> (u128, i32, bool) {
    let (mut tens, mut last, mut exact) = (0, 0, whole);
    while high != 0 || low > MAX_DIGITS {
        exact &= last == 0;
        (high, low, last) = divide(high, low, 10);
        tens += 1;
    }
    (low + u128::from(last >= 5), tens, exact && last == 0)
}

/// 38 nines.
const MAX_DIGITS: u128 = 10u128.pow(38) - 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_divide_back() {
        let numbers = [1, 2, 3, 10, 7919, u128::from(u64::MAX), 1 << 64, 1 << 127, u128::MAX / 3, u128::MAX];
        for a in numbers {
            for b in numbers {
                let (high, low) = multiply(a, b);
                assert_eq!(divide(high, low, b), (0, a, 0), "{a} {b}");
                if let Some((low, false)) = Some(low.overflowing_add(b - 1)) {
                    assert_eq!(divide(high, low, b), (0, a, b - 1), "{a} {b}");
                }
            }
        }
        assert_eq!(multiply(u128::MAX, u128::MAX), (u128::MAX - 1, 1));
        assert_eq!(divide(7, 5, 0), (7, 5, 0));
    }

    #[test]
    fn long_products_are_rounded() {
        let nines = MAX_DIGITS;
        assert_eq!(multiply_rounded(nines, 1), (nines, 0, true));
        assert_eq!(multiply_rounded(nines, 10), (nines, 1, true));
        // 9…9² = 99…98 00…01
        assert_eq!(multiply_rounded(nines, nines), (nines - 1, 38, false));
        assert_eq!(multiply_rounded(u128::MAX, 1), (34028236692093846346337460743176821146, 1, false));
    }
}
