//! Tables as constants.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, idents};
use crate::{
    names,
    table::{Cell, Column, ColumnKind, Table},
};

pub(super) fn of(tables: &[Table]) -> TokenStream {
    let tables = tables.iter().map(table);
    quote! {
        //! Codes and facts that go with the format.

        #(#tables)*
    }
}

fn table(table: &Table) -> TokenStream {
    let row = format_ident!("{}Row", names::pascal(&table.name));
    let constant = format_ident!("{}", names::screaming(&table.name));
    let of_row = docs(&format!("A row of [`{constant}`]."));
    let of_table = docs(&format!("{}. {}", table.title, table.docs));
    let fields = table.columns.iter().map(|column| {
        let docs = docs(&column.docs);
        let name = field(column);
        let kind = match column.kind {
            ColumnKind::Text => quote!(&'static str),
            ColumnKind::Texts => quote!(&'static [&'static str]),
            ColumnKind::Boolean => quote!(bool),
        };
        let kind = if column.optional { quote!(Option<#kind>) } else { kind };
        quote!(#docs pub #name: #kind)
    });
    let rows = table.rows.iter().map(|cells| {
        let cells = table.columns.iter().zip(cells).map(|(column, cell)| {
            let name = field(column);
            let value = match cell {
                Cell::Empty => quote!(None),
                Cell::Text(text) => quote!(#text),
                Cell::Texts(texts) => quote!(&[#(#texts),*]),
                Cell::Boolean(value) => quote!(#value),
            };
            let is_some = column.optional && *cell != Cell::Empty;
            let value = if is_some { quote!(Some(#value)) } else { value };
            quote!(#name: #value)
        });
        quote!(#row { #(#cells),* })
    });
    quote! {
        #of_row
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct #row { #(#fields),* }

        #of_table
        pub const #constant: &[#row] = &[#(#rows),*];
    }
}

fn field(column: &Column) -> proc_macro2::Ident {
    idents::field(&column.name)
}
