package dev.rowan.sql;

import java.time.temporal.Temporal;

/// A column of dates or times.
public interface TemporalColumn<T extends Temporal> extends TemporalExpr<T>, Column<T> {}
