//! Copies of nodes, with text borrowed as before or with text of their own.
//!
//! These go as deep as types of the model are nested, which a reader bounds by [`TYPED_DEPTH`](crate::TYPED_DEPTH).

use std::borrow::Cow;

use super::{Item, Node, Place, Slot};

/// Makes `to` what `from` is; both are of one type.
pub(crate) fn copy<'a>(from: &dyn Node<'a>, to: &mut dyn Node<'a>) {
    transfer(from, to, Cow::clone);
}

/// Makes `to` what `from` is, with text of its own.
pub(crate) fn detach(from: &dyn Node<'_>, to: &mut dyn Node<'static>) {
    transfer(from, to, |text| Cow::Owned(text.to_string()));
}

fn transfer<'s, 't>(from: &dyn Node<'s>, to: &mut dyn Node<'t>, text: fn(&Cow<'s, str>) -> Cow<'t, str>) {
    *to.meta_mut() = from.meta().map(text);
    for i in 0..=from.info().text_place() {
        match (from.place(i), to.slot(i)) {
            (Place::Text(from), Slot::Text(to)) => *to = from.as_ref().map(text),
            (Place::One(from), Slot::One(to)) => {
                to.clear();
                if let Some(from) = from.get()
                    && let Some(to) = to.make(from.info())
                {
                    transfer(from, to, text);
                }
            }
            (Place::Many(from), Slot::Many(to)) => {
                to.truncate(0);
                for at in 0..from.len() {
                    if let Some(from) = from.get(at)
                        && let Some(to) = to.push(from.info())
                    {
                        transfer(from, to, text);
                    }
                }
            }
            (Place::Content(from), Slot::Content(to)) => {
                to.truncate(0);
                for at in 0..from.len() {
                    match from.get(at) {
                        Some(Item::Text(from)) => to.push_text(text(from)),
                        Some(Item::Other(from)) => to.push_other(from.map(text)),
                        Some(Item::Node(item, from)) => {
                            if let Some(to) = to.push(item, from.info()) {
                                transfer(from, to, text);
                            }
                        }
                        None => {}
                    }
                }
            }
            _ => {}
        }
    }
}
