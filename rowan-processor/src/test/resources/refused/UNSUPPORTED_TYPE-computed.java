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
    @Computed Locale locale) { // ROWAN-2010
  static void define(ShapeSpec shape, UserTable users) {}
}
