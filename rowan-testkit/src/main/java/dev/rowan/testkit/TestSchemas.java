package dev.rowan.testkit;

import dev.rowan.schema.TableDef;
import dev.rowan.type.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/// The schemas that tests offer, each after those its foreign keys refer to.
final class TestSchemas {
  private TestSchemas() {}

  static List<TestSchema> inOrder() {
    List<TestSchema> ordered = new ArrayList<>();
    for (TestSchema schema : ServiceLoader.load(TestSchema.class)) {
      int at = 0;
      while (at < ordered.size() && !refers(ordered.get(at), schema)) {
        at++;
      }
      ordered.add(at, schema);
    }
    return ordered;
  }

  private static boolean refers(TestSchema from, TestSchema to) {
    Set<QualifiedName> targets =
        tables(to).stream().map(TableDef::name).collect(Collectors.toSet());
    return tables(from).stream()
        .flatMap(table -> table.foreignKeys().stream())
        .anyMatch(key -> targets.contains(key.target()));
  }

  private static List<TableDef> tables(TestSchema schema) {
    return schema.schema().definition().tables();
  }
}
