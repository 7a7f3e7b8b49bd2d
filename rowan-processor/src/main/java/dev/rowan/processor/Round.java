package dev.rowan.processor;

import dev.rowan.mapping.Shape;
import dev.rowan.mapping.Table;
import dev.rowan.processor.check.MemberNames;
import dev.rowan.processor.check.RecordForm;
import dev.rowan.processor.check.ShapeChecks;
import dev.rowan.processor.check.TableChecks;
import dev.rowan.processor.model.ResolvedTable;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Annotations;
import dev.rowan.processor.read.Tables;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.write.FieldsWriter;
import dev.rowan.processor.write.InsertWriter;
import dev.rowan.processor.write.KeyWriter;
import dev.rowan.processor.write.PatchWriter;
import dev.rowan.processor.write.ShapeWriter;
import dev.rowan.processor.write.SourceFiles;
import dev.rowan.processor.write.TableWriter;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/// One round of the compiler: read, check, write. Elements do not outlive it.
final class Round {
  private final Tables tables = new Tables();
  private final MemberNames members;
  private final Reporter reporter;
  private final SourceFiles sources;
  private final boolean last;

  Round(ProcessingEnvironment environment, MemberNames members, Set<String> written, boolean last) {
    this.members = members;
    this.reporter = Reporter.to(environment.getMessager());
    this.sources = new SourceFiles(environment.getFiler(), written, reporter);
    this.last = last;
  }

  /// Writes the classes of `record`, unless it must wait for another round.
  boolean write(TypeElement record) {
    Annotations annotations = Annotations.of(record);
    if (annotations.has(Table.class)) {
      return table(record);
    }
    return !annotations.has(Shape.class) || shape(record);
  }

  private boolean table(TypeElement record) {
    if (!last && unresolved(record)) {
      return false;
    }
    if (RecordForm.check(record, "Table", reporter)) {
      TableModel read = tables.read(record, reporter);
      ResolvedTable table = new TableChecks(tables, members, reporter).check(read);
      TableWriter.write(table, sources);
      FieldsWriter.write(read, sources);
      InsertWriter.write(read, sources);
      PatchWriter.write(read, sources);
      KeyWriter.write(read, sources);
    }
    return true;
  }

  private boolean shape(TypeElement record) {
    if (!last
        && Annotations.of(record)
            .find(Shape.class)
            .flatMap(shape -> shape.type("value"))
            .filter(this::unresolved)
            .isPresent()) {
      return false;
    }
    if (RecordForm.check(record, "Shape", reporter)) {
      Optional<ShapeModel> shape = new ShapeChecks(tables, reporter).check(record);
      shape.ifPresent(checked -> ShapeWriter.write(checked, sources));
    }
    return true;
  }

  private boolean unresolved(TypeElement record) {
    return tables.find(record).filter(TableModel::unresolved).isPresent();
  }
}
