package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.DeclaredRelation;
import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Tables;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/// From the methods of `Relations` to the foreign keys they follow.
///
/// `One` follows a foreign key of this record, else a unique one of the other record to this;
/// `Many` one of the other record to this; `Many` through a link one of the link to each side.
/// There must be exactly one, or `@On` says which.
record Relations(Tables tables, Reporter reporter) {
  List<RelationModel> of(TableModel table) {
    List<RelationModel> relations = new ArrayList<>();
    for (DeclaredRelation relation : table.relations()) {
      target(relation)
          .ifPresent(target ->
              relations.add(
                  resolve(table, relation, target)
                      .orElseGet(() ->
                          new RelationModel.Broken(relation.name(), target, relation.many()))));
    }
    return relations;
  }

  private Optional<TableModel> target(DeclaredRelation relation) {
    TypeElement target = relation.target();
    if (target == null) {
      if (!relation.unresolved()) {
        reporter.report(
            Problem.RELATION_FORM,
            relation.position(),
            relation.name(),
            relation.position().getReturnType());
      }
      return Optional.empty();
    }
    Optional<TableModel> table = tables.find(target);
    if (table.isEmpty()) {
      reporter.report(
          Problem.RELATION_TO_NO_TABLE,
          relation.position(),
          relation.name(),
          target.getSimpleName());
    }
    return table;
  }

  private Optional<RelationModel> resolve(
      TableModel table, DeclaredRelation relation, TableModel target) {
    TypeElement link = relation.through();
    if (link != null) {
      return relation.many()
          ? linked(table, relation, target, link)
          : refuseThroughOne(relation, target);
    }
    return relation.many() ? many(table, relation, target) : one(table, relation, target);
  }

  private Optional<RelationModel> one(
      TableModel table, DeclaredRelation relation, TableModel target) {
    List<ForeignKeyModel> own = keys(table, target);
    List<ForeignKeyModel> inverse =
        keys(target, table).stream().filter(ForeignKeyModel::single).toList();
    boolean outward =
        !own.isEmpty() && (inverse.isEmpty() || toItself(table, target) || named(own, relation));
    if (outward || inverse.isEmpty()) {
      return chosen(relation, own, table, table, target)
          .map(key ->
              new RelationModel.ToOne(
                  relation.name(), target, key.optional(), key.columns(), target.key()));
    }
    if (!own.isEmpty() && relation.on().isEmpty()) {
      List<ForeignKeyModel> both = new ArrayList<>(own);
      both.addAll(inverse);
      return refuseAmbiguous(relation, both);
    }
    return chosen(relation, inverse, target, target, table)
        .map(key ->
            new RelationModel.ToOne(relation.name(), target, true, table.key(), key.columns()));
  }

  private static boolean toItself(TableModel table, TableModel target) {
    return table.element().equals(target.element());
  }

  /// Whether `@On` names one of the keys.
  private static boolean named(List<ForeignKeyModel> keys, DeclaredRelation relation) {
    return keys.stream()
        .anyMatch(key -> Set.copyOf(key.components()).equals(Set.copyOf(relation.on())));
  }

  private Optional<RelationModel> many(
      TableModel table, DeclaredRelation relation, TableModel target) {
    if (keyless(table, relation)) {
      return Optional.empty();
    }
    return chosen(relation, keys(target, table), target, target, table)
        .map(key -> new RelationModel.ToMany(relation.name(), target, table.key(), key.columns()));
  }

