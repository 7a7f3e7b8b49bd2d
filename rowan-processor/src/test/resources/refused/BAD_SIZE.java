package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id long id,
    @Size(min = 5, max = 2) String crossed, // ROWAN-2041
    @Size(min = -1) String negative, // ROWAN-2041
    @Size(max = 0) String nothing) {} // ROWAN-2041
