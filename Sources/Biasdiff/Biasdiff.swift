/// Puts accounts of one event side by side.
///
/// This module re-exports what a client needs: reading files (`Ingest`), the
/// comparison and its values, facts and collation among them, the report formats
/// and what a gate makes of a comparison.
@_exported public import Collation
@_exported public import Comparison
@_exported public import DocumentModel
@_exported public import Facts
@_exported public import Gate
@_exported public import Ingest
@_exported public import Reports
@_exported public import TextCore
