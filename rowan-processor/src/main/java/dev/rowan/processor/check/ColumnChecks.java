package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.DefaultModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;

/// What one component may say of itself: a type a column can have, bounds, roles and a default that
/// fit it.
record ColumnChecks(Reporter reporter) {
  void check(ColumnModel column, TableModel table) {
    switch (column.type()) {
      case JavaType.Unsupported type ->
          reporter.report(
              Problem.UNSUPPORTED_TYPE,
              column.position(),
              column.component(),
              column.position().asType(),
              type.reason());
      case JavaType.Unresolved _ -> {} // the compiler says so itself
      case PlainType _, JavaType.EnumType _, JavaType.ValueRecord _ -> known(column, table);
    }
  }

  private void known(ColumnModel column, TableModel table) {
    size(column);
    precision(column);
    roles(column);
    defaultValue(column, table);
  }

  private void size(ColumnModel column) {
    ColumnModel.Size size = column.size();
    if (size == null) {
      return;
    }
    String type = column.type().title();
    if (!column.type().storesText()) {
      reporter.report(Problem.SIZE_ON_NON_TEXT, column.position(), column.component(), type);
    } else if (size.min() < 0 || size.max() < Math.max(1, size.min())) {
      reporter.report(
          Problem.BAD_SIZE, column.position(), column.component(), size.min(), size.max());
    } else if (size.min() > 0 && column.type() instanceof JavaType.ValueRecord) {
      reporter.report(
          Problem.MIN_ON_VALUE_RECORD, column.position(), column.component(), type, type);
    }
  }

  private void precision(ColumnModel column) {
    ColumnModel.Precision precision = column.precision();
    if (precision == null) {
      return;
    }
    int digits = precision.digits();
    int scale = precision.scale();
    if (column.type().stored() != PlainType.NUMERIC) {
      reporter.report(
          Problem.PRECISION_ON_NON_DECIMAL,
          column.position(),
          column.component(),
          column.type().title());
    } else if (digits < 1 || scale < 0 || scale > digits) {
      reporter.report(Problem.BAD_PRECISION, column.position(), column.component(), digits, scale);
    }
  }

  private void roles(ColumnModel column) {
    String name = column.component();
    String type = column.type().title();
    boolean integral = column.type().stored() instanceof PlainType stored && stored.integral();
    if (column.is(Role.EMAIL) && !column.type().storesText()) {
      reporter.report(Problem.EMAIL_ON_NON_TEXT, column.position(), name, type);
    }
    if (column.is(Role.ID) && column.nullable()) {
      reporter.report(Problem.NULLABLE_ID, column.position(), name);
    }
    if (column.is(Role.VERSION) && (column.nullable() || !integral)) {
      reporter.report(Problem.VERSION_TYPE, column.position(), name, type);
    }
    if (column.is(Role.IDENTITY)) {
      if (!integral) {
        reporter.report(Problem.IDENTITY_TYPE, column.position(), name, type);
      } else if (column.nullable() && !column.is(Role.ID)) {
        reporter.report(Problem.NULLABLE_IDENTITY, column.position(), name);
      }
      if (column.defaultValue() != null) {
        reporter.report(Problem.IDENTITY_WITH_DEFAULT, column.position(), name);
      }
    }
  }

  private void defaultValue(ColumnModel column, TableModel table) {
    switch (column.defaultValue()) {
      case DefaultModel.Literal literal ->
          DefaultLiteral.refuse(literal.text(), column)
              .ifPresent(refusal ->
                  reporter.report(
                      Problem.BAD_DEFAULT,
                      column.position(),
                      column.component(),
                      literal.text(),
                      refusal.reason(),
                      refusal.example()));
      case DefaultModel.Now _ -> {
        if (!(column.type() instanceof PlainType type && type.temporal())) {
          reporter.report(
              Problem.DEFAULT_NOW_TYPE,
              column.position(),
              column.component(),
              column.type().title());
        }
      }
      case DefaultModel.FromDefine _ -> {
        if (!table.defines()) {
          reporter.report(
              Problem.DEFAULT_WITHOUT_DEFINE,
              column.position(),
              column.component(),
              table.title(),
              table.names().table().simpleName(),
              SnakeCase.variable(table.table()));
        }
      }
      case null -> {}
    }
  }
}
