//! From the tree back to bytes: in canonical form, or in another transfer syntax. What is not to be changed at all is
//! written by [`DataSet::to_bytes`](crate::DataSet::to_bytes).

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::output::{Lengths, Output, swapped};
use crate::tag::Tag;
use crate::tags;
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::value::pad_byte;
use crate::view::{DataSetView, ElementView};
use crate::vr::Vr;

/// What this crate calls itself in file meta information it makes: (0002,0012).
pub const IMPLEMENTATION_CLASS_UID: &str = "2.25.233851461738421064203215389347711428301";

/// How [`DataSet::write_with`] writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WriteOptions {
    /// The transfer syntax; `None` keeps that of the data set. Between compressed pixel data and other forms nothing is
    /// converted.
    pub transfer_syntax: Option<TransferSyntax>,
    /// Lengths of sequences and items; defined by default.
    pub lengths: Lengths,
    /// Whether to write preamble and file meta information, made where the data set has none; true by default.
    pub file: bool,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self { transfer_syntax: None, lengths: Lengths::Defined, file: true }
    }
}

impl DataSet<'_> {
    /// Writes the data set in canonical form: tags ascending, lengths even and of one kind, no group lengths,
    /// no delimiter with a length, nothing of group 0002 in the data set; values as they are, in the byte order of the transfer syntax.
    ///
    /// # Errors
    /// [`ErrorKind::TransferSyntax`] for pixel data in fragments under a transfer syntax that has none, and the other way
    /// round; [`ErrorKind::ValueTooLong`]; [`ErrorKind::NoInflater`] for deflated output without the feature `deflate`.
    pub fn write_with(&self, options: &WriteOptions) -> Result<Vec<u8>, Error> {
        let same = self.transfer_syntax();
        let target = options.transfer_syntax.or(same);
        let encoding = target.map_or(self.encoding(), TransferSyntax::encoding);
        let converts = options.transfer_syntax.is_some() && options.transfer_syntax != same;
        let was = same.is_some_and(TransferSyntax::is_encapsulated);
        let will_be = target.is_some_and(TransferSyntax::is_encapsulated);
        let pixels = self.view().element(tags::PIXEL_DATA);
        let has_pixels = pixels.is_some_and(|pixels| pixels.is_encapsulated() != will_be) || (was && will_be);
        if converts && pixels.is_some() && (was || will_be) && has_pixels {
            return Err(Error::new(ErrorKind::TransferSyntax, 0));
        }
        if target.is_some_and(TransferSyntax::is_xml) {
            return Err(Error::new(ErrorKind::TransferSyntax, 0));
        }
        let mut head = Vec::new();
        if options.file {
            self.write_head(target, encoding, &mut head)?;
        }
        if target.is_some_and(TransferSyntax::is_deflated) {
            let mut output = Output::new(Vec::new(), encoding, options.lengths);
            write_elements(self.view(), &mut output)?;
            head.extend(deflate(&output.bytes)?);
            return Ok(head);
        }
        let mut output = Output::new(head, encoding, options.lengths);
        write_elements(self.view(), &mut output)?;
        Ok(output.bytes)
    }

    /// Preamble, prefix and file meta information.
    fn write_head(
        &self,
        target: Option<TransferSyntax>,
        encoding: Encoding,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let preamble = self.bytes().get(..132).filter(|head| head.ends_with(b"DICM"));
        match preamble {
            Some(preamble) => out.extend_from_slice(preamble),
            None => {
                out.extend_from_slice(&[0; 128]);
                out.extend_from_slice(b"DICM");
            }
        }
        let mut meta = Output::new(Vec::new(), Encoding::ExplicitLittle, Lengths::Defined);
        let uid = match target {
            Some(target) => target.uid(),
            None => match encoding {
                Encoding::ImplicitLittle => TransferSyntax::IMPLICIT_VR_LITTLE_ENDIAN,
                Encoding::ExplicitLittle => TransferSyntax::EXPLICIT_VR_LITTLE_ENDIAN,
                Encoding::ExplicitBig => TransferSyntax::EXPLICIT_VR_BIG_ENDIAN,
            },
        };
        let named = self.meta().element(tags::TRANSFER_SYNTAX_UID);
        // A transfer syntax that is not known was read as the standard says; it stays what it is.
        let kept = named.filter(|_| target.is_none()).map(ElementView::raw);
        for (tag, vr, made) in self.meta_elements(kept.unwrap_or(uid.as_bytes())) {
            meta.element(tag, vr, &made)?;
        }
        let length = u32::try_from(meta.bytes.len()).unwrap_or(u32::MAX).to_le_bytes();
        let mut all = Output::new(core::mem::take(out), Encoding::ExplicitLittle, Lengths::Defined);
        all.element(tags::FILE_META_INFORMATION_GROUP_LENGTH, Vr::UL, &length)?;
        all.bytes.extend_from_slice(&meta.bytes);
        *out = all.bytes;
        Ok(())
    }

    /// The elements of the file meta information but for its length; what the standard requires is made if missing.
    fn meta_elements(&self, syntax: &[u8]) -> Vec<(Tag, Vr, Vec<u8>)> {
        let value = |tag| self.view().element(tag).map(|element| element.raw().to_vec()).unwrap_or_default();
        let made: [(Tag, Vr, Vec<u8>); 5] = [
            (tags::FILE_META_INFORMATION_VERSION, Vr::OB, alloc::vec![0, 1]),
            (tags::MEDIA_STORAGE_SOP_CLASS_UID, Vr::UI, value(tags::SOP_CLASS_UID)),
            (tags::MEDIA_STORAGE_SOP_INSTANCE_UID, Vr::UI, value(tags::SOP_INSTANCE_UID)),
            (tags::TRANSFER_SYNTAX_UID, Vr::UI, syntax.to_vec()),
            (tags::IMPLEMENTATION_CLASS_UID, Vr::UI, IMPLEMENTATION_CLASS_UID.as_bytes().to_vec()),
        ];
        let own = self.meta().elements().filter(|element| {
            !matches!(element.tag(), tags::FILE_META_INFORMATION_GROUP_LENGTH | tags::TRANSFER_SYNTAX_UID)
        });
        let mut all: Vec<_> = own.map(|e| (e.tag(), e.vr(), e.raw().to_vec())).collect();
        for (tag, vr, value) in made {
            if !all.iter().any(|(own, ..)| *own == tag) {
                all.push((tag, vr, value));
            }
        }
        all.sort_by_key(|(tag, ..)| *tag);
        all
    }
}

