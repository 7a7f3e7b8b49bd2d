package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {}

@Table record Post(
    @Id long id,
    @References(value = User.class, onUpdate = Action.SET_DEFAULT) long userId) {} // ROWAN-2055
