package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Shape(String.class) record Card(long id) {} // ROWAN-2090
