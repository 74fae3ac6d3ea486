//! Rules prepared once, and their run over a document.

use std::sync::OnceLock;

use super::place::Places;
use super::profile::{self, Profiles};
use super::release::{Release, Rule};
use super::tree::{Item, Tree};
use super::{ValidateOptions, Validation, r21, schema};
use crate::document::Document;
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::Node;
use crate::table::TypeInfo;
use crate::xpath::eval::{Evaluator, Flow, Spent, Verdict};
use crate::xpath::names::Names;

/// The rules of all releases, each prepared when it is first asked for. One serves any number of documents and threads.
#[derive(Debug, Default)]
pub struct Validator {
    r21: OnceLock<(Names, r21::Rules)>,
    profiles: [OnceLock<(Names, Profiles)>; 3],
}

impl Validator {
    /// A validator with nothing prepared yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Prepares the rules of a release now, so that no document has to wait for that: a few milliseconds.
    pub fn prepare(&self, release: Release) {
        self.rules(release);
    }

    /// Finds what is wrong with a document. Time is that of a few passes over it for the schema, and of the rules of the
    /// templates it has; never more than [`ValidateOptions::max_steps`].
    #[must_use]
    pub fn validate<'a, T: Node<'a>>(
        &self,
        document: &Document<'a, T>,
        options: &ValidateOptions<'_>,
    ) -> Validation {
        let none = Names::default();
        let rules = options.templates.then(|| self.rules(options.release));
        let names = rules.as_ref().map_or(&none, Rules::names);
        let tree = Tree::of(document, names);
        run(&tree, document.element().type_info(), rules.as_ref(), options)
    }

    fn rules(&self, release: Release) -> Rules<'_> {
        let place = match release {
            Release::R2_1 => None,
            Release::R3_0 => self.profiles.first(),
            Release::R4_0 => self.profiles.get(1),
            Release::R5_0 => self.profiles.get(2),
        };
        match place {
            None => {
                let (names, rules) = self.r21.get_or_init(|| prepared(r21::Rules::compile));
                Rules::R21(names, rules)
            }
            Some(place) => {
                let bit = release.bit();
                let (names, profiles) = place.get_or_init(|| prepared(|names| Profiles::compile(bit, names)));
                Rules::Profiles(names, profiles, bit)
            }
        }
    }
}

fn prepared<T>(compile: impl FnOnce(&mut Names) -> T) -> (Names, T) {
    let mut names = Names::default();
    let rules = compile(&mut names);
    (names, rules)
}

/// The rules of one release, with the names they speak of.
pub(crate) enum Rules<'v> {
    R21(&'v Names, &'v r21::Rules),
    Profiles(&'v Names, &'v Profiles, u8),
}

impl Rules<'_> {
    fn names(&self) -> &Names {
        match self {
            Self::R21(names, _) | Self::Profiles(names, ..) => names,
        }
    }
}

/// Checks what the options ask for over an index made with the names of the rules.
pub(crate) fn run(
    tree: &Tree<'_>,
    root: Option<&'static TypeInfo>,
    rules: Option<&Rules<'_>>,
    options: &ValidateOptions<'_>,
) -> Validation {
    let mut findings =
        Findings { tree, places: Places::new(tree), options, issues: Vec::new(), not_checked: 0 };
    if options.schema {
        schema::check(tree, root, &mut |(severity, code, at)| {
            findings.tell(severity, code, at, None);
        });
    }
    let mut eval = Evaluator::new(tree, options.vocabulary, options.max_steps);
    let result = match rules {
        None => Ok(()),
        Some(Rules::R21(_, rules)) => rules.run(&mut eval, &mut |found| findings.rule(found)),
        Some(Rules::Profiles(_, profiles, bit)) => {
            profiles.run(&mut eval, &mut |found| findings.constraint(found, *bit))
        }
    };
    findings.finish(result)
}

/// What was found so far.
struct Findings<'t, 'a, 'o> {
    tree: &'t Tree<'a>,
    places: Places<'t, 'a>,
    options: &'o ValidateOptions<'o>,
    issues: Vec<Issue>,
    not_checked: u64,
}

impl Findings<'_, '_, '_> {
    fn tell(&mut self, severity: Severity, code: IssueCode, at: Item, rule: Option<Rule>) -> Flow {
        if self.issues.len() > self.options.max_issues {
            return Flow::Stop;
        }
        let mut issue = Issue::new(severity, code, self.tree.offset(at));
        issue.location = Some(self.places.path(at));
        issue.rule = rule;
        self.issues.push(issue);
        Flow::Go
    }

    fn not_checked(&mut self, at: Item, rule: Rule) -> Flow {
        self.not_checked += 1;
        if self.options.tell_not_checked {
            return self.tell(Severity::Information, IssueCode::NOT_CHECKED, at, Some(rule));
        }
        Flow::Go
    }

    fn rule(&mut self, found: r21::Found) -> Flow {
        let rule = found.rule.rule();
        if found.verdict == Verdict::NotChecked {
            return self.not_checked(found.at, rule);
        }
        self.tell(found.rule.severity(), IssueCode::TEMPLATE_RULE, found.at, Some(rule))
    }

    fn constraint(&mut self, found: profile::Found, bit: u8) -> Flow {
        let (root, extension) = profile::template(found.profile, bit);
        let rule = Rule { root, extension, id: found.rule };
        if found.unknown {
            return self.not_checked(found.at, rule);
        }
        let code = match found.kind {
            profile::Kind::Missing => IssueCode::TEMPLATE_MISSING,
            profile::Kind::TooMany => IssueCode::TEMPLATE_TOO_MANY,
            profile::Kind::Value => IssueCode::TEMPLATE_VALUE,
            profile::Kind::ValueSet => IssueCode::TEMPLATE_CODE,
            profile::Kind::Type => IssueCode::TEMPLATE_TYPE,
            profile::Kind::Template => IssueCode::TEMPLATE_CONTENT,
            profile::Kind::Slice => IssueCode::TEMPLATE_ALTERNATIVE,
            profile::Kind::Invariant => IssueCode::TEMPLATE_INVARIANT,
        };
        self.tell(found.severity, code, found.at, Some(rule))
    }

    fn finish(self, result: Result<(), Spent>) -> Validation {
        let Self { mut issues, options, not_checked, .. } = self;
        issues.sort_by_key(|issue| issue.offset);
        let too_many = issues.len() > options.max_issues;
        issues.truncate(options.max_issues);
        let offset = issues.last().map_or(0, |issue| issue.offset);
        if too_many {
            issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
        }
        if result.is_err() {
            issues.push(Issue::new(Severity::Warning, IssueCode::STEPS_SPENT, offset));
        }
        Validation { issues, not_checked, complete: !too_many && result.is_ok() }
    }
}
