package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {}

@Table record Tag(@Id TagId id) {}

record TagId(long value) {}

@Table record Post(
    @Id long id,
    @References(User.class) String userId, // ROWAN-2053
    @References(User.class) int editorId, // ROWAN-2053
    @References(Tag.class) long tagId) {} // ROWAN-2053
