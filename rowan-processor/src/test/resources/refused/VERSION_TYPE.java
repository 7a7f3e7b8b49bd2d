package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id, @Version String version) {} // ROWAN-2026

@Table record Post(@Id long id, @Version @Nullable Long version) {} // ROWAN-2026
