//! JSON.
pub(crate) fn find_string(_raw: &str, _name: &str) -> Option<(usize, usize)> { None }
pub(crate) fn write_string(_text: &str, _out: &mut Vec<u8>) {}
