package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(String name) {}

@Table record Post(
    @Id long id,
    @References(User.class) String userName) {} // ROWAN-2051
