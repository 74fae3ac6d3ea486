//! What a plain loader costs that reads each file once: the standard library, sorted identifiers, lists of ancestors.
//!
//! It trusts its input: columns stand where they usually stand, every concept comes before what names it, and there is
//! no cycle. It finds nothing that is wrong and reports nothing.

/// Concepts, hierarchy and attributes.
#[derive(Debug, Default)]
pub struct Plain {
    pub ids: Vec<u64>,
    pub active: Vec<bool>,
    pub parents: Vec<u32>,
    pub parent_starts: Vec<u32>,
    pub attributes: Vec<(u32, u32, u32, u32)>,
    pub ancestors: Vec<u32>,
    pub ancestor_starts: Vec<u32>,
    pub terms: String,
    pub descriptions: Vec<(u32, u32)>,
}

fn number(field: &str) -> u64 {
    field.bytes().fold(0, |sum, b| sum.wrapping_mul(10) + u64::from(b.wrapping_sub(b'0')))
}

impl Plain {
    pub fn find(&self, id: u64) -> Option<u32> {
        self.ids.binary_search(&id).ok().map(|at| at as u32)
    }

    pub fn load(concepts: &str, relationships: &str) -> Self {
        let mut all = Self::default();
        let mut rows: Vec<(u64, bool)> = Vec::new();
        for line in concepts.lines().skip(1) {
            let mut fields = line.split('\t');
            let id = number(fields.next().unwrap_or(""));
            rows.push((id, fields.nth(1) == Some("1")));
        }
        rows.sort_unstable();
        all.ids = rows.iter().map(|r| r.0).collect();
        all.active = rows.iter().map(|r| r.1).collect();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for line in relationships.lines().skip(1) {
            let mut fields = line.split('\t').skip(2);
            if fields.next() != Some("1") {
                continue;
            }
            fields.next();
            let source = all.find(number(fields.next().unwrap_or("")));
            let value = all.find(number(fields.next().unwrap_or("")));
            let group = number(fields.next().unwrap_or(""));
            let kind = number(fields.next().unwrap_or(""));
            let (Some(source), Some(value)) = (source, value) else { continue };
            if kind == 116_680_003 {
                pairs.push((source, value));
            } else if let Some(kind) = all.find(kind) {
                all.attributes.push((source, kind, value, group as u32));
            }
        }
        pairs.sort_unstable();
        all.attributes.sort_unstable();
        all.parent_starts.push(0);
        let mut at = 0;
        for number in 0..all.ids.len() as u32 {
            while pairs.get(at).is_some_and(|p| p.0 == number) {
                all.parents.push(pairs[at].1);
                at += 1;
            }
            all.parent_starts.push(all.parents.len() as u32);
        }
        all.close();
        all
    }

    fn parents_of(&self, number: u32) -> &[u32] {
        &self.parents
            [self.parent_starts[number as usize] as usize..self.parent_starts[number as usize + 1] as usize]
    }

    /// Walks up from every concept and sorts what it found.
    fn close(&mut self) {
        let mut seen = vec![u32::MAX; self.ids.len()];
        let mut todo: Vec<u32> = Vec::new();
        let mut ancestors = Vec::new();
        self.ancestor_starts.push(0);
        for number in 0..self.ids.len() as u32 {
            let from = ancestors.len();
            todo.extend_from_slice(self.parents_of(number));
            while let Some(next) = todo.pop() {
                if seen[next as usize] != number {
                    seen[next as usize] = number;
                    ancestors.push(next);
                    todo.extend_from_slice(self.parents_of(next));
                }
            }
            ancestors[from..].sort_unstable();
            self.ancestor_starts.push(ancestors.len() as u32);
        }
        self.ancestors = ancestors;
    }

    pub fn add_terms(&mut self, descriptions: &str) {
        for line in descriptions.lines().skip(1) {
            let mut fields = line.split('\t').skip(2);
            if fields.next() != Some("1") {
                continue;
            }
            let concept = self.find(number(fields.nth(1).unwrap_or(""))).unwrap_or(0);
            self.terms.push_str(fields.nth(2).unwrap_or(""));
            self.descriptions.push((concept, self.terms.len() as u32));
        }
    }

    pub fn subsumes(&self, general: u64, special: u64) -> bool {
        let (Some(general), Some(special)) = (self.find(general), self.find(special)) else { return false };
        let from = self.ancestor_starts[special as usize] as usize;
        let to = self.ancestor_starts[special as usize + 1] as usize;
        general == special || self.ancestors[from..to].binary_search(&general).is_ok()
    }
}
