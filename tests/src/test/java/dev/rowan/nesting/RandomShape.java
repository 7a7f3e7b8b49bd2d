package dev.rowan.nesting;

import dev.rowan.sql.Column;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.ManyPath;
import dev.rowan.sql.NestedListSpec;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.ShapeOf;
import dev.rowan.sql.TableOf;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A shape whose columns, parts and lists are drawn at random; its values come as a list.
final class RandomShape extends ShapeOf<List<@Nullable Object>> {
  private final TableOf<?> root;
  private final List<Integer> columns = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Listed> lists = new ArrayList<>();

  private record Part(Function<TableOf<?>, TableOf<?>> path, RandomShape shape) {}

  private record Listed(
      Function<TableOf<?>, ManyPath<?>> path,
      RandomShape shape,
      int filter,
      int order,
      boolean descending,
      long limit) {}

  RandomShape(TableOf<?> root, int depth, RandomGenerator random) {
    this.root = root;
    for (int i = 0; i < root.columns().size(); i++) {
      if (random.nextInt(3) > 0) {
        columns.add(i);
      }
    }
    if (columns.isEmpty()) {
      columns.add(0);
    }
    if (depth > 0) {
      relations(depth - 1, random);
    }
  }

  private void relations(int depth, RandomGenerator random) {
    switch (root) {
      case ShopTable _ -> {
        one(shop -> ((ShopTable) shop).region(), RegionTable.REGIONS, depth, random);
        one(shop -> ((ShopTable) shop).parent(), ShopTable.SHOPS, depth, random);
        list(shop -> ((ShopTable) shop).children(), ShopTable.SHOPS, depth, random);
        list(shop -> ((ShopTable) shop).wares(), WareTable.WARES, depth, random);
        list(shop -> ((ShopTable) shop).labels(), LabelTable.LABELS, depth, random);
      }
      case RegionTable _ ->
          list(region -> ((RegionTable) region).shops(), ShopTable.SHOPS, depth, random);
      case LabelTable _ ->
          list(label -> ((LabelTable) label).shops(), ShopTable.SHOPS, depth, random);
      case WareTable _ -> one(ware -> ((WareTable) ware).shop(), ShopTable.SHOPS, depth, random);
      default -> throw new IllegalStateException("no shape of " + root);
    }
  }

  private void one(
      Function<TableOf<?>, TableOf<?>> path, TableOf<?> far, int depth, RandomGenerator random) {
    if (random.nextInt(3) > 0) {
      parts.add(new Part(path, new RandomShape(far, depth, random)));
    }
  }

  private void list(
      Function<TableOf<?>, ManyPath<?>> path, TableOf<?> far, int depth, RandomGenerator random) {
    if (random.nextInt(3) > 0) {
      lists.add(
          new Listed(
              path,
              new RandomShape(far, depth, random),
              random.nextInt(-1, far.columns().size()),
              orderable(far, random.nextInt(-1, far.columns().size())),
              random.nextBoolean(),
              random.nextInt(-3, 4)));
    }
  }

  /// Neither JSON, which has no order, nor a decimal that SQLite stores as text.
  private static int orderable(TableOf<?> table, int column) {
    boolean none =
        column >= 0
            && (table.columns().get(column) instanceof JsonColumn
                || table.columns().get(column).name().equals("exact"));
    return none ? -1 : column;
  }

  int listCount() {
    return lists.size()
        + lists.stream().mapToInt(list -> list.shape.listCount()).sum()
        + parts.stream().mapToInt(part -> part.shape.listCount()).sum();
  }

  @Override
  protected TableOf<?> root() {
    return root;
  }

  @Override
  protected void describe(ShapeLayout layout, TableOf<?> from) {
    columns.forEach(column -> layout.column(from.columns().get(column)));
    for (Part part : parts) {
      layout.one("part", part.path.apply(from), () -> part.shape);
    }
    for (int i = 0; i < lists.size(); i++) {
      list(layout, "list " + i, lists.get(i), lists.get(i).path.apply(from));
    }
  }

  private static <T extends TableOf<?>> void list(
      ShapeLayout layout, String component, Listed listed, ManyPath<T> path) {
    layout.list(component, path, () -> listed.shape);
    NestedListSpec<?, T> spec = layout.refine(path);
    if (listed.filter >= 0) {
      spec.where(far -> far.columns().get(listed.filter).isNotNull());
    }
    if (listed.order >= 0) {
      spec.orderBy(far -> order(far.columns().get(listed.order), listed.descending));
    }
    if (listed.limit >= 0) {
      spec.limit(listed.limit);
    }
  }

  private static Ordering order(Column<?> column, boolean descending) {
    return descending ? column.desc().nullsLast() : column.nullsFirst();
  }

  @Override
  protected List<@Nullable Object> read(ShapeInput in) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(comparable(in.orNull(i + 1, root.columns().get(columns.get(i)).type())));
    }
    for (int i = 0; i < parts.size(); i++) {
      values.add(in.oneOrNull(i, parts.get(i).shape));
    }
    for (int i = 0; i < lists.size(); i++) {
      values.add(in.list(i, lists.get(i).shape));
    }
    return values;
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
  }
}
