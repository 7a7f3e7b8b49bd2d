package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/// What insert and update shapes have in common: a field for each column they can give, and one bit
/// for each column that says whether it has been given, so that unset is not null.
final class ValuesClass {
  private final TableModel table;
  private final ClassName self;
  private final List<ColumnModel> columns;
  private final Predicate<ColumnModel> always;
  private final List<String> masks = new ArrayList<>();

  /// A class `self` that can give `columns`; those of `always` are given from the start.
  ValuesClass(
      TableModel table, ClassName self, List<ColumnModel> columns, Predicate<ColumnModel> always) {
    this.table = table;
    this.self = self;
    this.columns = columns;
    this.always = always;
    var names = new NameAllocator();
    columns.forEach(column -> names.newName(column.component()));
    for (int word = 0; word * Long.SIZE < table.columns().size(); word++) {
      masks.add(names.newName(word == 0 ? "provided" : "provided" + word));
    }
  }

  /// Adds the constants, the fields and the constructor.
  void addTo(TypeSpec.Builder type) {
    TypeCode.addConstants(type, columns.stream().filter(ValueCode::namesType).toList());
    for (ColumnModel column : columns) {
      type.addField(fieldType(column), column.component(), Modifier.PRIVATE, Modifier.FINAL);
    }
    masks.forEach(mask -> type.addField(long.class, mask, Modifier.PRIVATE, Modifier.FINAL));
    type.addMethod(constructor());
  }

  /// Adds the methods of `ColumnValues` and `toString`.
  void addMethodsTo(TypeSpec.Builder type) {
    type.addMethod(table()).addMethod(provides()).addMethod(bind()).addMethod(string());
  }

  /// A field of an optional column is null while it is unset, also where the column is never null.
  private TypeName fieldType(ColumnModel column) {
    boolean absent = !column.declared().isPrimitive() && !always.test(column);
    return absent || column.nullable()
        ? ColumnModel.nullable(column.declared())
        : column.declared();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (ColumnModel column : columns) {
      constructor.addParameter(fieldType(column), column.component());
      constructor.addStatement("this.$N = $N", column.component(), column.component());
    }
    for (String mask : masks) {
      constructor.addParameter(long.class, mask);
      constructor.addStatement("this.$N = $N", mask, mask);
    }
    return constructor.build();
  }

  /// `new UserInsert(…)` with the values of `given` and, for the others, none.
  CodeBlock created(Function<ColumnModel, CodeBlock> value, Predicate<ColumnModel> given) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (ColumnModel column : columns) {
      arguments.add(given.test(column) ? value.apply(column) : none(column));
    }
    for (int word = 0; word < masks.size(); word++) {
      long bits = 0;
      for (ColumnModel column : columns) {
        if (given.test(column) && column.index() / Long.SIZE == word) {
          bits |= bit(column);
        }
      }
      arguments.add(bits(bits));
    }
    return code("new $T($L)", self, CodeBlock.join(arguments, ",$W"));
  }

  /// `withEmail(email)`: the same values and one more.
  MethodSpec with(ColumnModel column) {
    String name = column.component();
    List<CodeBlock> arguments = new ArrayList<>();
    for (ColumnModel other : columns) {
      arguments.add(
          other.index() == column.index()
              ? checked(code("$N", name), column)
              : own(other.component(), Set.of(name)));
    }
    for (int word = 0; word < masks.size(); word++) {
      CodeBlock mask = own(masks.get(word), Set.of(name));
      arguments.add(
          column.index() / Long.SIZE == word ? code("$L | $L", mask, bits(bit(column))) : mask);
    }
    return MethodSpec.methodBuilder("with" + capitalized(name))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("With $L\n", ColumnDoc.of(table, column))
        .returns(self)
        .addParameter(column.exactType(), name)
        .addStatement("return new $T($L)", self, CodeBlock.join(arguments, ",$W"))
        .build();
  }

  /// `value`, refused where it is null and the column is not.
  static CodeBlock checked(CodeBlock value, ColumnModel column) {
    return column.nullable() || column.declared().isPrimitive()
        ? value
        : code("$T.requireNonNull($L, $S)", Core.OBJECTS, value, column.component());
  }

  private MethodSpec table() {
    ClassName type = table.names().table();
    return override("table", type)
        .addStatement("return $T.$N", type, table.names().constant())
        .build();
  }

  private MethodSpec provides() {
    CodeBlock mask = code("$N", masks.getFirst());
    for (int word = 1; word < masks.size(); word++) {
      mask = code("(column < $L ? $L : $N)", word * Long.SIZE, mask, masks.get(word));
    }
    return override("provides", TypeName.BOOLEAN)
        .addParameter(int.class, "column")
        .addStatement(
            "return column >= 0 && column < $L && ($L & 1L << column) != 0",
            table.columns().size(),
            mask)
        .build();
  }

  private MethodSpec bind() {
    MethodSpec.Builder bind =
        override("bind", TypeName.VOID)
            .addParameter(Core.ROW_OUTPUT, "out")
            .addStatement("int parameter = 0");
    for (ColumnModel column : columns) {
      CodeBlock value = own(column.component(), Set.of("out", "parameter"));
      boolean primitive = column.declared().isPrimitive();
      if (always.test(column)) {
        bind.addStatement(ValueCode.write(value, column));
      } else if (column.nullable()) {
        bind.beginControlFlow("if ($L)", isProvided(column))
            .beginControlFlow("if ($L == null)", value)
            .addStatement("out.setNull(++parameter, $L)", TypeCode.reference(column))
            .nextControlFlow("else")
            .addStatement(ValueCode.write(value, column))
            .endControlFlow()
            .endControlFlow();
      } else {
        bind.beginControlFlow("if ($L)", primitive ? isProvided(column) : code("$L != null", value))
            .addStatement(ValueCode.write(value, column))
            .endControlFlow();
      }
    }
    return bind.build();
  }

  /// Names the columns that are set, never their values: they may be secrets.
  private MethodSpec string() {
    MethodSpec.Builder string =
        override("toString", ClassName.get(String.class))
            .addStatement(
                "var set = new $T($S, $S, $S)",
                StringJoiner.class,
                ", ",
                self.simpleName() + "[",
                "]");
    for (ColumnModel column : columns) {
      if (always.test(column)) {
        string.addStatement("set.add($S)", column.component());
      } else {
        string
            .beginControlFlow("if ($L)", isProvided(column))
            .addStatement("set.add($S)", column.component())
            .endControlFlow();
      }
    }
    return string.addStatement("return set.toString()").build();
  }

  private CodeBlock isProvided(ColumnModel column) {
    return code("($N & $L) != 0", masks.get(column.index() / Long.SIZE), bits(bit(column)));
  }

  private static CodeBlock own(String field, Set<String> hiding) {
    return hiding.contains(field) ? code("this.$N", field) : code("$N", field);
  }

  private static long bit(ColumnModel column) {
    return 1L << column.index();
  }

  private static CodeBlock bits(long bits) {
    return code("0x$LL", Long.toHexString(bits));
  }

  private static CodeBlock none(ColumnModel column) {
    TypeName type = column.declared();
    if (!type.isPrimitive()) {
      return code("null");
    }
    if (type.equals(TypeName.BOOLEAN)) {
      return code("false");
    }
    return type.equals(TypeName.SHORT) ? code("(short) 0") : code("0");
  }

  private static MethodSpec.Builder override(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }

  /// `FirstName` of `firstName`.
  static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
