//! What stands between a start tag and its end.

use super::*;
use crate::node::{ContentSlot, ManySlot, OneSlot};

/// What is known of an element while its content is read.
struct Open {
    ty: &'static TypeInfo,
    ordinal: u32,
    /// White space before what comes next, and where it is.
    space: Space,
    space_at: Run,
    /// Index of the last child in the table.
    last: usize,
    /// Whether the order is kept in pieces.
    ordered: bool,
    /// Whether anything was there at all.
    any: bool,
}

impl<'s, 'a> Reader<'s, 'a> {
    pub(super) fn content(
        &mut self,
        node: &mut dyn Node<'a>,
        ty: &'static TypeInfo,
        head: &Head<'s>,
    ) -> Result<(), Error> {
        let mut open = Open {
            ty,
            ordinal: head.ordinal,
            space: Space::default(),
            space_at: Run::default(),
            last: 0,
            ordered: false,
            any: false,
        };
        loop {
            match self.tokens.advance()? {
                Next::Start => {
                    open.any = true;
                    self.element(node, &mut open)?;
                }
                Next::End => break,
                Next::Text => {
                    open.any = true;
                    self.run(node, &mut open)?;
                }
                Next::Comment => {
                    open.any = true;
                    let comment = Other::Comment((self.keep)(xml::comment_body(self.run_text())));
                    self.put_other(node, &mut open, comment);
                }
                Next::Instruction => {
                    open.any = true;
                    let body = xml::instruction_body(self.run_text());
                    self.put_other(node, &mut open, Other::Instruction((self.keep)(body)));
                }
                Next::Eof => return Err(self.tokens.error(ErrorKind::Truncated, self.tokens.position())),
            }
        }
        self.scope.leave(self.tokens.depth);
        let meta = node.meta_mut();
        meta.after = open.space;
        if !head.tag.empty && !open.any {
            meta.layout.set(Layout::OPEN);
        }
        Ok(())
    }

    /// The last text, comment or processing instruction as written.
    fn run_text(&self) -> &'s str {
        self.tokens.text.get(self.tokens.run.start..self.tokens.run.end).unwrap_or_default()
    }

    fn element(&mut self, node: &mut dyn Node<'a>, open: &mut Open) -> Result<(), Error> {
        let head = self.open(self.tokens.tag)?;
        let Some((at, child)) = self.place_of(&head, open)? else {
            return self.keep_flat(node, open, &head);
        };
        let usual = self.is_usual(&head);
        if open.ty.shape == Shape::Content {
            let ty = if child.any { self.value_type(child, &head)? } else { child.ty };
            let Slot::Content(list) = node.slot(open.ty.text_place()) else { return Ok(()) };
            let Some(inner) = list.push(child.item, ty) else { return Ok(()) };
            inner.meta_mut().before = std::mem::take(&mut open.space);
            return self.fill(inner, ty, &head, usual);
        }
        // Nothing is behind the last child that was.
        let taken = at <= open.last
            && matches!(node.slot(open.ty.child_place(at)), Slot::One(one) if one.get().is_some());
        if taken {
            self.note(Severity::Warning, IssueCode::REPEATED_ELEMENT, head.tag.start, head.ordinal)?;
            return self.keep_flat(node, open, &head);
        }
        if at < open.last && !open.ordered {
            start_pieces(node, open);
        }
        if open.ordered {
            let piece = Piece::Child(u16::try_from(at).unwrap_or(u16::MAX));
            node.meta_mut().extra_mut().pieces.push(piece);
        }
        open.last = open.last.max(at);
        let ty = if child.any { self.value_type(child, &head)? } else { child.ty };
        let made = match node.slot(open.ty.child_place(at)) {
            Slot::One(one) => OneSlot::make(one, ty),
            Slot::Many(many) => ManySlot::push(many, ty),
            _ => None,
        };
        let Some(inner) = made else { return Ok(()) };
        inner.meta_mut().before = std::mem::take(&mut open.space);
        self.fill(inner, ty, &head, usual)
    }

    /// Where a child belongs: its index in the table of its parent's type; `None` if it has no place there.
    #[inline]
    fn place_of(
        &mut self,
        head: &Head<'s>,
        open: &Open,
    ) -> Result<Option<(usize, &'static ChildInfo)>, Error> {
        let known = head.namespace.known();
        if let Some(namespace) = known
            && let Some(at) = open.ty.child_from(open.last, namespace, head.local)
            && let Some(child) = open.ty.children.get(at)
        {
            if self.tokens.depth <= TYPED_DEPTH {
                return Ok(Some((at, child)));
            }
            if !std::mem::replace(&mut self.deep, true) {
                self.note(Severity::Information, IssueCode::TOO_DEEP, head.tag.start, head.ordinal)?;
            }
            return Ok(None);
        }
        self.stranger(head, open, known)
    }

    /// An element that the type of its parent does not have.
    #[cold]
    fn stranger(
        &mut self,
        head: &Head<'s>,
        open: &Open,
        namespace: Option<Namespace>,
    ) -> Result<Option<(usize, &'static ChildInfo)>, Error> {
        if !xml::is_name(head.name) {
            return Err(self.tokens.error(ErrorKind::Syntax, head.tag.start));
        }
        let (at, of) = (head.tag.start, head.ordinal);
        if namespace.is_none() {
            self.note(Severity::Information, IssueCode::FOREIGN_ELEMENT, at, of)?;
            return Ok(None);
        }
        if let Some(child) = misplaced(head, open, namespace)
            && self.tokens.depth <= TYPED_DEPTH
        {
            self.note(Severity::Warning, IssueCode::MISPLACED_ELEMENT, at, of)?;
            return Ok(Some((0, child)));
        }
        self.note(Severity::Warning, IssueCode::UNKNOWN_ELEMENT, at, of)?;
        Ok(None)
    }

    /// Keeps an element without a place in the model where it is.
    fn keep_flat(&mut self, node: &mut dyn Node<'a>, open: &mut Open, head: &Head<'s>) -> Result<(), Error> {
        let mut flat = self.flat(head)?;
        flat.before = std::mem::take(&mut open.space);
        self.put_other(node, open, Other::Element(Box::new(flat)));
        Ok(())
    }

    /// Text, or white space between elements.
    fn run(&mut self, node: &mut dyn Node<'a>, open: &mut Open) -> Result<(), Error> {
        let Run { start, end, plain, blank, indent } = self.tokens.run;
        if open.ty.shape == Shape::Content && open.ty.mixed {
            let text = self.text(start, end, plain);
            self.put_text(node, open, text);
            return Ok(());
        }
        if blank && open.space.is_empty() {
            // As it was written, so that line ends stay.
            let indent = Space::indent(indent);
            if let Some(space) = indent.or_else(|| Space::of(self.run_text())) {
                (open.space, open.space_at) = (space, self.tokens.run);
                return Ok(());
            }
        }
        let text = self.text(start, end, plain);
        // White space may be written as references; it is none the more content for that.
        if blank || !plain && xml::is_blank(&text) {
            match Space::of(&text) {
                Some(space) if !blank && open.space.is_empty() => {
                    (open.space, open.space_at) = (space, self.tokens.run);
                }
                _ => self.put_text(node, open, text),
            }
            return Ok(());
        }
        if open.ty.shape == Shape::Text {
            self.own_text(node, open, text);
            return Ok(());
        }
        self.note(Severity::Warning, IssueCode::STRAY_TEXT, start, open.ordinal)?;
        self.put_text(node, open, text);
        Ok(())
    }

    /// Text of a type that holds text: in its field, when it is the first.
    fn own_text(&self, node: &mut dyn Node<'a>, open: &mut Open, text: Cow<'a, str>) {
        let place = open.ty.text_place();
        let first = matches!(node.slot(place), Slot::Text(None));
        if !first {
            self.put_text(node, open, text);
            return;
        }
        // Text stands first unless something else says where it is.
        let alone = !open.ordered && open.space.is_empty() && no_children(node, open.ty);
        if !alone {
            self.flush_space(node, open);
            start_pieces(node, open);
            node.meta_mut().extra_mut().pieces.push(Piece::Own);
        }
        if let Slot::Text(own) = node.slot(place) {
            *own = Some(text);
        }
    }

    /// White space that belongs to no element stands for itself.
    fn flush_space(&self, node: &mut dyn Node<'a>, open: &mut Open) {
        if !std::mem::take(&mut open.space).is_empty() {
            let Run { start, end, plain, .. } = open.space_at;
            put_piece(node, open, Piece::Text(self.text(start, end, plain)));
        }
    }

    fn put_text(&self, node: &mut dyn Node<'a>, open: &mut Open, text: Cow<'a, str>) {
        self.flush_space(node, open);
        put_piece(node, open, Piece::Text(text));
    }

    /// Something without a place, where it is.
    fn put_other(&self, node: &mut dyn Node<'a>, open: &mut Open, other: Other<'a>) {
        self.flush_space(node, open);
        put_piece(node, open, Piece::Other(other));
    }
}

