//! Files of several interchanges.

use core::fmt;

use super::build;
use crate::error::{Error, ErrorKind};
use crate::index::Index;
use crate::interchange::Interchange;
use crate::options::ParseOptions;
use crate::scan;
use crate::segments::starts_interchange;

/// The interchanges of a file, each with its own delimiters and the offsets of the file.
///
/// Blanks, line ends and text behind an interchange belong to it, what stands before the first one to that, so that the
/// bytes of all of them joined are the input. Linear in the input, but for input whose ISA cannot be read.
///
/// ```
/// let isa = |sep: &str| ["ISA*00*          *00*          *ZZ*A              *ZZ*B              *240101*1200*U*00401*000000001*0*P*:~", "IEA*0*000000001~"].concat().replace('*', sep);
/// let file = [isa("*"), "\r\n".into(), isa("|")].concat();
/// let found: Result<Vec<_>, _> = synovia_x12::interchanges(file.as_bytes()).collect();
/// assert_eq!(found?.iter().map(|one| one.delimiters().element).collect::<Vec<_>>(), [b'*', b'|']);
/// # Ok::<(), synovia_x12::Error>(())
/// ```
#[must_use]
pub fn interchanges(input: &[u8]) -> Interchanges<'_> {
    Interchanges::new(input, ParseOptions::default())
}

/// See [`interchanges`].
#[derive(Clone)]
pub struct Interchanges<'a> {
    rest: &'a [u8],
    options: ParseOptions,
    started: bool,
    /// How long the next one may be, for the room its index takes: all that is left, or as long as the last one. So all
    /// together take room in proportion to the input, however many they are.
    expected: usize,
}

impl<'a> Interchanges<'a> {
    /// The interchanges of a file, read with these options; [`ParseOptions::base`] is the offset of the first byte.
    #[must_use]
    pub const fn new(input: &'a [u8], options: ParseOptions) -> Self {
        Self { rest: input, options, started: false, expected: usize::MAX }
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, &[]));
        self.rest = rest;
        self.options.base += taken.len() as u64;
        self.expected = length;
        taken
    }
}

/// One interchange, or why it could not be read: then the next one starts at the next ISA at the start of a line or behind a
/// `~`.
impl<'a> Iterator for Interchanges<'a> {
    type Item = Result<Interchange<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() && self.started {
            return None;
        }
        self.started = true;
        let mut index = Index::new();
        Some(match build(self.rest, &self.options, &mut index, self.expected) {
            Ok(length) => Ok(Interchange { bytes: self.take(length).into(), index }),
            Err(error) => {
                let length = if error.kind() == ErrorKind::InputLimit { None } else { next_start(self.rest) };
                self.take(length.unwrap_or(self.rest.len()));
                Err(error)
            }
        })
    }
}

impl fmt::Debug for Interchanges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interchanges").field("at", &self.options.base).finish_non_exhaustive()
    }
}

/// Where an ISA starts that is not the first.
fn next_start(rest: &[u8]) -> Option<usize> {
    let mut at = scan::skip_blanks(rest, 0) + 1;
    loop {
        at += scan::find(b'I', rest.get(at..)?)?;
        let before = at.checked_sub(1).and_then(|before| rest.get(before));
        let separated = before.is_some_and(|b| matches!(b, b'~' | b'\r' | b'\n' | 0x1C | 0x1D));
        if separated && starts_interchange(rest.get(at..)?) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;
    use std::vec::Vec;

    fn one(control: &str) -> std::string::String {
        format!(
            "ISA*00*          *00*          *ZZ*A              *ZZ*B              *240101*1200*U*00401*{control}*0*P*:~IEA*0*{control}~"
        )
    }

    #[test]
    fn what_cannot_be_read_does_not_stop_the_rest() {
        let file = [
            one("000000001").as_str(),
            "ISA*00*broken~\nISAAC*1~\n",
            &one("000000002"),
            "--\n-\n",
            &one("000000003"),
        ]
        .concat();
        let found: Vec<_> = interchanges(file.as_bytes()).collect();
        let kinds: Vec<_> =
            found.iter().map(|one| one.as_ref().map(|i| i.bytes().len()).map_err(Error::kind)).collect();
        // The broken ISA takes its missing separators from what follows, and with them the interchange behind it.
        assert!(kinds[0].is_ok() && kinds.last().is_some_and(Result::is_ok), "{kinds:?}");
        assert!(interchanges(b"").next().is_some_and(|e| e.is_err_and(|e| e.kind() == ErrorKind::Empty)));
        assert_eq!(interchanges(b"").count(), 1);
    }

    #[test]
    fn many_take_no_more_room_than_their_bytes_ask_for() {
        let file = one("000000001").repeat(4_000);
        let found: Vec<_> = interchanges(file.as_bytes()).map(Result::unwrap).collect();
        let held: usize = found.iter().map(|one| one.index.heap_bytes()).sum();
        assert_eq!(found.len(), 4_000);
        assert!(held < 20 * file.len(), "{held} bytes for {}", file.len());
    }

    #[test]
    fn text_and_a_missing_terminator_behind_iea_do_not_hide_the_next_one() {
        let first = one("000000001");
        for between in ["\n", "~\n-- end of file --\n", "~\r\ntext~ more\r\n", "~"] {
            let file = [first.trim_end_matches('~'), between, &one("000000002")].concat();
            let found: Vec<_> = interchanges(file.as_bytes()).map(Result::unwrap).collect();
            assert_eq!(found.len(), 2, "{between:?}");
            let joined: Vec<u8> = found.iter().flat_map(|i| i.bytes().to_vec()).collect();
            assert_eq!(joined, file.as_bytes());
            for (interchange, control) in found.iter().zip(["000000001", "000000002"]) {
                let iea = interchange.trailer().unwrap();
                assert_eq!(iea.element(2).unwrap().text(), control, "{between:?}");
            }
        }
    }
}
