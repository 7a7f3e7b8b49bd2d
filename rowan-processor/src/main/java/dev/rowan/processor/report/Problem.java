package dev.rowan.processor.report;

import java.util.Locale;

/// Every mistake the processor finds, with its number and message: *what was asked; what stands
/// against it; the way out.* The numbers are stable: tests, searches and `docs/diagnostics.md` use
/// them.
///
/// 200x records and names, 201x types, 202x keys and versions, 203x defaults, 204x lengths and
/// precisions, 205x foreign keys, 206x and 207x relations, 208x `define` and generated classes,
/// 209x and 210x shapes.
public enum Problem {
  // records and names
  /// `@Table class User`.
  NOT_A_RECORD(2001, "@%s stands on %s, which is not a record; declare a record"),
  /// `private record User`.
  HIDDEN_RECORD(
      2002,
      "@%s stands on %s, but %s is private and generated classes could not see it; remove `private`"),
  /// `record User<T>`.
  GENERIC_RECORD(
      2003,
      "@%s stands on %s, which has type parameters, but a table's columns have one type each;"
          + " remove the type parameters"),
  /// `record User()`.
  NO_COMPONENTS(
      2004, "%s has no components, so there is nothing to store or select; declare at least one"),
  /// `@Named("")`.
  BAD_NAME(
      2005,
      "the name \"%s\" is given to %s, but a name is not empty and has no NUL character; give another name"),
  /// A name of more than 63 bytes.
  LONG_NAME(
      2006,
      "the name \"%s\" of %s has %d bytes, but PostgreSQL cuts names at 63 bytes; give a shorter one by @%s"),
  /// Two components named `"email"`.
  DUPLICATE_COLUMN(
      2007,
      "component %s becomes column \"%s\", but component %s already does; rename one by @Named"),
  /// `@Named("my users")` on a record.
  BAD_CONSTANT(
      2008,
      "\"%s\" is to be the constant of %s, but it is not a Java identifier; give one like \"USERS\""),
  /// A component called as the constant of its table.
  COMPONENT_IS_CONSTANT(
      2009,
      "component %s would be a field of %s, but its constant has that name;"
          + " rename the component, or the constant by @Named on the record"),

  // types
  /// `java.util.Locale locale`.
  UNSUPPORTED_TYPE(
      2010,
      "component %s has type %s, but %s; use a supported type or a record of one component around it"),
  /// `@Nullable int age`.
  NULLABLE_PRIMITIVE(
      2011,
      "component %s is @Nullable, but a primitive %s is never null; use %s or remove @Nullable"),
  /// `@Nullable byte[] photo`.
  NULLABLE_ELEMENT(
      2012,
      "component %s says @Nullable of the elements of its array, which are never null;"
          + " write `byte @Nullable []`"),
  /// `@NotNull @Nullable String name`.
  CONTRADICTING_NULLNESS(2013, "component %s is both @NotNull and @Nullable; remove one"),

  // keys and versions
  /// `@Id @Nullable Long id`.
  NULLABLE_ID(
      2020,
      "component %s is an @Id and @Nullable, but no part of a primary key is null; remove @Nullable"),
  /// `@Identity String code`.
  IDENTITY_TYPE(
      2021,
      "component %s is an @Identity of type %s, but the database numbers rows by whole numbers;"
          + " use long, int or short"),
  /// `@Identity @Nullable Long number`.
  NULLABLE_IDENTITY(
      2022,
      "component %s is an @Identity and @Nullable, but the database always gives a number;"
          + " remove @Nullable"),
  /// `@Identity @Default("1") long id`.
  IDENTITY_WITH_DEFAULT(
      2023,
      "component %s is an @Identity and has a default, but its value comes from one of them;"
          + " remove the default"),
  /// Two `@Identity` in a record.
  SECOND_IDENTITY(
      2024,
      "component %s is an @Identity, but %s is one already and a table numbers its rows once;"
          + " remove one"),
  /// Two `@Version` in a record.
  SECOND_VERSION(
      2025,
      "component %s is a @Version, but %s is one already and a row has one version; remove one"),
  /// `@Version String version`.
  VERSION_TYPE(
      2026,
      "component %s is a @Version of type %s, but a version counts updates; use long, int or short,"
          + " not @Nullable"),

