package dev.rowan.render;

/// What a server may be able to do. A dialect states for each whether it is native, emulated by a
/// rewrite, or refused ([Features]); the conformance suite proves every statement on the live
/// server.
public enum Feature {
  /// `returning` on insert, update and delete.
  RETURNING("`returning` on insert, update and delete"),
  /// `on conflict (key) do update set … where …`.
  UPSERT("`on conflict (key) do update set … where …`"),
  /// `overriding system value` of an insert: a number of the caller's own in an identity column.
  OVERRIDING_SYSTEM_VALUE("`overriding system value` of an insert"),
  /// `overriding user value` of an insert: an identity column's number in the place of the one
  /// given.
  OVERRIDING_USER_VALUE("`overriding user value` of an insert"),
  /// `update … set … from …`.
  UPDATE_FROM("`update … set … from …`"),
  /// `delete from … using …`.
  DELETE_USING("`delete from … using …`"),
  /// Columns of other tables in `returning` of an update or delete.
  RETURNING_OTHER_TABLES("Columns of other tables in `returning` of an update or delete"),
  /// `order by … limit …` of an update or delete.
  LIMITED_CHANGE("`order by … limit …` of an update or delete"),
  /// `set (a, b) = (select …)`.
  ROW_ASSIGNMENT("`set (a, b) = (select …)`"),
  /// `merge into … using … when matched …`.
  MERGE("`merge into … using … when matched …`"),
  /// `when not matched by source` of a merge.
  MERGE_BY_SOURCE("`when not matched by source` of a merge"),
  /// `returning` of a merge, with `merge_action()`.
  MERGE_RETURNING("`returning` of a merge, with `merge_action()`"),
  /// Whether an upsert inserted or updated, in its `returning`.
  UPSERT_OUTCOME("Whether an upsert inserted or updated, in its `returning`"),
  /// `a full join b`.
  FULL_JOIN("`a full join b`"),
  /// `lateral (select …)` in `from`.
  LATERAL("`lateral (select …)` in `from`"),
  /// `f(x) as t (a, b)` in `from`.
  TABLE_FUNCTIONS("`f(x) as t (a, b)` in `from`"),
  /// `unnest(array) with ordinality` in `from`.
  UNNEST("`unnest(array) with ordinality` in `from`"),
  /// `generate_series(from, to, step)` in `from`.
  SERIES("`generate_series(from, to, step)` in `from`"),
  /// `t tablesample bernoulli (10) repeatable (1)`.
  TABLESAMPLE("`t tablesample bernoulli (10) repeatable (1)`"),
  /// `x > all (select …)`, `x > any (select …)`.
  QUANTIFIED("`x > all (select …)`, `x > any (select …)`"),
  /// `x in (select … limit 3)`, and so for `any` and `all`.
  LIMITED_SUBQUERY("`x in (select … limit 3)`, and so for `any` and `all`"),
  /// `group by rollup (a, b)`, `cube`, `grouping sets`.
  GROUPING_SETS("`group by rollup (a, b)`, `cube`, `grouping sets`"),
  /// `percentile_cont(0.5) within group (order by x)`.
  ORDERED_SETS("`percentile_cont(0.5) within group (order by x)`"),
  /// `first_value(x) ignore nulls over (…)`.
  IGNORE_NULLS("`first_value(x) ignore nulls over (…)`"),
  /// `groups between 1 preceding and current row`.
  FRAME_GROUPS("`groups between 1 preceding and current row`"),
  /// `rows between … exclude current row`.
  FRAME_EXCLUSION("`rows between … exclude current row`"),
  /// `range between interval '7 days' preceding and current row`.
  FRAME_INTERVAL("`range between interval '7 days' preceding and current row`"),
  /// `nulls first` and `nulls last`.
  NULLS_ORDERING("`nulls first` and `nulls last`"),
  /// `filter (where …)` of an aggregate.
  AGGREGATE_FILTER("`filter (where …)` of an aggregate"),
  /// `is distinct from`.
  DISTINCT_FROM("`is distinct from`"),
  /// `(a, b) < (c, d)`.
  ROW_VALUES("`(a, b) < (c, d)`"),
  /// `(a, b) in ((1, 2), (3, 4))`.
  ROW_VALUES_IN_LIST("`(a, b) in ((1, 2), (3, 4))`"),
  /// `default` in the place of a value of an insert or update.
  DEFAULT_AS_VALUE("`default` in the place of a value of an insert or update"),
  /// A parameter inside an expression that is both grouped by and selected.
  PARAMETERS_IN_GROUP_BY("A parameter inside an expression that is both grouped by and selected"),
  /// `like` that minds case.
  LIKE_MINDS_CASE("`like` that minds case"),
  /// `timestamp + interval`.
  INTERVAL_ARITHMETIC("`timestamp + interval`"),
  /// Exact decimals: comparison, order, sum and product.
  EXACT_DECIMALS("Exact decimals: comparison, order, sum and product"),
  /// `x = any(array)`: an array as one parameter.
  ARRAY_PARAMETERS("`x = any(array)`: an array as one parameter"),
  /// `table use index (name)`.
  INDEX_HINTS("`table use index (name)`"),
  /// `select /*+ hint */`.
  OPTIMIZER_HINTS("`select /*+ hint */`"),
  /// Operators that contain `#` or `?`.
  SYMBOL_OPERATORS("Operators that contain `#` or `?`"),
  /// `offset` without `limit`.
  OFFSET_WITHOUT_LIMIT("`offset` without `limit`"),
  /// `array @> array`, `array_append(array, element)`, …: computing with arrays.
  ARRAYS("`array @> array`, `array_append(array, element)`, …: computing with arrays"),
  /// `json = json`: equality of values, members in any order.
  JSON_EQUALITY("`json = json`: equality of values, members in any order"),
  /// `group by` and `distinct` over JSON.
  JSON_GROUPING("`group by` and `distinct` over JSON"),
  /// `json @> json`: containment of JSON.
  JSON_CONTAINS("`json @> json`: containment of JSON"),
  /// `json || json`: two objects or arrays as one.
  JSON_CONCAT("`json || json`: two objects or arrays as one"),
  /// `json_merge_patch(json, patch)` of RFC 7396.
  JSON_MERGE_PATCH("`json_merge_patch(json, patch)` of RFC 7396"),
  /// `jsonb_strip_nulls(json)`.
  JSON_STRIP_NULLS("`jsonb_strip_nulls(json)`"),
  /// `jsonb_path_exists(json, path)`: paths of SQL/JSON.
  JSON_PATH("`jsonb_path_exists(json, path)`: paths of SQL/JSON"),
  /// `varchar(n)` that refuses longer texts.
  ENFORCED_LENGTH("`varchar(n)` that refuses longer texts"),
  /// `alter table … add constraint … foreign key`.
  ADD_FOREIGN_KEY("`alter table … add constraint … foreign key`"),
  /// `a union (b except c)`: sides of a set operation in parentheses.
  SET_PARENTHESES("`a union (b except c)`: sides of a set operation in parentheses"),
  /// `intersect all` and `except all`.
  INTERSECT_ALL("`intersect all` and `except all`"),
  /// `with t as (delete … returning …) select …`.
  DATA_CHANGE_IN_WITH("`with t as (delete … returning …) select …`"),
  /// `with t as [not] materialized (…)`.
  MATERIALIZED("`with t as [not] materialized (…)`"),
  /// `search depth first by …` and `cycle …` of a recursion.
  SEARCH_AND_CYCLE("`search depth first by …` and `cycle …` of a recursion"),
  /// `(values (…), (…)) as v (a, b)` in `from`.
  VALUES_TABLE("`(values (…), (…)) as v (a, b)` in `from`"),
  /// `select distinct on (a) …`.
  DISTINCT_ON("`select distinct on (a) …`"),
  /// `fetch first n rows with ties`.
  WITH_TIES("`fetch first n rows with ties`"),
  /// `for update`, `for share`.
  ROW_LOCKS("`for update`, `for share`"),
  /// `for no key update`, `for key share`.
  KEY_LOCKS("`for no key update`, `for key share`"),
  /// `for update of table`.
  LOCK_OF("`for update of table`"),
  /// `for update skip locked`.
  SKIP_LOCKED("`for update skip locked`"),
  /// `lpad`, `repeat`, `translate`, `split_part` and `md5` of texts.
  TEXT_FUNCTIONS("`lpad`, `repeat`, `translate`, `split_part` and `md5` of texts"),
  /// Regular expressions: match, replace, find, count.
  REGULAR_EXPRESSIONS("Regular expressions: match, replace, find, count"),
  /// `date_trunc`, computed numbers of units, `to_char`.
  CALENDAR("`date_trunc`, computed numbers of units, `to_char`"),
  /// `at time zone` of a region.
  TIME_ZONES("`at time zone` of a region"),
  /// `greatest` and `least`, null where an argument is.
  GREATEST_OF_NULL("`greatest` and `least`, null where an argument is"),
  /// `cast` of a text that refuses what it does not say.
  STRICT_CASTS("`cast` of a text that refuses what it does not say"),
  /// `string_agg(distinct …, separator)`.
  DISTINCT_JOIN("`string_agg(distinct …, separator)`"),
  /// `bit_and`, `bit_or` and `bit_xor` over rows.
  BIT_AGGREGATES("`bit_and`, `bit_or` and `bit_xor` over rows"),
  /// `var_samp`, `stddev_pop`, `corr`, `regr_slope` and their kin.
  STATISTICS("`var_samp`, `stddev_pop`, `corr`, `regr_slope` and their kin");

  private final String what;

  Feature(String what) {
    this.what = what;
  }

  /// What it is, in SQL terms.
  public String what() {
    return what;
  }
}
