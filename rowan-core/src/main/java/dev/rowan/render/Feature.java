package dev.rowan.render;

/// What a server may be able to do. A dialect states for each whether it is native, emulated by a
/// rewrite, or refused ([Features]); the conformance suite proves every statement on the live
/// server.
public enum Feature {
  /// `returning` on insert, update and delete.
  RETURNING,
  /// `on conflict (key) do update set … where …`.
  UPSERT,
  /// `lateral (select …)` in `from`.
  LATERAL,
  /// `nulls first` and `nulls last`.
  NULLS_ORDERING,
  /// `filter (where …)` of an aggregate.
  AGGREGATE_FILTER,
  /// `is distinct from`.
  DISTINCT_FROM,
  /// `(a, b) < (c, d)`.
  ROW_VALUES,
  /// `(a, b) in ((1, 2), (3, 4))`.
  ROW_VALUES_IN_LIST,
  /// `default` in the place of a value of an insert or update.
  DEFAULT_AS_VALUE,
  /// A parameter inside an expression that is both grouped by and selected.
  PARAMETERS_IN_GROUP_BY,
  /// `like` that minds case.
  LIKE_MINDS_CASE,
  /// `timestamp + interval`.
  INTERVAL_ARITHMETIC,
  /// Exact decimals: comparison, order, sum and product.
  EXACT_DECIMALS,
  /// `x = any(array)`: an array as one parameter.
  ARRAY_PARAMETERS,
  /// `offset` without `limit`.
  OFFSET_WITHOUT_LIMIT,
  /// `varchar(n)` that refuses longer texts.
  ENFORCED_LENGTH,
  /// `alter table … add constraint … foreign key`.
  ADD_FOREIGN_KEY
}
