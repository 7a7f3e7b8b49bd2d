package dev.rowan.ast;

import java.util.List;

/// How a table is reached from another: `posts -> author`.
///
/// `local` are columns of `from` and `remote` their partners on the far side, pair by pair;
/// `optional` says that a row of `from` may have no partner.
public record Path(
    TableRef from, String relation, List<ColumnRef> local, List<String> remote, boolean optional) {
  public Path {
    local = List.copyOf(local);
    remote = List.copyOf(remote);
  }

  @Override
  public String toString() {
    return from + " -> " + relation;
  }
}
