package dev.rowan.sql;

import java.util.List;

/// An array column.
public interface ArrayColumn<E> extends ArrayExpr<E>, Column<List<E>> {}
