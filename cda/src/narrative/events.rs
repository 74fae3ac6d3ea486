//! Narrative as a flat run of events.

use std::borrow::Cow;
use std::fmt;

use crate::element::{Child, Children, Element};

/// One thing in narrative.
#[derive(Clone)]
#[expect(clippy::exhaustive_enums, reason = "what a walk over elements and text can meet")]
pub enum Event<'d> {
    /// An element begins.
    Start(Element<'d>),
    /// Text, white space as written.
    Text(Cow<'d, str>),
    /// The element that began last and has not ended yet, ends.
    End,
}

impl fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(element) => element.fmt(f),
            Self::Text(_) => f.write_str("Text"),
            Self::End => f.write_str("End"),
        }
    }
}

/// What is in an element, in the order of the document; comments, instructions and white space between elements left out.
#[derive(Clone)]
pub struct Events<'d> {
    open: Vec<Children<'d>>,
}

impl<'d> Events<'d> {
    /// Of what is inside the element.
    #[must_use]
    pub fn of(element: Element<'d>) -> Self {
        Self { open: vec![element.children()] }
    }
}

impl<'d> Iterator for Events<'d> {
    type Item = Event<'d>;

    fn next(&mut self) -> Option<Event<'d>> {
        loop {
            match self.open.last_mut()?.next() {
                Some(Child::Element(element)) => {
                    self.open.push(element.children());
                    return Some(Event::Start(element));
                }
                Some(Child::Text(text)) => return Some(Event::Text(text)),
                Some(_) => {}
                None => {
                    self.open.pop();
                    // The end of the element that was asked for is no event.
                    return (!self.open.is_empty()).then_some(Event::End);
                }
            }
        }
    }
}

impl fmt::Debug for Events<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("depth", &self.open.len()).finish_non_exhaustive()
    }
}
