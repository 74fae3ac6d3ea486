//! The numbers in X12 paths as texts that live as long as the program.

/// `-01` to `-40`: elements behind their segment.
#[rustfmt::skip]
static ELEMENTS: [&str; 40] = [
    "-01", "-02", "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10",
    "-11", "-12", "-13", "-14", "-15", "-16", "-17", "-18", "-19", "-20",
    "-21", "-22", "-23", "-24", "-25", "-26", "-27", "-28", "-29", "-30",
    "-31", "-32", "-33", "-34", "-35", "-36", "-37", "-38", "-39", "-40",
];

/// `.1` to `.20`: components.
#[rustfmt::skip]
static COMPONENTS: [&str; 20] = [
    ".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9", ".10",
    ".11", ".12", ".13", ".14", ".15", ".16", ".17", ".18", ".19", ".20",
];

/// The text of element `number`, from 1; no guide has more than the table.
pub(super) fn element(number: u8) -> &'static str {
    ELEMENTS.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or("-00")
}

/// The text of component `number`, from 1.
pub(super) fn component(number: u8) -> &'static str {
    COMPONENTS.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or(".0")
}

#[cfg(test)]
mod tests {
    use super::{component, element};

    #[test]
    fn numbers_are_written_as_paths_have_them() {
        assert_eq!((element(1), element(40), element(0), element(41)), ("-01", "-40", "-00", "-00"));
        assert_eq!((component(1), component(20), component(21)), (".1", ".20", ".0"));
    }
}
