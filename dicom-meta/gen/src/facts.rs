//! Reads the tables: tab separated, one header row, UTF-8.

use std::path::Path;

/// All facts, in the order of their files.
pub struct Facts {
    /// Tag mask, keyword, name, VRs, VM, retired.
    pub attributes: Vec<[String; 6]>,
    /// UID, keyword, name, type, retired.
    pub uids: Vec<[String; 5]>,
    /// UID, byte order, VR form, deflated, encapsulated, by reference.
    pub transfer_syntaxes: Vec<[String; 6]>,
    /// VR, name, bits of the length, padding, longest value, fixed, several values, content, insignificant spaces.
    pub vrs: Vec<[String; 9]>,
    /// Defined term, registration, escape, code element, encoding.
    pub charsets: Vec<[String; 5]>,
    /// Tag mask, action of the basic profile, what each of ten options does instead.
    pub confidentiality: Vec<[String; 12]>,
    /// UID of a SOP class, its object.
    pub iods: Vec<[String; 2]>,
    /// Object, module, usage.
    pub iod_modules: Vec<[String; 3]>,
    /// Object, functional group, usage.
    pub functional_groups: Vec<[String; 3]>,
    /// Module, its list of attributes.
    pub modules: Vec<[String; 2]>,
    /// List, tag, type, list of the items.
    pub attribute_lists: Vec<[String; 4]>,
    /// Creator, tag mask, VR, VM, name.
    pub private: Vec<[String; 5]>,
}

impl Facts {
    pub fn read(folder: &Path) -> Result<Self, String> {
        let facts = Self {
            attributes: table(folder, "attributes.tsv")?,
            uids: table(folder, "uids.tsv")?,
            transfer_syntaxes: table(folder, "transfer-syntaxes.tsv")?,
            vrs: table(folder, "vrs.tsv")?,
            charsets: table(folder, "charsets.tsv")?,
            confidentiality: table(folder, "confidentiality.tsv")?,
            iods: table(folder, "iods.tsv")?,
            iod_modules: table(folder, "iod-modules.tsv")?,
            functional_groups: table(folder, "functional-groups.tsv")?,
            modules: table(folder, "modules.tsv")?,
            attribute_lists: table(folder, "attribute-lists.tsv")?,
            private: table(folder, "private-attributes.tsv")?,
        };
        if !facts.uids.is_sorted() || !facts.vrs.is_sorted() || !facts.private.is_sorted() {
            return Err("uids.tsv, vrs.tsv and private-attributes.tsv are to be sorted".into());
        }
        Ok(facts)
    }

    /// The place of a VR in `vrs.tsv`.
    pub fn vr(&self, name: &str) -> Result<usize, String> {
        self.vrs.iter().position(|[vr, ..]| vr == name).ok_or_else(|| format!("no such VR: {name}"))
    }

    /// One bit for each VR of `US/SS`; none for `NONE`.
    pub fn vr_set(&self, names: &str) -> Result<u64, String> {
        if names == "NONE" {
            return Ok(0);
        }
        names.split('/').try_fold(0, |set, name| Ok(set | 1 << self.vr(name)?))
    }
}

/// `Y` or `N`.
pub fn flag(text: &str) -> Result<bool, String> {
    match text {
        "Y" => Ok(true),
        "N" => Ok(false),
        other => Err(format!("neither Y nor N: {other}")),
    }
}

pub fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("not a number: {text}"))
}

fn table<const N: usize>(folder: &Path, file: &str) -> Result<Vec<[String; N]>, String> {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let rows = text.lines().enumerate().skip(1);
    rows.map(|(at, line)| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let found = cells.len();
        cells.try_into().map_err(|_| format!("{file}:{}: {found} cells in place of {N}", at + 1))
    })
    .collect()
}
