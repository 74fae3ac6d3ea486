//! The UIDs of the standard. PS3.6, annex A.

use crate::generated::uids::{UID_TYPES, UIDS};

/// One UID of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct UidInfo {
    /// The UID.
    pub uid: &'static str,
    /// Its keyword, such as `CTImageStorage`; empty for some.
    pub keyword: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it is, such as `SOP Class` or `Transfer Syntax`.
    pub kind: &'static str,
    /// Whether it is retired.
    pub retired: bool,
}

/// What the standard knows of a UID, without padding.
#[must_use]
pub fn lookup(uid: &str) -> Option<UidInfo> {
    let at = UIDS.binary_search_by(|row| row.0.cmp(uid)).ok()?;
    let &(uid, keyword, name, kind, retired) = UIDS.get(at)?;
    let kind = UID_TYPES.get(usize::from(kind)).copied().unwrap_or("");
    Some(UidInfo { uid, keyword, name, kind, retired })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sop_class() {
        let ct = super::lookup("1.2.840.10008.5.1.4.1.1.2").unwrap();
        assert_eq!((ct.keyword, ct.kind, ct.retired), ("CTImageStorage", "SOP Class", false));
        assert!(super::lookup("1.2.3").is_none());
    }
}
