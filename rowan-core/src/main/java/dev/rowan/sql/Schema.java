package dev.rowan.sql;

import dev.rowan.RowanException;
import dev.rowan.schema.SchemaDef;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several tables as one, for `createAll`. Immutable.
public record Schema(List<TableOf<?>> tables) {
  public Schema {
    tables = List.copyOf(tables);
  }

  /// These tables.
  public static Schema of(TableOf<?>... tables) {
    return new Schema(List.of(tables));
  }

  /// The generated tables of these records.
  ///
  /// @throws RowanException if the annotation processor has not run, saying how to run it
  public static Schema of(Class<?> first, Class<?>... more) {
    List<TableOf<?>> tables = new ArrayList<>();
    tables.add(table(first));
    for (Class<?> row : more) {
      tables.add(table(row));
    }
    return new Schema(tables);
  }

  /// The definitions of all tables, which runs their `define` methods.
  public SchemaDef definition() {
    return new SchemaDef(tables.stream().map(TableOf::definition).toList());
  }

  private static TableOf<?> table(Class<?> row) {
    // A member record `Outer.Row` has the table `OuterRowTable`.
    String generated = row.getName().replace("$", "") + "Table";
    try {
      Class<?> table = Class.forName(generated, true, row.getClassLoader());
      for (Field field : table.getFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.trySetAccessible() // the table of a record that is not public is not either
            && field.get(null) instanceof TableOf<?> constant) {
          return constant;
        }
      }
      throw missing(row, generated, null);
    } catch (ClassNotFoundException | IllegalAccessException cause) {
      throw missing(row, generated, cause);
    }
  }

  private static RowanException missing(Class<?> row, String generated, @Nullable Throwable cause) {
    String message =
        """
        %s has no generated table %s: since JDK 23 javac runs no annotation processor unless it is told to.
        Maven, in the configuration of maven-compiler-plugin:
          <annotationProcessorPaths>
            <path><groupId>dev.rowan</groupId><artifactId>rowan-processor</artifactId><version>${rowan.version}</version></path>
          </annotationProcessorPaths>
        Gradle, in dependencies:
          annotationProcessor("dev.rowan:rowan-processor:$rowanVersion")
        If the processor does run, see that %s is annotated with @Table.\
        """
            .formatted(row.getName(), generated, row.getSimpleName());
    return cause == null
        ? new RowanException("ROWAN-1003", message)
        : new RowanException("ROWAN-1003", message, cause);
  }
}
