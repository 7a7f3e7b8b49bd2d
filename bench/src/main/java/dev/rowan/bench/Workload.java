package dev.rowan.bench;

/// The workloads by name, and one operation of each.
public enum Workload {
  /// One row by key.
  A_ONE_BY_KEY,
  /// 1,000 rows of 7 columns.
  B_THOUSAND_ROWS,
  /// 100 parents with 10 children each.
  C_PARENTS_WITH_CHILDREN,
  /// One row inserted, with its key.
  D_INSERT_ONE,
  /// A dynamic query built and rendered.
  G_RENDER;

  /// The `n`th operation of this workload by `contender`.
  public Object run(Workloads contender, long n) throws Exception {
    return switch (this) {
      case A_ONE_BY_KEY -> contender.oneByKey(1 + n % BenchDatabase.BOOKS);
      case B_THOUSAND_ROWS -> contender.thousandRows();
      case C_PARENTS_WITH_CHILDREN -> contender.parentsWithChildren();
      case D_INSERT_ONE -> contender.insertOne(BenchDatabase.author(50_000 + n % 1000));
      case G_RENDER -> contender.render(Filter.FULL);
    };
  }
}