  // defaults
  /// `@Default("x") int age`.
  BAD_DEFAULT(2030, "component %s defaults to \"%s\", but %s; give a literal such as \"%s\""),
  /// `@DefaultNow String name`.
  DEFAULT_NOW_TYPE(
      2031,
      "component %s is a @DefaultNow of type %s, but now is a date or a time; use Instant,"
          + " LocalDateTime, LocalDate or LocalTime"),
  /// `@Default({"1", "2"})`.
  SEVERAL_DEFAULTS(2032, "component %s has several defaults, but a column has one; keep one"),
  /// Bare `@Default` without `define`.
  DEFAULT_WITHOUT_DEFINE(
      2033,
      "component %s has a bare @Default, but %s has no define to give the expression;"
          + " add `static void define(TableSpec table, %s %s)` with `table.defaultTo(…)`, or a literal to @Default"),

  // lengths and precisions
  /// `@Size(max = 5) int age`.
  SIZE_ON_NON_TEXT(
      2040,
      "component %s has a @Size, but its type %s has no length; remove @Size, or bound the value by a"
          + " check in define"),
  /// `@Size(min = 5, max = 2)`.
  BAD_SIZE(
      2041,
      "component %s has @Size(min = %d, max = %d), but 0 <= min <= max and 1 <= max must hold; correct the"
          + " bounds"),
  /// `@Size(min = 3) Code code`.
  MIN_ON_VALUE_RECORD(
      2042,
      "component %s has a least length, but columns of the value record %s are not compared by"
          + " length; check it in the constructor of %s"),
  /// `@Precision(10) String price`.
  PRECISION_ON_NON_DECIMAL(
      2043,
      "component %s has a @Precision, but its type %s is no decimal; use BigDecimal or remove"
          + " @Precision"),
  /// `@Precision(value = 2, scale = 3)`.
  BAD_PRECISION(
      2044,
      "component %s has @Precision(value = %d, scale = %d), but 0 <= scale <= value and 1 <= value must"
          + " hold; correct them"),
  /// `@Email int contact`.
  EMAIL_ON_NON_TEXT(
      2045,
      "component %s is an @Email of type %s, but an address is a text; use String or remove @Email"),

  // foreign keys
  /// `@References(String.class)`.
  REFERENCE_TO_NO_TABLE(
      2050,
      "component %s references %s, which is no @Table record; reference the record of a table"),
  /// `@References` to a record without `@Id`.
  REFERENCE_TO_KEYLESS(
      2051, "component %s references %s, which has no primary key; mark its key by @Id"),
  /// One column to a composite key.
  REFERENCE_ARITY(
      2052,
      "%s of %s reference %s, whose key has %d components (%s); give one component for each, in that"
          + " order, and tell several such keys apart by @References(key = …)"),
  /// `@References(User.class) String userId`.
  REFERENCE_TYPE(
      2053,
      "component %s of type %s references %s.%s of type %s, but both must have one type; change one"),
  /// `onDelete = SET_NULL` on a column that is not null.
  SET_NULL_ON_NOT_NULL(
      2054,
      "component %s becomes null when what it references %s, but it is not @Nullable; add"
          + " @Nullable or choose another action"),
  /// `onDelete = SET_DEFAULT` without a default.
  SET_DEFAULT_WITHOUT_DEFAULT(
      2055,
      "component %s becomes its default when what it references %s, but it has none; add"
          + " @Default or choose another action"),

