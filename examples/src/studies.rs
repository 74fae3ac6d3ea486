//! DICOM files by the study that they belong to.

use synovia_mapping::Source;

/// Inputs that are converted together.
#[derive(Debug, Default)]
pub struct Study {
    /// Study Instance UID; empty for a file that belongs to none.
    uid: String,
    /// Name and bytes of each file, in the order in which they were given.
    files: Vec<(String, Vec<u8>)>,
}

impl Study {
    /// The files as sources of one conversion.
    pub fn sources(&self) -> Vec<Source<'_>> {
        self.files.iter().map(|(name, bytes)| Source::new(name, bytes)).collect()
    }
}

/// Studies, in the order of their first files.
#[derive(Debug, Default)]
pub struct Studies(Vec<Study>);

impl Studies {
    /// Adds a file to its study. What belongs to none, or cannot be read, is alone.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let uid = synovia_mapping::study_of(&bytes).unwrap_or_default();
        let file = (name.to_string(), bytes);
        match self.0.iter_mut().find(|study| !uid.is_empty() && study.uid == uid) {
            Some(study) => study.files.push(file),
            None => self.0.push(Study { uid, files: vec![file] }),
        }
    }

    /// The studies.
    pub fn into_groups(self) -> Vec<Study> {
        self.0
    }
}
