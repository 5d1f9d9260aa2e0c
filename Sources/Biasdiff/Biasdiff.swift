/// Puts accounts of one event side by side.
///
/// This module re-exports what a client needs: reading files (`Ingest`), the
/// comparison and its values, facts among them, and the report formats.
@_exported public import Comparison
@_exported public import DocumentModel
@_exported public import Facts
@_exported public import Ingest
@_exported public import Reports
