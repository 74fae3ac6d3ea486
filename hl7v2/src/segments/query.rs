//! Fields whose datatypes are elsewhere: the parameters of a query (QPD) by its name, the columns of a row (RDT) by the
//! definition before it (RDF).

use super::{QueryParameterDefinition, TableRowData, TableRowDefinition};
use crate::datatypes::{CodedValue, RowColumnDefinition, Varies};
use crate::generated::QueryRow;
use crate::generated::queries::QUERIES;
use crate::view::{FieldView, Repetitions, ValueView};

impl<'m> QueryParameterDefinition<'m> {
    /// QPD-3 and what follows: the parameters of the query, each a field.
    ///
    /// Names and datatypes are known for the queries Q21 to Q24 of chapter 3, the PIX, PDQ and PDVQ queries of IHE, and
    /// the immunization queries Z34 and Z44; those of others are given without.
    pub fn user_parameters(self) -> QueryParameters<'m> {
        let named = self.message_query_name().map(|name| name.view().first_leaf().raw()).unwrap_or_default();
        QueryParameters { definition: self, next: 3, known: parameters_of(named) }
    }
}

/// The parameters of a query by its name; none for one that is not known.
pub(crate) fn parameters_of(query: &[u8]) -> &'static [QueryRow] {
    let start = QUERIES.partition_point(|row| row.0.as_bytes() < query);
    let rows = QUERIES.get(start..).unwrap_or_default();
    let end = rows.iter().take_while(|row| row.0.as_bytes() == query).count();
    rows.get(..end).unwrap_or_default()
}

/// The parameters of a query: see [`QueryParameterDefinition::user_parameters`].
#[must_use]
#[derive(Debug, Clone, Copy)]
pub struct QueryParameters<'m> {
    definition: QueryParameterDefinition<'m>,
    next: u32,
    known: &'static [QueryRow],
}

impl<'m> Iterator for QueryParameters<'m> {
    type Item = QueryParameter<'m>;

    fn next(&mut self) -> Option<QueryParameter<'m>> {
        let field = self.definition.view().field(self.next)?;
        let known = self.known.iter().find(|row| u32::from(row.1) == self.next);
        self.next += 1;
        Some(QueryParameter { field, name: known.map(|row| row.2), datatype: known.map(|row| row.3) })
    }
}

/// One parameter of a query.
#[derive(Debug, Clone, Copy)]
pub struct QueryParameter<'m> {
    field: FieldView<'m>,
    name: Option<&'static str>,
    datatype: Option<&'static str>,
}

impl<'m> QueryParameter<'m> {
    /// The field it is, from 3.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.field.number()
    }

    /// Its name, if the query is known.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        self.name
    }

    /// Its values: the repetitions of the field, none if it is empty. Those of a query that is not known are raw, with
    /// the finding [`IssueCode::UNKNOWN_DATATYPE`](crate::IssueCode::UNKNOWN_DATATYPE).
    pub fn values(self) -> impl Iterator<Item = Varies<'m>> {
        let datatype = self.datatype.map(str::as_bytes);
        let values = (!self.field.is_empty()).then(|| self.field.repetitions());
        values.into_iter().flatten().map(move |value| Varies::known(value.into(), datatype))
    }
}

impl<'m> TableRowData<'m> {
    /// RDT-1 and what follows: the values of a row, each a field, by the datatypes RDF-2 gives for the columns. What has
    /// no column is raw.
    pub fn column_values(self, definition: TableRowDefinition<'m>) -> ColumnValues<'m> {
        let columns = definition.view().field(2).map(FieldView::repetitions);
        ColumnValues { row: self, columns, next: 1 }
    }
}

/// The values of a row, one for each field: see [`TableRowData::column_values`].
#[must_use]
#[derive(Debug, Clone, Copy)]
pub struct ColumnValues<'m> {
    row: TableRowData<'m>,
    columns: Option<Repetitions<'m>>,
    next: u32,
}

impl<'m> Iterator for ColumnValues<'m> {
    /// The column's definition, if there is one, and its value.
    type Item = (Option<RowColumnDefinition<'m>>, Varies<'m>);

    fn next(&mut self) -> Option<Self::Item> {
        let value = ValueView::from(self.row.view().field(self.next)?.repetition(1)?);
        self.next += 1;
        let column =
            self.columns.as_mut().and_then(Iterator::next).map(|view| ValueView::from(view).read_as());
        let named = column.and_then(RowColumnDefinition::hl7_data_type).map(CodedValue::raw);
        Some((column, Varies::known(value, named)))
    }
}