/// One open item or sequence while writing.
enum Level<'m> {
    DataSet(alloc::vec::IntoIter<ElementView<'m>>),
    Items(crate::view::Items<'m>),
}

/// The elements of a data set in the order of their tags.
fn sorted<'m>(data_set: DataSetView<'m>) -> Level<'m> {
    // What stands where a group length would and is none is content.
    let is_length =
        |e: &ElementView<'m>| !e.is_sequence() && !e.is_encapsulated() && matches!(e.raw().len(), 0 | 4);
    let kept = |element: &ElementView<'m>| !element.tag().is_group_length() || !is_length(element);
    let is_command = |element: &ElementView<'m>| element.tag().group() == 0;
    // File meta information in the middle of a data set has no place to be written to.
    let is_meta = |element: &ElementView<'m>| element.tag().group() == 2;
    let elements = data_set.elements().filter(|e| (kept(e) || is_command(e)) && !is_meta(e));
    let mut elements: Vec<_> = elements.collect();
    elements.sort_by_key(|element| element.tag());
    Level::DataSet(elements.into_iter())
}

fn write_elements(data_set: DataSetView<'_>, output: &mut Output) -> Result<(), Error> {
    let mut open = alloc::vec![sorted(data_set)];
    while let Some(level) = open.last_mut() {
        match level {
            Level::DataSet(elements) => match elements.next() {
                Some(element) if element.is_sequence() => {
                    output.start_sequence(element.tag());
                    open.push(Level::Items(element.items()));
                }
                Some(element) => write_element(element, output)?,
                None => {
                    open.pop();
                    if !open.is_empty() {
                        output.end_item()?;
                    }
                }
            },
            Level::Items(items) => match items.next() {
                Some(item) => {
                    output.start_item();
                    open.push(sorted(item.data_set()));
                }
                None => {
                    open.pop();
                    output.end_sequence()?;
                }
            },
        }
    }
    Ok(())
}

fn write_element(element: ElementView<'_>, output: &mut Output) -> Result<(), Error> {
    let vr = element.vr();
    if element.is_encapsulated() {
        output.start_fragments(element.tag(), vr);
        for fragment in element.fragments() {
            output.fragment(fragment)?;
        }
        output.end_fragments();
        return Ok(());
    }
    let mut value = Cow::Borrowed(element.raw());
    if element.encoding().is_big() != output.encoding.is_big() {
        // Words are whole before they are turned.
        if value.len() % 2 == 1 {
            value.to_mut().push(pad_byte(vr));
        }
        value = Cow::Owned(swapped(&value, vr.swap_size()).into_owned());
    }
    output.element(element.tag(), vr, &value)
}

/// A raw deflate stream, made even.
pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    #[cfg(feature = "deflate")]
    {
        let mut out = miniz_oxide::deflate::compress_to_vec(bytes, 6);
        if out.len() % 2 == 1 {
            out.push(0);
        }
        Ok(out)
    }
    #[cfg(not(feature = "deflate"))]
    {
        let _ = bytes;
        Err(Error::new(ErrorKind::NoInflater, 0))
    }
}
