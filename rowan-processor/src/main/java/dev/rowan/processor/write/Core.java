package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapping.ShapeSpec;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Objects;

/// The types that generated code names.
final class Core {
  static final ClassName TABLE_OF = ClassName.get(TableOf.class);
  static final ClassName MANY_PATH = sql("ManyPath");
  static final ClassName SHAPE_OF = sql("ShapeOf");
  static final ClassName SHAPE_LAYOUT = sql("ShapeLayout");
  static final ClassName SHAPE_INPUT = sql("ShapeInput");
  static final ClassName SHAPE_SPEC = ClassName.get(ShapeSpec.class);
  static final ClassName ROW_INPUT = ClassName.get(RowInput.class);
  static final ClassName ROW_OUTPUT = ClassName.get(RowOutput.class);
  static final ClassName INSERT_SHAPE = sql("InsertShape");
  static final ClassName PATCH = sql("Patch");
  static final ClassName TABLE_REF = ClassName.get("dev.rowan.ast", "TableRef");
  static final ClassName TABLE_DEF = ClassName.get(TableDef.class);
  static final ClassName TABLE_DEFINITION = ClassName.get(TableDefinition.class);
  static final ClassName ACTION = ClassName.get("dev.rowan.schema", "Action");
  static final ClassName NAME = ClassName.get(Name.class);
  static final ClassName SQL_TYPE = ClassName.get(SqlType.class);
  static final ClassName LIST = ClassName.get(List.class);
  static final ClassName OBJECTS = ClassName.get(Objects.class);

  private Core() {}

  /// A type of the package `dev.rowan.sql`.
  static ClassName sql(String name) {
    return ClassName.get("dev.rowan.sql", name);
  }

  static TypeName of(ClassName generic, TypeName argument) {
    return ParameterizedTypeName.get(generic, argument);
  }

  static CodeBlock code(String format, Object... arguments) {
    return CodeBlock.of(format, arguments);
  }
}