  // relations
  /// `List<Post> posts();` in `Relations`.
  RELATION_FORM(
      2060,
      "relation %s is declared as %s, but a relation is a method without parameters that returns One<R> or"
          + " Many<R>; write `Many<Post> posts();`"),
  /// `Many<String> names();`.
  RELATION_TO_NO_TABLE(
      2061, "relation %s leads to %s, which is no @Table record; lead to the record of a table"),
  /// No foreign key between the records.
  NO_FOREIGN_KEY(
      2062,
      "relation %s needs a foreign key from %s to %s, but there is none; mark it by @References"),
  /// Several foreign keys between the records.
  AMBIGUOUS_RELATION(2063, "relation %s could follow %s; choose one by @On(\"component\")"),
  /// `@On("nosuch")`.
  ON_UNKNOWN_COMPONENT(2064, "relation %s is @On(\"%s\"), but %s has no such component; it has %s"),
  /// `@On("title")`.
  ON_NO_FOREIGN_KEY(2065, "relation %s is @On(%s), but that is no foreign key from %s to %s; %s"),
  /// `@Through(Link.class) One<Tag> tag();`.
  THROUGH_ONE(
      2066,
      "relation %s is @Through a link table and leads to one row, but a link ties any number; return Many<%s>"),
  /// `@Through` a table that does not refer to both sides.
  THROUGH_WITHOUT_KEY(
      2067, "relation %s goes through %s, which has no foreign key to %s; mark it by @References"),
  /// `@Through(String.class)`.
  THROUGH_NO_TABLE(
      2068,
      "relation %s goes through %s, which is no @Table record; name the record of a link table"),
  /// `Many<X> columns();`.
  RELATION_HIDES_MEMBER(
      2069,
      "relation %s would be a method of %s, but TableOf already has %s(); rename the relation"),
  /// A relation called as a component or another relation.
  RELATION_IS_COMPONENT(
      2070,
      "relation %s has the name of a component of %s, so a shape could mean either; rename one"),
  /// A to-many relation from a record without `@Id`.
  RELATION_WITHOUT_KEY(
      2071,
      "relation %s leads from %s to the rows that refer to it, but %s has no primary key to refer to;"
          + " mark its key by @Id"),

  // define
  /// `define(TableSpec table, String users)`.
  DEFINE_FORM(
      2080,
      "define of %s is declared as %s, but it must be `static void define(%s, %s)` and not private;"
          + " declare it so"),

  /// A class called as one that would be written.
  CLASS_EXISTS(
      2081,
      "%s is to be written for %s, but there is a class of that name already; rename the class or the record"),

  // shapes
  /// `@Shape(String.class)`.
  SHAPE_OF_NO_TABLE(
      2090,
      "@Shape of %s starts from %s, which is no @Table record; start from the record of a table"),
  /// A component that is neither a column nor a relation.
  UNKNOWN_SHAPE_COMPONENT(
      2091,
      "component %s of shape %s is neither a component nor a relation of %s; it has %s; rename it, or"
          + " mark it @Computed and give its expression in define"),
  /// `int id` where the table has `long id`.
  SHAPE_TYPE(2092, "component %s of shape %s has type %s, but %s.%s is %s; declare it so"),
  /// Nullness other than that of the column or relation.
  SHAPE_NULLNESS(2093, "component %s of shape %s is %s, but %s.%s %s; %s @Nullable"),
  /// A list over a to-one relation, or one over a to-many.
  SHAPE_CARDINALITY(
      2094, "component %s of shape %s is %s, but %s.%s leads to %s; declare it as %s"),
  /// A part that is no shape or row of the relation's target.
  SHAPE_PART(
      2095,
      "component %s of shape %s selects %s, but %s.%s leads to %s; use %s or a record with @Shape(%s.class)"),
  /// A shape that contains itself.
  ENDLESS_SHAPE(
      2096,
      "component %s makes shape %s contain itself (%s), so it would never end; end it by another shape"
          + " without that component"),
  /// `@Computed` outside a shape.
  COMPUTED_OUTSIDE_SHAPE(
      2097,
      "component %s is @Computed, but %s is no @Shape record and a table stores what it has; move it"
          + " to a shape"),
  /// `@Computed` without `define`.
  COMPUTED_WITHOUT_DEFINE(
      2098,
      "component %s is @Computed, but %s has no define to give the expression; add"
          + " `static void define(ShapeSpec shape, %s %s)` with `shape.computed(\"%s\", …)`");

  private final int number;
  private final String text;

  Problem(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /// The stable code, `ROWAN-` and four digits.
  public String code() {
    return "ROWAN-" + number;
  }

  /// The message with `%s` where the facts stand.
  public String text() {
    return text;
  }

  /// Code and message about the facts at hand.
  public String message(Object... facts) {
    return code() + ": " + String.format(Locale.ROOT, text, facts);
  }
}
