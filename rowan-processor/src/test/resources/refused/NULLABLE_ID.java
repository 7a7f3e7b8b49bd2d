package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id @Nullable Long id, // ROWAN-2020
    String name) {}
