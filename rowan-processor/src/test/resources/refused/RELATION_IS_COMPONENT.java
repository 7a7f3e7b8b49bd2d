package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id, int posts) {
  interface Relations {
    Many<Post> posts(); // ROWAN-2070
  }
}

@Table record Post(@Id long id, @References(User.class) long userId) {}
