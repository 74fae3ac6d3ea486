//! Places by their names in the standard, checked when the program is compiled.

use core::fmt;
use core::marker::PhantomData;

use super::SegmentBuilder;
use crate::error::{Error, ErrorKind};
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::segments::TypedSegment;

/// The place of a value of datatype `T` in `S`, a segment or a datatype: a constant of the typed views, such as
/// [`PatientIdentification::PATIENT_NAME`](crate::segments::PatientIdentification::PATIENT_NAME).
///
/// [`then`](Self::then) goes on to a component: `PATIENT_NAME.then(ExtendedPersonName::GIVEN_NAME)`.
pub struct Place<S, T> {
    /// Field, component, subcomponent; 0 for none.
    numbers: [u32; 3],
    repetition: u32,
    kind: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Clone for Place<S, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T> Copy for Place<S, T> {}

impl<S, T> Place<S, T> {
    pub(crate) const fn at(number: u16) -> Self {
        Self::new([number as u32, 0, 0], 0)
    }

    const fn new(numbers: [u32; 3], repetition: u32) -> Self {
        Self { numbers, repetition, kind: PhantomData }
    }

    /// A component of the value there.
    #[must_use]
    pub const fn then<U>(self, part: Place<T, U>) -> Place<S, U> {
        let [field, component, subcomponent] = self.numbers;
        let [next, inner, _] = part.numbers;
        let numbers = match (component, subcomponent) {
            (0, _) => [field, next, inner],
            (_, 0) => [field, component, next],
            // ER7 has no delimiter below: what is there is its own first component.
            _ => self.numbers,
        };
        Place::new(numbers, self.repetition)
    }

    /// The same in a repetition of the field, from 1.
    #[must_use]
    pub const fn repetition(self, repetition: u32) -> Self {
        Self::new(self.numbers, repetition)
    }

    /// The same place with a value of another datatype: where it varies, as in OBX-5.
    #[must_use]
    pub const fn of<U>(self) -> Place<S, U> {
        Place::new(self.numbers, self.repetition)
    }

    fn path_in(self, id: SegmentId) -> Path {
        let [field, component, subcomponent] = self.numbers;
        let mut path = Path::of(id).with_field(field);
        if self.repetition > 0 {
            path = path.with_repetition(self.repetition);
        }
        if component > 0 {
            path = path.with_component(component);
        }
        if subcomponent > 0 {
            path = path.with_subcomponent(subcomponent);
        }
        path
    }
}

impl<S: TypedSegment<'static>, T> Place<S, T> {
    /// The path of the place in the first segment of its kind: to read it, or to change it in a message that is there.
    ///
    /// ```
    /// use synovia_hl7v2::{datatypes::ExtendedPersonName, parse, segments::PatientIdentification as Pid};
    ///
    /// let message = parse(b"MSH|^~\\&|A\rPID|1||7||DOE^JANE\r")?;
    /// let given = Pid::PATIENT_NAME.then(ExtendedPersonName::GIVEN_NAME).path();
    /// assert_eq!((given.to_string().as_str(), message.get(&given).expect("a name").text()?), ("PID-5.2", "JANE".into()));
    /// # Ok::<(), synovia_hl7v2::Error>(())
    /// ```
    #[must_use]
    pub fn path(self) -> Path {
        self.path_in(S::ID)
    }
}

impl<S, T> fmt::Debug for Place<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Place({:?}, repetition {})", self.numbers, self.repetition)
    }
}

/// A segment of a [`Builder`](super::Builder) as a type: see [`Builder::segment`](super::Builder::segment).
pub struct TypedBuilder<'b, S> {
    segment: SegmentBuilder<'b>,
    kind: PhantomData<fn() -> S>,
}

impl<'b, S> TypedBuilder<'b, S> {
    pub(super) const fn new(segment: SegmentBuilder<'b>) -> Self {
        Self { segment, kind: PhantomData }
    }

    /// Sets a value to a text: escaped, in the message's character set.
    ///
    /// # Errors
    /// See [`SegmentBuilder::set`].
    pub fn set<T>(&mut self, place: Place<S, T>, value: &str) -> Result<&mut Self, Error> {
        let path = place.path_in(self.segment.id());
        self.segment.set_path(&path, value)?;
        Ok(self)
    }

    /// Adds a repetition to a field by its components: see [`SegmentBuilder::push`].
    ///
    /// # Errors
    /// See [`SegmentBuilder::set`]; [`ErrorKind::NotEditable`] for the place of a component.
    pub fn push<T>(&mut self, place: Place<S, T>, components: &[&str]) -> Result<&mut Self, Error> {
        let [field, 0, 0] = place.numbers else {
            let location = place.path_in(self.segment.id()).location();
            return Err(Error::new(ErrorKind::NotEditable, 0).with_location(location));
        };
        self.segment.push(field, components)?;
        Ok(self)
    }

    /// Sets a value to `""`.
    ///
    /// # Errors
    /// See [`SegmentBuilder::set`].
    pub fn set_null<T>(&mut self, place: Place<S, T>) -> Result<&mut Self, Error> {
        let path = place.path_in(self.segment.id());
        self.segment.set_raw_path(&path, b"\"\"")?;
        Ok(self)
    }

    /// The segment, to set what has no name.
    pub const fn untyped(&mut self) -> &mut SegmentBuilder<'b> {
        &mut self.segment
    }
}

impl<S> fmt::Debug for TypedBuilder<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.segment, f)
    }
}
