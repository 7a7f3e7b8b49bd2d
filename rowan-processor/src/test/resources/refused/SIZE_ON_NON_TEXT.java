package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id long id,
    @Size(max = 5) int age, // ROWAN-2040
    @jakarta.validation.constraints.Size(max = 5) LocalDate day) {} // ROWAN-2040
