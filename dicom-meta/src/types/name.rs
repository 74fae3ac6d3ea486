//! Person names: PS3.5, 6.2.1.

use core::fmt;

/// A person name: up to three component groups, separated by `=`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonName<'t> {
    text: &'t str,
}

impl<'t> PersonName<'t> {
    /// The name a text holds: any text is one.
    #[must_use]
    pub const fn read(text: &'t str) -> Self {
        Self { text }
    }

    /// The text.
    #[must_use]
    pub const fn text(self) -> &'t str {
        self.text
    }

    fn group(self, number: usize) -> Option<ComponentGroup<'t>> {
        // Padding, of either kind, carries no meaning at the end of a group.
        let text = self.text.split('=').nth(number)?.trim_end_matches([' ', '\0']);
        (!text.is_empty()).then_some(ComponentGroup { text })
    }

    /// The name in an alphabet; `None` if it is empty.
    #[must_use]
    pub fn alphabetic(self) -> Option<ComponentGroup<'t>> {
        self.group(0)
    }

    /// The name in ideographs (kanji, hanja); `None` if it is empty.
    #[must_use]
    pub fn ideographic(self) -> Option<ComponentGroup<'t>> {
        self.group(1)
    }

    /// The name as it sounds (kana, hangul); `None` if it is empty.
    #[must_use]
    pub fn phonetic(self) -> Option<ComponentGroup<'t>> {
        self.group(2)
    }

    /// How many groups there are, empty ones counted: more than three is against the standard.
    #[must_use]
    pub fn group_count(self) -> usize {
        self.text.split('=').count()
    }
}

/// One form of a name: five components, separated by `^`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ComponentGroup<'t> {
    text: &'t str,
}

impl<'t> ComponentGroup<'t> {
    /// The group a text holds.
    #[must_use]
    pub const fn read(text: &'t str) -> Self {
        Self { text }
    }

    /// The text, with `^` between the components.
    #[must_use]
    pub const fn text(self) -> &'t str {
        self.text
    }

    fn component(self, number: usize) -> Option<&'t str> {
        let text = self.text.split('^').nth(number)?.trim_matches(' ');
        (!text.is_empty()).then_some(text)
    }

    /// The family name complex.
    #[must_use]
    pub fn family_name(self) -> Option<&'t str> {
        self.component(0)
    }

    /// The given name complex.
    #[must_use]
    pub fn given_name(self) -> Option<&'t str> {
        self.component(1)
    }

    /// The middle name.
    #[must_use]
    pub fn middle_name(self) -> Option<&'t str> {
        self.component(2)
    }

    /// The name prefix, such as `Dr.`.
    #[must_use]
    pub fn name_prefix(self) -> Option<&'t str> {
        self.component(3)
    }

    /// The name suffix, such as `Jr.`.
    #[must_use]
    pub fn name_suffix(self) -> Option<&'t str> {
        self.component(4)
    }

    /// How many components there are: more than five is against the standard.
    #[must_use]
    pub fn component_count(self) -> usize {
        self.text.split('^').count()
    }
}

impl fmt::Debug for PersonName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonName({} groups)", self.group_count())
    }
}

impl fmt::Debug for ComponentGroup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ComponentGroup({} components)", self.component_count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_components() {
        let name = PersonName::read("Yamada^Tarou^^Dr. =A^B=");
        let alphabetic = name.alphabetic().unwrap();
        assert_eq!(alphabetic.text(), "Yamada^Tarou^^Dr.");
        assert_eq!((alphabetic.family_name(), alphabetic.given_name()), (Some("Yamada"), Some("Tarou")));
        assert_eq!((alphabetic.middle_name(), alphabetic.name_prefix()), (None, Some("Dr.")));
        assert_eq!(alphabetic.name_suffix(), None);
        assert_eq!(name.ideographic().and_then(ComponentGroup::family_name), Some("A"));
        assert_eq!((name.phonetic(), name.group_count()), (None, 3));
        assert_eq!(PersonName::read("=a").alphabetic(), None);
        let padded = PersonName::read("a\0=\0\0");
        assert_eq!((padded.alphabetic().unwrap().text(), padded.ideographic()), ("a", None));
        assert_eq!(PersonName::read("^^^^").alphabetic().and_then(ComponentGroup::family_name), None);
    }
}
