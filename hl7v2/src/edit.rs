//! Changes.

use crate::view::MessageView;

/// A change under way.
#[derive(Debug)]
pub struct Editor<'a> {
    message: MessageView<'a>,
}

impl<'a> Editor<'a> {
    pub(crate) fn new(message: MessageView<'a>) -> Self {
        Self { message }
    }
}
