/// What a user declares: annotations of records, relations, and the typed facts of `define`. Holds
/// no behaviour beyond turning those facts into the schema vocabulary.
///
/// Read [dev.rowan.mapping.Table] and [dev.rowan.mapping.TableSpec] first.
package dev.rowan.mapping;
