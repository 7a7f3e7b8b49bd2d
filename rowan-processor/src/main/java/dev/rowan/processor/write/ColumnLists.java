package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ColumnModel;
import java.util.List;
import java.util.function.Function;

/// Lists of columns as they stand in argument lists.
final class ColumnLists {
  private ColumnLists() {}

  /// `postId, tagId`.
  static CodeBlock named(List<ColumnModel> columns) {
    return joined(columns, column -> code("$N", column.component()));
  }

  /// `posts.id, posts.title`.
  static CodeBlock of(CodeBlock table, List<ColumnModel> columns) {
    return joined(columns, column -> code("$L.$N", table, column.component()));
  }

  static CodeBlock joined(List<ColumnModel> columns, Function<ColumnModel, CodeBlock> part) {
    return CodeBlock.join(columns.stream().map(part).toList(), ", ");
  }
}
