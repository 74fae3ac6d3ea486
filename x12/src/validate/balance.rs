//! Level 3 among the findings: [`balance`](crate::balance::balance) without its amounts.

use super::Check;
use crate::balance::{Imbalance, balance};
use crate::loops::LoopTree;

impl Check<'_> {
    /// The levels above 2, as far as they are on.
    pub(super) fn beyond(&mut self, tree: &LoopTree<'_>) {
        if self.options.balance {
            self.issues.extend(balance(tree).iter().map(Imbalance::issue));
        }
        if self.options.situations {
            self.situations(tree);
        }
        if let Some(lists) = self.options.code_lists {
            self.codes(tree, lists);
        }
        for rule in self.options.rules {
            rule.check(tree, &mut |issue| self.issues.push(issue));
        }
    }
}
