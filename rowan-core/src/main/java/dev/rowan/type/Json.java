package dev.rowan.type;

import dev.rowan.RowanException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON value (RFC 8259). Immutable.
///
/// Equal values are equal objects: members in any order, numbers of one value (`1`, `1.0`, `1e0`),
/// texts of one spelling. [#NULL] is JSON's own null and is not the null of SQL, which is no value.
public sealed interface Json {
  /// `null`: a value that says there is none.
  @SuppressWarnings("ClassInitializationDeadlock") // see Truth
  Json NULL = new Null();

  /// `true`.
  @SuppressWarnings("ClassInitializationDeadlock") // see Truth
  Json TRUE = new Truth(true);

  /// `false`.
  @SuppressWarnings("ClassInitializationDeadlock") // see Truth
  Json FALSE = new Truth(false);

  /// The value that `text` spells.
  ///
  /// @throws RowanException ROWAN-1004 if `text` is no JSON, saying where
  static Json parse(String text) {
    return new JsonParser(text).document();
  }

  /// A text.
  static Json of(String value) {
    return new Text(value);
  }

  /// A whole number.
  static Json of(long value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  /// A number, with the digits it has.
  static Json of(BigDecimal value) {
    return new Numeral(value);
  }

  /// A floating point number, with the shortest digits that mean it.
  ///
  /// @throws RowanException ROWAN-1005 if it is infinite or no number, which JSON cannot say
  static Json of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new RowanException("ROWAN-1005", value + " is no number of JSON; use NULL, or a text");
    }
    return new Numeral(new BigDecimal(Double.toString(value)));
  }

  /// `true` or `false`.
  static Json of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /// `[element, …]`.
  static Json array(Json... elements) {
    return new Elements(Arrays.asList(elements));
  }

  /// `[element, …]`.
  static Json array(List<Json> elements) {
    return new Elements(elements);
  }

  /// `{}`: an object without members, to which `with(…)` adds.
  static Members object() {
    return new Members(Map.of());
  }

  /// `{name: value, …}` in the order of `members`.
  static Members object(Map<String, Json> members) {
    return new Members(members);
  }

  /// The text, or empty where this is something else.
  default Optional<String> text() {
    return Optional.empty();
  }

  /// The number, or empty where this is something else.
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  /// The truth value, or empty where this is something else.
  default Optional<Boolean> truth() {
    return Optional.empty();
  }

  /// The elements, none where this is no array.
  default List<Json> elements() {
    return List.of();
  }

  /// The members by name, none where this is no object.
  default Map<String, Json> members() {
    return Map.of();
  }

  /// The member called `name`, or empty where there is none.
  default Optional<Json> member(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /// Whether this is JSON's null.
  default boolean isNull() {
    return this instanceof Null;
  }

  /// JSON's null.
  final class Null implements Json {
    private Null() {}

    @Override
    public String toString() {
      return "null";
    }
  }

  /// A truth value. Only [Json] makes its two, so that nothing else can begin to initialize this
  /// class while it does.
  final class Truth implements Json {
    private final boolean value;

    private Truth(boolean value) {
      this.value = value;
    }

    /// `true` or `false`.
    public boolean value() {
      return value;
    }

    @Override
    public Optional<Boolean> truth() {
      return Optional.of(value);
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /// A number of any size.
  record Numeral(BigDecimal value) implements Json {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Numeral that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
      return JsonText.of(this);
    }
  }

  /// A text.
  record Text(String value) implements Json {
    @Override
    public Optional<String> text() {
      return Optional.of(value);
    }

    @Override
    public String toString() {
      return JsonText.of(this);
    }
  }

  /// An array.
  record Elements(List<Json> elements) implements Json {
    /// An array of these elements.
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return JsonText.of(this);
    }
  }

  /// An object.
  record Members(Map<String, Json> members) implements Json {
    /// An object of these members.
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /// The same object with the member `name` set to `value`.
    public Members with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.put(name, value);
      return new Members(more);
    }

    /// The same object with the member `name` set to a text.
    public Members with(String name, String value) {
      return with(name, of(value));
    }

    /// The same object with the member `name` set to a whole number.
    public Members with(String name, long value) {
      return with(name, of(value));
    }

    /// The same object with the member `name` set to a truth value.
    public Members with(String name, boolean value) {
      return with(name, of(value));
    }

    /// The names of the members in order.
    public List<String> names() {
      return new ArrayList<>(members.keySet());
    }

    @Override
    public String toString() {
      return JsonText.of(this);
    }
  }
}
