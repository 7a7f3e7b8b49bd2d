package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {}

@Shape(User.class) record Card(
    long id,
    @Computed long posts) {} // ROWAN-2098
