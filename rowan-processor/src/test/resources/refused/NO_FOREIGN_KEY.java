package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {
  interface Relations {
    Many<Post> posts(); // ROWAN-2062
  }
}

@Table record Post(@Id long id, long userId) {
  interface Relations {
    One<User> author(); // ROWAN-2062
  }
}
