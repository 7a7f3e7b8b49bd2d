package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id long id,
    @Precision(value = 2, scale = 3) BigDecimal crossed, // ROWAN-2044
    @Precision(0) BigDecimal nothing, // ROWAN-2044
    @Precision(value = 5, scale = -1) BigDecimal negative) {} // ROWAN-2044
