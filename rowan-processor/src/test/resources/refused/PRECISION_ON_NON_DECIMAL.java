package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id long id,
    @Precision(10) String price, // ROWAN-2043
    @Precision(10) double weight) {} // ROWAN-2043