  private Optional<RelationModel> linked(
      TableModel table, DeclaredRelation relation, TableModel target, TypeElement through) {
    Optional<TableModel> found = tables.find(through);
    if (found.isEmpty()) {
      reporter.report(
          Problem.THROUGH_NO_TABLE, relation.position(), relation.name(), through.getSimpleName());
      return Optional.empty();
    }
    if (keyless(table, relation)) {
      return Optional.empty();
    }
    TableModel link = found.get();
    List<ForeignKeyModel> toTable = keys(link, table);
    List<ForeignKeyModel> toTarget = keys(link, target);
    if (toTable.isEmpty() || toTarget.isEmpty()) {
      TableModel missed = toTable.isEmpty() ? table : target;
      reporter.report(
          Problem.THROUGH_WITHOUT_KEY,
          relation.position(),
          relation.name(),
          link.title(),
          missed.title());
      return Optional.empty();
    }
    return chosen(relation, toTable, link, link, table)
        .flatMap(near -> {
          List<ForeignKeyModel> others =
              toTarget.stream().filter(key -> !key.components().equals(near.components())).toList();
          return only(relation, others, link, target)
              .map(far ->
                  new RelationModel.Linked(
                      relation.name(),
                      target,
                      link,
                      table.key(),
                      near.columns(),
                      far.columns(),
                      target.key()));
        });
  }

  private boolean keyless(TableModel table, DeclaredRelation relation) {
    if (table.key().isEmpty()) {
      reporter.report(
          Problem.RELATION_WITHOUT_KEY,
          relation.position(),
          relation.name(),
          table.title(),
          table.title());
      return true;
    }
    return false;
  }

  private List<ForeignKeyModel> keys(TableModel from, TableModel to) {
    return new ForeignKeys(tables, Reporter.NONE)
        .of(from).stream().filter(key -> key.target().element().equals(to.element())).toList();
  }

  /// The key `@On` names among `keys` of `owner`, or the only one.
  private Optional<ForeignKeyModel> chosen(
      DeclaredRelation relation,
      List<ForeignKeyModel> keys,
      TableModel owner,
      TableModel from,
      TableModel to) {
    if (relation.on().isEmpty()) {
      return only(relation, keys, from, to);
    }
    for (String component : relation.on()) {
      if (owner.column(component).isEmpty()) {
        reporter.report(
            Problem.ON_UNKNOWN_COMPONENT,
            relation.position(),
            relation.name(),
            component,
            owner.title(),
            names(owner));
        return Optional.empty();
      }
    }
    Set<String> on = new HashSet<>(relation.on());
    for (ForeignKeyModel key : keys) {
      if (on.equals(Set.copyOf(key.components()))) {
        return Optional.of(key);
      }
    }
    reporter.report(
        Problem.ON_NO_FOREIGN_KEY,
        relation.position(),
        relation.name(),
        relation.on().stream()
            .map(component -> '"' + component + '"')
            .collect(Collectors.joining(", ")),
        from.title(),
        to.title(),
        keys.isEmpty()
            ? "mark it by @References(" + to.title() + ".class)"
            : "there is " + titles(keys));
    return Optional.empty();
  }

  private Optional<ForeignKeyModel> only(
      DeclaredRelation relation, List<ForeignKeyModel> keys, TableModel from, TableModel to) {
    if (keys.size() == 1) {
      return Optional.of(keys.getFirst());
    }
    if (keys.isEmpty()) {
      reporter.report(
          Problem.NO_FOREIGN_KEY, relation.position(), relation.name(), from.title(), to.title());
      return Optional.empty();
    }
    refuseAmbiguous(relation, keys);
    return Optional.empty();
  }

  private Optional<RelationModel> refuseAmbiguous(
      DeclaredRelation relation, List<ForeignKeyModel> keys) {
    reporter.report(Problem.AMBIGUOUS_RELATION, relation.position(), relation.name(), titles(keys));
    return Optional.empty();
  }

  private Optional<RelationModel> refuseThroughOne(DeclaredRelation relation, TableModel target) {
    reporter.report(Problem.THROUGH_ONE, relation.position(), relation.name(), target.title());
    return Optional.empty();
  }

  private static String titles(List<ForeignKeyModel> keys) {
    return keys.stream().map(ForeignKeyModel::title).collect(Collectors.joining(" or "));
  }

  private static String names(TableModel table) {
    return table.columns().stream().map(ColumnModel::component).collect(Collectors.joining(", "));
  }
}
