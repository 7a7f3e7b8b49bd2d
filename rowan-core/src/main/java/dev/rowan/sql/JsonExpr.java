package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// A JSON value, carried in Java as a [Json] or a class `T` of the user's.
///
/// A place that a document does not have is null in SQL; a place that holds JSON's null is not, it
/// is the value [Json#NULL]. JSON has equality and no order. Keys are values like others: whatever
/// they contain, they never become part of the SQL.
public interface JsonExpr<T> extends TypedExpr<T, JsonExpr<T>> {
  @Override
  default JsonExpr<T> typed(Expression node) {
    return Views.json(node, type());
  }

  @Override
  default JsonExpr<T> as(String label) {
    return new Views.OfJson<>(node(), type(), new Name(label));
  }

  // --- places

  /// `this -> 'key'`: the member of an object; null where there is none or this is no object.
  default JsonExpr<Json> field(String key) {
    return JsonFunctions.at(this, new Bind(key, SqlType.TEXT));
  }

  /// `this -> index`: the element of an array, counted from 0; null where there is none or this is
  /// no array.
  default JsonExpr<Json> element(int index) {
    if (index < 0) {
      throw new InvalidStatement(
          "ROWAN-1170",
          "element(%d) of %s: elements are counted from 0".formatted(index, Views.describe(this)));
    }
    return JsonFunctions.at(this, new Bind(index, SqlType.INTEGER));
  }

  /// `this -> 'key' -> 'key' …`: a member of a member.
  default JsonExpr<Json> path(String key, String... more) {
    JsonExpr<Json> at = field(key);
    for (String next : more) {
      at = at.field(next);
    }
    return at;
  }

  // --- values of a place

  /// `this ->> 'key'`: [#field] as [#asText].
  default TextExpr text(String key) {
    return field(key).asText();
  }

  /// The characters of a JSON text; of a number or truth value its JSON; null for JSON's null. Of
  /// an object or array the JSON as the server writes it.
  default TextExpr asText() {
    return Views.text(JsonFunction.TEXT.call(SqlType.TEXT, node()));
  }

  /// A JSON number as `type`, rounded to it as by a cast; null where this is no number.
  default <N extends Number> NumberExpr<N> asNumber(SqlType<N> type) {
    if (type instanceof DecimalType decimal && !decimal.limited()) {
      throw new InvalidStatement(
          "ROWAN-1171",
          "a JSON number is read as numeric without digits; say SqlType.decimal(precision, scale)");
    }
    return Views.number(JsonFunction.NUMBER.call(type, node()), type);
  }

  /// A JSON truth value; null where this is none.
  default BoolExpr asBoolean() {
    return Views.bool(JsonFunction.TRUTH.call(SqlType.BOOLEAN, node()));
  }

  /// What this is: `object`, `array`, `string`, `number`, `boolean` or `null`; null in SQL where
  /// there is no value.
  default TextExpr typeOf() {
    return Views.text(JsonFunction.TYPE.call(SqlType.TEXT, node()));
  }

  /// Whether this is JSON's null; null in SQL where there is no value.
  default BoolExpr isJsonNull() {
    return typeOf().eq("null");
  }

  /// How many elements an array has; null where this is no array.
  default NumberExpr<Integer> length() {
    return Views.number(JsonFunction.LENGTH.call(SqlType.INTEGER, node()), SqlType.INTEGER);
  }

  // --- questions

  /// `this ? 'key'`: whether an object has the member, or an array the text.
  default BoolExpr has(String key) {
    return Views.bool(JsonFunction.HAS.call(SqlType.BOOLEAN, node(), new Bind(key, SqlType.TEXT)));
  }

  /// `this ?| array['key', …]`: [#has] for at least one.
  default BoolExpr hasAny(String key, String... more) {
    BoolExpr any = has(key);
    for (String next : more) {
      any = any.or(has(next));
    }
    return any;
  }

  /// `this ?& array['key', …]`: [#has] for each.
  default BoolExpr hasAll(String key, String... more) {
    BoolExpr all = has(key);
    for (String next : more) {
      all = all.and(has(next));
    }
    return all;
  }

  /// `this @> part`: whether this has all members and elements of `part`, at every depth.
  /// PostgreSQL.
  default BoolExpr contains(Json part) {
    return contains(JsonFunctions.json(part));
  }

  /// `this @> part`. PostgreSQL.
  default BoolExpr contains(JsonExpr<?> part) {
    return Views.bool(JsonFunction.CONTAINS.call(SqlType.BOOLEAN, node(), part.node()));
  }

