//! Reading and writing XML by the same tables as JSON.
