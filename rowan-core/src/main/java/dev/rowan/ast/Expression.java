package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// Anything that has one value per row: columns, binds, operators, calls, subqueries.
///
/// Immutable; equal trees are equal records. Users add kinds of their own by [CustomExpression].
public sealed interface Expression
    permits ColumnRef,
        OutputRef,
        ExcludedRef,
        Bind,
        BooleanConstant,
        DefaultValue,
        Infix,
        Prefix,
        Postfix,
        Between,
        Like,
        InList,
        InQuery,
        InArray,
        Quantified,
        Exists,
        ScalarQuery,
        RowValue,
        Call,
        AggregateCall,
        OrderedSetCall,
        WindowCall,
        GroupingSets,
        CaseExpression,
        Cast,
        Extract,
        CustomExpression {

  /// The type of the value.
  SqlType<?> type();
}
