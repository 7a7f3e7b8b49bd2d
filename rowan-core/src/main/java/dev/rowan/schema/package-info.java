/// The schema vocabulary: tables, columns, keys, constraints and indexes as immutable records,
/// shared by DDL, and later by reflection, diff, validators and web. Must not execute anything or
/// know a dialect.
///
/// Read [dev.rowan.schema.SchemaDef] and [dev.rowan.schema.TableDef] first.
package dev.rowan.schema;