  /// `whole @> this`. PostgreSQL.
  default BoolExpr containedBy(Json whole) {
    return JsonFunctions.json(whole).contains(this);
  }

  /// Whether the SQL/JSON path `path` finds anything: `jsonb_path_exists(this, path)`. The path is
  /// a text of SQL/JSON; what comes from a caller must not be written into it. PostgreSQL.
  default BoolExpr pathExists(String path) {
    return Views.bool(JsonFunctions.path(JsonFunction.PATH_EXISTS, SqlType.BOOLEAN, this, path));
  }

  /// Whether the condition of the SQL/JSON path `path` holds: `jsonb_path_match(this, path)`.
  /// PostgreSQL.
  default BoolExpr pathMatches(String path) {
    return Views.bool(JsonFunctions.path(JsonFunction.PATH_MATCH, SqlType.BOOLEAN, this, path));
  }

  /// The first value that the SQL/JSON path `path` finds: `jsonb_path_query_first(this, path)`.
  /// PostgreSQL.
  default JsonExpr<Json> pathFirst(String path) {
    return Views.json(
        JsonFunctions.path(JsonFunction.PATH_FIRST, SqlType.JSONB, this, path), SqlType.JSONB);
  }

  // --- changed documents

  /// The document this place was reached in, with `value` at this place: `doc.field("a").set(v)` is
  /// `doc` whose member `a` is `v`.
  ///
  /// The member is added where it is missing; an element is only replaced. Where the place above
  /// this one is missing, or no object or array, the document comes back as it is.
  default JsonExpr<Json> set(Json value) {
    return set(JsonFunctions.json(value));
  }

  /// The same with the value of an expression; JSON's null where it is null.
  default JsonExpr<Json> set(Expr<?> value) {
    return JsonFunctions.changed(this, "set", JsonFunction.SET, value);
  }

  /// The document this place was reached in, without this place.
  default JsonExpr<Json> remove() {
    return JsonFunctions.changed(this, "remove", JsonFunction.REMOVE);
  }

  /// The document this place was reached in, with `value` behind the last element of the array at
  /// this place; as it is where no array is there.
  default JsonExpr<Json> append(Json value) {
    return append(JsonFunctions.json(value));
  }

  /// The same with the value of an expression; JSON's null where it is null.
  default JsonExpr<Json> append(Expr<?> value) {
    return JsonFunctions.changed(this, "append", JsonFunction.APPEND, value);
  }

  /// This changed by `patch` as RFC 7396 says: members are set, those that are null removed, at any
  /// depth. SQLite, MariaDB, MySQL.
  default JsonExpr<Json> mergePatch(Json patch) {
    return Views.json(
        JsonFunction.MERGE_PATCH.call(SqlType.JSONB, node(), JsonFunctions.json(patch).node()),
        SqlType.JSONB);
  }

  /// `this || other`: two objects as one, the members of `other` winning; two arrays one behind the
  /// other. PostgreSQL.
  default JsonExpr<Json> concat(Json other) {
    return concat(JsonFunctions.json(other));
  }

  /// `this || other`. PostgreSQL.
  default JsonExpr<Json> concat(JsonExpr<?> other) {
    return Views.json(JsonFunction.CONCAT.call(SqlType.JSONB, node(), other.node()), SqlType.JSONB);
  }

  /// Without members that are null, at any depth: `jsonb_strip_nulls(this)`. PostgreSQL.
  default JsonExpr<Json> stripNulls() {
    return Views.json(JsonFunction.STRIP_NULLS.call(SqlType.JSONB, node()), SqlType.JSONB);
  }

  // --- equality with another document, whatever its kind

  /// `this = other`: equal as values, members in any order.
  default BoolExpr eqJson(JsonExpr<?> other) {
    return Views.bool(Infix.condition(Operator.EQ, node(), other.node()));
  }

  // --- no order

  /// Refused: JSON has no order.
  @Override
  default OrderItem item() {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default Ordering desc() {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr lt(T value) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr lt(JsonExpr<T> other) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr lt(Query<? extends T> scalar) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr le(T value) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr le(JsonExpr<T> other) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr gt(T value) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr gt(JsonExpr<T> other) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr gt(Query<? extends T> scalar) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr ge(T value) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr ge(JsonExpr<T> other) {
    throw JsonFunctions.unordered(this);
  }

  /// Refused: JSON has no order.
  @Override
  default BoolExpr between(T low, T high) {
    throw JsonFunctions.unordered(this);
  }
}