/// The place in narrative elsewhere of an element that the schema does not allow here.
fn misplaced(head: &Head<'_>, open: &Open, namespace: Option<Namespace>) -> Option<&'static ChildInfo> {
    if open.ty.kind != TypeKind::Narrative
        || open.ty.shape != Shape::Content
        || namespace != Some(Namespace::V3)
    {
        return None;
    }
    let narrative =
        TypeInfo::all().iter().filter(|ty| ty.kind == TypeKind::Narrative && ty.shape == Shape::Content);
    narrative.flat_map(|ty| ty.children).find(|child| child.name == head.local)
}

fn no_children(node: &dyn Node<'_>, ty: &TypeInfo) -> bool {
    use crate::node::Place;
    (0..ty.children.len()).all(|child| match node.place(ty.child_place(child)) {
        Place::One(one) => one.get().is_none(),
        Place::Many(many) => many.len() == 0,
        _ => true,
    })
}

fn put_piece<'a>(node: &mut dyn Node<'a>, open: &mut Open, piece: Piece<'a>) {
    if open.ty.shape == Shape::Content {
        if let Slot::Content(list) = node.slot(open.ty.text_place()) {
            match piece {
                Piece::Text(text) => ContentSlot::push_text(list, text),
                Piece::Other(other) => ContentSlot::push_other(list, other),
                Piece::Child(_) | Piece::Own => {}
            }
        }
        return;
    }
    start_pieces(node, open);
    node.meta_mut().extra_mut().pieces.push(piece);
}

/// From here on the order is kept; what was read so far is in the order of the table.
fn start_pieces(node: &mut dyn Node<'_>, open: &mut Open) {
    use crate::node::Place;
    if std::mem::replace(&mut open.ordered, true) {
        return;
    }
    let mut pieces = Vec::new();
    if open.ty.shape == Shape::Text && matches!(node.place(open.ty.text_place()), Place::Text(Some(_))) {
        pieces.push(Piece::Own);
    }
    for child in 0..open.ty.children.len().min(open.last + 1) {
        let count = match node.place(open.ty.child_place(child)) {
            Place::One(one) => usize::from(one.get().is_some()),
            Place::Many(many) => many.len(),
            _ => 0,
        };
        let index = u16::try_from(child).unwrap_or(u16::MAX);
        pieces.extend(std::iter::repeat_n(index, count).map(Piece::Child));
    }
    node.meta_mut().extra_mut().pieces = pieces;
}
