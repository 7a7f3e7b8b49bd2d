package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.render.Names;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.Spelling;
import dev.rowan.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A type of the database's own that Rowan does not know: `citext`, `inet`, `vector(3)`, an enum or
/// domain of a schema.
///
/// The driver hands its values over as `base`, most often text. A parameter stands in `cast(? as
/// name)` unless [#binding] says otherwise; what a statement gives back is read as it is unless
/// [#reading] does. Immutable.
public final class UserType<B> {
  private static final Pattern NAME =
      Pattern.compile(
          "[a-zA-Z_][a-zA-Z_0-9]*([. ][a-zA-Z_][a-zA-Z_0-9]*)*(\\([a-zA-Z_0-9]+(,"
              + " ?[a-zA-Z_0-9]+)*\\))?(\\[\\])*");

  private final SqlType<B> base;
  private final Spelling spelling;

  private UserType(SqlType<B> base, Spelling spelling) {
    this.base = base;
    this.spelling = spelling;
  }

  /// The type called `name`, handed over by the driver as `base`.
  ///
  /// @throws InvalidStatement if that is no name of a type: words that are not reserved, a schema
  ///   and a dot before them, arguments in parentheses and `[]` after them
  public static <B> UserType<B> named(String name, SqlType<B> base) {
    if (!NAME.matcher(name).matches() || hasReservedWord(name)) {
      throw new InvalidStatement(
          "ROWAN-1608",
          "«%s» is no name of a type; write it as citext, vector(3), schema.name or name[]"
              .formatted(name));
    }
    return new UserType<>(base, Spelling.cast(name));
  }

  private static boolean hasReservedWord(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceFirst(" with(out)? time zone\\b", "");
    return Arrays.stream(words.split("[^a-z0-9_]+")).anyMatch(Names::isReserved);
  }

  /// The same, a parameter standing at the `{}` of `form`, which is a single term: a call or a
  /// cast, such as `ST_GeomFromText({})`.
  public UserType<B> binding(String form) {
    List<String> sides = sides(form);
    return new UserType<>(
        base,
        new Spelling(
            spelling.name(),
            sides.getFirst(),
            sides.getLast(),
            spelling.readBefore(),
            spelling.readAfter()));
  }

  /// The same, what is given back standing at the `{}` of `form`: `ST_AsText({})`.
  public UserType<B> reading(String form) {
    List<String> sides = sides(form);
    return new UserType<>(
        base,
        new Spelling(
            spelling.name(),
            spelling.bindBefore(),
            spelling.bindAfter(),
            sides.getFirst(),
            sides.getLast()));
  }

  private static List<String> sides(String form) {
    List<FragmentScanner.Piece> pieces = FragmentScanner.scan(form, true);
    long places = pieces.stream().filter(FragmentScanner.Place.class::isInstance).count();
    boolean symbols = pieces.stream().anyMatch(FragmentScanner.Symbols.class::isInstance);
    if (places != 1 || symbols) {
      throw new InvalidStatement(
          "ROWAN-1603",
          "raw SQL: «%s» is the form of one value, and has one {} and no #".formatted(form));
    }
    int place = pieces.indexOf(new FragmentScanner.Place(false));
    return List.of(
        place > 0 && pieces.get(place - 1) instanceof FragmentScanner.Text text ? text.sql() : "",
        place >= 0
                && place + 1 < pieces.size()
                && pieces.get(place + 1) instanceof FragmentScanner.Text text
            ? text.sql()
            : "");
  }

  /// Its values as the driver hands them over.
  public SqlType<B> type() {
    return new ConvertedType<>(
        base, base.javaType(), Function.identity(), Function.identity(), spelling);
  }

  /// Its values as a class of the user's.
  public <T> SqlType<T> as(Class<T> javaType, Function<B, T> fromBase, Function<T, B> toBase) {
    return new ConvertedType<>(base, javaType, fromBase, toBase, spelling);
  }
}
