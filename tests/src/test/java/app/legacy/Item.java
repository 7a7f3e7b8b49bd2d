package app.legacy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of a table that was there before us.
record Item(long id, String name, @Nullable BigDecimal price) {}
